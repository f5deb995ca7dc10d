#include "model/jobs/served_findings.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/text.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

bool NamesAnInterrogatory(const std::string& text) {
    const std::string folded = Fold(text);
    return folded.find("interrogator") != std::string::npos;
}

const Version* NewerThan(const SetMaterial& material, const Version& version) {
    for (const Version& other : material.versions)
        if (other.secret == version.secret && other.number > version.number)
            return &other;
    return nullptr;
}

bool Lists(const std::vector<ServedItem>& items, const TradeSecretId& secret) {
    return std::any_of(items.begin(), items.end(),
                       [&](const ServedItem& item) { return item.secret == secret; });
}

/// Gathers what is found about one list.
class SetReader {
public:
    SetReader(const CaseRecords& records, const SetMaterial& material, const ServedSet& set,
              Date today)
        : records_(records),
          material_(material),
          set_(set),
          today_(today),
          items_(ItemsOf(records, set.id)) {}

    std::vector<SetFinding> Read() {
        for (const ServedItem& item : items_)
            ReadItem(item);
        ReadList();
        ReadTier();
        for (const ServedSet& earlier : records_.served_sets)
            if (earlier.state == ServedSetState::kServed && earlier.id != set_.id)
                ReadAgainstClosed(earlier);
        ReadAgainstLast();
        return std::move(findings_);
    }

private:
    void Add(SetHindrance hindrance, std::string designation, std::string what, std::string todo) {
        findings_.push_back({hindrance, std::move(designation), std::move(what), std::move(todo)});
    }

    void ReadItem(const ServedItem& item) {
        const TradeSecret* secret = SecretOf(records_, item);
        const Version* version = FindVersion(material_, item.version);
        if (!secret || !version) {
            Add(SetHindrance::kStops, item.designation,
                "The entry or its wording is no longer in the case.", "Compose the list again.");
            return;
        }
        if (IsOver(secret->status))
            Add(SetHindrance::kStops, item.designation,
                fmt::format("The entry is {}.", ToText(secret->status)), "Take it off the list.");
        ReadWording(item, *secret, *version);
    }

    void ReadWording(const ServedItem& item, const TradeSecret& secret, const Version& version) {
        if (Trim(version.text).empty())
            Add(SetHindrance::kStops, item.designation, "The entry has no description.",
                "Write one, and approve it.");
        else if (!IsApproved(records_, version))
            Add(SetHindrance::kNeedsReason, item.designation,
                fmt::format("Version {} is not approved: it is {}.", version.number,
                            version.state == VersionState::kDraft ? "a draft" : "in review"),
                "Have it approved, or give the reason for serving it as it is.");
        if (version.number > 1 && Trim(version.ground).empty())
            Add(SetHindrance::kStops, item.designation,
                fmt::format("Version {} does not say on what ground the wording was amended.",
                            version.number),
                "State the ground of the amendment.");
        if (const Version* newer = NewerThan(material_, version))
            Add(SetHindrance::kCaution, item.designation,
                fmt::format("Version {} is on the list, and version {} is newer.", version.number,
                            newer->number),
                "Choose the newer one, if it is to be served.");
        const ServedItem now = ItemOf(records_, material_, secret, version, item.position);
        ServedItem listed = item;
        listed.sha256.clear();
        if (set_.state == ServedSetState::kApproved && !SameContent(listed, now))
            Add(SetHindrance::kStops, item.designation,
                "The entry has changed since the list was approved.", "Approve the list again.");
    }

    void ReadList() {
        if (items_.empty())
            Add(SetHindrance::kStops, {}, "The list has no entries.", "Compose it.");
        for (std::size_t i = 0; i < items_.size(); ++i)
            if (items_[i].position != static_cast<int>(i) + 1) {
                Add(SetHindrance::kStops, {},
                    "A part of the list is under a tier that you do not have.",
                    "Ask somebody who has it to go on with this list.");
                break;
            }
        if (AnswersAnInterrogatory(records_, set_))
            Add(SetHindrance::kCaution, {}, "The list answers an interrogatory.",
                "It takes an oath of the party: name who verifies it when it is served "
                "(Rule 33(b)(3), (5)).");
    }

