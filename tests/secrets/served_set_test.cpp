#include "model/secrets/served_set.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

ServedSet Served() {
    ServedSet set;
    set.number = 2;
    set.title = "Amended Identification of Trade Secrets";
    set.state = ServedSetState::kServed;
    set.served_on = Date(2016, 7, 13);
    set.method = "email";
    set.recipients = "Counsel for 24/7 Customer, Inc.";
    set.signer = "counsel of record";
    set.approver = "partner";
    set.sha256 = "0f";
    return set;
}

std::string FieldOf(const ServedSet& set) {
    const Violations found = Check(set);
    return found.size() == 1 ? found.front().field : std::to_string(found.size()) + " findings";
}

TEST(ServedSet, IsCalledByItsNumber) {
    EXPECT_EQ(Designation(Served()), "Set 2");
}

TEST(ServedSet, SaysWhenHowAndOnWhomItWasServed) {
    EXPECT_TRUE(Check(Served()).empty());
    ServedSet set = Served();
    set.served_on.reset();
    EXPECT_EQ(FieldOf(set), "served_on");
    set = Served();
    set.recipients = "\n";
    EXPECT_EQ(FieldOf(set), "recipients");
    set = Served();
    set.signer.clear();
    EXPECT_EQ(FieldOf(set), "signer");
}

TEST(ServedSet, AsksForNothingOfTheKindWhileComposing) {
    ServedSet set;
    set.number = 1;
    set.title = "Answer to Interrogatory No. 9";
    EXPECT_TRUE(Check(set).empty());
}

TEST(ServedSet, IsClosedByAnOrder) {
    ServedSet set = Served();
    set.closed_on = Date(2016, 8, 1);
    EXPECT_EQ(FieldOf(set), "closed_by");
    set.closed_by = "Scheduling order";
    EXPECT_TRUE(Check(set).empty());
}

TEST(ServedItem, HasADescription) {
    ServedItem item;
    item.set = ServedSetId("set");
    item.secret = TradeSecretId("secret");
    item.version = VersionId("version");
    item.position = 1;
    item.designation = "TS-001";
    ASSERT_EQ(Check(item).size(), 1U);
    EXPECT_EQ(Check(item).front().field, "text");
    item.text = "The sequence of calls between tag and server.";
    EXPECT_TRUE(Check(item).empty());
}

}  // namespace
}  // namespace particulars
