#include "model/papers/custodian_list.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

/// Twelve custodians as the order of 22 June 2016 counts them: four from initial disclosures, six
/// from answers to interrogatories, two supervisory personnel. Their names are not public.
class CustodianListTest : public testing::Test {
protected:
    CustodianListTest() {
        Add(4, "initial disclosures", AddressDetail::kFull);
        Add(6, "answers to interrogatories", AddressDetail::kCity);
        Add(2, "documents under seal", AddressDetail::kUnknown);
        Person counsel;
        counsel.name = "Counsel";
        counsel.role = PersonRole::kCounsel;
        people_.push_back(counsel);
    }

    void Add(int count, const std::string& source, AddressDetail detail) {
        for (int i = 0; i < count; ++i) {
            Person person;
            person.name = "Custodian " + std::to_string(people_.size() + 1);
            person.role = PersonRole::kCustodian;
            person.identified_by = source;
            person.address = "12 Sample Street";
            person.address_detail = detail;
            person.phone = "555-0100";
            person.note = "Call first";
            people_.push_back(person);
        }
    }

    PaperDocument Compose() const { return ComposeCustodians({&matter_, people_, "ab12"}); }

    Matter matter_;
    std::vector<Person> people_;
};

TEST_F(CustodianListTest, GroupsThemByHowTheyWereIdentified) {
    const PaperDocument paper = Compose();

    EXPECT_NE(WordsOf(paper).find("In groups of\n4, 6 and 2\n"), std::string::npos);
    EXPECT_NE(Under(paper, "From answers to interrogatories (6)").find("Custodian 10"),
              std::string::npos);
    EXPECT_EQ(WordsOf(paper).find("Counsel"), std::string::npos);
}

TEST_F(CustodianListTest, ListsEachAddressThatIsACityOrLess) {
    const std::string failing = Under(Compose(), "Addresses that fail the seven-day order");

    EXPECT_EQ(failing.find("Custodian 4\n"), std::string::npos);
    EXPECT_NE(failing.find("Custodian 5\nCity only\n"), std::string::npos);
    EXPECT_NE(failing.find("Custodian 12\nNone\n"), std::string::npos);
    EXPECT_NE(WordsOf(Compose()).find("Addresses that fail\n8\n"), std::string::npos);
}

TEST_F(CustodianListTest, NeverPrintsAnAddressANumberOrANote) {
    const std::string words = WordsOf(Compose());

    EXPECT_EQ(words.find("Sample Street"), std::string::npos);
    EXPECT_EQ(words.find("555"), std::string::npos);
    EXPECT_EQ(words.find("Call first"), std::string::npos);
    EXPECT_EQ(Compose().tier, Tier::kConfidential);
}

}  // namespace
}  // namespace particulars
