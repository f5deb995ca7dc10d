#include "model/jobs/served_set.h"

#include <algorithm>

#include "model/jobs/served_digest.h"
#include "model/jobs/served_service.h"
#include "model/secrets/status_step.h"
#include "model/store/change_log.h"
#include "tests/jobs/listed_case.h"

namespace particulars {
namespace {

class ServedSetActs : public ListedCase {};
PARTICULARS_ALL_BACKENDS(ServedSetActs);

TEST_P(ServedSetActs, FreezesWhatIsServed) {
    const ServedSet set = Serve(secrets_);
    EXPECT_EQ(set.number, 1);
    EXPECT_EQ(set.state, ServedSetState::kServed);
    EXPECT_EQ(set.approver, "partner");
    EXPECT_EQ(set.tier, Tier::kAttorneysEyesOnly);
    const auto items = Items(set);
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[1].designation, "TS-002");
    EXPECT_EQ(items[1].text, "How the tag and the server communicate.");
    EXPECT_EQ(items[1].sha256, DigestOf(items[1]));
    EXPECT_EQ(set.sha256, DigestOf(set, items));
}

TEST_P(ServedSetActs, MarksWordingsAndEntriesAsServed) {
    const ServedSet set = Serve({secrets_[0]});
    EXPECT_EQ(VersionsOf(*db_, secrets_[0]).front().state, VersionState::kServed);
    EXPECT_EQ(VersionsOf(*db_, secrets_[1]).front().state, VersionState::kApproved);
    EXPECT_EQ(Secret(0).status, SecretStatus::kAsserted);
    EXPECT_EQ(Secret(0).asserted_on, Date(2016, 4, 26));
    EXPECT_EQ(Secret(1).status, SecretStatus::kCandidate);
    const auto steps = Records().status_steps;
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].secret, secrets_[0]);
    EXPECT_EQ(steps[0].status, SecretStatus::kAsserted);
    EXPECT_EQ(steps[0].paper, set.title);
}

TEST_P(ServedSetActs, KeepsAnItemAsServedWhateverIsEditedLater) {
    const ServedSet set = Serve(secrets_);
    TradeSecret renamed = Secret(0);
    renamed.title = "Another title";
    Save({renamed});
    AddWording(secrets_[0], "Quite another text.");
    EXPECT_EQ(Items(set)[0].title, "Item 1");
    EXPECT_EQ(Items(set)[0].text, "The tag on the page.");
    EXPECT_TRUE(DigestFindings(set, Items(set)).empty());
    ServedItem edited = Items(set)[0];
    edited.text = "The tag.";
    EXPECT_THROW(Save({edited}), Error);
    EXPECT_EQ(Items(set)[0].text, "The tag on the page.");
}

TEST_P(ServedSetActs, RefusesAnUnapprovedWordingUnlessAReasonIsGiven) {
    AddWording(secrets_[0], "The tag, in short.", VersionState::kDraft);
    const ServedSet set = Approve(Compose(secrets_));
    SetService service = ServiceOf(set);
    EXPECT_ERROR(ErrorKind::kUsage, Act(service));
    EXPECT_EQ(Records().served_sets[0].state, ServedSetState::kApproved);
    service.reason = "The court ordered service today.";
    const ServedSet served = Act(service);
    EXPECT_EQ(served.unapproved_reason, "The court ordered service today.");
    const auto changes = RecentChanges(*db_, 0, 1);
    EXPECT_EQ(changes.front().reason, "The court ordered service today.");
    EXPECT_EQ(changes.front().label, "serve Set 1");
}

TEST_P(ServedSetActs, NeedsAnApprovedList) {
    const ServedSet set = Compose(secrets_);
    EXPECT_ERROR(ErrorKind::kUsage, Act(ServiceOf(set)));
    EXPECT_EQ(Records().served_sets[0].state, ServedSetState::kComposing);
}

