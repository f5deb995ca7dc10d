#include "model/matter/matter.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

std::string NameOf(const std::string& docket_number) {
    Matter matter;
    matter.docket_number = docket_number;
    return NeutralName(matter);
}

Matter Complete() {
    Matter matter;
    matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    matter.court = "nysd";
    matter.docket_number = "14 Civ. 1559 (RWS)";
    return matter;
}

TEST(NeutralName, ShortensAnOldStyleNumber) {
    EXPECT_EQ(NameOf("14 Civ. 1559 (RWS)"), "14cv1559");
}

TEST(NeutralName, ShortensTheNumberOfTheElectronicDocket) {
    EXPECT_EQ(NameOf("4:17-cv-01268-JST"), "17cv1268");
    EXPECT_EQ(NameOf("No. 1:14-CV-01559"), "14cv1559");
    EXPECT_EQ(NameOf("2014 Civ. 1559"), "14cv1559");
}

TEST(NeutralName, KeepsWhatAStateCourtWrites) {
    EXPECT_EQ(NameOf("650123/2014"), "650123-2014");
    EXPECT_EQ(NameOf("C.A. No. 2019-0123"), "c-a-no-2019-0123");
}

TEST(NeutralName, IsNeverEmptyNorLong) {
    EXPECT_EQ(NameOf(""), "case");
    EXPECT_EQ(NameOf(std::string(300, '7')).size(), 24U);
}

TEST(NeutralName, SaysNothingOfTheParties) {
    EXPECT_EQ(NeutralName(Complete()), "14cv1559");
}

TEST(Matter, PassesWhenComplete) {
    EXPECT_TRUE(Check(Complete()).empty());
}

TEST(Matter, NeedsACaptionAndACourt) {
    Matter matter = Complete();
    matter.caption = "  ";
    matter.court = "";
    const Violations violations = Check(matter);
    ASSERT_EQ(violations.size(), 2U);
    EXPECT_EQ(violations[0].field, "caption");
    EXPECT_EQ(violations[1].field, "court");
}

TEST(Matter, MayBeOpenedBeforeItHasADocketNumber) {
    Matter matter = Complete();
    matter.docket_number = "";
    EXPECT_TRUE(Check(matter).empty());
}

TEST(Matter, RefusesABlankClaim) {
    Matter matter = Complete();
    matter.claims = {"DTSA", " "};
    ASSERT_EQ(Check(matter).size(), 1U);
    EXPECT_EQ(Check(matter)[0].field, "claims");
}

TEST(RelatedDocket, NeedsCourtAndNumber) {
    EXPECT_EQ(Check(RelatedDocket()).size(), 2U);
}

}  // namespace
}  // namespace particulars
