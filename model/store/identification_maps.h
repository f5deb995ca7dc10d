// Record maps of the list of trade secrets as it is sorted, approved, served and changed.

#pragma once

#include "model/secrets/approval.h"
#include "model/secrets/classification.h"
#include "model/secrets/lineage.h"
#include "model/secrets/secrecy_score.h"
#include "model/secrets/served_set.h"
#include "model/secrets/status_step.h"
#include "model/secrets/tier_change.h"
#include "model/store/record_map.h"

namespace particulars {

template <>
struct RecordMap<Classification> {
    static constexpr std::string_view kTable = "classification";
    static constexpr std::string_view kOrder = "list, position, name";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Classification::id}, ColumnMap{"matter", &Classification::matter},
                ColumnMap{"list", &Classification::list}, ColumnMap{"name", &Classification::name},
                ColumnMap{"position", &Classification::position},
                ColumnMap{"revision", &Classification::revision});
};

template <>
struct RecordMap<StatusStep> {
    static constexpr std::string_view kTable = "status_step";
    static constexpr std::string_view kOrder = "happened_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &StatusStep::id}, ColumnMap{"secret", &StatusStep::secret},
        ColumnMap{"defendant", &StatusStep::defendant}, ColumnMap{"status", &StatusStep::status},
        ColumnMap{"happened_on", &StatusStep::happened_on}, ColumnMap{"entry", &StatusStep::entry},
        ColumnMap{"paper", &StatusStep::paper}, ColumnMap{"reason", &StatusStep::reason},
        ColumnMap{"author", &StatusStep::author}, ColumnMap{"revision", &StatusStep::revision});
};

template <>
struct RecordMap<LineageStep> {
    static constexpr std::string_view kTable = "lineage_step";
    static constexpr std::string_view kOrder = "happened_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &LineageStep::id}, ColumnMap{"matter", &LineageStep::matter},
        ColumnMap{"kind", &LineageStep::kind}, ColumnMap{"predecessor", &LineageStep::predecessor},
        ColumnMap{"successor", &LineageStep::successor},
        ColumnMap{"happened_on", &LineageStep::happened_on},
        ColumnMap{"reason", &LineageStep::reason}, ColumnMap{"authority", &LineageStep::authority},
        ColumnMap{"revision", &LineageStep::revision});
};

template <>
struct RecordMap<Approval> {
    static constexpr std::string_view kTable = "approval";
    static constexpr std::string_view kOrder = "given_at, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Approval::id}, ColumnMap{"version", &Approval::version},
                ColumnMap{"stage", &Approval::stage},
                ColumnMap{"author", &Approval::author, Privilege::kWorkProduct},
                ColumnMap{"given_at", &Approval::given_at},
                ColumnMap{"note", &Approval::note, Privilege::kWorkProduct},
                ColumnMap{"revision", &Approval::revision});
};

template <>
struct RecordMap<ServedSet> {
    static constexpr std::string_view kTable = "served_set";
    static constexpr std::string_view kOrder = "number";
    static constexpr bool kNumbered = true;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &ServedSet::id}, ColumnMap{"matter", &ServedSet::matter},
        ColumnMap{"number", &ServedSet::number}, ColumnMap{"title", &ServedSet::title},
        ColumnMap{"state", &ServedSet::state}, ColumnMap{"tier", &ServedSet::tier},
        ColumnMap{"served_on", &ServedSet::served_on}, ColumnMap{"method", &ServedSet::method},
        ColumnMap{"recipients", &ServedSet::recipients}, ColumnMap{"entry", &ServedSet::entry},
        ColumnMap{"reference", &ServedSet::reference}, ColumnMap{"signer", &ServedSet::signer},
        ColumnMap{"verifier", &ServedSet::verifier}, ColumnMap{"approver", &ServedSet::approver},
        ColumnMap{"approved_at", &ServedSet::approved_at},
        ColumnMap{"unapproved_reason", &ServedSet::unapproved_reason, Privilege::kWorkProduct},
        ColumnMap{"closed_on", &ServedSet::closed_on},
        ColumnMap{"closed_by", &ServedSet::closed_by}, ColumnMap{"sha256", &ServedSet::sha256},
        ColumnMap{"revision", &ServedSet::revision});
};

template <>
struct RecordMap<ServedItem> {
    static constexpr std::string_view kTable = "served_item";
    static constexpr std::string_view kOrder = "served_set, position";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &ServedItem::id}, ColumnMap{"served_set", &ServedItem::set},
        ColumnMap{"secret", &ServedItem::secret}, ColumnMap{"version", &ServedItem::version},
        ColumnMap{"position", &ServedItem::position},
        ColumnMap{"designation", &ServedItem::designation}, ColumnMap{"title", &ServedItem::title},
        ColumnMap{"tier", &ServedItem::tier}, ColumnMap{"text", &ServedItem::text},
        ColumnMap{"particulars", &ServedItem::particulars},
        ColumnMap{"support", &ServedItem::support}, ColumnMap{"sha256", &ServedItem::sha256},
        ColumnMap{"revision", &ServedItem::revision});
};

template <>
struct RecordMap<TierChange> {
    static constexpr std::string_view kTable = "tier_change";
    static constexpr std::string_view kOrder = "happened_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &TierChange::id}, ColumnMap{"secret", &TierChange::secret},
        ColumnMap{"was", &TierChange::was}, ColumnMap{"now", &TierChange::now},
        ColumnMap{"happened_on", &TierChange::happened_on},
        ColumnMap{"authority", &TierChange::authority}, ColumnMap{"author", &TierChange::author},
        ColumnMap{"revision", &TierChange::revision});
};

template <>
struct RecordMap<SecrecyScore> {
    static constexpr std::string_view kTable = "secrecy_score";
    static constexpr std::string_view kOrder = "secret, scored_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &SecrecyScore::id}, ColumnMap{"secret", &SecrecyScore::secret},
        ColumnMap{"unknown_outside", &SecrecyScore::unknown_outside, Privilege::kWorkProduct},
        ColumnMap{"unknown_inside", &SecrecyScore::unknown_inside, Privilege::kWorkProduct},
        ColumnMap{"measures", &SecrecyScore::measures, Privilege::kWorkProduct},
        ColumnMap{"value", &SecrecyScore::value, Privilege::kWorkProduct},
        ColumnMap{"effort", &SecrecyScore::effort, Privilege::kWorkProduct},
        ColumnMap{"hard_to_acquire", &SecrecyScore::hard_to_acquire, Privilege::kWorkProduct},
        ColumnMap{"note", &SecrecyScore::note, Privilege::kWorkProduct},
        ColumnMap{"scorer", &SecrecyScore::scorer, Privilege::kWorkProduct},
        ColumnMap{"scored_on", &SecrecyScore::scored_on, Privilege::kWorkProduct},
        ColumnMap{"revision", &SecrecyScore::revision});
};

}  // namespace particulars
