#include "tests/forms/fake_case_access.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "forms/proposal_list.h"
#include "model/core/resource.h"
#include "model/deadlines/obligation_deadline.h"
#include "model/papers/particularity_checklist.h"

namespace particulars {
namespace {

template <typename Record>
void Put(std::vector<Record>& records, const Record& record) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& other) { return other.id == record.id; });
    if (found == records.end())
        records.push_back(record);
    else
        *found = record;
}

template <typename Record>
void Number(std::vector<Record>& records, Record& record) {
    if (record.number == 0)
        record.number = static_cast<int>(records.size()) + 1;
    Put(records, record);
}

/// Puts any record into the list that holds its kind.
struct Keeper {
    FakeCaseAccess& access;

    void operator()(Matter& record) { access.records_.matter = record; }
    void operator()(RelatedDocket& record) { Put(access.records_.related_dockets, record); }
    void operator()(Party& record) { Put(access.records_.parties, record); }
    void operator()(Person& record) { Put(access.records_.people, record); }
    void operator()(DocketEntry& record) { Put(access.records_.docket_entries, record); }
    void operator()(Motion& record) { Put(access.records_.motions, record); }
    void operator()(Ruling& record) { Put(access.records_.rulings, record); }
    void operator()(Obligation& record) { Number(access.records_.obligations, record); }
    void operator()(DiscoveryRequest& record) { Put(access.records_.requests, record); }
    void operator()(Event& record) { Put(access.records_.events, record); }
    void operator()(Deadline& record) { Number(access.records_.deadlines, record); }
    void operator()(TradeSecret& record) { Number(access.records_.secrets, record); }
    void operator()(SecretAlias& record) { Put(access.records_.aliases, record); }
    void operator()(Version& record) { Put(access.records_.versions, record); }
    void operator()(Particular& record) { Put(access.records_.particulars, record); }
    void operator()(Assessment& record) { Put(access.records_.assessments, record); }
    void operator()(HintDismissal& record) { Put(access.records_.dismissals, record); }
    void operator()(Challenge& record) { Put(access.records_.challenges, record); }
    void operator()(Document& record) { Put(access.documents_, record); }
    void operator()(Link& record) { Put(access.evidence_.links_, record); }
    void operator()(Member& record) { Put(access.records_.members, record); }
    void operator()(Distribution&) {}
    void operator()(Closure& record) { Put(access.records_.closures, record); }
    void operator()(Redaction& record) { Put(access.records_.redactions, record); }
    void operator()(Classification& record) { Put(access.records_.classifications, record); }
    void operator()(StatusStep& record) { Put(access.records_.status_steps, record); }
    void operator()(LineageStep& record) { Put(access.records_.lineage, record); }
    void operator()(Approval& record) { Put(access.records_.approvals, record); }
    void operator()(ServedItem& record) { Put(access.records_.served_items, record); }
    void operator()(TierChange& record) { Put(access.records_.tier_changes, record); }
    void operator()(SecrecyScore& record) { Put(access.records_.scores, record); }
    void operator()(MaterialAccess& record) { Put(access.records_.material_accesses, record); }
    void operator()(Fact& record) { Put(access.records_.facts, record); }
    void operator()(FactValue& record) { Put(access.records_.fact_values, record); }
    void operator()(TierName& record) { Put(access.records_.tier_names, record); }
    void operator()(Defense& record) { Put(access.records_.defenses, record); }
    void operator()(Clearance& record) { Put(access.records_.clearances, record); }
    void operator()(ReportBook& record) { Put(access.records_.books, record); }
    void operator()(Production& record) { Put(access.records_.productions, record); }
    void operator()(CodeCitation& record) { Put(access.records_.code_citations, record); }
    void operator()(ReviewSession& record) { Put(access.records_.review_sessions, record); }
    void operator()(PrintRequest& record) { Put(access.records_.print_requests, record); }
    void operator()(PageBudget& record) { Put(access.records_.page_budgets, record); }
    void operator()(Transcript& record) { Put(access.records_.transcripts, record); }
    void operator()(Testimony& record) { Put(access.records_.testimonies, record); }
    void operator()(DocumentReview& record) { Put(access.evidence_.reviews_, record); }
    void operator()(SavedView& record) { Put(access.records_.saved_views, record); }
    void operator()(ServedSet& record) { Number(access.records_.served_sets, record); }
};

