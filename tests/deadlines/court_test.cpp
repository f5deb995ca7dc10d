#include "model/deadlines/court.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "model/core/error.h"

namespace particulars {
namespace {

TEST(Courts, AreTheNinetyFourDistrictsAndTheStateCourts) {
    const auto& courts = Courts();
    EXPECT_EQ(std::count_if(courts.begin(), courts.end(), [](const Court& c) { return c.federal; }),
              94);
    EXPECT_EQ(
        std::count_if(courts.begin(), courts.end(), [](const Court& c) { return !c.federal; }), 7);
    std::set<std::string> ids;
    for (const Court& court : courts)
        ids.insert(court.id);
    EXPECT_EQ(ids.size(), courts.size());
}

TEST(Courts, AreComplete) {
    for (const Court& court : Courts()) {
        EXPECT_FALSE(court.name.empty()) << court.id;
        EXPECT_FALSE(court.short_name.empty()) << court.id;
        EXPECT_EQ(court.state.size(), 2U) << court.id;
        EXPECT_FALSE(court.state_name.empty()) << court.id;
        EXPECT_FALSE(court.zone_name.empty()) << court.id;
        EXPECT_FALSE(court.source.empty()) << court.id;
    }
}

TEST(FindCourt, FindsByIdInAnyCase) {
    EXPECT_EQ(FindCourt("nysd").short_name, "S.D.N.Y.");
    EXPECT_EQ(FindCourt("NYSD").name,
              "United States District Court for the Southern District of New York");
    EXPECT_EQ(FindCourt("nysd").zone_name, "Eastern Time");
    EXPECT_EQ(FindCourt("cand").zone_name, "Pacific Time");
}

TEST(FindCourt, ThrowsForAnIdThatIsNone) {
    try {
        FindCourt("xyzzy");
        FAIL() << "found";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kNotFound);
        EXPECT_STREQ(error.what(),
                     "There is no court \"xyzzy\". Use a short id such as nysd (S.D.N.Y.) or cand "
                     "(N.D. Cal.).");
    }
}

struct Slip {
    const char* typed;
    const char* meant;
};

void PrintTo(const Slip& slip, std::ostream* out) {
    *out << slip.typed;
}

class WrongCourt : public testing::TestWithParam<Slip> {};

TEST_P(WrongCourt, IsAnsweredWithTheOneThatWasMeant) {
    EXPECT_EQ(FindCourtOrNull(GetParam().typed), nullptr);
    EXPECT_NE(WhyNoCourt(GetParam().typed).find(GetParam().meant), std::string::npos)
        << WhyNoCourt(GetParam().typed);
}

INSTANTIATE_TEST_SUITE_P(
    , WrongCourt,
    testing::Values(Slip{"sdny", "nysd (S.D.N.Y.)"}, Slip{"S.D.N.Y.", "nysd (S.D.N.Y.)"},
                    Slip{"NDCal", "cand (N.D. Cal.)"}, Slip{"N.D. Cal.", "cand (N.D. Cal.)"},
                    Slip{"nysdd", "nysd (S.D.N.Y.)"}, Slip{"nysx", "nysd (S.D.N.Y.)"},
                    Slip{"Oregon", "ord (D. Or.)"}));

TEST(WhyNoCourt, AsksForAnIdWhereNoneWasGiven) {
    EXPECT_EQ(WhyNoCourt("  "), "Name the court by its short id, such as nysd for S.D.N.Y.");
}

TEST(WhyNoCourt, DoesNotEchoWhatIsEndless) {
    EXPECT_LT(WhyNoCourt(std::string(100000, 'x')).size(), 200U);
    EXPECT_LT(WhyNoCourt("\xFF\xFE").find("of that name"), 100U);
}

}  // namespace
}  // namespace particulars
