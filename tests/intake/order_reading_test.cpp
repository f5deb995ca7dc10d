// ReadOrder on the order of the worked example, and on odd text.

#include "model/intake/order_reading.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "model/core/resource.h"

namespace particulars {
namespace {

const std::string& Order() {
    static const std::string text = [] {
        for (const EmbeddedFile& file : EmbeddedFiles())
            if (file.name.starts_with("samples/liveperson/order"))
                return std::string(file.text);
        return std::string();
    }();
    return text;
}

const OrderReading& Reading() {
    static const OrderReading reading = ReadOrder(Order());
    return reading;
}

const ProposedObligation& DutyTo(std::string_view act) {
    const auto found = std::ranges::find_if(
        Reading().obligations, [act](const auto& duty) { return duty.act.starts_with(act); });
    static const ProposedObligation none;
    return found == Reading().obligations.end() ? none : *found;
}

Outcome OutcomeOf(std::string_view words) {
    const auto found = std::ranges::find_if(Reading().rulings, [words](const auto& ruling) {
        return ruling.motion.find(words) != std::string::npos;
    });
    return found == Reading().rulings.end() ? Outcome::kOther : found->outcome;
}

TEST(OrderReading, TellsWhatOrderItIs) {
    EXPECT_EQ(Reading().court, "nysd");
    EXPECT_EQ(Reading().docket, "14 Civ. 1559");
    EXPECT_EQ(Reading().caption, "LivePerson, Inc. v. 24/7 Customer, Inc.");
    EXPECT_EQ(Reading().judge, "Robert W. Sweet");
    EXPECT_EQ(Reading().dated, MakeDate(2016, 6, 22));
    EXPECT_TRUE(Reading().sealed);
}

TEST(OrderReading, GivesEachMotionOneRuling) {
    EXPECT_EQ(Reading().rulings.size(), 5U);
    EXPECT_EQ(OutcomeOf("identification of alleged trade secrets"), Outcome::kDenied);
    EXPECT_EQ(OutcomeOf("protective order"), Outcome::kDenied);
    EXPECT_EQ(OutcomeOf("source code"), Outcome::kGranted);
    EXPECT_EQ(OutcomeOf("ustodians"), Outcome::kInPart);
    EXPECT_EQ(OutcomeOf("request for employment"), Outcome::kMoot);
}

TEST(OrderReading, FindsWhenEachMotionWasFiled) {
    const auto filed = [](std::string_view words) {
        const auto found = std::ranges::find_if(Reading().motions, [words](const auto& motion) {
            return motion.title.find(words) != std::string::npos;
        });
        return found == Reading().motions.end() ? std::nullopt : found->filed;
    };
    EXPECT_EQ(filed("identification"), MakeDate(2016, 4, 1));
    EXPECT_EQ(filed("source code"), MakeDate(2016, 4, 8));
    EXPECT_EQ(filed("ustodians"), MakeDate(2016, 4, 11));
}

TEST(OrderReading, ReadsTwoDutiesUnderOnePeriod) {
    const ProposedObligation& secrets = DutyTo("identify all trade secrets");
    const ProposedObligation& documents = DutyTo("identify all documents");
    EXPECT_EQ(secrets.obligor, "Plaintiff");
    EXPECT_EQ(secrets.period, (Period{21, PeriodUnit::kDays}));
    EXPECT_EQ(secrets.basis, TriggerBasis::kOrder);
    EXPECT_EQ(secrets.condition, "To the extent it has not already done so");
    EXPECT_EQ(documents.period, secrets.period);
}

TEST(OrderReading, ReadsADutyThatADeniedMotionLeaves) {
    EXPECT_EQ(DutyTo("produce its source code").obligor, "Defendant");
    EXPECT_EQ(DutyTo("produce its source code").period, (Period{21, PeriodUnit::kDays}));
}

TEST(OrderReading, ReadsNowAsForthwith) {
    EXPECT_TRUE(DutyTo("do so").forthwith);
    EXPECT_EQ(DutyTo("do so").condition,
              "To the extent 24[7] has not collected and produced that relevant discovery");
}

TEST(OrderReading, ReadsAnAlternative) {
    const ProposedObligation& addresses = DutyTo("provide the known address");
    EXPECT_EQ(addresses.period, (Period{7, PeriodUnit::kDays}));
    EXPECT_TRUE(addresses.alternative.value_or("").starts_with("state its lack of knowledge"));
}

TEST(OrderReading, ReadsAPeriodFromReceipt) {
    const ProposedObligation& redaction = DutyTo("jointly file a proposed redacted version");
    EXPECT_EQ(redaction.period, (Period{2, PeriodUnit::kWeeks}));
    EXPECT_EQ(redaction.basis, TriggerBasis::kReceipt);
    EXPECT_EQ(redaction.alternative, "notify the Court that none are necessary");
}

TEST(OrderReading, ReadsConferringWithoutADate) {
    EXPECT_EQ(DutyTo("confer in good faith").basis, TriggerBasis::kNone);
    EXPECT_EQ(DutyTo("meet and confer regarding redactions").obligor, "the parties");
    EXPECT_EQ(Reading().obligations.size(), 8U);
}

TEST(OrderReading, PlacesADutyInTheTextAsGiven) {
    const TextSpan place = DutyTo("produce its source code").place;
    const std::string_view words = Slice(Order(), place);
    EXPECT_NE(words.find("Defendant is directed to produce its source code within 21 days"),
              std::string_view::npos);
}

TEST(OrderReading, FindsDocketReferences) {
    EXPECT_EQ(Reading().ecf, (std::vector<int>{100, 111}));
}

TEST(OrderReading, SplitsCounselBySide) {
    const auto on_behalf = [](std::string_view side) {
        return std::ranges::count(Reading().people, side, &ProposedPerson::on_behalf);
    };
    EXPECT_EQ(on_behalf("plaintiff"), 10);
    EXPECT_EQ(on_behalf("defendant"), 9);
    EXPECT_EQ(Reading().people.front().firm, "Honigman Miller Schwartz Cohn");
    EXPECT_EQ(Reading().people.back().role, "judge");
}

TEST(OrderReading, FindsTheRequestAndItsAnswer) {
    ASSERT_EQ(Reading().requests.size(), 1U);
    const ProposedRequest& request = Reading().requests.front();
    EXPECT_EQ(request.number, "9");
    EXPECT_TRUE(request.text.starts_with("Identify all trade secrets that"));
    ASSERT_TRUE(request.answer);
    EXPECT_EQ(ReadAnswer(Slice(Order(), *request.answer)).size(), 8U);
}

TEST(OrderReading, FindsTheOneConcreteChallenge) {
    ASSERT_EQ(Reading().challenges.size(), 1U);
    const ProposedChallenge& challenge = Reading().challenges.front();
    EXPECT_TRUE(challenge.words.starts_with("[t]he response does not identify the data"));
    EXPECT_EQ(challenge.target, "the data transmitted to and from LivePerson's tag");
    EXPECT_EQ(challenge.paper, "Def.'s Letter of April 26, 2016");
    EXPECT_EQ(challenge.first_raised, MakeDate(2016, 4, 26));
}

TEST(OrderReading, CitesCasesWithNamesAndYears) {
    const auto cites = [](std::string_view text) {
        return std::ranges::any_of(Reading().citations,
                                   [text](const auto& each) { return each.text == text; });
    };
    EXPECT_TRUE(
        cites("LivePerson, Inc. v. 24/7 Customer, Inc., 83 F. Supp. 3d 501 (S.D.N.Y. 2015)"));
    EXPECT_TRUE(
        cites("Crawford-El v. Britton, 523 U.S. 574, 599, 118 S. Ct. 1584, 1597, 140 L. Ed. "
              "2d 759 (1998)"));
    EXPECT_TRUE(cites("Fed. R. Civ. P. 26(a)(1)(A)(i)"));
}

class OddText : public testing::TestWithParam<std::string> {};

TEST_P(OddText, YieldsNoObligation) {
    EXPECT_TRUE(ReadOrder(GetParam()).obligations.empty());
}

INSTANTIATE_TEST_SUITE_P(
    , OddText,
    testing::Values("", "\n\n\n", "\"", "((((", "shall",
                    "Dear Sir, I shall see you on May 3, 2020.", std::string(5000, 'a'),
                    "\xFF\xFE\x80", "within minus three days",
                    "A party must show good cause. Courts may order discovery by May 3, 2021."));

TEST(OrderReading, KeepsPlacesInsideTheTextForEveryPrefix) {
    for (std::size_t length = 0; length < Order().size(); length += 977) {
        const std::string_view prefix = std::string_view(Order()).substr(0, length);
        for (const ProposedObligation& duty : ReadOrder(prefix).obligations) {
            EXPECT_LE(duty.place.end, length);
            EXPECT_LT(duty.place.start, duty.place.end);
        }
    }
}

TEST(OrderReading, IsSameWithWindowsLineEnds) {
    std::string windows;
    for (const char letter : Order())
        windows += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    const OrderReading reading = ReadOrder(windows);
    EXPECT_EQ(reading.obligations.size(), Reading().obligations.size());
    EXPECT_EQ(reading.rulings.size(), Reading().rulings.size());
    EXPECT_EQ(reading.caption, Reading().caption);
}

}  // namespace
}  // namespace particulars
