#include "model/matter/redaction.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Redaction Passage() {
    Redaction redaction;
    redaction.entry = DocketEntryId("order");
    redaction.place = {4, 8};
    redaction.passage = "kiln";
    redaction.reason = "A competitor could copy the process.";
    return redaction;
}

DocketEntry Paper() {
    DocketEntry paper;
    paper.text = "The kiln.";
    return paper;
}

TEST(Redaction, NeedsPaperPlaceTierAndReason) {
    EXPECT_TRUE(Check(Passage()).empty());
    Redaction bare;
    bare.tier = Tier::kPublic;
    std::vector<std::string> fields;
    for (const Violation& violation : Check(bare))
        fields.push_back(violation.field);
    EXPECT_EQ(fields, (std::vector<std::string>{"entry", "place", "tier", "reason"}));
}

TEST(Redaction, MustStandInThePaper) {
    EXPECT_TRUE(Check(Passage(), Paper()).empty());
    DocketEntry changed = Paper();
    changed.text = "A kiln.";
    ASSERT_EQ(Check(Passage(), changed).size(), 1U);
    EXPECT_EQ(Check(Passage(), changed)[0].field, "place");
    changed.text = "The";
    EXPECT_EQ(Check(Passage(), changed).size(), 1U);
}

TEST(Redaction, KeepsBackWhatIsProposedOrAllowed) {
    Redaction redaction = Passage();
    for (const auto& [state, kept_back] : {std::pair(RedactionState::kProposed, true),
                                           {RedactionState::kAllowed, true},
                                           {RedactionState::kRefused, false},
                                           {RedactionState::kWithdrawn, false}}) {
        redaction.state = state;
        EXPECT_EQ(IsKeptBack(redaction), kept_back);
    }
}

}  // namespace
}  // namespace particulars
