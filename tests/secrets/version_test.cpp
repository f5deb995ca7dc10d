#include "model/secrets/version.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

using Names = std::vector<std::string>;

Names Fields(const Violations& violations) {
    Names fields;
    for (const Violation& violation : violations)
        fields.push_back(violation.field);
    return fields;
}

Version First() {
    Version version;
    version.number = 1;
    version.text = "Words.";
    version.state = VersionState::kServed;
    version.author = "Author";
    version.created_at = "2016-04-26T14:03:05.123Z";
    return version;
}

TEST(Version, IsSoundWhenFirst) {
    EXPECT_TRUE(Check(First()).empty());
}

TEST(Version, MayBeBlankOnlyAsADraft) {
    Version version = First();
    version.text = " \n";
    EXPECT_EQ(Fields(Check(version)), Names{"text"});
    version.state = VersionState::kDraft;
    EXPECT_TRUE(Check(version).empty());
}

TEST(Version, SaysWhatItDoesToTheEarlierOne) {
    Version version = First();
    version.number = 2;
    version.ground = "Order of June 22, 2016";
    EXPECT_EQ(Fields(Check(version)), Names{"kind"});
    version.kind = AmendmentKind::kNarrow;
    EXPECT_TRUE(Check(version).empty());
    version.number = 1;
    EXPECT_EQ(Fields(Check(version)), Names{"kind"});
}

TEST(Version, StatesItsGroundBeforeAnAmendmentIsServed) {
    Version version = First();
    version.number = 2;
    version.kind = AmendmentKind::kClarify;
    EXPECT_EQ(Fields(Check(version)), Names{"ground"});
    version.state = VersionState::kDraft;
    EXPECT_TRUE(Check(version).empty());
}

TEST(Version, NeedsANumberAnAuthorAndAReadableTime) {
    Version version;
    version.created_at = "yesterday";
    version.kind = AmendmentKind::kAdd;
    EXPECT_EQ(Fields(Check(version)), (Names{"number", "author", "created_at"}));
}

Particular Purpose() {
    Particular particular;
    particular.element = "data_purpose";
    return particular;
}

TEST(Particular, MayBeUnstated) {
    EXPECT_TRUE(Check(Purpose()).empty());
}

TEST(Particular, NeedsWordsOnceStated) {
    Particular particular = Purpose();
    particular.state = ParticularState::kStated;
    EXPECT_EQ(Fields(Check(particular)), Names{"text"});
}

TEST(Particular, NeedsAPinpointToBeSupported) {
    Particular particular = Purpose();
    particular.text = "Words.";
    particular.state = ParticularState::kSupported;
    EXPECT_EQ(Fields(Check(particular)), Names{"pinpoints"});
    particular.pinpoints = "LP00012345 at 12347";
    EXPECT_TRUE(Check(particular).empty());
}

TEST(Particular, BelongsToAQuestion) {
    EXPECT_EQ(Fields(Check(Particular())), Names{"element"});
}

}  // namespace
}  // namespace particulars