TEST_P(ServedSetActs, IsServedOnce) {
    const ServedSet set = Serve(secrets_);
    EXPECT_ERROR(ErrorKind::kConflict, Act(ServiceOf(set)));
    EXPECT_ERROR(ErrorKind::kConflict, Act(SetApproval{set.id, 0}));
    SetComposition again;
    again.set = set.id;
    again.title = "Other";
    again.wordings = {{secrets_[0], {}}};
    EXPECT_ERROR(ErrorKind::kConflict, Act(again));
    EXPECT_EQ(Records().status_steps.size(), 3U);
    EXPECT_EQ(Items(set).size(), 3U);
}

TEST_P(ServedSetActs, TellTheSecondOfTwoPeopleWhoServeAtOnce) {
    const ServedSet set = Approve(Compose(secrets_));
    const SetService mine = ServiceOf(set);
    SetService theirs = ServiceOf(set);
    theirs.method = "hand";
    Act(theirs, "other partner");
    EXPECT_ERROR(ErrorKind::kConflict, Act(mine));
    EXPECT_EQ(Records().served_sets[0].method, "hand");
    EXPECT_EQ(Records().status_steps.size(), 3U);
}

TEST_P(ServedSetActs, TellTheSecondOfTwoPeopleWhoApproveAtOnce) {
    const ServedSet set = Compose(secrets_);
    Act(SetApproval{set.id, set.revision}, "other partner");
    EXPECT_ERROR(ErrorKind::kConflict, Act(SetApproval{set.id, set.revision}));
    EXPECT_EQ(Records().served_sets[0].approver, "other partner");
}

TEST_P(ServedSetActs, AreNotApprovedOnceOthersHaveComposedThemAnew) {
    const ServedSet set = Compose(secrets_);
    SetComposition anew;
    anew.set = set.id;
    anew.title = set.title;
    anew.wordings = {{secrets_[2], {}}};
    Act(anew, "associate");
    EXPECT_ERROR(ErrorKind::kConflict, Act(SetApproval{set.id, set.revision}));
    EXPECT_EQ(Records().served_sets[0].state, ServedSetState::kComposing);
}

TEST_P(ServedSetActs, RefuseAListThatChangedAfterItWasApproved) {
    const ServedSet set = Approve(Compose(secrets_));
    TradeSecret renamed = Secret(2);
    renamed.title = "Another title";
    Save({renamed});
    EXPECT_ERROR(ErrorKind::kUsage, Act(ServiceOf(set)));
    const ServedSet again = Approve(Records().served_sets[0]);
    EXPECT_EQ(Items(Act(ServiceOf(again)))[2].title, "Another title");
}

TEST_P(ServedSetActs, SupersedeTheWordingServedBefore) {
    const ServedSet first = Serve(secrets_);
    AddWording(secrets_[1], "How they communicate: over port 443, in JSON.");
    const SetComposition amended = NewSetFrom(Records(), Material(), first);
    EXPECT_EQ(amended.title, "Amended Identification of Trade Secrets");
    const ServedSet second = Act(ServiceOf(Approve(Act(amended)), "2016-06-20"));
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(Items(second)[1].text, "How they communicate: over port 443, in JSON.");
    EXPECT_EQ(Items(first)[1].text, "How the tag and the server communicate.");
    const auto versions = VersionsOf(*db_, secrets_[1]);
    EXPECT_EQ(versions[0].state, VersionState::kServed);
    EXPECT_EQ(versions[1].state, VersionState::kSuperseded);
    EXPECT_EQ(NewSetFrom(Records(), Material(), second).title,
              "Second Amended Identification of Trade Secrets");
}

TEST_P(ServedSetActs, KeepAListEnteredLaterInItsPlaceInTime) {
    Serve(secrets_, "2016-06-20");
    const VersionId newest = VersionsOf(*db_, secrets_[0]).front().id;
    const VersionId older = AddWording(secrets_[0], "The tag.");
    SetComposition early;
    early.title = "First list, entered later";
    early.wordings = {{secrets_[0], older}};
    Act(ServiceOf(Approve(Act(early)), "2016-04-26"));
    for (const Version& version : VersionsOf(*db_, secrets_[0]))
        EXPECT_EQ(version.state,
                  version.id == newest ? VersionState::kServed : VersionState::kSuperseded);
    EXPECT_EQ(Secret(0).asserted_on, Date(2016, 4, 26));
}

