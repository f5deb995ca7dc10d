#include "model/jobs/served_service.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/jobs/served_digest.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

ServedSet SetAsServed(const ServedSet& set, const SetService& service) {
    ServedSet served = set;
    if (!Trim(service.title).empty())
        served.title = Trim(service.title);
    served.served_on = service.served_on;
    served.method = Trim(service.method);
    served.recipients = Trim(service.recipients);
    served.entry = service.entry;
    served.reference = Trim(service.reference);
    served.signer = Trim(service.signer);
    served.verifier = Trim(service.verifier);
    served.unapproved_reason = Trim(service.reason);
    return served;
}

void CheckDay(const SetService& service, Date today, Violations& found) {
    if (!service.served_on)
        found.push_back({"served_on", "Enter the day on which the list was served."});
    else if (*service.served_on > today)
        found.push_back({"served_on",
                         "This day has not come yet. Serve the list first, then "
                         "record it."});
}

void CheckPaper(const CaseRecords& records, const SetService& service, Violations& found) {
    const bool is_known =
        service.entry.empty() ||
        std::any_of(records.docket_entries.begin(), records.docket_entries.end(),
                    [&](const DocketEntry& entry) { return entry.id == service.entry; });
    if (!is_known)
        found.push_back({"entry", "The docket has no such entry."});
    else if (service.entry.empty() && Trim(service.reference).empty())
        found.push_back({"reference",
                         "Give the ECF number, or the letter or e-mail that the list went out "
                         "with."});
}

/// "TS-001": a wording that was written after the day on which it is said to have been served.
std::string WrittenLater(const std::vector<ServedItem>& items, const SetMaterial& material,
                         const Date& served_on) {
    for (const ServedItem& item : items)
        if (const Version* version = FindVersion(material, item.version))
            if (version->created_at.substr(0, 10) > ToIso(served_on))
                return item.designation;
    return {};
}

/// Why the list cannot be served without a reason; empty where it can.
std::string NeededReason(const CaseRecords& records, const SetMaterial& material,
                         const ServedSet& set, const SetService& service, Date today) {
    const auto findings = CheckSet(records, material, set, today);
    if (const SetFinding* needs = FirstThat(findings, SetHindrance::kNeedsReason))
        return fmt::format("{}: {} {}", needs->designation, needs->what, needs->todo);
    const auto items = ItemsOf(records, set.id);
    if (service.served_on)
        if (const std::string later = WrittenLater(items, material, *service.served_on);
            !later.empty())
            return fmt::format(
                "{} was written after the day of service. Mend the day, or say why it is right.",
                later);
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id == service.entry && !entry.sealed && HighestTier(items) > Tier::kPublic)
            return "The paper is not sealed on the docket, and the list is not public. Choose the "
                   "sealed paper, or say why it is right.";
    return {};
}

/// Everybody whom the entry is still aimed at; empty for all of them.
std::vector<PartyId> StillAimedAt(const CaseRecords& records, const TradeSecretId& secret,
                                  Date day) {
    std::vector<PartyId> aimed_at;
    bool is_over_for_some = false;
    for (const Party& party : records.parties) {
        if (party.role != PartyRole::kDefendant)
            continue;
        const auto status = StatusAgainst(records.status_steps, secret, party.id, day);
        if (status && IsOver(*status))
            is_over_for_some = true;
        else
            aimed_at.push_back(party.id);
    }
    return is_over_for_some ? aimed_at : std::vector<PartyId>{PartyId()};
}

bool IsServedLaterWithAnother(const CaseRecords& records, const ServedItem& item, Date day) {
    return std::any_of(
        records.served_items.begin(), records.served_items.end(), [&](const ServedItem& other) {
            const ServedSet* set = FindSet(records, other.set);
            return other.secret == item.secret && other.version != item.version && set &&
                   set->state == ServedSetState::kServed && set->served_on > day;
        });
}

class ServicePlanner {
public:
    ServicePlanner(const CaseRecords& records, const SetMaterial& material, ServedSet served,
                   const std::string& user)
        : records_(records), material_(material), served_(std::move(served)), user_(user) {}

    /// The set comes last: from then on its items are not to be changed.
    SetPlan Plan(std::vector<ServedItem> items) {
        for (ServedItem& item : items)
            item.sha256 = DigestOf(item);
        served_.state = ServedSetState::kServed;
        served_.tier = HighestTier(items);
        served_.sha256 = DigestOf(served_, items);
        for (const ServedItem& item : items)
            plan_.records.emplace_back(item);
        for (const ServedItem& item : items) {
            PlanVersions(item);
            PlanSecret(item);
        }
        plan_.records.emplace_back(served_);
        return std::move(plan_);
    }

private:
    void PlanVersions(const ServedItem& item) {
        const bool is_old = IsServedLaterWithAnother(records_, item, *served_.served_on);
        for (Version version : material_.versions) {
            const VersionState before = version.state;
            if (version.id == item.version)
                version.state = is_old ? VersionState::kSuperseded : VersionState::kServed;
            else if (version.secret == item.secret && before == VersionState::kServed && !is_old)
                version.state = VersionState::kSuperseded;
            if (version.state != before)
                plan_.records.emplace_back(version);
        }
    }

