// A case in memory, for testing panels without a file: what is saved is put among the records, and
// the acts are kept for the test to look at.

#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "forms/case_access.h"
#include "model/jobs/save_records.h"
#include "tests/forms/memory_evidence.h"
#include "tests/support/fixed_clock.h"

namespace particulars {

class MemoryCase final : public CaseAccess {
public:
    MemoryCase() : clock_("2016-06-23"), standards_(StandardLibrary::Shipped()) {}

    const CaseRecords& records() const override { return records_; }
    const StandardLibrary& standards() const override { return standards_; }
    const Clock& clock() const override { return clock_; }
    std::string user() const override { return "associate"; }
    CaseStanding standing() const override { return standing_; }
    std::vector<std::string> chosen_standards() const override { return chosen_; }
    void ChooseStandards(std::vector<std::string> standards) override {
        chosen_ = std::move(standards);
    }

    std::vector<Version> VersionsOf(const TradeSecretId& secret) override {
        std::vector<Version> versions;
        for (const Version& version : versions_)
            if (version.secret == secret)
                versions.insert(versions.begin(), version);
        return versions;
    }
    std::vector<HistoryLine> HistoryOf(const std::string& record) override {
        return record == history_of_ ? history_ : std::vector<HistoryLine>();
    }
    std::vector<SearchHit> Search(const std::string& words) override {
        searched_.push_back(words);
        return hits_;
    }
    EvidenceAccess& evidence() override {
        evidence_.documents_ = &documents_;
        evidence_.secrets_ = &records_.secrets;
        return evidence_;
    }

    bool Save(const std::string& label, std::vector<AnyRecord> records,
              const std::string& reason = {}, Progress* = nullptr) override {
        if (refuses_)
            return false;
        labels_.push_back(label);
        reasons_.push_back(reason);
        GiveIds(records, clock_);
        for (const AnyRecord& record : records)
            std::visit([this](const auto& one) { Put(one); }, record);
        return true;
    }
    bool AcceptOrder(const AcceptedOrder& order) override {
        accepted_.push_back(order);
        return !refuses_;
    }
    bool ActOnSet(const SetAct& act) override {
        const std::string label = LabelOf(act, records_);
        SetPlan plan = PlanSetAct(act, records_, MaterialFor({}), clock_, user());
        std::erase_if(records_.served_items, [&](const ServedItem& item) {
            return std::any_of(plan.dropped.begin(), plan.dropped.end(),
                               [&](const ServedItem& dropped) { return dropped.id == item.id; });
        });
        return Save(label, std::move(plan.records), ReasonOf(act));
    }
    SetMaterial MaterialFor(const std::vector<TradeSecretId>&) override {
        SetMaterial material{versions_, {}, documents_};
        std::sort(
            material.versions.begin(), material.versions.end(),
            [](const Version& one, const Version& other) { return one.number > other.number; });
        return material;
    }
    std::vector<Distribution> Distributions() override { return distributions_; }
    void Log(Distribution distribution, const std::string& written = {}) override {
        distribution.sha256 = written;
        distributions_.insert(distributions_.begin(), std::move(distribution));
    }
    std::optional<PaperDocument> ComposeChecklist(const TradeSecretId&) override { return paper_; }

