// What is wrong with a table of a firm's own is said with its file, its line and the reason.

#include <gtest/gtest.h>

#include "tests/deadlines/firms_folder.h"
#include "tests/deadlines/snow_table.h"

namespace particulars {
namespace {

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

constexpr std::string_view kRegime = R"json({"checked": "2026-01-27", "regimes": [
 {
  "id": "oh6", "name": "Ohio Civ. R. 6", "from": null, "refusal": "",
  "generations": [{"from": "2000-01-01", "text": "as amended"},
   {"from": "2012-07-01", "text": "as amended again"}],
  "authority": {"rule": "Ohio Civ. R. 6", "trigger": "Ohio Civ. R. 6(A)",
   "count": "Ohio Civ. R. 6(A)", "end": "Ohio Civ. R. 6(A)", "backward": "",
   "hours": [], "months": "", "day_end": "", "court_days": "the words of the order",
   "service": "Ohio Civ. R. 6(D)", "fixed": "the words of the order"},
  "leaves_out_closed_days": {"from": 1, "to": 6},
  "backward_end": "back",
  "rolls_before_service": false, "service_moves_start": false, "knows_court_days": false,
  "service": [
   {"method": "mail", "count": 3, "unit": "days", "from": null, "to": "2020-12-31",
    "authority": "Ohio Civ. R. 6(D)", "verification": "K"},
   {"method": "mail", "count": 5, "unit": "days", "from": "2021-01-01", "to": null,
    "authority": "Ohio Civ. R. 6(D)", "verification": "K"}],
  "source": "test", "verification": "K"}
]})json";

Mistake InRegime(std::string_view from, std::string_view to, const char* finding) {
    return {"regimes.json", With(std::string(kRegime), from, to), finding};
}

INSTANTIATE_TEST_SUITE_P(
    Regimes, MistakenTable,
    testing::Values(
        InRegime("{\"checked\"", "{\"chekced\"",
                 ", line 2: \"checked\": say when the source was last read, here or once for the "
                 "file\nregimes.json, line 1: \"chekced\" is not known here"),
        InRegime("2012-07-01", "1999-07-01",
                 ", line 5: \"from\": texts stand in order of the day on which they took effect"),
        InRegime("\"trigger\": \"Ohio Civ. R. 6(A)\"", "\"trigger\": \" \"",
                 ", line 6: \"trigger\": must not be empty"),
        InRegime("\"hours\": []", "\"hours\": [\"Ohio Civ. R. 6(A)\"]",
                 ", line 8: \"hours\": three texts, for start, count and end, or none"),
        InRegime("\"hours\": []", "\"hours\": [1, 2, 3]",
                 ", line 8: \"hours\" holds texts only, not a number\n"
                 "regimes.json, line 8: \"hours\" holds texts only, not a number\n"
                 "regimes.json, line 8: \"hours\" holds texts only, not a number"),
        InRegime("{\"from\": 1, \"to\": 6}", "{\"from\": 7, \"to\": 6}",
                 ", line 10: \"to\": 6 is not a number from 7 to 9999"),
        InRegime("\"backward_end\": \"back\"", "\"backward_end\": \"earlier\"",
                 ", line 11: \"backward_end\": \"earlier\" is not one of back, forward, stay"),
        InRegime("\"knows_court_days\": false", "\"knows_court_days\": null",
                 ", line 12: \"knows_court_days\" must be true or false, not null"),
        InRegime("\"method\": \"mail\", \"count\": 3", "\"method\": \"pigeon\", \"count\": 3",
                 ", line 14: \"method\": \"pigeon\" is not one of personal, electronic, mail, "
                 "clerk, overnight, fax, other, mail from another state, mail from abroad"),
        InRegime("\"count\": 3, \"unit\": \"days\"", "\"count\": 3, \"unit\": \"months\"",
                 ", line 14: \"unit\": service adds days or court days only"),
        InRegime("2021-01-01", "2020-12-31",
                 ", line 16: service by mail stands on line 14 for some of the same days"),
        Mistake{"regimes.json", "{\"regimes\": []",
                ", line 1: this is no JSON: syntax error while "
                "parsing object - unexpected end of input; expected '}'"},
        Mistake{"regimes.json", "[]",
                ", line 1: here an object in { } is expected, not a list in [ ]"}));

constexpr std::string_view kHoliday = R"json({"checked": "2026-01-27", "holidays": {"NV": [
 {"name": "Nevada Day",
  "rule": {"type": "nth_weekday", "month": 10, "weekday": "Fri", "n": -1},
  "observed": {"saturday": "none", "sunday": "none"},
  "from": "2000-01-01", "to": null,
  "kind": "court", "source": "NRS 236.015", "verification": "V"}
]}})json";

Mistake InHoliday(std::string_view from, std::string_view to, const char* finding) {
    return {"state_holidays.json", With(std::string(kHoliday), from, to), finding};
}

constexpr std::string_view kNevadaRule =
    R"json({"type": "nth_weekday", "month": 10, "weekday": "Fri", "n": -1})json";