    void PlanSecret(const ServedItem& item) {
        TradeSecret secret = *SecretOf(records_, item);
        if (secret.status == SecretStatus::kCandidate)
            secret.status = SecretStatus::kAsserted;
        if (!secret.asserted_on || *served_.served_on < *secret.asserted_on)
            secret.asserted_on = served_.served_on;
        plan_.records.emplace_back(secret);
        for (const PartyId& defendant : StillAimedAt(records_, item.secret, *served_.served_on)) {
            StatusStep step;
            step.secret = item.secret;
            step.defendant = defendant;
            step.status = secret.status;
            step.happened_on = *served_.served_on;
            step.entry = served_.entry;
            step.paper = served_.title;
            step.reason = "served in " + Designation(served_);
            step.author = user_;
            plan_.records.emplace_back(step);
        }
    }

    const CaseRecords& records_;
    const SetMaterial& material_;
    ServedSet served_;
    const std::string& user_;
    SetPlan plan_;
};

}  // namespace

Violations CheckService(const CaseRecords& records, const SetMaterial& material,
                        const SetService& service, Date today) {
    const ServedSet& set = RequireSet(records, service.set, 0);
    const ServedSet served = SetAsServed(set, service);
    Violations found;
    CheckDay(service, today, found);
    if (served.method.empty())
        found.push_back({"method", "Say how the list was served."});
    if (served.recipients.empty())
        found.push_back({"recipients", "Say on whom the list was served."});
    CheckPaper(records, service, found);
    if (served.signer.empty())
        found.push_back({"signer", "Say which counsel signed the list (Rule 26(g))."});
    if (served.verifier.empty() && AnswersAnInterrogatory(records, served))
        found.push_back({"verifier",
                         "The list answers an interrogatory: say who verified it under oath "
                         "(Rule 33(b)(3), (5))."});
    if (served.unapproved_reason.empty())
        if (std::string why = NeededReason(records, material, set, service, today); !why.empty())
            found.push_back({"reason", std::move(why)});
    return found;
}

SetPlan PlanService(const CaseRecords& records, const SetMaterial& material,
                    const SetService& service, Date today, const std::string& user) {
    const ServedSet& set = RequireSet(records, service.set, service.revision);
    if (set.state == ServedSetState::kServed)
        throw Error(ErrorKind::kConflict,
                    fmt::format("{} was served before, and stays as it is. Nothing was changed. "
                                "Start an amended list.",
                                Designation(set)));
    if (set.state != ServedSetState::kApproved)
        throw Error(ErrorKind::kUsage,
                    fmt::format("{} is not approved. Nothing was changed. Have it approved first.",
                                Designation(set)));
    const auto findings = CheckSet(records, material, set, today);
    if (const SetFinding* stop = FirstThat(findings, SetHindrance::kStops))
        throw Error(ErrorKind::kUsage,
                    fmt::format("{}{}{} {} Nothing was served.", stop->designation,
                                stop->designation.empty() ? "" : ": ", stop->what, stop->todo));
    if (const Violations found = CheckService(records, material, service, today); !found.empty())
        throw Error(ErrorKind::kUsage, found.front().message, found.front().field);
    return ServicePlanner(records, material, SetAsServed(set, service), user)
        .Plan(ItemsAsOfNow(records, material, set));
}

const ServedSet& RequireSet(const CaseRecords& records, const ServedSetId& set,
                            std::int64_t revision) {
    const ServedSet* found = FindSet(records, set);
    if (!found)
        throw Error(ErrorKind::kNotFound, "The list is not in the case any more.");
    if (revision != 0 && found->revision != revision)
        throw Error(ErrorKind::kConflict,
                    fmt::format("Somebody else has changed {} since you opened it. Nothing was "
                                "changed. Look at it as it is now.",
                                Designation(*found)));
    return *found;
}

std::vector<ServedItem> ItemsAsOfNow(const CaseRecords& records, const SetMaterial& material,
                                     const ServedSet& set) {
    std::vector<ServedItem> items = ItemsOf(records, set.id);
    for (ServedItem& item : items) {
        const TradeSecret* secret = SecretOf(records, item);
        const Version* version = FindVersion(material, item.version);
        if (!secret || !version)
            continue;
        ServedItem now = ItemOf(records, material, *secret, *version, item.position);
        now.id = item.id;
        now.set = item.set;
        now.revision = item.revision;
        item = std::move(now);
    }
    return items;
}

Tier HighestTier(const std::vector<ServedItem>& items) {
    Tier highest = Tier::kPublic;
    for (const ServedItem& item : items)
        highest = std::max(highest, item.tier);
    return highest;
}

}  // namespace particulars
