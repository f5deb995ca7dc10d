#include "model/deadlines/court_data.h"

#include <cstdlib>
#include <thread>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/deadlines/firms_folder.h"
#include "tests/deadlines/requests.h"
#include "tests/deadlines/snow_table.h"

namespace particulars {
namespace {

TEST(CourtData, IsShippedWithoutAMistake) {
    try {
        const auto data = LoadCourtData();
        EXPECT_TRUE(data->findings.empty());
        EXPECT_EQ(data->tables.courts.size(), 101U);
        EXPECT_EQ(data->tables.regimes.size(), 8U);
        EXPECT_EQ(data->tables.rules.size(), 130U);
        EXPECT_EQ(data->tables.closings.size(), 10U);
        EXPECT_EQ(data->tables.holidays.size(), 7U);
    } catch (const Error& error) {
        FAIL() << error.detail();
    }
}

TEST(CourtData, SaysOfEveryRowWhereItIsFromAndWhenThatWasRead) {
    const auto data = LoadCourtData();
    for (const Court& row : data->tables.courts)
        EXPECT_TRUE(row.checked && !row.source.empty() && !row.verification.empty()) << row.id;
    for (const Regime& row : data->tables.regimes)
        EXPECT_TRUE(row.checked && !row.source.empty() && !row.verification.empty()) << row.id;
    for (const DeadlineRule& row : data->tables.rules)
        EXPECT_TRUE(row.checked && !row.source.empty() && !row.verification.empty()) << row.id;
    for (const Closing& row : data->tables.closings)
        EXPECT_TRUE(row.checked && !row.source.empty() && !row.verification.empty()) << row.name;
    for (const auto& [state, rows] : data->tables.holidays)
        for (const Holiday& row : rows)
            EXPECT_TRUE(row.checked && !row.source.empty() && !row.verification.empty())
                << row.name;
}

TEST(CourtData, TakesAFirmsClosings) {
    FirmsFolder folder;
    folder.Write("closure_days.json", kSnow);
    EXPECT_EQ(folder.Findings(), "");
    folder.Use();
    EXPECT_EQ(Compute(After("nysd", "2026-01-05", "21 days")).usual, Day("2026-01-27"));
    EXPECT_EQ(Compute(After("njd", "2026-01-05", "21 days")).usual, Day("2026-01-26"));
    EXPECT_EQ(Compute(After("njd", "2018-12-03", "21 days")).latest, Day("2018-12-26"));
}

TEST(CourtData, ReplacesAShippedClosing) {
    FirmsFolder folder;
    folder.Write("closure_days.json", R"json([{"date": "2018-12-24", "what": "Executive order",
        "disputed": false, "source": "E.O. 13854", "verification": "V", "checked": "2026-01-27"}])json");
    EXPECT_EQ(folder.Findings(), "");
    folder.Use();
    EXPECT_EQ(Compute(After("njd", "2018-12-03", "21 days")).usual, Day("2018-12-26"));
    EXPECT_EQ(Closings().size(), 10U);
}

TEST(CourtData, TakesHolidaysOfAStateThatHadNone) {
    FirmsFolder folder;
    folder.Write("state_holidays.json", R"json({"checked": "2026-01-27", "holidays": {"NV": [
        {"name": "Nevada Day", "rule": {"type": "nth_weekday", "month": 10, "weekday": "Fri",
         "n": -1}, "observed": {"saturday": "none", "sunday": "none"}, "from": null, "to": null,
         "kind": "court", "source": "NRS 236.015", "verification": "V"}]}})json");
    EXPECT_EQ(folder.Findings(), "");
    folder.Use();
    const ComputedDate computed = Compute(After("nvd", "2026-10-09", "21 days"));
    EXPECT_EQ(computed.usual, Day("2026-11-02"));
    EXPECT_EQ(Compute(After("nysd", "2018-01-22", "21 days")).usual, Day("2018-02-13"));
}

TEST(CourtData, ReplacesAHolidayByItsName) {
    FirmsFolder folder;
    folder.Write("state_holidays.json", R"json({"checked": "2026-01-27", "holidays": {"NY": [
        {"name": "Lincoln's birthday", "rule": {"type": "fixed", "month": 2, "day": 13},
         "observed": {"saturday": "none", "sunday": "none"}, "from": null, "to": null,
         "kind": "court", "source": "test", "verification": "K"}]}})json");
    EXPECT_EQ(folder.Findings(), "");
    folder.Use();
    EXPECT_EQ(Compute(After("nysd", "2018-01-22", "21 days")).usual, Day("2018-02-12"));
    EXPECT_EQ(Compute(After("nysd", "2018-01-23", "21 days")).usual, Day("2018-02-14"));
}

