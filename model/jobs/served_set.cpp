#include "model/jobs/served_set.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/jobs/load_case.h"
#include "model/jobs/row_writer.h"
#include "model/jobs/save_records.h"
#include "model/jobs/served_service.h"
#include "model/secrets/status_step.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 9> kOrdinals = {
    "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"};

/// "Amended X" for "X", "Second Amended X" for that, and so on.
std::string AmendedTitle(const std::string& title) {
    constexpr std::string_view kAmended = "Amended ";
    if (title.starts_with(kAmended))
        return "Second " + title;
    for (std::size_t i = 0; i + 1 < kOrdinals.size(); ++i) {
        const std::string start = std::string(kOrdinals[i]) + " ";
        if (title.starts_with(start + std::string(kAmended)))
            return std::string(kOrdinals[i + 1]) + " " + title.substr(start.size());
    }
    return title.starts_with("First Amended ") ? "Second " + title.substr(6)
                                               : std::string(kAmended) + title;
}

const TradeSecret& RequireSecret(const CaseRecords& records, const TradeSecretId& id) {
    for (const TradeSecret& secret : records.secrets)
        if (secret.id == id)
            return secret;
    throw Error(ErrorKind::kNotFound, "A secret that was chosen is not in the case any more.");
}

const Version& RequireWording(const SetMaterial& material, const TradeSecret& secret,
                              const VersionId& wanted) {
    for (const Version& version : material.versions)
        if (version.secret == secret.id && (wanted.empty() || version.id == wanted))
            return version;  // Newest first.
    throw Error(
        ErrorKind::kNotFound,
        fmt::format("{} has no such wording: write a description first.", Designation(secret)));
}

std::vector<ServedItem> ComposedItems(const SetComposition& composition, const CaseRecords& records,
                                      const SetMaterial& material, const ServedSetId& set) {
    std::vector<ServedItem> items;
    for (const ChosenWording& chosen : composition.wordings) {
        const TradeSecret& secret = RequireSecret(records, chosen.secret);
        const Version& version = RequireWording(material, secret, chosen.version);
        const bool is_listed = std::any_of(items.begin(), items.end(), [&](const ServedItem& item) {
            return item.secret == secret.id;
        });
        if (is_listed)
            throw Error(ErrorKind::kUsage,
                        fmt::format("{} is on the list twice.", Designation(secret)));
        if (Trim(version.text).empty())
            throw Error(ErrorKind::kUsage,
                        fmt::format("{} has no description yet: write one before it is put on a "
                                    "list.",
                                    Designation(secret)));
        items.push_back(
            ItemOf(records, material, secret, version, static_cast<int>(items.size()) + 1));
        items.back().set = set;
    }
    if (items.empty())
        throw Error(ErrorKind::kUsage, "Choose the entries of the list.");
    return items;
}

SetPlan PlanComposition(const SetComposition& composition, const CaseRecords& records,
                        const SetMaterial& material, const Clock& clock) {
    SetPlan plan;
    ServedSet set;
    if (composition.set.empty()) {
        set.id = NewId<ServedSetId>(clock);
        set.matter = records.matter.id;
    } else {
        set = RequireSet(records, composition.set, composition.revision);
        if (set.state == ServedSetState::kServed)
            throw Error(ErrorKind::kConflict,
                        fmt::format("{} was served, and stays as it is. Start an amended list.",
                                    Designation(set)));
        plan.dropped = ItemsOf(records, set.id);
    }
    set.title = Trim(composition.title);
    if (set.title.empty() || !IsValidUtf8(set.title) || set.title.find('\0') != std::string::npos)
        throw Error(ErrorKind::kUsage, "Give the list the title that its paper bears.", "title");
    set.state = ServedSetState::kComposing;
    set.approver.clear();
    set.approved_at.clear();
    std::vector<ServedItem> items = ComposedItems(composition, records, material, set.id);
    if (composition.set.empty())
        set.tier = HighestTier(items);  // Later it is the approver's to change.
    plan.records.emplace_back(set);
    for (ServedItem& item : items) {
        item.id = NewId<ServedItemId>(clock);
        plan.records.emplace_back(std::move(item));
    }
    return plan;
}