TEST_P(ServedSetActs, AreOneStepOfUndo) {
    const ServedSet set = Serve(secrets_);
    EXPECT_EQ(Undo(*db_, clock_, "partner"), "undo: serve Set 1");
    EXPECT_EQ(Records().served_sets[0].state, ServedSetState::kApproved);
    EXPECT_EQ(Secret(0).status, SecretStatus::kCandidate);
    EXPECT_TRUE(Records().status_steps.empty());
    EXPECT_EQ(VersionsOf(*db_, secrets_[0]).front().state, VersionState::kApproved);
    EXPECT_EQ(Items(set)[0].sha256, "");
    Redo(*db_, clock_, "partner");
    EXPECT_EQ(Records().served_sets[0].sha256, set.sha256);
    EXPECT_TRUE(DigestFindings(Records().served_sets[0], Items(set)).empty());
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(ServedSetActs, ComposeAnewWithOtherEntriesInAnotherOrder) {
    const ServedSet set = Compose(secrets_);
    SetComposition anew;
    anew.set = set.id;
    anew.revision = set.revision;
    anew.title = set.title;
    anew.wordings = {{secrets_[2], {}}, {secrets_[0], {}}};
    const ServedSet composed = Act(anew, "associate");
    EXPECT_EQ(composed.number, 1);
    const auto items = Items(composed);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].designation, "TS-003");
    EXPECT_EQ(items[1].designation, "TS-001");
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
    Undo(*db_, clock_, "associate");
    EXPECT_EQ(Items(composed).size(), 3U);
    EXPECT_EQ(Items(composed)[0].designation, "TS-001");
    EXPECT_ERROR(ErrorKind::kConflict, Act(anew, "associate"));
}

TEST_P(ServedSetActs, RefuseWhatNoListCanHold) {
    EXPECT_ERROR(ErrorKind::kUsage, Compose({}));
    EXPECT_ERROR(ErrorKind::kUsage, Compose({secrets_[0], secrets_[0]}));
    EXPECT_ERROR(ErrorKind::kNotFound, Compose({TradeSecretId("nobody")}));
    EXPECT_ERROR(ErrorKind::kUsage, Compose({AddEntry("  ", VersionState::kDraft)}));
    SetComposition untitled;
    untitled.wordings = {{secrets_[0], {}}};
    EXPECT_ERROR(ErrorKind::kUsage, Act(untitled));
    untitled.title = "A\xff title";
    EXPECT_ERROR(ErrorKind::kUsage, Act(untitled));
    EXPECT_TRUE(Records().served_sets.empty());
    EXPECT_TRUE(Records().served_items.empty());
}

TEST_P(ServedSetActs, AskForAllThatServiceTakes) {
    const ServedSet set = Approve(Compose(secrets_));
    SetService service;
    service.set = set.id;
    const Violations found = CheckService(Records(), Material(), service, clock_.Today());
    std::string fields;
    for (const Violation& violation : found)
        fields += violation.field + " ";
    EXPECT_EQ(fields, "served_on method recipients reference signer ");
}

TEST_P(ServedSetActs, RefuseADayToComeAndAskAboutOneBeforeTheWordingWasWritten) {
    const ServedSet set = Approve(Compose(secrets_));
    EXPECT_ERROR(ErrorKind::kUsage, Act(ServiceOf(set, "2016-06-24")));
    SetService early = ServiceOf(set, "2016-03-31");
    EXPECT_ERROR(ErrorKind::kUsage, Act(early));
    early.reason = "Entered from the paper file afterwards.";
    EXPECT_EQ(Act(early).served_on, Date(2016, 3, 31));
}

