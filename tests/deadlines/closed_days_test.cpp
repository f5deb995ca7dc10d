#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

TEST(ClosedDays, AreTheFederalHolidaysOfTheOfficialTable) {
    std::ifstream file(PARTICULARS_TEST_DATA "/federal_holidays_2014_2030.json");
    const nlohmann::json rows = nlohmann::json::parse(file);
    std::set<std::string> expected;
    for (const auto& row : rows)
        for (const char* day : {"date", "observed"})
            expected.insert(row.at(day).get<std::string>() + " " +
                            row.at("name").get<std::string>());
    std::set<std::string> found;
    for (int year = 2014; year <= 2030; ++year)
        for (const ClosedDay& day : ClosedDays("nvd", year))
            if (day.kind != "disputed")
                found.insert(ToIso(day.date) + " " + day.name);
    EXPECT_EQ(found, expected);
}

TEST(ClosedDays, CarryScopeKindAndSource) {
    std::set<std::string> days;
    for (const ClosedDay& day : ClosedDays("nysd", 2021))
        days.insert(ToIso(day.date) + " " + day.scope + " " + day.kind);
    EXPECT_TRUE(days.count("2021-02-12 state actual"));
    EXPECT_TRUE(days.count("2021-11-02 state actual"));
    EXPECT_TRUE(days.count("2021-06-18 federal observed"));
    EXPECT_TRUE(days.count("2021-12-31 federal observed"));
    for (const ClosedDay& day : ClosedDays("nysd", 2021))
        EXPECT_FALSE(day.source.empty()) << day.name;
}

TEST(ClosedDays, MarkWhatIsDisputed) {
    std::set<std::string> disputed;
    for (const ClosedDay& day : ClosedDays("nysd", 2025))
        if (day.kind == "disputed")
            disputed.insert(ToIso(day.date));
    EXPECT_EQ(disputed, (std::set<std::string>{"2025-01-09", "2025-12-24", "2025-12-26"}));
}

TEST(ClosedDays, AreInOrder) {
    for (const char* court : {"nysd", "cand", "txsd", "ded", "calsuperct", "illcirct"}) {
        const auto days = ClosedDays(court, 2026);
        EXPECT_TRUE(std::is_sorted(days.begin(), days.end(), [](const auto& a, const auto& b) {
            return a.date < b.date;
        })) << court;
    }
}

TEST(ClosedDays, RefusesUnknownCourtsAndYears) {
    EXPECT_THROW(ClosedDays("nysx", 2026), Error);
    EXPECT_THROW(ClosedDays("nysd", 1989), Error);
    EXPECT_THROW(ClosedDays("nysd", 2061), Error);
    EXPECT_NO_THROW(ClosedDays("nysd", 1990));
    EXPECT_NO_THROW(ClosedDays("nysd", 2060));
}

}  // namespace
}  // namespace particulars
