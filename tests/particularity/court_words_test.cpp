// Descriptions that courts have judged, against the hints: each wording that was held too vague
// must raise the hint that names its fault, and descriptions of the sort that was held enough must
// stay much quieter.
//
// The words on the insufficient side are those that the opinions quote or name; where they are a
// few words only ("secret sauce", "optimal"), the rest of the phrase is ours. The two items of
// LivePerson were let pass for discovery only, and one was faulted in those words. Lists that were
// held enough are sealed: that side is written after what the opinions say they held (ingredients
// with percentages and the steps of the process in Brescia, tables with columns and methods in
// InteliClear), with contents of our own.

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/particularity/hint.h"

namespace particulars {
namespace {

struct Judged {
    const char* opinion;
    SecretKind kind;
    const char* fault;  ///< The hint for what the court missed; empty on the sufficient side.
    const char* words;
};

const std::vector<Judged>& Insufficient() {
    static const std::vector<Judged> kJudged = {
        {"Human Longevity v. J. Craig Venter Inst.", SecretKind::kTechnical, "H01",
         "The trade secrets include, but are not limited to, processes and data relating to "
         "sequencing."},
        {"Human Longevity v. J. Craig Venter Inst.", SecretKind::kData, "H32",
         "processes and data relating to sequencing"},
        {"Washburn v. Yadkin Valley", SecretKind::kBusiness, "H03",
         "customer lists and other confidential information"},
        {"Sit-Up v. IAC", SecretKind::kCombination, "H18", "the secret sauce of the format"},
        {"Coda v. Goodyear", SecretKind::kTechnical, "H19", "an optimal location for the pump"},
        {"Imax v. Cinema Techs.", SecretKind::kTechnical, "H13",
         "every dimension and tolerance of the projector"},
        {"Big Vision v. DuPont", SecretKind::kTechnical, "H20",
         "a wide variety of formulae for recyclable banners"},
        {"You Map v. Snap", SecretKind::kTechnical, "H06", "technology to share a location"},
        {"Double Eagle v. Hooper", SecretKind::kBusiness, "H11",
         "specifications, pricing, and customer drawings"},
        {"Double Eagle v. Hooper", SecretKind::kBusiness, "H15", "2,660 files"},
        {"Medidata v. Veeva", SecretKind::kBusiness, "H15", "18,127 documents"},
        {"LivePerson v. 24/7, item 2", SecretKind::kTechnical, "H05",
         "the way in which LivePerson's tag and LivePerson's application server communicate"},
        {"LivePerson v. 24/7, item 3", SecretKind::kData, "H29",
         "the data transmitted to and from LivePerson's tag"},
    };
    return kJudged;
}

const std::vector<Judged>& Sufficient() {
    static const std::vector<Judged> kJudged = {
        {"after Brescia v. Angelin", SecretKind::kTechnical, "",
         "The pudding consists of water 61.2 %, whey protein isolate 15.4 %, cream 9.8 %, cocoa "
         "4.1 %, maltitol 3.3 %, carrageenan 0.35 %, xanthan gum 0.22 %, salt 0.18 %. (a) Hydrate "
         "the protein at 4 °C for 12 hours. (b) Heat to 138 °C for 4 seconds. (c) Homogenize at "
         "170 bar and fill below 21 °C."},
        {"after InteliClear v. ETC Global", SecretKind::kSourceCode, "",
         "Table tbl_position has the columns account_id, cusip, settle_date and qty_net. Method "
         "PostTrade in ledger.sql, lines 40 to 212 (IC0001177), writes one row for each leg and "
         "locks account_id before settle_date, so that two postings of one account never wait for "
         "each other."},
        {"after Vesta v. Amdocs (the chart)", SecretKind::kTechnical, "",
         "Score = 0.6 x velocity_24h + 0.3 x distance_km / 100 + 0.1 x age_days. A payment over "
         "0.72 goes to a person; under 0.31 it is approved; the rest is asked for a PIN of four "
         "digits."},
        {"after Advanced Modular Sputtering", SecretKind::kCombination, "",
         "A target of 99.995 % tantalum at 40 mm from the wafer is combined with a coil at 13.56 "
         "MHz so that the ions arrive at 90 degrees and fill a trench of 0.18 microns in 41 "
         "seconds; neither part alone fills one under 0.35 microns."},
        {"after Prolifiq v. Veeva", SecretKind::kTechnical, "",
         "Message 0x31 carries device_id (8 bytes), slide_no (2 bytes) and seconds_shown (2 "
         "bytes). The tablet keeps up to 500 of them in queue.db and sends them oldest first when "
         "the signal is above -95 dBm."},
    };
    return kJudged;
}

std::vector<Hint> HintsFor(const Judged& judged) {
    HintContext context;
    context.kind = judged.kind;
    return HintRules::Shipped().Find(judged.words, context);
}

std::set<std::string> IdsOf(const std::vector<Hint>& hints) {
    std::set<std::string> ids;
    for (const Hint& hint : hints)
        ids.insert(hint.id);
    return ids;
}

int Severest(const std::vector<Hint>& hints) {
    int severity = 0;
    for (const Hint& hint : hints)
        severity = std::max(severity, hint.severity);
    return severity;
}

/// Both sides, for the one who has to see why a test fails.
std::string Table() {
    std::string table = fmt::format("{:<44} {:<9} hints\n", "description", "severest");
    for (const auto* side : {&Insufficient(), &Sufficient()}) {
        for (const Judged& judged : *side) {
            const std::vector<Hint> hints = HintsFor(judged);
            table += fmt::format("{:<44} {:<9} {}\n", judged.opinion, Severest(hints),
                                 fmt::join(IdsOf(hints), " "));
        }
        table += "--\n";
    }
    return table;
}

double HintsPerDescription(const std::vector<Judged>& side) {
    std::size_t count = 0;
    for (const Judged& judged : side)
        count += IdsOf(HintsFor(judged)).size();
    return static_cast<double>(count) / static_cast<double>(side.size());
}

TEST(CourtWords, RaiseTheHintForWhatTheCourtsMissed) {
    for (const Judged& judged : Insufficient())
        EXPECT_TRUE(IdsOf(HintsFor(judged)).contains(judged.fault))
            << judged.fault << " is not given for \u201c" << judged.words << "\u201d\n"
            << Table();
}

TEST(CourtWords, NeverRaiseASevereHintWhereTheDescriptionWasEnough) {
    for (const Judged& judged : Sufficient())
        EXPECT_LT(Severest(HintsFor(judged)), 3) << judged.opinion << '\n' << Table();
}

TEST(CourtWords, AreMuchQuieterWhereTheDescriptionWasEnough) {
    EXPECT_LE(HintsPerDescription(Sufficient()) * 4, HintsPerDescription(Insufficient()))
        << Table();
}

}  // namespace
}  // namespace particulars