PartyId PartyOf(const CaseRecords& records, const std::string& name) {
    const bool defendant = name.find("Defendant") != std::string::npos;
    return records.parties[defendant ? 1 : 0].id;
}

void SaveOne(FakeCaseAccess& access, AnyRecord record) {
    access.Save("sample", {std::move(record)});
}

void FillDocket(FakeCaseAccess& access, const OrderReading& reading, const DocketEntry& order) {
    for (const ProposedMotion& proposed : reading.motions) {
        Motion motion;
        motion.title = proposed.title;
        motion.movant = PartyOf(access.records_, proposed.movant);
        motion.filed = proposed.filed;
        SaveOne(access, motion);
    }
    for (const ProposedRuling& proposed : reading.rulings) {
        Ruling ruling;
        for (const Motion& motion : access.records_.motions)
            if (Fold(motion.title) == Fold(proposed.motion))
                ruling.motion = motion.id;
        ruling.order = order.id;
        ruling.outcome = proposed.outcome;
        ruling.place = proposed.place;
        ruling.sentence = Slice(order.text, proposed.place);
        SaveOne(access, ruling);
    }
    for (const ProposedObligation& proposed : reading.obligations) {
        Obligation duty = ToObligation(proposed, order.text);
        duty.id = ObligationId("duty " + std::to_string(access.records_.obligations.size() + 1));
        duty.number = static_cast<int>(access.records_.obligations.size()) + 1;
        duty.order = order.id;
        Deadline deadline = DeadlineFromObligation(duty, order, access.records_.matter, {});
        deadline.entered_by = "P. Paralegal";
        access.Save("sample", {duty, deadline});
    }
}

void FillPeople(FakeCaseAccess& access, const OrderReading& reading) {
    for (const ProposedPerson& proposed : reading.people) {
        Person person;
        person.name = proposed.name;
        person.role = FromText<PersonRole>(proposed.role).value_or(PersonRole::kOther);
        if (!proposed.on_behalf.empty())
            person.party = access.records_.parties[proposed.on_behalf == "defendant" ? 1 : 0].id;
        person.employer = proposed.firm;
        SaveOne(access, person);
    }
}

void FillSecrets(FakeCaseAccess& access, const OrderReading& reading, const std::string& text) {
    for (const ProposedRequest& proposed : reading.requests) {
        DiscoveryRequest request;
        request.kind = proposed.kind;
        request.number = proposed.number;
        request.text = proposed.text;
        if (proposed.answer)
            request.answer = Slice(text, *proposed.answer);
        SaveOne(access, request);
        for (const AnswerItem& item : ReadAnswer(request.answer)) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret " + std::to_string(item.number));
            secret.title = "Item " + std::to_string(item.number);
            secret.kind = SuggestedKind(item.text);
            secret.status = SecretStatus::kAsserted;
            Version version;
            version.secret = secret.id;
            version.number = 1;
            version.text = item.text;
            access.Save("sample", {secret, version});
        }
    }
}

}  // namespace

FakeCaseAccess::FakeCaseAccess()
    : standards_(StandardLibrary::Shipped()), clock_(Date(2016, 6, 24)) {
    records_.matter.id = MatterId("matter");
    records_.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    records_.matter.court = "nysd";
    records_.matter.docket_number = "14 Civ. 1559 (RWS)";
}

void FakeCaseAccess::ChooseStandards(std::vector<std::string> standards) {
    chosen_ = std::move(standards);
}

std::vector<Version> FakeCaseAccess::VersionsOf(const TradeSecretId& secret) {
    std::vector<Version> versions;
    for (const Version& version : records_.versions)
        if (version.secret == secret)
            versions.push_back(version);
    return versions;
}

