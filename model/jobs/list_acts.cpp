#include "model/jobs/list_acts.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

LineageStep StepOf(LineageKind kind, const TradeSecretId& from, const TradeSecretId& to,
                   const ListChange& change) {
    LineageStep step;
    step.kind = kind;
    step.predecessor = from;
    step.successor = to;
    step.happened_on = change.on;
    step.reason = change.reason;
    step.authority = change.authority;
    return step;
}

StatusStep StatusOf(const TradeSecretId& secret, SecretStatus status, const PartyId& defendant,
                    const ListChange& change) {
    StatusStep step;
    step.secret = secret;
    step.defendant = defendant;
    step.status = status;
    step.happened_on = change.on;
    step.paper = change.authority;
    step.reason = change.reason;
    step.author = change.author;
    return step;
}

std::string TextOf(const CaseRecords& records, const TradeSecret& secret) {
    const Version* version = LatestVersion(records, secret.id);
    return version ? version->text : std::string();
}

Version DraftOf(const TradeSecret& secret, std::string text, const ListChange& change,
                const Clock& clock) {
    Version draft;
    draft.secret = secret.id;
    draft.number = 1;
    draft.text = std::move(text);
    draft.author = change.author;
    draft.created_at = ToIso(clock.Now());
    return draft;
}

/// A new entry of the same sort as `model`, right after it in the outline.
TradeSecret EntryLike(const TradeSecret& model, const std::string& title, const Clock& clock) {
    TradeSecret entry = model;
    entry.id = NewId<TradeSecretId>(clock);
    entry.number = 0;
    entry.title = std::string(Trim(title));
    entry.status = SecretStatus::kCandidate;
    entry.asserted_on.reset();
    entry.ended_on.reset();
    entry.ended_reason.clear();
    entry.note.clear();
    entry.revision = 0;
    return entry;
}

void RefuseEnded(const TradeSecret& secret) {
    if (IsOver(secret.status))
        throw Error(ErrorKind::kUsage,
                    fmt::format("{} is {}: an entry that has ended is not changed any more. "
                                "Nothing was changed; log a new one.",
                                Designation(secret), ToText(secret.status)));
}

void RequireTwo(std::size_t count, const char* message) {
    if (count < 2)
        throw Error(ErrorKind::kUsage, message);
}

}  // namespace

Violations Check(const ListChange& change) {
    Violations found;
    if (change.on.is_special())
        found.push_back({"on", "Enter the day of the paper that made the change."});
    if (Trim(change.reason).empty())
        found.push_back({"reason", "Say why the list was changed."});
    if (Trim(change.authority).empty())
        found.push_back({"authority", "Name the paper or order behind the change."});
    return found;
}

ListAct SplitSecret(const CaseRecords& records, const TradeSecret& secret,
                    const std::vector<std::string>& titles, const ListChange& change,
                    const Clock& clock) {
    RefuseEnded(secret);
    RequireTwo(titles.size(),
               "A split makes at least two entries: give a title for each. Nothing was changed.");
    ListAct act{"split " + Designation(secret), {}};
    for (const std::string& title : titles) {
        const TradeSecret part = EntryLike(secret, title, clock);
        Version draft = DraftOf(part, TextOf(records, secret), change, clock);
        draft.source = "Split from " + Designation(secret);
        act.records.emplace_back(part);
        act.records.emplace_back(draft);
        act.records.emplace_back(StepOf(LineageKind::kSplit, secret.id, part.id, change));
    }
    return act;
}

ListAct MergeSecrets(const CaseRecords& records, const std::vector<TradeSecret>& parts,
                     const std::string& title, const ListChange& change, const Clock& clock) {
    RequireTwo(parts.size(),
               "A merger takes at least two entries: choose them. Nothing was changed.");
    std::vector<std::string> designations;
    std::vector<std::string> texts;
    Tier tier = Tier::kPublic;
    for (const TradeSecret& part : parts) {
        RefuseEnded(part);
        designations.push_back(Designation(part));
        texts.push_back(TextOf(records, part));
        tier = std::max(tier, part.tier);
    }
    TradeSecret whole = EntryLike(parts.front(), title, clock);
    whole.tier = tier;
    Version draft = DraftOf(whole, fmt::format("{}", fmt::join(texts, "\n\n")), change, clock);
    const std::string names = fmt::format("{}", fmt::join(designations, ", "));
    draft.source = "Merged from " + names;
    ListAct act{"merge " + names, {whole, draft}};
    for (const TradeSecret& part : parts)
        act.records.emplace_back(StepOf(LineageKind::kMerge, part.id, whole.id, change));
    return act;
}