TEST_P(ServedSetActs, AskForAnOathWhereTheListAnswersAnInterrogatory) {
    const ServedSet set = Approve(Compose(secrets_));
    SetService service = ServiceOf(set);
    service.title = "Answer to Interrogatory No. 9";
    EXPECT_ERROR(ErrorKind::kUsage, Act(service));
    service.verifier = "The plaintiff's chief engineer";
    EXPECT_EQ(Act(service).title, "Answer to Interrogatory No. 9");
}

TEST_P(ServedSetActs, AskWhyASealedListStandsOnTheOpenDocket) {
    DocketEntry open;
    open.id = NewId<DocketEntryId>(clock_);
    open.ecf_number = "51";
    open.title = "Notice";
    Save({open});
    SetService service = ServiceOf(Approve(Compose(secrets_)));
    service.entry = open.id;
    EXPECT_ERROR(ErrorKind::kUsage, Act(service));
    service.reason = "Only the notice is on the docket.";
    EXPECT_EQ(Act(service).entry, open.id);
}

TEST_P(ServedSetActs, LeaveAnEntryWithdrawnAgainstOneDefendantWithdrawnAgainstIt) {
    Party one;
    one.id = NewId<PartyId>(clock_);
    one.name = "24/7 Customer, Inc.";
    one.role = PartyRole::kDefendant;
    Party other = one;
    other.id = NewId<PartyId>(clock_);
    other.name = "24/7 Customer International, Ltd.";
    Save({one, other});
    Serve(secrets_);
    StatusStep step;
    step.secret = secrets_[0];
    step.defendant = other.id;
    step.status = SecretStatus::kWithdrawn;
    step.happened_on = Date(2016, 5, 2);
    step.paper = "Stipulation";
    step.reason = "Settled.";
    Save({step});
    Serve(secrets_, "2016-06-20");
    const CaseRecords records = Records();
    EXPECT_EQ(StatusAgainst(records.status_steps, secrets_[0], other.id, Date(2016, 6, 23)),
              SecretStatus::kWithdrawn);
    EXPECT_EQ(StatusAgainst(records.status_steps, secrets_[0], one.id, Date(2016, 6, 23)),
              SecretStatus::kAsserted);
}

TEST_P(ServedSetActs, KeepTextInAnyScriptAndOfAnyLength) {
    std::string long_text = "start ";
    while (long_text.size() < 10'000'000)
        long_text += "words of the description, ";
    AddEntry("\u05d4\u05e1\u05d5\u05d3 \u0627\u0644\u0633\u0631 \u202btext\u202c");
    AddEntry("a\x01 b\x1b[31m c\r\nd\te");
    AddEntry(long_text);
    const ServedSet set = Serve(secrets_);
    const auto items = Items(set);
    EXPECT_EQ(items[3].text, "\u05d4\u05e1\u05d5\u05d3 \u0627\u0644\u0633\u0631 \u202btext\u202c");
    EXPECT_EQ(items[4].text, "a\x01 b\x1b[31m c\r\nd\te");
    EXPECT_EQ(items[5].text.size(), long_text.size());
    EXPECT_TRUE(DigestFindings(set, items).empty());
}

TEST_P(ServedSetActs, NoteThatAnOrderClosesAList) {
    const ServedSet set = Serve(secrets_);
    SetClosing closing{set.id, set.revision, Date(2016, 6, 1), "Order of June 1, 2016 (ECF 120)"};
    EXPECT_EQ(Act(closing).closed_by, "Order of June 1, 2016 (ECF 120)");
    closing.revision = 0;
    closing.closed_on = Date(2016, 4, 1);
    EXPECT_ERROR(ErrorKind::kUsage, Act(closing));
    closing.closed_on.reset();
    EXPECT_FALSE(Act(closing).closed_on);
    EXPECT_TRUE(DigestFindings(Records().served_sets[0], Items(set)).empty());
}

}  // namespace
}  // namespace particulars
