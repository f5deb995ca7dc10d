#include "model/papers/compliance_list.h"

#include <vector>

#include <gtest/gtest.h>

#include "model/papers/withheld.h"
#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class ComplianceListTest : public testing::Test {
protected:
    ComplianceListTest() {
        Order("provide the last known address and telephone number of each custodian",
              ObligationState::kClaimedSatisfied);
        Order("produce its source code", ObligationState::kOpen);
        Add("First Witness", PersonRole::kWitness, AddressDetail::kFull, "555-0100");
        Add("First Custodian", PersonRole::kCustodian, AddressDetail::kCity, "");
        Add("Some Counsel", PersonRole::kCounsel, AddressDetail::kFull, "");
    }

    void Order(const std::string& act, ObligationState state) {
        Obligation obligation;
        obligation.id = ObligationId("duty " + std::to_string(obligations_.size()));
        obligation.number = static_cast<int>(obligations_.size()) + 1;
        obligation.order = DocketEntryId("order");
        obligation.obligor = "plaintiff";
        obligation.act = act;
        obligation.period = "7 days";
        obligation.state = state;
        obligation.satisfied_by = "Letter of June 28, 2016";
        obligations_.push_back(obligation);
    }

    void Add(const std::string& name, PersonRole role, AddressDetail detail,
             const std::string& phone) {
        Person person;
        person.name = name;
        person.role = role;
        person.address = "12 Sample Street";
        person.address_detail = detail;
        person.phone = phone;
        person.note = "OURNOTE";
        people_.push_back(person);
    }

    PaperDocument Compose(bool with_addresses = true) const {
        ComplianceContent content;
        content.dates.matter = &matter_;
        content.dates.obligations = obligations_;
        content.dates.today = Date(2016, 7, 1);
        content.people = people_;
        content.with_addresses = with_addresses;
        return ComposeComplianceList(content);
    }

    Matter matter_ = CaptionedMatter();
    std::vector<Obligation> obligations_;
    std::vector<Person> people_;
};

TEST_F(ComplianceListTest, ListsTheDutiesAboutPeopleAndCountsTheOthers) {
    const std::string ordered = Under(Compose(), "What was ordered");
    EXPECT_NE(ordered.find("O-01\nPlaintiff\nProvide the last known address"), std::string::npos);
    EXPECT_NE(ordered.find("7 days\nClaimed satisfied\nLetter of June 28, 2016\n"),
              std::string::npos);
    EXPECT_EQ(ordered.find("source code"), std::string::npos);
    EXPECT_NE(ordered.find("1 other duty is in the deadline calendar."), std::string::npos);
}

TEST_F(ComplianceListTest, ListsADutyWhoseWordsAreWithheld) {
    obligations_[1].act = WithheldText("confidential");
    EXPECT_NE(Under(Compose(), "What was ordered").find("O-02\nPlaintiff\n[Withheld"),
              std::string::npos);
}

TEST_F(ComplianceListTest, ListsWitnessesAndCustodiansAndNobodyElse) {
    const PaperDocument paper = Compose();
    EXPECT_NE(Under(paper, "Witnesses (1)").find("First Witness"), std::string::npos);
    EXPECT_NE(Under(paper, "Custodians (1)").find("Too general"), std::string::npos);
    EXPECT_EQ(WordsOf(paper).find("Some Counsel"), std::string::npos);
    EXPECT_EQ(WordsOf(paper).find("OURNOTE"), std::string::npos);
}

TEST_F(ComplianceListTest, PrintsAddressesForOurOwnSideAlone) {
    EXPECT_NE(WordsOf(Compose(true)).find("12 Sample Street"), std::string::npos);
    EXPECT_NE(WordsOf(Compose(true)).find("555-0100"), std::string::npos);
    EXPECT_EQ(WordsOf(Compose(false)).find("Sample Street"), std::string::npos);
    EXPECT_EQ(WordsOf(Compose(false)).find("555"), std::string::npos);
    EXPECT_NE(WordsOf(Compose(false)).find("left out of this copy"), std::string::npos);
}

TEST_F(ComplianceListTest, TellsAnUnknownAddressFromOneTooGeneral) {
    people_[1].address_detail = AddressDetail::kUnknown;
    EXPECT_NE(WordsOf(Compose()).find("Give it, or say that it is not known"), std::string::npos);
}

TEST_F(ComplianceListTest, SaysWhatToDoInAnEmptyCase) {
    people_.clear();
    obligations_.clear();
    const std::string words = WordsOf(Compose());
    EXPECT_NE(words.find("Enter them under People"), std::string::npos);
    EXPECT_NE(words.find("lays down a duty about witnesses"), std::string::npos);
}

}  // namespace
}  // namespace particulars