    // What a test prepares and looks at.
    CaseRecords records_;
    FixedClock clock_;
    StandardLibrary standards_;
    std::vector<std::string> chosen_ = {"NY-SDNY-DISC", "NY-SDNY-SJ"};
    std::vector<Version> versions_;  ///< Of all secrets, oldest first.
    std::vector<HistoryLine> history_;
    std::string history_of_;  ///< The record that `history_` is about.
    std::vector<SearchHit> hits_;
    std::vector<Document> documents_;
    MemoryEvidence evidence_;
    std::optional<PaperDocument> paper_ = PaperDocument();
    CaseStanding standing_;
    std::vector<Distribution> distributions_;  ///< Newest first.
    bool refuses_ = false;
    std::string merges_into_;  ///< What a description becomes when it is saved; empty: as it is.
    std::vector<std::string> labels_;
    std::vector<std::string> reasons_;
    std::vector<std::string> searched_;
    std::vector<AcceptedOrder> accepted_;

private:
    template <typename Record>
    static void Replace(std::vector<Record>& list, const Record& record) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Record& one) {
            return !record.id.empty() && one.id == record.id;
        });
        if (found == list.end())
            list.push_back(record);
        else
            *found = record;
    }

    void Put(const Matter& record) { records_.matter = record; }
    void Put(const RelatedDocket& record) { Replace(records_.related_dockets, record); }
    void Put(const Party& record) { Replace(records_.parties, record); }
    void Put(const Person& record) { Replace(records_.people, record); }
    void Put(const DocketEntry& record) { Replace(records_.docket_entries, record); }
    void Put(const Motion& record) { Replace(records_.motions, record); }
    void Put(const Ruling& record) { Replace(records_.rulings, record); }
    void Put(const Obligation& record) { Replace(records_.obligations, record); }
    void Put(const DiscoveryRequest& record) { Replace(records_.requests, record); }
    void Put(const Closure& record) { Replace(records_.closures, record); }
    void Put(const Redaction& record) { Replace(records_.redactions, record); }
    void Put(const Classification& record) { Replace(records_.classifications, record); }
    void Put(const StatusStep& record) { Replace(records_.status_steps, record); }
    void Put(const LineageStep& record) { Replace(records_.lineage, record); }
    void Put(const Approval& record) { Replace(records_.approvals, record); }
    void Put(const ServedItem& record) { Replace(records_.served_items, record); }
    void Put(const TierChange& record) { Replace(records_.tier_changes, record); }
    void Put(const SecrecyScore& record) { Replace(records_.scores, record); }
    void Put(const MaterialAccess& record) { Replace(records_.material_accesses, record); }
    void Put(const Fact& record) { Replace(records_.facts, record); }
    void Put(const FactValue& record) { Replace(records_.fact_values, record); }
    void Put(const TierName& record) { Replace(records_.tier_names, record); }
    void Put(const Defense& record) { Replace(records_.defenses, record); }
    void Put(const Production& record) { Replace(records_.productions, record); }
    void Put(const CodeCitation& record) { Replace(records_.code_citations, record); }
    void Put(const ReviewSession& record) { Replace(records_.review_sessions, record); }
    void Put(const PrintRequest& record) { Replace(records_.print_requests, record); }
    void Put(const PageBudget& record) { Replace(records_.page_budgets, record); }
    void Put(const Transcript& record) {
        Replace(evidence_.transcripts_, record);
        Transcript listed = record;
        listed.text.clear();
        Replace(records_.transcripts, listed);
    }
    void Put(const Testimony& record) { Replace(records_.testimonies, record); }
    void Put(const SavedView& record) { Replace(records_.saved_views, record); }
    void Put(const DocumentReview& record) { Replace(evidence_.reviews_, record); }
    void Put(ServedSet record) {
        if (record.number == 0)
            record.number = static_cast<int>(records_.served_sets.size()) + 1;
        Replace(records_.served_sets, record);
    }
    void Put(const Event& record) { Replace(records_.events, record); }
    void Put(const Deadline& record) { Replace(records_.deadlines, record); }
    void Put(TradeSecret record) {
        if (record.number == 0)
            record.number = static_cast<int>(records_.secrets.size()) + 1;
        Replace(records_.secrets, record);
    }
    void Put(const SecretAlias& record) { Replace(records_.aliases, record); }
    void Put(Version record) {
        if (!merges_into_.empty())
            record.text = merges_into_;
        Replace(versions_, record);
        std::erase_if(records_.versions,
                      [&](const Version& one) { return one.secret == record.secret; });
        records_.versions.push_back(record);
    }
    void Put(const Particular& record) { Replace(records_.particulars, record); }
    void Put(const Assessment& record) { Replace(records_.assessments, record); }
    void Put(const HintDismissal& record) { Replace(records_.dismissals, record); }
    void Put(const Challenge& record) { Replace(records_.challenges, record); }
    void Put(const Document& record) { Replace(documents_, record); }
    void Put(const Link& record) { Replace(evidence_.links_, record); }
    void Put(const Member& record) { Replace(records_.members, record); }
    void Put(const Distribution&) {}
};

/// Three secrets as in the interrogatory answer, the third of them about data and under attack.
inline MemoryCase ThreeSecrets() {
    MemoryCase access;
    access.records_.matter = {MatterId("matter"),
                              "LivePerson, Inc. v. 24/7 Customer, Inc.",
                              "nysd",
                              "14 Civ. 1559 (RWS)",
                              "Sweet",
                              Side::kDefendant,
                              Stage::kDiscovery,
                              {},
                              1};
    const std::vector<std::pair<std::string, SecretKind>> items = {
        {"LivePerson's tag", SecretKind::kTechnical},
        {"the way in which LivePerson's tag and LivePerson's application server communicate",
         SecretKind::kTechnical},
        {"the data transmitted to and from LivePerson's tag", SecretKind::kData}};
    int number = 0;
    for (const auto& [text, kind] : items) {
        TradeSecret secret;
        secret.number = ++number;
        secret.id = TradeSecretId("secret-" + std::to_string(number));
        secret.matter = access.records_.matter.id;
        secret.title = "Item " + std::to_string(number);
        secret.kind = kind;
        secret.status = SecretStatus::kAsserted;
        secret.revision = 1;
        Version version;
        version.id = VersionId("version-" + std::to_string(number));
        version.secret = secret.id;
        version.number = 1;
        version.text = text;
        version.author = "associate";
        version.revision = 1;
        access.Save("prepare", {secret, version});
    }
    access.labels_.clear();
    access.reasons_.clear();
    return access;
}

}  // namespace particulars
