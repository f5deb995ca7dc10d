// The many ways in which courts write one duty and its time, each read alone; and the sentences
// with a date or a "shall" that lay down none.

#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "model/intake/order_reading.h"

namespace particulars {
namespace {

struct Form {
    std::string_view text;
    std::string_view times;  ///< Of all duties found, with commas; empty if there are none.
};

std::ostream& operator<<(std::ostream& out, const Form& form) {
    return out << form.text;
}

std::string TimeOf(const ProposedObligation& duty) {
    if (duty.fixed_date)
        return ToIso(*duty.fixed_date) + (duty.fixed_time.empty() ? "" : " " + duty.fixed_time);
    if (duty.period)
        return ToText(*duty.period) + (duty.direction == Direction::kBefore ? " before" : "");
    return duty.forthwith ? "forthwith" : duty.event ? "event" : "none";
}

std::string TimesIn(std::string_view text) {
    std::string times;
    for (const ProposedObligation& duty : ReadOrder(text).obligations)
        times += (times.empty() ? "" : ", ") + TimeOf(duty);
    return times;
}

class DutyForm : public testing::TestWithParam<Form> {};

TEST_P(DutyForm, IsReadWithItsTime) {
    EXPECT_EQ(TimesIn(GetParam().text), GetParam().times) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    OfExtensions, DutyForm,
    testing::Values(
        Form{"Defendant's time to answer or otherwise respond to the Complaint is extended to May "
             "6, 2020.",
             "2020-05-06"},
        Form{"The time for Defendant to answer is extended to and including June 5, 2020.",
             "2020-06-05"},
        Form{"Plaintiff has until 3/1/2021 to file an amended complaint.", "2021-03-01"},
        Form{"Plaintiff is granted leave to file an amended complaint within 14 days of this "
             "Order.",
             "14 days"},
        Form{"The Court grants Plaintiff until March 1, 2021 to file a reply.", "2021-03-01"},
        Form{"Defendant is GRANTED an extension until March 1, 2021 to file its brief.",
             "2021-03-01"},
        Form{"The Court hereby EXTENDS the deadline for expert disclosures to March 1, 2021.",
             "2021-03-01"},
        Form{"The discovery period is extended through March 1, 2021.", "2021-03-01"},
        Form{"The deadline to complete discovery is continued from January 4, 2021 to March 1, "
             "2021.",
             "2021-03-01"},
        Form{"ORDER granting 12 Motion for Extension of Time to File Response. Response now due "
             "March 1, 2021.",
             "2021-03-01"},
        Form{"Plaintiff shall have fourteen days from the date of this Order in which to object.",
             "14 days"},
        Form{"The parties have 14 days to object to this recommendation.", "14 days"},
        Form{"Defendants may have through March 1, 2021 to respond.", "2021-03-01"},
        Form{"The demurrer is sustained with leave to amend within 20 days.", "20 days"},
        Form{"Demurrer SUSTAINED with 20 days leave to amend.", "20 days"}));

INSTANTIATE_TEST_SUITE_P(
    OfDocketTexts, DutyForm,
    testing::Values(
        Form{"Response due by 5/6/2020. Reply due by 5/13/2020.", "2020-05-06, 2020-05-13"},
        Form{"Set/Reset Deadlines: Responses due by 3/1/2021, Replies due by 3/8/2021.",
             "2021-03-01, 2021-03-08"},
        Form{"Show Cause Response due by 3/1/2021.", "2021-03-01"},
        Form{"Acme Corp. answer due 3/1/2021.", "2021-03-01"},
        Form{"Answer due from Acme Corp. on 3/1/2021.", "2021-03-01"},
        Form{"ORDER: Status report due 3/1/2021.", "2021-03-01"},
        Form{"Initial disclosures to be exchanged by 3/1/2021.", "2021-03-01"},
        Form{"Joint status report to be filed by 3/1/2021.", "2021-03-01"},
        Form{"Parties to meet and confer by 3/1/2021.", "2021-03-01"},
        Form{"Plaintiff to file proposed order by 3/1/2021.", "2021-03-01"},
        Form{"Moving party to give notice.", "none"},
        Form{"Telephone Conference set for 4/5/2021 10:00 AM before Magistrate Judge Ann Smith.",
             "2021-04-05 10:00"},
        Form{"Status conference reset for 4/5/2021 at 10:00 AM.", "2021-04-05 10:00"},
        Form{"Motion Hearing set for 4/5/2021 at 02:00 PM in Courtroom 4.", "2021-04-05 14:00"},
        Form{"Defendant's opposition due 3/1/2021; Plaintiff's reply due 3/8/2021.",
             "2021-03-01, 2021-03-08"},
        Form{"Brief due within 14 days of this order.", "14 days"},
        Form{"Responses, without objections, to be served within 20 days.", "20 days"},
        Form{"Plaintiff's expert disclosures by 3/1/2021; defendant's by 4/1/2021; rebuttal by "
             "5/3/2021.",
             "2021-03-01, 2021-04-01, 2021-05-03"}));

INSTANTIATE_TEST_SUITE_P(
    OfSchedules, DutyForm,
    testing::Values(
        Form{"Fact discovery cutoff: 3/1/2021.", "2021-03-01"},
        Form{"Expert discovery cut-off is 3/1/2021.", "2021-03-01"},
        Form{"Last day to file dispositive motions is 3/1/2021.", "2021-03-01"},
        Form{"Close of fact discovery: March 1, 2021.", "2021-03-01"},
        Form{"Discovery closes on March 1, 2021.", "2021-03-01"},
        Form{"Discovery shall close on March 1, 2021.", "2021-03-01"},
        Form{"Deadline to amend pleadings: 3/1/2021.", "2021-03-01"},
        Form{"The deadline for filing dispositive motions is March 1, 2021.", "2021-03-01"},
        Form{"The deadline for filing dispositive motions shall be March 1, 2021.", "2021-03-01"},
        Form{"The Court sets a deadline of March 1, 2021 for dispositive motions.", "2021-03-01"},
        Form{"Mediation shall be completed by March 1, 2021.", "2021-03-01"},
        Form{"Expert disclosures are required by March 1, 2021.", "2021-03-01"},
        Form{"Simultaneous briefs are due on March 1, 2021.", "2021-03-01"},
        Form{"Amended pleadings shall be filed on or before March 1, 2021.", "2021-03-01"},
        Form{"Jury trial is set for June 7, 2021 at 9:00 a.m.", "2021-06-07 09:00"},
        Form{"The new deadline is March 1, 2021.", "2021-03-01"},
        Form{"March 1, 2021: Plaintiff's opening brief", "2021-03-01"},
        Form{"3/1/2021 - Fact discovery cutoff", "2021-03-01"},
        Form{"Response deadline 3/1/2021.", "2021-03-01"},
        Form{"Rebuttal reports will be served by March 1, 2021.", "2021-03-01"},
        Form{"Rebuttal reports are to be served by March 1, 2021.", "2021-03-01"},
        Form{"The parties will exchange lists on March 1, 2021.", "2021-03-01"}));

INSTANTIATE_TEST_SUITE_P(
    OfHearings, DutyForm,
    testing::Values(
        Form{"The hearing set for March 1, 2021 is continued to April 5, 2021 at 10:00 a.m.",
             "2021-04-05 10:00"},
        Form{"The Court will hold a status conference on April 5, 2021 at 10:00 a.m.",
             "2021-04-05 10:00"},
        Form{"The Court sets a hearing on the motion for April 5, 2021 at 10:00 a.m.",
             "2021-04-05 10:00"},
        Form{"A hearing on the motion is hereby scheduled for Monday, April 5, 2021, at 10:00 a.m.",
             "2021-04-05 10:00"},
        Form{"The parties shall appear for a conference on April 5, 2021 at 10:00 a.m.",
             "2021-04-05 10:00"},
        Form{"ORDERED that counsel appear on April 5, 2021 at 2 p.m. for a conference.",
             "2021-04-05 14:00"},
        Form{"The conference previously scheduled for March 1, 2021 has been rescheduled for April "
             "5, 2021 10:00 AM.",
             "2021-04-05 10:00"},
        Form{"The March 1, 2021 hearing is vacated and reset to April 5, 2021 at 9:00 AM.",
             "2021-04-05 09:00"},
        Form{"The Court CONTINUES the 3/1/2021 hearing to 4/5/2021 at 10:00 AM.",
             "2021-04-05 10:00"}));

INSTANTIATE_TEST_SUITE_P(
    OfCommands, DutyForm,
    testing::Values(
        Form{"Opposition, if any, shall be filed by March 1, 2021.", "2021-03-01"},
        Form{"On or before Friday, March 5, 2021, counsel will file a joint letter.", "2021-03-05"},
        Form{"By 5 p.m. Eastern Time on March 1, 2021, Defendant must file its opposition.",
             "2021-03-01 17:00"},
        Form{"Plaintiff must file its letter by noon on Friday, March 5, 2021.",
             "2021-03-05 12:00"},
        Form{"Plaintiff's counsel must, by March 1, 2021, file proof of service.", "2021-03-01"},
        Form{"Plaintiff shall file its reply by close of business on Friday, March 5, 2021.",
             "2021-03-05"},
        Form{"Plaintiff shall file its reply by 5:00 PM (EST) on Tuesday, March 2, 2021.",
             "2021-03-02 17:00"},
        Form{"No later than seven (7) calendar days before the conference, the parties shall file "
             "a joint letter.",
             "7 days before"},
        Form{"The parties shall meet and confer as soon as practicable.", "forthwith"},
        Form{"Defendants shall not destroy any responsive documents.", "none"},
        Form{"Defendants are enjoined from using the plans.", "none"},
        Form{"Defendants are hereby RESTRAINED and ENJOINED from disclosing the plans.", "none"},
        Form{"Plaintiff is ORDERED TO SHOW CAUSE, in writing, no later than March 1, 2021, why "
             "this action should not be dismissed.",
             "2021-03-01"},
        Form{"Plaintiff is hereby ordered to SHOW CAUSE by March 1, 2021 why the case should not "
             "be dismissed.",
             "2021-03-01"},
        Form{"Dr. Jones is ordered to appear for his deposition within 14 days.", "14 days"},
        Form{"Mr. Smith shall appear for deposition on March 1, 2021.", "2021-03-01"},
        Form{"It is hereby ORDERED that within 14 days of the entry of this Order, Defendant "
             "produce the log.",
             "14 days"},
        Form{"THE PARTIES SHALL FILE A JOINT LETTER BY MARCH 1, 2021.", "2021-03-01"},
        Form{"Parties shall file a joint letter by March 1, 2021.", "2021-03-01"},
        Form{"Counsel is required to attend the conference in person.", "none"},
        Form{"Sanctions in the amount of $500 are awarded, payable within 30 days.", "30 days"},
        Form{"Defendant shall pay $500 within 30 days from the date of service of this Order.",
             "30 days"},
        Form{"The Court directs the parties to submit a stipulation by March 1, 2021.",
             "2021-03-01"},
        Form{"The Clerk is respectfully directed to close the case.", "none"},
        Form{"Any objection to the bill of costs must be filed within 14 days of its service.",
             "14 days"},
        Form{"The parties are reminded to comply with the Individual Rules.", "none"},
        Form{"Defendant shall respond to the motion by 3/1/2021; plaintiff shall reply by "
             "3/8/2021.",
             "2021-03-01, 2021-03-08"},
        Form{"The appellant's opening brief is due March 1, 2021; the answering brief is due March "
             "31, 2021; and the optional reply brief is due within 21 days after service of the "
             "answering brief.",
             "2021-03-01, 2021-03-31, 21 days"},
        Form{"If the parties settle, they shall notify the Court within 24 hours.", "24 hours"},
        Form{"The parties shall file a joint letter within one week of today's date.", "1 week"},
        Form{"The parties shall adhere to the schedule.", "none"},
        Form{"If counsel cannot agree, they shall jointly call chambers.", "none"},
        Form{"All filings shall comply with Local Rule 7.", "none"},
        Form{"Such reports shall comply with Rule 26(a)(2)(B).", "none"},
        Form{"All discovery is stayed pending resolution of the motion.", "event"},
        Form{"Plaintiff shall produce her list by 5:00 PM on 4/27/2021, and defense counsel shall "
             "return it by 5:00 PM on 4/29/2021.",
             "2021-04-27 17:00, 2021-04-29 17:00"},
        Form{"Within 14 days, Plaintiff shall file a list, and within 7 days thereafter, Defendant "
             "shall respond.",
             "14 days, 7 days"},
        Form{"Defendant shall: (1) produce the log; (2) serve its answers; and (3) file a letter, "
             "all within 14 days.",
             "14 days, 14 days, 14 days"},
        Form{"Plaintiff, on or before March 1, 2021, shall file its reply.", "2021-03-01"},
        Form{"A joint motion must be filed by March 1, 2021.", "2021-03-01"},
        Form{"A party opposing the motion shall file its opposition by March 1, 2021.",
             "2021-03-01"},
        Form{"A representative with full authority must attend the conference.", "none"},
        Form{"The grounds for each objection must be stated.", "none"},
        Form{"Should the parties settle, they must file a notice within 7 days.", "7 days"}));

INSTANTIATE_TEST_SUITE_P(
    ThatLayDownNothing, DutyForm,
    testing::Values(
        Form{"Failure to comply with this Order will result in dismissal.", ""},
        Form{"Plaintiff need not respond to the motion.", ""},
        Form{"Plaintiff is not required to respond to the motion by March 1, 2021.", ""},
        Form{"Plaintiff does not need to file a reply.", ""},
        Form{"Responses to these requests were due on September 20, 2012.", ""},
        Form{"The deadline for amending the pleadings expired on September 19, 2016.", ""},
        Form{"The Court ordered the parties to file a status report by January 5, 2021.", ""},
        Form{"Judge Smith extended the deadline to January 5, 2021.", ""},
        Form{"Plaintiff requests that the deadline be extended to March 1, 2021.", ""},
        Form{"The discovery deadline is currently set for October 12, 2012.", ""},
        Form{"The Rule 26(f) conference was required to be held within 30 days, and the plan was "
             "due 14 days thereafter.",
             ""},
        Form{"Plaintiff asks that he be given until March 1, 2021.", ""},
        Form{"Judge Smith thus extended the deadline, ordering plaintiff to file his response "
             "within 21 days of his discharge.",
             ""},
        Form{"The Court can set a hearing within three weeks.", ""},
        Form{"Defendant responded that its answers would be served by March 1, 2021.", ""},
        Form{"Plaintiff is warned that a late response may be stricken.", ""},
        Form{"Plaintiff's request for an extension is denied as moot.", ""}));

}  // namespace
}  // namespace particulars