SetPlan PlanApproval(const SetApproval& approval, const CaseRecords& records,
                     const SetMaterial& material, const Clock& clock, const std::string& user) {
    ServedSet set = RequireSet(records, approval.set, approval.revision);
    if (set.state == ServedSetState::kServed)
        throw Error(ErrorKind::kConflict,
                    fmt::format("{} was served before. Nothing was changed.", Designation(set)));
    set.state = ServedSetState::kComposing;  // What has changed since is what is approved now.
    const auto findings = CheckSet(records, material, set, clock.Today());
    if (const SetFinding* stop = FirstThat(findings, SetHindrance::kStops))
        throw Error(ErrorKind::kUsage,
                    fmt::format("{}{}{} {} Nothing was approved.", stop->designation,
                                stop->designation.empty() ? "" : ": ", stop->what, stop->todo));
    SetPlan plan;
    const std::vector<ServedItem> items = ItemsAsOfNow(records, material, set);
    for (const ServedItem& item : items)
        plan.records.emplace_back(item);
    set.state = ServedSetState::kApproved;
    set.tier = HighestTier(items);
    set.approver = user;
    set.approved_at = ToIso(clock.Now());
    plan.records.emplace_back(set);
    return plan;
}

SetPlan PlanClosing(const SetClosing& closing, const CaseRecords& records) {
    ServedSet set = RequireSet(records, closing.set, closing.revision);
    if (set.state != ServedSetState::kServed)
        throw Error(ErrorKind::kUsage, "Only a list that was served can be closed by an order.");
    if (closing.closed_on && set.served_on && *closing.closed_on < *set.served_on)
        throw Error(ErrorKind::kUsage, "A list is not closed before it is served.", "closed_on");
    set.closed_on = closing.closed_on;
    set.closed_by = closing.closed_on ? std::string(Trim(closing.closed_by)) : std::string();
    SetPlan plan;
    plan.records.emplace_back(set);
    return plan;
}

const ServedSetId& SetOf(const SetAct& act) {
    return std::visit([](const auto& one) -> const ServedSetId& { return one.set; }, act);
}

ServedSetId SetIn(const SetPlan& plan) {
    for (const AnyRecord& any : plan.records)
        if (const auto* set = std::get_if<ServedSet>(&any.held()))
            return set->id;
    return {};
}

/// A set counts as changed when its items are, or somebody could approve what others put there
/// unseen.
template <typename Record>
void WriteRow(RowWriter& writer, Database& db, const Record& record, ChangeWriter& changes) {
    const RecordTable& table = TableOf<Record>();
    const Values now = CurrentValues(db, table, record.id.text());
    if (writer.Write(table, record.id.text(), now, ValuesOf(record), changes))
        return;
    Values after = now;
    after.back() = std::get<std::int64_t>(now.back()) + 1;
    db.Execute(table.update, now);
    changes.Append(table.name, record.id.text(), ToJson(table, now), ToJson(table, after));
}

/// Composing a list anew takes items away, which no Edit does.
ServedSetId SaveAnew(Database& db, const Clock& clock, const std::string& user, const SetAct& act,
                     const std::string& label) {
    Transaction transaction(db);
    ChangeWriter changes(db, clock, {ActKind::kDo, {}, label, user, ReasonOf(act)});
    const CaseRecords records = LoadCase(db);
    const SetPlan plan =
        PlanSetAct(act, records, MaterialOf(db, SecretsOf(act, records)), clock, user);
    MergeReport unread;
    RowWriter writer(db, unread);
    const RecordTable& items = TableOf<ServedItem>();
    for (const ServedItem& item : plan.dropped)
        writer.Write(items, item.id.text(), CurrentValues(db, items, item.id.text()), {}, changes);
    for (const AnyRecord& any : plan.records)
        std::visit([&](const auto& record) { WriteRow(writer, db, record, changes); }, any.held());
    changes.Finish();
    transaction.Commit();
    return SetIn(plan);
}

