#include "tests/forms/memory_case.h"

#include "model/jobs/save_records.h"

namespace particulars {
namespace {

/// Puts a record of any type where a case keeps its like.
class RecordPutter {
public:
    explicit RecordPutter(MemoryCase& memory) : case_(memory) {}

    void Put(const Matter& record) { case_.records_.matter = record; }
    void Put(const RelatedDocket& record) { Replace(case_.records_.related_dockets, record); }
    void Put(const Party& record) { Replace(case_.records_.parties, record); }
    void Put(const Person& record) { Replace(case_.records_.people, record); }
    void Put(const DocketEntry& record) { Replace(case_.records_.docket_entries, record); }
    void Put(const Motion& record) { Replace(case_.records_.motions, record); }
    void Put(const Ruling& record) { Replace(case_.records_.rulings, record); }
    void Put(const Obligation& record) { Replace(case_.records_.obligations, record); }
    void Put(const DiscoveryRequest& record) { Replace(case_.records_.requests, record); }
    void Put(const Closure& record) { Replace(case_.records_.closures, record); }
    void Put(const Redaction& record) { Replace(case_.records_.redactions, record); }
    void Put(const Classification& record) { Replace(case_.records_.classifications, record); }
    void Put(const StatusStep& record) { Replace(case_.records_.status_steps, record); }
    void Put(const LineageStep& record) { Replace(case_.records_.lineage, record); }
    void Put(const Approval& record) { Replace(case_.records_.approvals, record); }
    void Put(const ServedItem& record) { Replace(case_.records_.served_items, record); }
    void Put(const TierChange& record) { Replace(case_.records_.tier_changes, record); }
    void Put(const SecrecyScore& record) { Replace(case_.records_.scores, record); }
    void Put(const MaterialAccess& record) { Replace(case_.records_.material_accesses, record); }
    void Put(const Fact& record) { Replace(case_.records_.facts, record); }
    void Put(const FactValue& record) { Replace(case_.records_.fact_values, record); }
    void Put(const TierName& record) { Replace(case_.records_.tier_names, record); }
    void Put(const Clearance& record) { Replace(case_.records_.clearances, record); }
    void Put(const ReportBook& record) { Replace(case_.records_.books, record); }
    void Put(const Defense& record) { Replace(case_.records_.defenses, record); }
    void Put(const Production& record) { Replace(case_.records_.productions, record); }
    void Put(const CodeCitation& record) { Replace(case_.records_.code_citations, record); }
    void Put(const ReviewSession& record) { Replace(case_.records_.review_sessions, record); }
    void Put(const PrintRequest& record) { Replace(case_.records_.print_requests, record); }
    void Put(const PageBudget& record) { Replace(case_.records_.page_budgets, record); }
    void Put(const Transcript& record) {
        Replace(case_.evidence_.transcripts_, record);
        Transcript listed = record;
        listed.text.clear();
        Replace(case_.records_.transcripts, listed);
    }
    void Put(const Testimony& record) { Replace(case_.records_.testimonies, record); }
    void Put(const SavedView& record) { Replace(case_.records_.saved_views, record); }
    void Put(const DocumentReview& record) { Replace(case_.evidence_.reviews_, record); }
    void Put(ServedSet record) {
        if (record.number == 0)
            record.number = static_cast<int>(case_.records_.served_sets.size()) + 1;
        Replace(case_.records_.served_sets, record);
    }
    void Put(const Event& record) { Replace(case_.records_.events, record); }
    void Put(const Deadline& record) { Replace(case_.records_.deadlines, record); }
    void Put(TradeSecret record) {
        if (record.number == 0)
            record.number = static_cast<int>(case_.records_.secrets.size()) + 1;
        Replace(case_.records_.secrets, record);
    }
    void Put(const SecretAlias& record) { Replace(case_.records_.aliases, record); }
    void Put(Version record) {
        if (!case_.merges_into_.empty())
            record.text = case_.merges_into_;
        Replace(case_.versions_, record);
        std::erase_if(case_.records_.versions,
                      [&](const Version& one) { return one.secret == record.secret; });
        case_.records_.versions.push_back(record);
    }
    void Put(const Particular& record) { Replace(case_.records_.particulars, record); }
    void Put(const Assessment& record) { Replace(case_.records_.assessments, record); }
    void Put(const HintDismissal& record) { Replace(case_.records_.dismissals, record); }
    void Put(const Challenge& record) { Replace(case_.records_.challenges, record); }
    void Put(const Document& record) { Replace(case_.documents_, record); }
    void Put(const Link& record) { Replace(case_.evidence_.links_, record); }
    void Put(const Member& record) { Replace(case_.records_.members, record); }
    void Put(const Distribution&) {}

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

    MemoryCase& case_;
};

}  // namespace

MemoryCase::MemoryCase() : clock_("2016-06-23"), standards_(StandardLibrary::Shipped()) {}
MemoryCase::MemoryCase(const MemoryCase&) = default;
MemoryCase& MemoryCase::operator=(const MemoryCase&) = default;
MemoryCase::~MemoryCase() = default;

bool MemoryCase::Save(const std::string& label, std::vector<AnyRecord> records,
                      const std::string& reason, Progress*) {
    if (refuses_)
        return false;
    labels_.push_back(label);
    reasons_.push_back(reason);
    GiveIds(records, clock_);
    RecordPutter records_put(*this);
    for (const AnyRecord& record : records)
        std::visit([&](const auto& one) { records_put.Put(one); }, record.held());
    return true;
}

bool MemoryCase::ActOnSet(const SetAct& act) {
    const std::string label = LabelOf(act, records_);
    SetPlan plan = PlanSetAct(act, records_, MaterialFor({}), clock_, user());
    std::erase_if(records_.served_items, [&](const ServedItem& item) {
        return std::any_of(plan.dropped.begin(), plan.dropped.end(),
                           [&](const ServedItem& dropped) { return dropped.id == item.id; });
    });
    return Save(label, std::move(plan.records), ReasonOf(act));
}

SetMaterial MemoryCase::MaterialFor(const std::vector<TradeSecretId>&) {
    SetMaterial material{versions_, {}, documents_};
    std::sort(material.versions.begin(), material.versions.end(),
              [](const Version& one, const Version& other) { return one.number > other.number; });
    return material;
}

MemoryCase ThreeSecrets() {
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
