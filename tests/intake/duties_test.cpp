// The forms in which courts write duties, and the sentences that look like one and are none.

#include <gtest/gtest.h>

#include "model/intake/order_reading.h"

namespace particulars {
namespace {

ProposedObligation Only(std::string_view text) {
    const std::vector<ProposedObligation> found = ReadOrder(text).obligations;
    EXPECT_EQ(found.size(), 1U) << text;
    return found.empty() ? ProposedObligation() : found.front();
}

TEST(Duty, CountsInWordsFiguresAndBoth) {
    EXPECT_EQ(
        Only("Plaintiff shall serve its list within twenty-one (21) days of this Order.").period,
        (Period{21, PeriodUnit::kDays}));
    EXPECT_EQ(Only("Defendant must produce the log within 10 court days.").period,
              (Period{10, PeriodUnit::kCourtDays}));
    EXPECT_EQ(Only("Counsel shall confer within 48 hours of receipt of this Order.").period,
              (Period{48, PeriodUnit::kHours}));
}

TEST(Duty, TellsWhatAPeriodRunsFrom) {
    EXPECT_EQ(Only("Smith shall answer within 14 days of entry of this Order.").basis,
              TriggerBasis::kEntry);
    EXPECT_EQ(Only("Replies are due seven days after service of the opposition.").basis,
              TriggerBasis::kService);
    EXPECT_EQ(Only("Plaintiff shall file its reply within 14 days of the mediation.").event,
              "the mediation");
}

TEST(Duty, CountsBackFromAnEvent) {
    const ProposedObligation duty =
        Only("The parties shall exchange exhibits at least ten days before the hearing.");
    EXPECT_EQ(duty.direction, Direction::kBefore);
    EXPECT_EQ(duty.event, "the hearing");
}

TEST(Duty, KeepsTheHourOfAFixedDate) {
    const ProposedObligation duty =
        Only("Plaintiff shall file its brief by 5:00 p.m. on December 7, 2016.");
    EXPECT_EQ(duty.fixed_date, MakeDate(2016, 12, 7));
    EXPECT_EQ(duty.fixed_time, "17:00");
}

TEST(Duty, IsReadFromTheActiveVoiceOfTheCourt) {
    const ProposedObligation duty =
        Only("The court orders Acme, Inc. to pay $500 in sanctions within 30 days.");
    EXPECT_EQ(duty.obligor, "Acme, Inc.");
    EXPECT_EQ(duty.act, "pay $500 in sanctions");
}

TEST(Duty, IsReadFromTheSubjunctive) {
    EXPECT_EQ(Only("ORDERED that defendant serve its answer by March 1, 2021.").act,
              "serve its answer");
}

TEST(Duty, IsReadFromAnExtension) {
    EXPECT_EQ(
        Only("Defendant shall have until May 3, 2021 to respond to the complaint.").fixed_date,
        MakeDate(2021, 5, 3));
}

TEST(Duty, IsReadFromRowsOfASchedule) {
    const OrderReading reading = ReadOrder(
        "SCHEDULING ORDER\n\nFact discovery closes: March 3, 2020\nOpening expert reports .... "
        "April "
        "3, 2020\n| Dispositive motions | May 4, 2020 |\n");
    ASSERT_EQ(reading.obligations.size(), 3U);
    EXPECT_EQ(reading.obligations[2].fixed_date, MakeDate(2020, 5, 4));
}

TEST(Duty, IsReadFromTheSchedulesOfDocketTexts) {
    const OrderReading reading =
        ReadOrder("ORDER: Amended Pleadings due by 8/1/2014. Discovery due by 12/1/2014.");
    EXPECT_EQ(reading.obligations.size(), 2U);
}

TEST(Duty, SpansAPageBreak) {
    EXPECT_EQ(
        Only("Plaintiff shall produce all\nresponsive documents\n\n- 3 -\n\f\nCase 1:20-cv-00001 "
             "Document 5 Filed 01/02/20 Page 4 of 9\n\nwithin ten days of this Order.")
            .period,
        (Period{10, PeriodUnit::kDays}));
}

TEST(Duty, IsNotWhatSomebodyAskedFor) {
    EXPECT_TRUE(ReadOrder("Plaintiff argues that Defendant must produce the code within 7 days.")
                    .obligations.empty());
    EXPECT_TRUE(ReadOrder("Plaintiff seeks to compel Defendant to produce its code by May 3, 2021.")
                    .obligations.empty());
}

TEST(Duty, IsNotAnEarlierOrder) {
    EXPECT_TRUE(ReadOrder("Plaintiff was ordered on May 3, 2020 to serve its list within 7 days.")
                    .obligations.empty());
    EXPECT_TRUE(
        ReadOrder("The Court previously ordered that Plaintiff shall serve its list by May 3.")
            .obligations.empty());
}

TEST(Duty, IsNotAQuotationOrAStandard) {
    EXPECT_TRUE(ReadOrder("The rule says: \"The party shall serve its answer within 30 days.\"")
                    .obligations.empty());
    EXPECT_TRUE(
        ReadOrder("To prevail, the movant must demonstrate irreparable harm.").obligations.empty());
    EXPECT_TRUE(ReadOrder("The plaintiff need not identify the documents.").obligations.empty());
}

TEST(Duty, IsNotAVacatedDate) {
    EXPECT_TRUE(
        ReadOrder("The conference currently scheduled for October 12, 2021 is adjourned sine die.")
            .obligations.empty());
}

}  // namespace
}  // namespace particulars
