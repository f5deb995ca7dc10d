#include "model/matter/people.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Party, NeedsAName) {
    const Violations violations = Check(Party());
    ASSERT_EQ(violations.size(), 1U);
    EXPECT_EQ(violations[0].field, "name");
}

TEST(Party, KeepsSeveralNames) {
    Party party;
    party.name = "24/7 Customer, Inc.";
    party.aliases = {"24/7", "[24]7", "[24]7.ai"};
    EXPECT_TRUE(Check(party).empty());
}

TEST(Party, RefusesTheSameNameTwiceWhateverItsCase) {
    Party party;
    party.name = "LivePerson, Inc.";
    party.aliases = {"LivePerson", "liveperson "};
    ASSERT_EQ(Check(party).size(), 1U);
    EXPECT_EQ(Check(party)[0].field, "aliases");
}

TEST(Person, NeedsAName) {
    ASSERT_EQ(Check(Person()).size(), 1U);
    EXPECT_EQ(Check(Person())[0].field, "name");
}

TEST(Person, NeedsAnAddressToBeExactAbout) {
    Person person;
    person.name = "A custodian";
    person.address_detail = AddressDetail::kCity;
    ASSERT_EQ(Check(person).size(), 1U);
    EXPECT_EQ(Check(person)[0].field, "address");
}

TEST(Person, NeedsAnAddressToBeDated) {
    Person person;
    person.name = "A custodian";
    person.address_as_of = MakeDate(2016, 6, 22);
    ASSERT_EQ(Check(person).size(), 1U);
    EXPECT_EQ(Check(person)[0].field, "address_as_of");
}

}  // namespace
}  // namespace particulars