ListAct RenameSecret(const TradeSecret& secret, const std::string& title,
                     const ListChange& change) {
    RefuseEnded(secret);
    TradeSecret renamed = secret;
    renamed.title = std::string(Trim(title));
    if (renamed.title == secret.title)
        throw Error(ErrorKind::kUsage,
                    "This is the title that the entry has already. Nothing was changed.");
    SecretAlias former;
    former.secret = secret.id;
    former.source = fmt::format("Title until {}", ToWords(change.on));
    former.label = secret.title;
    return {"rename " + Designation(secret),
            {renamed, former, StepOf(LineageKind::kRename, secret.id, secret.id, change)}};
}

ListAct RewordSecret(const CaseRecords& records, const TradeSecret& secret, LineageKind kind,
                     const ListChange& change, const Clock& clock) {
    RefuseEnded(secret);
    const Version* latest = LatestVersion(records, secret.id);
    if (!latest || Trim(latest->text).empty())
        throw Error(ErrorKind::kUsage,
                    fmt::format("{} has no wording yet: write one first. Nothing was changed.",
                                Designation(secret)));
    if (latest->state == VersionState::kDraft || latest->state == VersionState::kInReview)
        throw Error(ErrorKind::kUsage,
                    fmt::format("{} has a draft that is not served yet: change that one. Nothing "
                                "was changed.",
                                Designation(secret)));
    Version draft = DraftOf(secret, latest->text, change, clock);
    draft.number = latest->number + 1;
    draft.kind = kind == LineageKind::kBroaden ? AmendmentKind::kBroaden : AmendmentKind::kNarrow;
    draft.ground = change.reason;
    draft.source = change.authority;
    return {fmt::format("{} {}", ToText(kind), Designation(secret)),
            {draft, StepOf(kind, secret.id, secret.id, change)}};
}

ListAct EndSecret(const TradeSecret& secret, LineageKind kind, const PartyId& defendant,
                  const ListChange& change) {
    RefuseEnded(secret);
    if (!EndsAnEntry(kind))
        throw Error(ErrorKind::kUsage, "An entry is withdrawn or struck. Nothing was changed.");
    const SecretStatus status =
        kind == LineageKind::kStrike ? SecretStatus::kStruck : SecretStatus::kWithdrawn;
    ListAct act{fmt::format("{} {}", ToText(kind), Designation(secret)), {}};
    act.records.emplace_back(StatusOf(secret.id, status, defendant, change));
    if (!defendant.empty())
        return act;
    TradeSecret ended = secret;
    ended.status = status;
    ended.ended_on = change.on;
    ended.ended_reason = change.reason;
    act.records.emplace_back(ended);
    act.records.emplace_back(StepOf(kind, secret.id, {}, change));
    return act;
}

ListAct MoveStatus(const TradeSecret& secret, SecretStatus status, const PartyId& defendant,
                   const DocketEntryId& entry, const ListChange& change) {
    if (IsOver(status))
        return EndSecret(
            secret, status == SecretStatus::kStruck ? LineageKind::kStrike : LineageKind::kWithdraw,
            defendant, change);
    RefuseEnded(secret);
    StatusStep step = StatusOf(secret.id, status, defendant, change);
    step.entry = entry;
    ListAct act{fmt::format("mark {} as {}", Designation(secret), ToText(status)), {step}};
    if (defendant.empty()) {
        TradeSecret moved = secret;
        moved.status = status;
        if (status != SecretStatus::kCandidate && !moved.asserted_on)
            moved.asserted_on = change.on;
        if (status == SecretStatus::kCandidate)
            moved.asserted_on.reset();
        act.records.emplace_back(moved);
    }
    return act;
}

ListAct DesignateTier(const TradeSecret& secret, Tier tier, const ListChange& change) {
    if (secret.tier == tier)
        throw Error(ErrorKind::kUsage, fmt::format("{} is {} already. Nothing was changed.",
                                                   Designation(secret), ToText(tier)));
    TierChange step;
    step.secret = secret.id;
    step.was = secret.tier;
    step.now = tier;
    step.happened_on = change.on;
    step.authority = change.authority;
    step.author = change.author;
    TradeSecret designated = secret;
    designated.tier = tier;
    return {fmt::format("designate {} as {}", Designation(secret), ToText(tier)),
            {designated, step}};
}

}  // namespace particulars
