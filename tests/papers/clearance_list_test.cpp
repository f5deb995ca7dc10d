#include "model/papers/clearance_list.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class ClearanceListTest : public testing::Test {
protected:
    ClearanceListTest() {
        expert_.id = PersonId("expert");
        expert_.name = "Expert One";
        expert_.role = PersonRole::kExpert;
        expert_.employer = "A University";
        expert_.note = "OURNOTE";
        people_ = {expert_};
        clearance_.person = expert_.id;
        clearance_.cleared_for = Tier::kAttorneysEyesOnly;
        clearance_.undertaking = "LP-000123";
        clearance_.signed_on = Date(2016, 5, 2);
        clearance_.announced_on = Date(2016, 5, 3);
        clearance_.cleared_on = Date(2016, 5, 17);
    }

    std::string Words(std::vector<Clearance> clearances) const {
        ClearanceContent content;
        content.matter = &matter_;
        content.people = people_;
        content.clearances = clearances;
        content.today = Date(2016, 6, 22);
        return WordsOf(ComposeClearances(content));
    }

    Matter matter_ = CaptionedMatter();
    Person expert_;
    std::vector<Person> people_;
    Clearance clearance_;
};

TEST_F(ClearanceListTest, SaysWhoIsClearedForWhatSinceWhenAndOnWhatPaper) {
    const std::string words = Words({clearance_});
    EXPECT_NE(
        words.find("Expert One\nExpert, A University\nAttorneys\u2019 eyes only\nMon 2 May 2016\n"
                   "LP-000123\nTue 3 May 2016\nTue 17 May 2016\nIn force\n"),
        std::string::npos);
    EXPECT_EQ(words.find("OURNOTE"), std::string::npos);
}

TEST_F(ClearanceListTest, TellsWhatIsStillMissing) {
    Clearance announced = clearance_;
    announced.cleared_on.reset();
    EXPECT_NE(Words({announced}).find("Not cleared yet"), std::string::npos);
    announced.signed_on.reset();
    EXPECT_NE(Words({announced}).find("No undertaking signed"), std::string::npos);
}

TEST_F(ClearanceListTest, TellsWhatEnded) {
    clearance_.ended_on = Date(2016, 6, 1);
    EXPECT_NE(Words({clearance_}).find("Ended Wed 1 Jun 2016"), std::string::npos);
}

TEST_F(ClearanceListTest, NamesExpertsWithoutAClearance) {
    EXPECT_NE(Words({}).find("to whom nothing above public may go: Expert One."),
              std::string::npos);
    EXPECT_EQ(Words({clearance_}).find("to whom nothing"), std::string::npos);
}

TEST_F(ClearanceListTest, SaysWhatToDoWhereNobodyIsCleared) {
    EXPECT_NE(Words({}).find("Enter the signed undertaking"), std::string::npos);
}

}  // namespace
}  // namespace particulars
