// What happens to the entries of a list over its life, each as the records that it changes: an
// entry is split, merged, renamed, narrowed, broadened, ended, designated anew. Nothing is saved
// here.
//
// Every act leaves a step with day, reason and authority, so that "what was asserted when" can be
// answered later. Numbers are never given again; what is split or merged keeps its own.

#pragma once

#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// When, why and by which paper a list was changed, and by whom it is recorded.
struct ListChange {
    Date on{boost::gregorian::not_a_date_time};
    std::string reason;
    std::string authority;
    std::string author;
};

/// What is to be saved as one act, under its label ("split TS-003").
struct ListAct {
    std::string label;
    std::vector<AnyRecord> records;
};

Violations Check(const ListChange& change);

/// One new entry for each of `titles`, each with a draft that starts from the wording of `secret`.
/// Throws kUsage for fewer than two titles, or an entry that has ended.
ListAct SplitSecret(const CaseRecords& records, const TradeSecret& secret,
                    const std::vector<std::string>& titles, const ListChange& change,
                    const Clock& clock);

/// A new entry under `title`, whose draft holds the wordings of all `parts` one after the other.
/// Throws kUsage for fewer than two parts.
ListAct MergeSecrets(const CaseRecords& records, const std::vector<TradeSecret>& parts,
                     const std::string& title, const ListChange& change, const Clock& clock);

/// The former title becomes an alias.
ListAct RenameSecret(const TradeSecret& secret, const std::string& title, const ListChange& change);

/// A new draft, to be narrowed or broadened, with the reason as its ground. Throws kUsage where
/// there is no wording yet, or a draft is open already.
ListAct RewordSecret(const CaseRecords& records, const TradeSecret& secret, LineageKind kind,
                     const ListChange& change, const Clock& clock);

/// Withdrawn or struck: as against all, or as against `defendant` alone, which leaves the entry
/// itself as it is. Throws kUsage for a kind that ends nothing.
ListAct EndSecret(const TradeSecret& secret, LineageKind kind, const PartyId& defendant,
                  const ListChange& change);

/// Any other step of an entry's life: challenged, ordered to particularize, operative, adjudicated.
ListAct MoveStatus(const TradeSecret& secret, SecretStatus status, const PartyId& defendant,
                   const DocketEntryId& entry, const ListChange& change);

/// The tier of the entry, with its history.
ListAct DesignateTier(const TradeSecret& secret, Tier tier, const ListChange& change);

}  // namespace particulars
