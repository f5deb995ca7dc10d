#include "model/deadlines/court_data.h"

#include <cstdlib>
#include <thread>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/deadlines/firms_folder.h"
#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

constexpr std::string_view kSnow = R"json([
 {
  "date": "2026-01-26",
  "what": "Clerk's office closed for snow",
  "court": "nysd",
  "kind": "closed",
  "disputed": false,
  "source": "notice of 25 January 2026",
  "verification": "V",
  "checked": "2026-01-27"
 }
]
)json";

std::string With(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

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

/// A mistake in a table, and how it is reported.
struct Mistake {
    const char* file;
    std::string text;
    const char* finding;
};

void PrintTo(const Mistake& mistake, std::ostream* out) {
    *out << mistake.finding;
}

class MistakenTable : public testing::TestWithParam<Mistake> {};

TEST_P(MistakenTable, IsReportedWithItsLineAndReason) {
    FirmsFolder folder;
    folder.Write(GetParam().file, GetParam().text);
    EXPECT_EQ(folder.Findings(), std::string(GetParam().file) + GetParam().finding);
}

const std::string kSnowText(kSnow);

INSTANTIATE_TEST_SUITE_P(
    Closings, MistakenTable,
    testing::Values(
        Mistake{"closure_days.json", With(kSnowText, "\"2026-01-26\"", "20260126"),
                ", line 3: \"date\" must be a text in quotation marks, not a number"},
        Mistake{"closure_days.json", With(kSnowText, "\"what\"", "\"waht\""),
                ", line 2: \"what\" is missing\n"
                "closure_days.json, line 4: \"waht\" is not known here"},
        Mistake{"closure_days.json", With(kSnowText, "\"nysd\"", "\"sdny\""),
                ", line 5: \"court\": there is no court \"sdny\""},
        Mistake{"closure_days.json", With(kSnowText, "\"closed\"", "\"inaccessible\""),
                ", line 6: \"kind\": \"inaccessible\" is not one of holiday, closed"},
        Mistake{"closure_days.json", With(kSnowText, "false", "\"no\""),
                ", line 7: \"disputed\" must be true or false, not a text in quotation marks"},
        Mistake{"closure_days.json", With(kSnowText, "notice of 25 January 2026", " "),
                ", line 8: \"source\": must not be empty"},
        Mistake{"closure_days.json", With(kSnowText, "\"V\"", "\"X\""),
                ", line 9: \"verification\": \"X\" is not one of V, P, K"},
        Mistake{"closure_days.json", With(kSnowText, ",\n  \"checked\": \"2026-01-27\"", ""),
                ", line 2: \"checked\": say when the source was last read, here or once for the "
                "file"},
        Mistake{"closure_days.json",
                With(kSnowText, "\"kind\": \"closed\"", "\"last\": \"2026-01-25\""),
                ", line 6: \"last\": is before \"date\""},
        Mistake{"closure_days.json", With(kSnowText, "2026-01-26", "2061-01-26"),
                ", line 2: \"last\": dates are computed up to 2060"},
        Mistake{"closure_days.json", With(kSnowText, "2026-01-26", "2026-01-25"),
                ", line 3: \"date\": Sunday 25 January 2026 is no court day in any year: check the "
                "day"},
        Mistake{"closure_days.json", With(kSnowText, "\"kind\"", "\"date\""),
                ", line 6: \"date\" stands here twice"},
        Mistake{"closure_days.json", "{\"closings\": []}",
                ", line 1: a list in [ ] of closings is expected"},
        Mistake{"closure_days.json", "[\n 7\n]",
                ", line 2: here an object in { } is expected, not a number"},
        Mistake{"closure_days.json", "",
                ", line 1: this is no JSON: syntax error while parsing "
                "value - unexpected end of input; expected '[', '{', or a "
                "literal"}));

std::string TwoClosings(std::string_view date, std::string_view court) {
    std::string text(kSnow.substr(0, kSnow.rfind(']')));
    text += ", {\"date\": \"" + std::string(date) + "\", \"court\": \"" + std::string(court) +
            "\",\n\"what\": \"w\", \"source\": \"s\", \"verification\": \"K\", \"checked\": "
            "\"2026-01-27\"}]";
    return text;
}

TEST(MistakenClosings, MayNotSpeakOfADayTwice) {
    FirmsFolder folder;
    folder.Write("closure_days.json", TwoClosings("2026-01-26", "nysd"));
    EXPECT_EQ(folder.Findings(),
              "closure_days.json, line 12: line 2 already speaks of 2026-01-26 "
              "or a day after it: each day has one row");
    folder.Write("closure_days.json", TwoClosings("2026-01-26", "njd"));
    EXPECT_EQ(folder.Findings(), "");
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