ServedSetId SaveInEdit(Database& db, const Clock& clock, const std::string& user, const SetAct& act,
                       const std::string& label) {
    Edit edit(db, clock, user, label, ReasonOf(act));
    const CaseRecords records = LoadCase(db);
    SetPlan plan = PlanSetAct(act, records, MaterialOf(db, SecretsOf(act, records)), clock, user);
    for (AnyRecord& any : plan.records)
        if (auto* set = std::get_if<ServedSet>(&any.held()); set && set->number == 0)
            set->number = edit.NextNumber("served_set");
    NoProgress progress;
    SaveRecords(edit, records.matter.id, plan.records, progress);
    edit.Commit();
    return SetIn(plan);
}

}  // namespace

std::string LabelOf(const SetAct& act, const CaseRecords& records) {
    if (SetOf(act).empty())
        return "compose a list";
    const std::string set = Designation(RequireSet(records, SetOf(act), 0));
    if (std::holds_alternative<SetComposition>(act))
        return "compose " + set + " anew";
    if (std::holds_alternative<SetApproval>(act))
        return "approve " + set;
    if (std::holds_alternative<SetService>(act))
        return "serve " + set;
    return std::get<SetClosing>(act).closed_on ? "close " + set : "open " + set + " again";
}

std::string ReasonOf(const SetAct& act) {
    if (const auto* service = std::get_if<SetService>(&act))
        return std::string(Trim(service->reason));
    if (const auto* closing = std::get_if<SetClosing>(&act))
        return std::string(Trim(closing->closed_by));
    return {};
}

std::vector<TradeSecretId> SecretsOf(const SetAct& act, const CaseRecords& records) {
    std::vector<TradeSecretId> secrets;
    if (const auto* composition = std::get_if<SetComposition>(&act)) {
        for (const ChosenWording& chosen : composition->wordings)
            secrets.push_back(chosen.secret);
        return secrets;
    }
    for (const ServedItem& item : ItemsOf(records, SetOf(act)))
        secrets.push_back(item.secret);
    return secrets;
}

SetPlan PlanSetAct(const SetAct& act, const CaseRecords& records, const SetMaterial& material,
                   const Clock& clock, const std::string& user) {
    if (const auto* composition = std::get_if<SetComposition>(&act))
        return PlanComposition(*composition, records, material, clock);
    if (const auto* approval = std::get_if<SetApproval>(&act))
        return PlanApproval(*approval, records, material, clock, user);
    if (const auto* service = std::get_if<SetService>(&act))
        return PlanService(records, material, *service, clock.Today(), user);
    return PlanClosing(std::get<SetClosing>(act), records);
}

ServedSet ActOnSet(Database& db, const Clock& clock, const std::string& user, const SetAct& act) {
    const std::string label = LabelOf(act, LoadCase(db));
    const bool is_anew = std::holds_alternative<SetComposition>(act) && !SetOf(act).empty();
    const ServedSetId saved =
        is_anew ? SaveAnew(db, clock, user, act, label) : SaveInEdit(db, clock, user, act, label);
    return Find<ServedSet>(db, saved.text()).value();
}

SetComposition NewSetFrom(const CaseRecords& records, const SetMaterial& material,
                          const ServedSet& set) {
    SetComposition amended;
    amended.title = AmendedTitle(set.title);
    for (const ServedItem& item : ItemsOf(records, set.id)) {
        const TradeSecret* secret = SecretOf(records, item);
        if (!secret || IsOver(secret->status))
            continue;
        VersionId wording = item.version;
        for (const Version& version : material.versions)
            if (version.secret == item.secret && IsApproved(records, version)) {
                wording = version.id;  // Newest first.
                break;
            }
        amended.wordings.push_back({item.secret, wording});
    }
    return amended;
}

}  // namespace particulars
