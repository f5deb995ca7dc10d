#include "model/secrets/trade_secret.h"

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

TradeSecret Sound() {
    TradeSecret secret;
    secret.id = TradeSecretId("secret");
    secret.number = 3;
    secret.title = "Data item";
    secret.status = SecretStatus::kAsserted;
    return secret;
}

TEST(TradeSecret, IsSoundWithNumberAndTitle) {
    EXPECT_TRUE(Check(Sound()).empty());
}

TEST(TradeSecret, NeedsANumberAndATitle) {
    EXPECT_EQ(Fields(Check(TradeSecret())), (Names{"number", "title"}));
}

TEST(TradeSecret, KeepsItsTitleShortAndOnOneLine) {
    TradeSecret secret = Sound();
    secret.title = "Data\nitem";
    EXPECT_EQ(Fields(Check(secret)), Names{"title"});
    secret.title = std::string(121, 'x');
    EXPECT_EQ(Fields(Check(secret)), Names{"title"});
    secret.title = std::string(120, 'x');
    EXPECT_TRUE(Check(secret).empty());
}

TEST(TradeSecret, HasNoDateOfServiceWhileACandidate) {
    TradeSecret secret = Sound();
    secret.status = SecretStatus::kCandidate;
    secret.asserted_on = Date(2016, 4, 26);
    EXPECT_EQ(Fields(Check(secret)), Names{"asserted_on"});
}

TEST(TradeSecret, SaysWhenAndWhyItEnded) {
    TradeSecret secret = Sound();
    secret.status = SecretStatus::kWithdrawn;
    EXPECT_EQ(Fields(Check(secret)), (Names{"ended_on", "ended_reason"}));
    secret.ended_on = Date(2020, 1, 6);
    secret.ended_reason = "Stipulation";
    EXPECT_TRUE(Check(secret).empty());
}

TEST(TradeSecret, EndsAfterItWasServed) {
    TradeSecret secret = Sound();
    secret.status = SecretStatus::kStruck;
    secret.asserted_on = Date(2016, 4, 26);
    secret.ended_on = Date(2016, 4, 25);
    secret.ended_reason = "Order";
    EXPECT_EQ(Fields(Check(secret)), Names{"ended_on"});
    secret.ended_on = Date(2016, 4, 26);
    EXPECT_TRUE(Check(secret).empty());
}

TEST(TradeSecret, DoesNotEndWhileItStands) {
    TradeSecret secret = Sound();
    secret.ended_on = Date(2020, 1, 6);
    EXPECT_EQ(Fields(Check(secret)), Names{"ended_on"});
}

TEST(TradeSecret, DoesNotStandBelowItself) {
    TradeSecret secret = Sound();
    secret.parent = secret.id;
    EXPECT_EQ(Fields(Check(secret)), Names{"parent"});
}

TEST(TradeSecret, IsCalledByItsNumber) {
    EXPECT_EQ(Designation(Sound()), "TS-003");
    TradeSecret late = Sound();
    late.number = 1204;
    EXPECT_EQ(Designation(late), "TS-1204");
}

TEST(TradeSecret, IsFoundByAnyWritingOfItsNumber) {
    EXPECT_EQ(NumberFromDesignation("TS-003"), 3);
    EXPECT_EQ(NumberFromDesignation(" ts-3 "), 3);
    EXPECT_EQ(NumberFromDesignation("12"), 12);
    EXPECT_EQ(NumberFromDesignation("TS-1204"), 1204);
}

TEST(TradeSecret, IsNotFoundByAnythingElse) {
    EXPECT_EQ(NumberFromDesignation(""), std::nullopt);
    EXPECT_EQ(NumberFromDesignation("TS-"), std::nullopt);
    EXPECT_EQ(NumberFromDesignation("TS-0"), std::nullopt);
    EXPECT_EQ(NumberFromDesignation("TS--3"), std::nullopt);
    EXPECT_EQ(NumberFromDesignation("TS-3a"), std::nullopt);
    EXPECT_EQ(NumberFromDesignation("99999999999999999999"), std::nullopt);
}

TEST(SecretAlias, NeedsAPaperAndALabel) {
    EXPECT_EQ(Fields(Check(SecretAlias())), (Names{"source", "label"}));
    SecretAlias alias;
    alias.source = "Answer to Interrogatory No. 9";
    alias.label = "item 3";
    EXPECT_TRUE(Check(alias).empty());
}

}  // namespace
}  // namespace particulars
