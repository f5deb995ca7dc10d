#include "model/matter/docket.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

DocketEntry Opinion() {
    DocketEntry entry;
    entry.ecf_number = "150";
    entry.title = "Sealed opinion";
    return entry;
}

Ruling Denied() {
    Ruling ruling;
    ruling.motion = MotionId("motion");
    ruling.order = DocketEntryId("order");
    ruling.outcome = Outcome::kDenied;
    return ruling;
}

TEST(DocketEntry, PassesWithOrWithoutANumber) {
    DocketEntry entry = Opinion();
    EXPECT_TRUE(Check(entry).empty());
    entry.ecf_number = "100-1";
    EXPECT_TRUE(Check(entry).empty());
    entry.ecf_number = "";
    EXPECT_TRUE(Check(entry).empty());
}

TEST(DocketEntry, RefusesANumberThatIsNone) {
    DocketEntry entry = Opinion();
    for (const char* number : {"one", "100-", "-1", "100-1-2", "1 00"}) {
        entry.ecf_number = number;
        ASSERT_EQ(Check(entry).size(), 1U) << number;
        EXPECT_EQ(Check(entry)[0].field, "ecf_number");
    }
}

TEST(DocketEntry, NeedsATitle) {
    DocketEntry entry = Opinion();
    entry.title = "";
    ASSERT_EQ(Check(entry).size(), 1U);
    EXPECT_EQ(Check(entry)[0].field, "title");
}

TEST(DocketEntry, IsNotEnteredBeforeItIsFiled) {
    DocketEntry entry = Opinion();
    entry.filed = MakeDate(2016, 6, 23);
    entry.entered = MakeDate(2016, 6, 22);
    ASSERT_EQ(Check(entry).size(), 1U);
    EXPECT_EQ(Check(entry)[0].field, "entered");
    entry.entered = entry.filed;
    EXPECT_TRUE(Check(entry).empty());
}

TEST(DocketEntry, HasAPublicVersionOnlyWhereItIsSealed) {
    DocketEntry entry = Opinion();
    entry.id = DocketEntryId("opinion");
    entry.sealed = true;
    entry.public_version = DocketEntryId("redacted opinion");
    EXPECT_TRUE(Check(entry).empty());
    entry.sealed = false;
    ASSERT_EQ(Check(entry).size(), 1U);
    EXPECT_EQ(Check(entry)[0].field, "public_version");
}

TEST(DocketEntry, IsNotPairedWithItself) {
    DocketEntry entry = Opinion();
    entry.id = DocketEntryId("opinion");
    entry.sealed = true;
    entry.public_version = entry.id;
    entry.responds_to = entry.id;
    ASSERT_EQ(Check(entry).size(), 2U);
    EXPECT_EQ(Check(entry)[0].field, "responds_to");
    EXPECT_EQ(Check(entry)[1].field, "public_version");
}

TEST(Motion, NeedsATitle) {
    ASSERT_EQ(Check(Motion()).size(), 1U);
    EXPECT_EQ(Check(Motion())[0].field, "title");
}

TEST(Ruling, NeedsItsMotionAndItsOrder) {
    EXPECT_TRUE(Check(Denied()).empty());
    EXPECT_EQ(Check(Ruling()).size(), 2U);
}

TEST(Ruling, RefusesAPlaceThatEndsBeforeItStarts) {
    Ruling ruling = Denied();
    ruling.place = {10, 9};
    ASSERT_EQ(Check(ruling).size(), 1U);
    EXPECT_EQ(Check(ruling)[0].field, "place");
}

}  // namespace
}  // namespace particulars