    void ReadTier() {
        Tier highest = Tier::kPublic;
        for (const ServedItem& item : items_)
            highest = std::max(highest, item.tier);
        if (highest == Tier::kPublic)
            return;
        std::string lifted;  // Of those that have a higher tier than others; else empty.
        bool is_mixed = false;
        for (const ServedItem& item : items_) {
            is_mixed = is_mixed || item.tier != highest;
            if (item.tier == highest)
                lifted += (lifted.empty() ? ", because of " : ", ") + item.designation;
        }
        Add(SetHindrance::kCaution, {},
            fmt::format("The list is \"{}\" throughout{}.", NameOf(records_.tier_names, highest),
                        is_mixed ? lifted : ""),
            "Serve it under the protective order, on people who have that tier; file it under "
            "seal.");
    }

    void ReadAgainstClosed(const ServedSet& earlier) {
        if (!earlier.closed_on || *earlier.closed_on > today_)
            return;
        const std::vector<ServedItem> closed = ItemsOf(records_, earlier.id);
        for (const ServedItem& item : items_)
            if (!Lists(closed, item.secret))
                Add(SetHindrance::kCaution, item.designation,
                    fmt::format("{} was closed on {} by {}, and this entry is not on it.",
                                Designation(earlier), ToIso(*earlier.closed_on), earlier.closed_by),
                    "Take it off the list, or ask for leave to amend first.");
    }

    /// Against the list that was served last: what is missing here without having been withdrawn.
    void ReadAgainstLast() {
        const ServedSet* last = nullptr;
        for (const ServedSet& other : records_.served_sets)
            if (other.state == ServedSetState::kServed && other.id != set_.id &&
                (!last || last->served_on <= other.served_on))
                last = &other;
        if (!last)
            return;
        for (const ServedItem& item : ItemsOf(records_, last->id)) {
            const TradeSecret* secret = SecretOf(records_, item);
            if (secret && !IsOver(secret->status) && !Lists(items_, item.secret))
                Add(SetHindrance::kCaution, item.designation,
                    fmt::format("The entry stands in {} and is not on this list.",
                                Designation(*last)),
                    "Withdraw it, so that the record says so, or put it on the list.");
        }
    }

    const CaseRecords& records_;
    const SetMaterial& material_;
    const ServedSet& set_;
    Date today_;
    std::vector<ServedItem> items_;
    std::vector<SetFinding> findings_;
};

}  // namespace

std::vector<SetFinding> CheckSet(const CaseRecords& records, const SetMaterial& material,
                                 const ServedSet& set, Date today) {
    return SetReader(records, material, set, today).Read();
}

const SetFinding* FirstThat(const std::vector<SetFinding>& findings, SetHindrance hindrance) {
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [&](const SetFinding& finding) { return finding.hindrance == hindrance; });
    return found == findings.end() ? nullptr : &*found;
}

std::vector<ServedItem> ItemsOf(const CaseRecords& records, const ServedSetId& set) {
    std::vector<ServedItem> items;
    std::copy_if(records.served_items.begin(), records.served_items.end(),
                 std::back_inserter(items),
                 [&](const ServedItem& item) { return item.set == set; });
    std::stable_sort(items.begin(), items.end(),
                     [](const ServedItem& one, const ServedItem& other) {
                         return one.position < other.position;
                     });
    return items;
}

const ServedSet* FindSet(const CaseRecords& records, const ServedSetId& set) {
    for (const ServedSet& candidate : records.served_sets)
        if (candidate.id == set)
            return &candidate;
    return nullptr;
}

const TradeSecret* SecretOf(const CaseRecords& records, const ServedItem& item) {
    for (const TradeSecret& secret : records.secrets)
        if (secret.id == item.secret)
            return &secret;
    return nullptr;
}

bool IsApproved(const CaseRecords& records, const Version& version) {
    return version.state == VersionState::kApproved || version.state == VersionState::kServed ||
           version.state == VersionState::kSuperseded ||
           StandingApproval(records.approvals, version.id, ApprovalStage::kApproved) != nullptr;
}

bool AnswersAnInterrogatory(const CaseRecords& records, const ServedSet& set) {
    return NamesAnInterrogatory(set.title) ||
           std::any_of(records.aliases.begin(), records.aliases.end(), [&](const auto& alias) {
               return NamesAnInterrogatory(alias.source) &&
                      Lists(ItemsOf(records, set.id), alias.secret);
           });
}

}  // namespace particulars
