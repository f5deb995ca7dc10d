// A case on either database with three secrets whose wordings are approved, to compose lists of.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/load_case.h"
#include "model/jobs/save_records.h"
#include "model/jobs/served_set.h"
#include "model/store/edit.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"

namespace particulars {

class ListedCase : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        for (const char* text : {"The tag on the page.", "How the tag and the server communicate.",
                                 "The data that the tag sends."})
            AddEntry(text);
    }

    TradeSecretId AddEntry(const std::string& text, VersionState state = VersionState::kApproved) {
        TradeSecret secret;
        secret.title = "Item " + std::to_string(secrets_.size() + 1);
        secret.id = NewId<TradeSecretId>(clock_);
        secrets_.push_back(secret.id);
        Save({secret});
        AddWording(secret.id, text, state);
        return secret.id;
    }

    VersionId AddWording(const TradeSecretId& secret, const std::string& text,
                         VersionState state = VersionState::kApproved) {
        Version version;
        version.id = NewId<VersionId>(clock_);
        version.secret = secret;
        version.number = static_cast<int>(VersionsOf(*db_, secret).size()) + 1;
        version.text = text;
        version.state = state;
        version.author = "associate";
        version.created_at = "2016-04-01T12:00:00.000Z";
        if (version.number > 1) {
            version.kind = AmendmentKind::kClarify;
            version.ground = "Learned from the deposition of June 2016.";
        }
        Save({version});
        return version.id;
    }

    void Save(std::vector<AnyRecord> records) {
        Edit edit(*db_, clock_, "associate", "prepare");
        NoProgress progress;
        SaveRecords(edit, kSampleMatter, records, progress);
        edit.Commit();
    }

    ServedSet Act(const SetAct& act, const std::string& user = "partner") {
        return ActOnSet(*db_, clock_, user, act);
    }

    ServedSet Compose(const std::vector<TradeSecretId>& secrets) {
        SetComposition composition;
        composition.title = "Identification of Trade Secrets";
        for (const TradeSecretId& secret : secrets)
            composition.wordings.push_back({secret, {}});
        return Act(composition, "associate");
    }

    ServedSet Approve(const ServedSet& set) { return Act(SetApproval{set.id, set.revision}); }

    static SetService ServiceOf(const ServedSet& set, const std::string& day = "2016-04-26") {
        SetService service;
        service.set = set.id;
        service.revision = set.revision;
        service.served_on = DateFromIso(day);
        service.method = "email";
        service.recipients = "Counsel for defendants";
        service.reference = "Letter of April 26, 2016";
        service.signer = "Counsel for plaintiff";
        return service;
    }

    ServedSet Serve(const std::vector<TradeSecretId>& secrets,
                    const std::string& day = "2016-04-26") {
        return Act(ServiceOf(Approve(Compose(secrets)), day));
    }

    CaseRecords Records() { return LoadCase(*db_); }

    std::vector<ServedItem> Items(const ServedSet& set) { return ItemsOf(Records(), set.id); }

    SetMaterial Material() { return MaterialOf(*db_, secrets_); }

    std::vector<SetFinding> Findings(const ServedSet& set) {
        return CheckSet(Records(), Material(), set, clock_.Today());
    }

    TradeSecret Secret(std::size_t index) {
        for (const TradeSecret& secret : Records().secrets)
            if (secret.id == secrets_[index])
                return secret;
        throw std::runtime_error("no such secret");
    }

    /// As somebody does who has the database and another program.
    void ChangeServedText() {
        const std::string update =
            "UPDATE served_item SET text = 'The tag on a page.' "
            "WHERE position = 1";
        if (!server_)
            db_->RunScript("DROP TRIGGER served_item_is_never_edited");
        BehindTheBack(update);
    }

    std::vector<TradeSecretId> secrets_;
};

}  // namespace particulars
