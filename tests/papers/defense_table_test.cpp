#include "model/papers/defense_table.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class DefenseTableTest : public testing::Test {
protected:
    DefenseTableTest() {
        matter_.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        matter_.court = "nysd";
        for (int number = 1; number <= 3; ++number) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret-" + std::to_string(number));
            secret.number = number;
            secret.title = "Item " + std::to_string(number);
            secret.tier = Tier::kConfidential;
            secret.status = number == 3 ? SecretStatus::kWithdrawn : SecretStatus::kAsserted;
            secrets_.push_back(secret);
        }
    }

    Defense& Add(DefenseKind kind, const char* source, std::optional<Date> day = {}) {
        Defense defense;
        defense.id = DefenseId(source);
        defense.secret = secrets_[0].id;
        defense.kind = kind;
        defense.source = source;
        defense.happened_on = day;
        defense.tier = Tier::kConfidential;
        return defenses_.emplace_back(defense);
    }

    PaperDocument Compose() const {
        return ComposeDefenses({&matter_, secrets_, defenses_, people_, "ab12"});
    }

    std::string UnderItem1() const { return Under(Compose(), "TS-001\u2002Item 1"); }

    Matter matter_;
    std::vector<TradeSecret> secrets_;
    std::vector<Defense> defenses_;
    std::vector<Person> people_;
};

TEST_F(DefenseTableTest, SaysWhichKindsNothingIsHeldOn) {
    Add(DefenseKind::kPublicDomain, "Brochure of 2009");
    const std::string item = UnderItem1();
    EXPECT_NE(item.find("Brochure of 2009"), std::string::npos);
    EXPECT_NE(item.find("Nothing is held on: independent development, readily ascertainable"),
              std::string::npos);
    EXPECT_EQ(item.find("public domain,"), std::string::npos);
}

TEST_F(DefenseTableTest, NamesTheFirstMotionToCompelAndWhereThereWasNone) {
    Add(DefenseKind::kMotionToCompel, "Second motion", Date(2016, 9, 1));
    Add(DefenseKind::kMotionToCompel, "First motion", Date(2016, 4, 1));
    EXPECT_EQ(FirstMotionToCompel(defenses_, secrets_[0].id)->source, "First motion");
    EXPECT_EQ(FirstMotionToCompel(defenses_, secrets_[1].id), nullptr);
    EXPECT_NE(UnderItem1().find("First moved to compel detail on Friday 1 April 2016."),
              std::string::npos);
    Add(DefenseKind::kPublicDomain, "Patent").secret = secrets_[1].id;
    EXPECT_NE(Under(Compose(), "TS-002\u2002Item 2").find("Nobody has moved to compel"),
              std::string::npos);
}

TEST_F(DefenseTableTest, ListsEntriesWithoutADefenseOnce) {
    Add(DefenseKind::kPublicDomain, "Brochure of 2009");
    const std::string bare = Under(Compose(), "Entries without a defense");
    EXPECT_EQ(bare.find("TS-001"), std::string::npos);
    EXPECT_NE(bare.find("TS-002\nItem 2\n"), std::string::npos);
}

TEST_F(DefenseTableTest, SaysWhatWasNotDisclosed) {
    Add(DefenseKind::kPermission, "Master agreement").disclosed_in =
        "Answer to Interrogatory No. 4";
    EXPECT_EQ(UnderItem1().find("Not disclosed"), std::string::npos);
    Add(DefenseKind::kAnswerAboutUse, "Rules were switched off");
    EXPECT_NE(UnderItem1().find("Not disclosed"), std::string::npos);
}

TEST_F(DefenseTableTest, LeavesOutWhatHasEndedWithoutADefense) {
    EXPECT_EQ(Under(Compose(), "TS-003\u2002Item 3"), "");
    Add(DefenseKind::kPublicDomain, "Patent").secret = secrets_[2].id;
    EXPECT_NE(Under(Compose(), "TS-003\u2002Item 3"), "");
}

TEST_F(DefenseTableTest, BearsTheHighestTierThatItHolds) {
    EXPECT_EQ(Compose().tier, Tier::kConfidential);
    Add(DefenseKind::kPriorKnowledge, "Repository").tier = Tier::kSourceCode;
    EXPECT_EQ(Compose().legend, Legend(Tier::kSourceCode));
    EXPECT_EQ(Compose().notice, "Attorney work product");
}

}  // namespace
}  // namespace particulars
