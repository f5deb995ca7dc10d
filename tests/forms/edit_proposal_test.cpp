#include "forms/edit_proposal.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

/// What the dialog gives back where the user changes one field.
FieldValues Changed(const ProposalValue& value, const std::string& name, const std::string& text) {
    FieldValues values;
    for (const Field& field : FieldsOf(value))
        values[field.name] = field.value;
    values[name] = text;
    return values;
}

TEST(EditProposal, KeepsWhatIsNotChanged) {
    ProposedRuling ruling;
    ruling.motion = "motion to compel";
    ruling.movant = "Defendant";
    ruling.outcome = Outcome::kDenied;
    ruling.place = {10, 20};
    const auto after =
        std::get<ProposedRuling>(WithValues(ruling, Changed(ruling, "outcome", "in part")));
    EXPECT_EQ(after.outcome, Outcome::kInPart);
    EXPECT_EQ(after.motion, "motion to compel");
    EXPECT_EQ(after.movant, "Defendant");
    EXPECT_EQ(after.place, ruling.place);
}

TEST(EditProposal, TakesTheDatesOfThePaper) {
    ProposedPaper paper;
    paper.entry.title = "Sealed opinion";
    paper.entry.dated = Date(2016, 6, 22);
    const auto after =
        std::get<ProposedPaper>(WithValues(paper, Changed(paper, "received", "2016-06-23")));
    EXPECT_EQ(after.entry.received, Date(2016, 6, 23));
    EXPECT_EQ(after.entry.dated, Date(2016, 6, 22));
}

TEST(EditProposal, RefusesAnUnknownCourt) {
    ProposedPaper paper;
    paper.entry.title = "Order";
    const Violations violations = CheckValues(paper, Changed(paper, "court", "sdny"));
    ASSERT_EQ(violations.size(), 1U);
    EXPECT_EQ(violations[0].field, "court");
    EXPECT_NE(violations[0].message.find("nysd"), std::string::npos);
}

TEST(EditProposal, RefusesAnItemWithoutATitle) {
    AcceptedItem item;
    item.title = "Item 1";
    EXPECT_TRUE(CheckValues(item, Changed(item, "title", "The tag")).empty());
    EXPECT_EQ(CheckValues(item, Changed(item, "title", "  ")).front().field, "title");
}

TEST(EditProposal, RefusesAnEcfNumberThatIsNone) {
    const ProposedReference reference{100, {}};
    EXPECT_FALSE(CheckValues(reference, Changed(reference, "ecf", "one hundred")).empty());
    const auto after =
        std::get<ProposedReference>(WithValues(reference, Changed(reference, "ecf", "112")));
    EXPECT_EQ(after.ecf, 112);
}

TEST(EditProposal, ShowsTheFieldsOfAChallenge) {
    ProposedChallenge challenge;
    challenge.words = "does not identify the data";
    challenge.first_raised = Date(2016, 4, 26);
    const auto after = std::get<ProposedChallenge>(
        WithValues(challenge, Changed(challenge, "target", "the data")));
    EXPECT_EQ(after.target, "the data");
    EXPECT_EQ(after.first_raised, Date(2016, 4, 26));
}

}  // namespace
}  // namespace particulars