TEST(CourtData, TakesARegimeACourtAndARuleThatBuildOnEachOther) {
    FirmsFolder folder;
    folder.Write("regimes.json", R"json({"checked": "2026-01-27", "regimes": [
        {"id": "oh6", "name": "Ohio Civ. R. 6", "from": null, "refusal": "", "generations": [],
         "authority": {"rule": "Ohio Civ. R. 6", "trigger": "Ohio Civ. R. 6(A)",
          "count": "Ohio Civ. R. 6(A)", "end": "Ohio Civ. R. 6(A)", "backward": "", "hours": [],
          "months": "", "day_end": "", "court_days": "the words of the order",
          "service": "Ohio Civ. R. 6(D)", "fixed": "the words of the order"},
         "leaves_out_closed_days": {"from": 1, "to": 6}, "backward_end": "back",
         "rolls_before_service": false, "service_moves_start": false, "knows_court_days": false,
         "service": [{"method": "mail", "count": 3, "unit": "days", "from": null, "to": null,
          "authority": "Ohio Civ. R. 6(D)", "verification": "K"}],
         "source": "test", "verification": "K"}]})json");
    folder.Write("state_courts.json", R"json({"checked": "2026-01-27", "courts": [
        {"id": "ohctcp", "name": "Ohio Court of Common Pleas", "short": "Ohio Ct. C.P.",
         "state": "OH", "state_name": "Ohio", "time_zone": "America/New_York",
         "safe_zone": "America/New_York", "other_time_zones": [], "regime": "oh6",
         "source": "test", "verification": "K"}]})json");
    folder.Write("deadline_rules.json", R"json([
        {"id": "OH-12A", "authority": "Ohio Civ. R. 12(A)", "trigger": "service of summons",
         "count": 28, "unit": "days", "direction": "after", "counting": "oh6",
         "service_days": "none", "note": "", "source": "test", "verification": "K",
         "checked": "2026-01-27", "effective_from": null, "effective_to": null}])json");
    EXPECT_EQ(folder.Findings(), "");
    folder.Use();
    EXPECT_EQ(FindCourt("ohctcp").zone_name, "Eastern Time");
    EXPECT_EQ(RulesInForce("oh6", Day("2026-01-05")).size(), 1U);
    // Five days from a Friday leave the weekend out.
    EXPECT_EQ(Compute(After("ohctcp", "2026-01-09", "5 days")).usual, Day("2026-01-16"));
    EXPECT_EQ(DeadlineRules().size(), 131U);
}

TEST(CourtData, RefusesAFileWholeAndKeepsTheShippedOne) {
    FirmsFolder folder;
    folder.Write("closure_days.json", With(std::string(kSnow), "2026-01-26", "2026-02-30"));
    folder.Use();
    EXPECT_EQ(Closings().size(), 10U);
    const ComputedDate computed = Compute(After("nysd", "2026-01-05", "21 days"));
    EXPECT_EQ(computed.usual, Day("2026-01-26"));
    ASSERT_EQ(computed.warnings.size(), 1U);
    EXPECT_TRUE(Contains(computed.warnings[0],
                         "closure_days.json, line 3: 2026-02-30 is not a day of the calendar"));
}

TEST(CourtData, KeepsTheOtherFilesOfTheFolder) {
    FirmsFolder folder;
    folder.Write("closure_days.json", kSnow).Write("deadline_rules.json", "[{]");
    folder.Use();
    EXPECT_EQ(TheCourtData().own_files, std::vector<std::string>{"closure_days.json"});
    EXPECT_EQ(DeadlineRules().size(), 130U);
    EXPECT_EQ(Closings().size(), 11U);
}

TEST(CourtData, NamesFilesThatNoTableIsCalled) {
    FirmsFolder folder;
    folder.Write("holidays.json", "{}").Write("notes.txt", "not a table");
    EXPECT_EQ(folder.Findings(), "holidays.json: no table has this name, so the file is not read");
}

TEST(CourtData, SaysThatAFolderIsNotThere) {
    const auto data = LoadCourtData("/nowhere/courts");
    ASSERT_EQ(data->findings.size(), 1U);
    EXPECT_EQ(ToText(data->findings[0]), "/nowhere/courts: the folder cannot be read");
}

TEST(CourtData, IsLoadedOnceForAllThreads) {
    std::vector<const CourtData*> seen(8);
    std::vector<std::thread> threads;
    for (auto& each : seen)
        threads.emplace_back([&each] { each = &TheCourtData(); });
    for (std::thread& thread : threads)
        thread.join();
    for (const CourtData* each : seen)
        EXPECT_EQ(each, seen.front());
}

TEST(FirmsCourtFolder, IsTheOneThatTheEnvironmentNames) {
    FirmsFolder folder;
    ASSERT_EQ(setenv("PARTICULARS_COURTS", folder.path().c_str(), 1), 0);
    EXPECT_EQ(FirmsCourtFolder(), folder.path());
    unsetenv("PARTICULARS_COURTS");
    ASSERT_EQ(setenv("XDG_CONFIG_HOME", folder.path().c_str(), 1), 0);
    EXPECT_EQ(FirmsCourtFolder(), std::nullopt);
    std::filesystem::create_directories(folder.path() / "particulars" / "courts");
    EXPECT_EQ(FirmsCourtFolder(), folder.path() / "particulars" / "courts");
    unsetenv("XDG_CONFIG_HOME");
}

}  // namespace
}  // namespace particulars