INSTANTIATE_TEST_SUITE_P(
    Holidays, MistakenTable,
    testing::Values(
        InHoliday("\"month\": 10", "\"month\": 13",
                  ", line 3: \"month\": 13 is not a number from 1 to 12"),
        InHoliday("\"n\": -1", "\"n\": 0",
                  ", line 3: \"n\": 1 to 4, or -1 for the last one of the "
                  "month"),
        InHoliday("\"Fri\"", "\"Friday\"",
                  ", line 3: \"weekday\": \"Friday\" is not one of Sun, Mon, Tue, Wed, Thu, Fri, "
                  "Sat"),
        InHoliday("nth_weekday", "moon",
                  ", line 3: \"type\": \"moon\" is not one of fixed, nth_weekday, relative, "
                  "easter, dates, weekly\nstate_holidays.json, line 3: \"day\" is missing\n"
                  "state_holidays.json, line 3: \"weekday\" is not known here\n"
                  "state_holidays.json, line 3: \"n\" is not known here"),
        InHoliday(kNevadaRule, R"json({"type": "fixed", "month": 2, "day": 30})json",
                  ", line 3: \"day\": month 2 has no day 30"),
        InHoliday(kNevadaRule,
                  R"json({"type": "dates", "dates": ["2026-10-30", "2026-10-31"]})json",
                  ", line 3: 2026-10-31 is the second day listed for its year"),
        InHoliday(kNevadaRule, R"json({"type": "dates", "dates": [20261030]})json",
                  ", line 3: a day is written as a text, \"2026-07-03\""),
        InHoliday(kNevadaRule, R"json({"type": "relative", "days": 1})json",
                  ", line 3: \"base\" is missing"),
        InHoliday("\"saturday\": \"none\"", "\"saturday\": \"friday\"",
                  ", line 4: \"saturday\": \"friday\" is not one of none, preceding_friday, "
                  "following_monday"),
        InHoliday("\"to\": null", "\"to\": \"1999-12-31\"", ", line 5: \"to\": is before \"from\""),
        InHoliday("\"kind\": \"court\"", "\"kind\": \"bank\"",
                  ", line 6: \"kind\": \"bank\" is not one of court, state-only, court-closure"),
        InHoliday(
            "\"NV\": [", "\"Nevada\": [",
            ", line 1: holidays stand in a list for \"US\" or for a state of two letters, such "
            "as \"NY\""),
        InHoliday("\"holidays\"", "\"days\"",
                  ", line 1: \"holidays\" is missing\nstate_holidays.json, line 1: \"days\" is not "
                  "known here")));

constexpr std::string_view kRule = R"json([
 {"id": "OH-12A", "authority": "Ohio Civ. R. 12(A)",
  "trigger": "service of summons",
  "count": 28, "unit": "days",
  "direction": "after",
  "counting": "nygcl",
  "service_days": "none", "note": "",
  "source": "test", "verification": "K", "checked": "2026-01-27",
  "effective_from": "2000-01-01", "effective_to": null}
])json";

Mistake InRule(std::string_view from, std::string_view to, const char* finding) {
    return {"deadline_rules.json", With(std::string(kRule), from, to), finding};
}

std::string Twice(std::string_view id) {
    const std::string once(kRule.substr(2, kRule.rfind(']') - 3));
    return "[\n" + once + ",\n" + With(once, "OH-12A", id) + "]";
}

INSTANTIATE_TEST_SUITE_P(
    Rules, MistakenTable,
    testing::Values(
        InRule("\"nygcl\"", "\"ohio\"",
               ", line 6: \"counting\": \"ohio\" is no row of regimes.json"),
        InRule("\"count\": 28", "\"count\": 0",
               ", line 4: \"count\": 0 is not a number from 1 to 9999"),
        InRule("\"count\": 28", "\"count\": \"many\"",
               ", line 4: \"count\": \"many\" is not one of -, n"),
        InRule("\"count\": 28", "\"count\": 2.5",
               ", line 4: this is no JSON: 2.5 is not a whole "
               "number"),
        InRule("\"unit\": \"days\"", "\"unit\": \"moons\"",
               ", line 4: \"unit\": \"moons\" is no unit of time that can be counted"),
        InRule("\"direction\": \"after\"", "\"direction\": \"-\"",
               ", line 5: \"direction\": a period runs after or before its trigger"),
        InRule("\"effective_to\": null", "\"effective_to\": \"1999-01-01\"",
               ", line 9: \"effective_to\": is before \"effective_from\""),
        InRule(",\n  \"service_days\": \"none\"", "", ", line 2: \"service_days\" is missing"),
        Mistake{"deadline_rules.json", Twice("OH-12A"),
                ", line 10: \"OH-12A\" is on line 2 already"},
        Mistake{"deadline_rules.json", Twice("OH-12A-2015"),
                ", line 10: \"OH-12A-2015\" and \"OH-12A\" are texts of one rule and in force on "
                "some of the same days"},
        Mistake{"deadline_rules.json", "{}", ", line 1: a list in [ ] of rules is expected"}));

constexpr std::string_view kCourt = R"json({"checked": "2026-01-27", "courts": [
 {"id": "ohctcp", "name": "Ohio Court of Common Pleas", "short": "Ohio Ct. C.P.",
  "state": "OH",
  "state_name": "Ohio", "time_zone": "America/New_York",
  "safe_zone": "America/New_York", "other_time_zones": [],
  "regime": "nygcl", "source": "test", "verification": "K"}
]})json";

Mistake InCourt(std::string_view from, std::string_view to, const char* finding) {
    return {"state_courts.json", With(std::string(kCourt), from, to), finding};
}

INSTANTIATE_TEST_SUITE_P(
    Courts, MistakenTable,
    testing::Values(
        InCourt("\"ohctcp\"", "\"Oh C.P.\"",
                ", line 2: \"id\": small letters and figures only, such as nysd"),
        InCourt("\"OH\"", "\"Ohio\"",
                ", line 3: \"state\": write the two capital letters of the postal service, such as "
                "NY"),
        InCourt("\"regime\": \"nygcl\"", "\"regime\": \"oh6\"",
                ", line 6: \"regime\": \"oh6\" is no row of regimes.json")));

}  // namespace
}  // namespace particulars
