#include "model/evidence/document.h"

#include <gtest/gtest.h>

#include "model/evidence/link.h"

namespace particulars {
namespace {

using Names = std::vector<std::string>;

Names Fields(const Violations& violations) {
    Names fields;
    for (const Violation& violation : violations)
        fields.push_back(violation.field);
    return fields;
}

Document Sound() {
    Document document;
    document.bates_begin = "LP00012345";
    document.bates_end = "LP00012347";
    return document;
}

TEST(Document, IsSoundWithItsBatesRange) {
    EXPECT_TRUE(Check(Sound()).empty());
}

TEST(Document, NeedsBothEnds) {
    EXPECT_EQ(Fields(Check(Document())), (Names{"bates_begin", "bates_end"}));
}

TEST(Document, IsRefusedWhenReversed) {
    Document document = Sound();
    document.bates_end = "LP00012344";
    EXPECT_EQ(Fields(Check(document)), Names{"bates_end"});
}

TEST(Document, IsRefusedAcrossPrefixes) {
    Document document = Sound();
    document.bates_end = "XY00012347";
    EXPECT_EQ(Fields(Check(document)), Names{"bates_end"});
}

class OutsidePath : public testing::TestWithParam<const char*> {};

TEST_P(OutsidePath, IsRefused) {
    Document document = Sound();
    document.path = GetParam();
    EXPECT_EQ(Fields(Check(document)), Names{"path"});
}

INSTANTIATE_TEST_SUITE_P(Forms, OutsidePath,
                         testing::Values("/home/a.pdf", "C:\\a.pdf", "\\\\server\\a.pdf",
                                         "../a.pdf", "volume/../../a.pdf", "volume/.."));

TEST(Document, MayLieInTheCaseFolder) {
    Document document = Sound();
    document.path = "volume 1/a..b.pdf";
    EXPECT_TRUE(Check(document).empty());
}

TEST(Document, HasAWholeHash) {
    Document document = Sound();
    document.sha256 = std::string(63, 'a');
    EXPECT_EQ(Fields(Check(document)), Names{"sha256"});
    document.sha256 = std::string(64, 'A');
    EXPECT_EQ(Fields(Check(document)), Names{"sha256"});
    document.sha256 = std::string(64, 'a');
    EXPECT_TRUE(Check(document).empty());
}

TEST(Link, TiesASecretToADocument) {
    EXPECT_EQ(Fields(Check(Link())), (Names{"secret", "document"}));
    Link link;
    link.secret = "secret";
    link.document = DocumentId("document");
    EXPECT_TRUE(Check(link).empty());
    link.pinpoint = "12345\n12347";
    EXPECT_EQ(Fields(Check(link)), Names{"pinpoint"});
}

}  // namespace
}  // namespace particulars
