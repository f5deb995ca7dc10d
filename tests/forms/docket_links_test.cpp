#include "forms/docket_links.h"

#include <gtest/gtest.h>

#include "forms/docket_standing.h"

namespace particulars {
namespace {

/// A motion with its opposition, the sealed order on it with a duty and its deadline, the public
/// version, and the request that all of it is about.
class DocketLinksTest : public testing::Test {
protected:
    DocketLinksTest() {
        AddEntry("83", "motion", "Motion to compel");
        AddEntry("90", "opposition", "Opposition");
        AddEntry("111", "order", "Sealed opinion");
        AddEntry("112", "order", "Redacted opinion");
        Entry("90").responds_to = Entry("83").id;
        Entry("111").sealed = true;
        Entry("111").public_version = Entry("112").id;
        Motion motion;
        motion.id = MotionId("motion");
        motion.entry = Entry("83").id;
        motion.title = "to compel an answer to Interrogatory No. 9";
        records_.motions = {motion};
        Ruling ruling;
        ruling.id = RulingId("ruling");
        ruling.motion = motion.id;
        ruling.order = Entry("111").id;
        ruling.outcome = Outcome::kDenied;
        records_.rulings = {ruling};
        Obligation duty;
        duty.id = ObligationId("duty");
        duty.number = 1;
        duty.order = Entry("111").id;
        duty.obligor = "plaintiff";
        duty.act = "supplement its answer to Interrogatory No. 9";
        records_.obligations = {duty};
        Deadline deadline;
        deadline.id = DeadlineId("deadline");
        deadline.number = 7;
        deadline.obligation = duty.id;
        deadline.usual = deadline.safe = Date(2016, 7, 13);
        records_.deadlines = {deadline};
        DiscoveryRequest request;
        request.id = DiscoveryRequestId("request");
        request.number = "9";
        records_.requests = {request};
    }

    void AddEntry(const std::string& number, const std::string& kind, const std::string& title) {
        DocketEntry entry;
        entry.id = DocketEntryId("entry " + number);
        entry.ecf_number = number;
        entry.kind = kind;
        entry.title = title;
        records_.docket_entries.push_back(entry);
    }

    DocketEntry& Entry(const std::string& number) {
        for (DocketEntry& entry : records_.docket_entries)
            if (entry.ecf_number == number)
                return entry;
        throw std::logic_error("no such entry");
    }

    /// "Relation > id" of each link.
    std::vector<std::string> Links(const std::string& id) {
        std::vector<std::string> links;
        for (const DocketLink& link : LinksOf(records_, id))
            links.push_back(link.relation + " > " + link.id);
        return links;
    }

    std::string Standing(const std::string& number) { return StandingOf(records_, Entry(number)); }

    CaseRecords records_;
};

using Lines = std::vector<std::string>;

TEST_F(DocketLinksTest, LeadFromTheMotionToItsDeadlineAndBack) {
    EXPECT_EQ(Links("entry 83"), (Lines{"Is the motion > motion", "Answered by > entry 90"}));
    EXPECT_EQ(Links("motion"),
              (Lines{"Filed as > entry 83", "Answered by > entry 90", "Ruling > ruling",
                     "Ruled on in > entry 111", "Names > request"}));
    EXPECT_EQ(Links("ruling"), (Lines{"Rules on > motion", "Motion filed as > entry 83",
                                      "Stands in > entry 111", "The order also lays down > duty"}));
    EXPECT_EQ(Links("entry 111"), (Lines{"Public version > entry 112", "Rules > ruling",
                                         "Lays down > duty", "Due > deadline"}));
    EXPECT_EQ(Links("duty"), (Lines{"Laid down by > entry 111", "Due > deadline",
                                    "The order also rules > ruling", "Names > request"}));
}

TEST_F(DocketLinksTest, LeadFromARequestToWhatNamesIt) {
    EXPECT_EQ(Links("request"), (Lines{"Named in the motion > motion", "Named in the duty > duty",
                                       "Due > deadline"}));
    records_.requests.front().number = "91";
    EXPECT_TRUE(Links("request").empty());
}

TEST_F(DocketLinksTest, LeadToDeadlinesInTheirOwnPanel) {
    for (const DocketLink& link : LinksOf(records_, "duty"))
        EXPECT_EQ(link.place, link.id == "deadline" ? Place::kDeadlines : Place::kDocket);
}

TEST_F(DocketLinksTest, JoinTheSealedAndThePublicPaper) {
    EXPECT_EQ(Links("entry 112"), Lines{"Public version of > entry 111"});
    EXPECT_EQ(Standing("111"), "sealed; public version 112; rules on 83; 1 duty");
    EXPECT_EQ(Standing("112"), "public version of 111");
}

TEST_F(DocketLinksTest, SayWhereEachPaperStands) {
    EXPECT_EQ(Standing("83"), "denied by 111; answered by 90");
    EXPECT_EQ(Standing("90"), "opposes 83");
    records_.rulings.clear();
    EXPECT_EQ(Standing("83"), "pending; answered by 90");
}

TEST_F(DocketLinksTest, OpenARedactionRoundForASealedOrder) {
    Entry("111").public_version = DocketEntryId();
    Entry("111").text = "The opinion.";
    EXPECT_EQ(Standing("111"),
              "sealed; redaction round: no passage marked, no date is set; rules on 83; 1 duty");
}

TEST_F(DocketLinksTest, AreNoneForAnUnknownRecord) {
    EXPECT_TRUE(LinksOf(records_, "").empty());
    EXPECT_TRUE(LinksOf(records_, "nobody").empty());
}

}  // namespace
}  // namespace particulars