std::vector<HistoryLine> FakeCaseAccess::HistoryOf(const std::string&) {
    std::vector<HistoryLine> lines;
    for (const std::string& label : labels_)
        lines.push_back({"2016-06-24T12:00:00.000Z", user_, label, ""});
    return lines;
}

std::vector<SearchHit> FakeCaseAccess::Search(const std::string& words) {
    std::vector<SearchHit> hits;
    for (const TradeSecret& secret : records_.secrets)
        if (Fold(secret.title).find(Fold(words)) != std::string::npos)
            hits.push_back({"secret", secret.id.text(), Designation(secret), secret.title});
    return hits;
}

bool FakeCaseAccess::Save(const std::string& label, std::vector<AnyRecord> records,
                          const std::string& reason, Progress*) {
    if (saving_fails_)
        return false;
    labels_.push_back(label);
    reasons_.push_back(reason);
    for (AnyRecord& record : records)
        std::visit(
            [&](auto& known) {
                using IdType = std::decay_t<decltype(known.id)>;
                if (known.id.empty())
                    known.id = IdType("id " + std::to_string(next_id_++));
                Keeper{*this}(known);
            },
            record.held());
    records_.document_count = static_cast<std::int64_t>(documents_.size());
    return true;
}

bool FakeCaseAccess::AcceptOrder(const AcceptedOrder& order) {
    if (saving_fails_)
        return false;
    accepted_.push_back(order);
    return true;
}

bool FakeCaseAccess::ActOnSet(const SetAct& act) {
    const std::string label = LabelOf(act, records_);
    SetPlan plan = PlanSetAct(act, records_, MaterialFor({}), clock_, user_);
    std::erase_if(records_.served_items, [&](const ServedItem& item) {
        return std::any_of(plan.dropped.begin(), plan.dropped.end(),
                           [&](const ServedItem& dropped) { return dropped.id == item.id; });
    });
    return Save(label, std::move(plan.records), ReasonOf(act));
}

PaperDocument FakeCaseAccess::Compose(const PrintOptions& options) {
    composed_.push_back(options);
    try {
        return ComposeCopy({&records_, nullptr, &clock_}, options);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::kDisconnected)
            throw;
    }
    PaperDocument paper;
    paper.title = "Paper " + options.paper.paper;
    paper.blocks.push_back(Paragraph{ParagraphRole::kBody, {{"Composed."}}});
    return paper;
}

std::function<std::any(Progress&)> FakeCaseAccess::PrintWork(const PrintOptions& options) {
    return [this, options](Progress& progress) -> std::any {
        return PrintPaper(PaperSource{&records_, nullptr, &clock_}, options, progress);
    };
}

std::string SampleOrder() {
    return std::string(Resource("samples/liveperson/order-2016-06-22.txt"));
}

void FillWithSample(FakeCaseAccess& access) {
    const std::string text = SampleOrder();
    const OrderReading reading = ReadOrder(text);
    Party plaintiff;
    plaintiff.name = "LivePerson, Inc.";
    Party defendant;
    defendant.name = "24/7 Customer, Inc.";
    defendant.role = PartyRole::kDefendant;
    defendant.aliases = {"24/7", "[24]7"};
    DocketEntry motion;
    motion.ecf_number = "100";
    motion.kind = "motion";
    motion.title = "Motion to compel identification";
    motion.filed = Date(2016, 4, 1);
    DocketEntry order;
    order.id = DocketEntryId("order");
    order.kind = "order";
    order.title = "Sealed opinion";
    order.dated = Date(2016, 6, 22);
    order.sealed = true;
    order.text = text;
    access.Save("sample", {plaintiff, defendant, motion, order});
    FillDocket(access, reading, order);
    FillPeople(access, reading);
    FillSecrets(access, reading, text);
    access.labels_.clear();
    access.reasons_.clear();
}

}  // namespace particulars
