#include "model/jobs/asserted_on.h"

#include "model/jobs/compose_served_paper.h"
#include "tests/jobs/listed_case.h"

namespace particulars {
namespace {

class AssertedOnTest : public ListedCase {
protected:
    void SetUp() override {
        ListedCase::SetUp();
        defendant_.id = NewId<PartyId>(clock_);
        defendant_.name = "24/7 Customer, Inc.";
        defendant_.aliases = {"24/7"};
        defendant_.role = PartyRole::kDefendant;
        other_ = defendant_;
        other_.id = NewId<PartyId>(clock_);
        other_.name = "24/7 Customer International, Ltd.";
        other_.aliases.clear();
        Save({defendant_, other_});
        Serve({secrets_[0], secrets_[1]}, "2016-04-26");
        AddWording(secrets_[0], "The tag, version two.");
        Serve(secrets_, "2016-06-20");
    }

    void End(std::size_t index, SecretStatus status, Date day, const PartyId& defendant = {}) {
        StatusStep step;
        step.secret = secrets_[index];
        step.defendant = defendant;
        step.status = status;
        step.happened_on = day;
        step.paper = "Letter";
        step.reason = "Narrowed.";
        Save({step});
    }

    std::string On(Date day, const PartyId& defendant = {}) {
        std::string words;
        for (const AssertedItem& asserted : AssertedOn(Records(), day, defendant).items)
            words += asserted.item.designation + ":" + asserted.item.text + "|";
        return words;
    }

    Party defendant_;
    Party other_;
};
PARTICULARS_ALL_BACKENDS(AssertedOnTest);

TEST_P(AssertedOnTest, RebuildsTheListOfTheDay) {
    EXPECT_EQ(On(Date(2016, 4, 25)), "");
    EXPECT_FALSE(AssertedOn(Records(), Date(2016, 4, 25)).set);
    const std::string first =
        "TS-001:The tag on the page.|TS-002:How the tag and the server communicate.|";
    EXPECT_EQ(On(Date(2016, 4, 26)), first);
    EXPECT_EQ(On(Date(2016, 6, 19)), first);
    EXPECT_EQ(On(Date(2016, 6, 20)),
              "TS-001:The tag, version two.|TS-002:How the tag and the server communicate.|"
              "TS-003:The data that the tag sends.|");
}

TEST_P(AssertedOnTest, LeavesOutWhatWasWithdrawnByThen) {
    End(1, SecretStatus::kWithdrawn, Date(2016, 5, 2));
    EXPECT_NE(On(Date(2016, 5, 1)).find("TS-002"), std::string::npos);
    EXPECT_EQ(On(Date(2016, 5, 2)), "TS-001:The tag on the page.|");
    const auto list = AssertedOn(Records(), Date(2016, 5, 2));
    ASSERT_EQ(list.ended.size(), 1U);
    EXPECT_EQ(list.ended[0].paper, "Letter");
    // It was served again on June 20, and so asserted again.
    EXPECT_NE(On(Date(2016, 6, 20)).find("TS-002"), std::string::npos);
}

TEST_P(AssertedOnTest, TellsDefendantsApart) {
    End(2, SecretStatus::kStruck, Date(2016, 6, 22), other_.id);
    EXPECT_NE(On(Date(2016, 6, 22), defendant_.id).find("TS-003"), std::string::npos);
    EXPECT_EQ(On(Date(2016, 6, 22), other_.id).find("TS-003"), std::string::npos);
    const auto list = AssertedOn(Records(), Date(2016, 6, 22));
    ASSERT_EQ(list.items.size(), 3U);
    EXPECT_EQ(list.items[2].limits,
              std::vector<std::string>{"struck as against 24/7 Customer International, Ltd. since "
                                       "Wed 22 Jun 2016"});
    EXPECT_EQ(FindDefendant(Records(), "24/7"), defendant_.id);
    EXPECT_ERROR(ErrorKind::kNotFound, FindDefendant(Records(), "nobody"));
}

TEST_P(AssertedOnTest, KnowsAnEndThatWasOnlyEnteredInTheRegister) {
    TradeSecret gone = Secret(0);
    gone.status = SecretStatus::kWithdrawn;
    gone.ended_on = Date(2016, 6, 21);
    gone.ended_reason = "Narrowed.";
    Save({gone});
    EXPECT_NE(On(Date(2016, 6, 20)).find("TS-001"), std::string::npos);
    EXPECT_EQ(On(Date(2016, 6, 21)).find("TS-001"), std::string::npos);
}

TEST_P(AssertedOnTest, IgnoresListsThatWereNotServed) {
    Approve(Compose({secrets_[2]}));
    EXPECT_EQ(AssertedOn(Records(), Date(2016, 6, 23)).set->number, 2);
}

}  // namespace
}  // namespace particulars
