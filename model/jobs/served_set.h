// Composes a list of trade secrets, approves it, serves it and, where a court closes it, notes so.
//
// What was served is never edited: an amended list is a new set, which NewSetFrom begins. Each act
// is one step of undo. It is planned from the records as they are in the same transaction, so that
// two people who approve or serve at once do not do it twice: the second is told.

#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/jobs/any_record.h"
#include "model/jobs/served_findings.h"

namespace particulars {

struct ChosenWording {
    TradeSecretId secret;
    VersionId version;  ///< Empty: the newest.
};

/// Makes a list, or makes one anew that was not served yet.
struct SetComposition {
    ServedSetId set;            ///< Empty for a new one.
    std::int64_t revision = 0;  ///< As read; 0, here and below: whatever it is.
    std::string title;
    std::vector<ChosenWording> wordings;  ///< In the order of the list.
};

struct SetApproval {
    ServedSetId set;
    std::int64_t revision = 0;
};

struct SetService {
    ServedSetId set;
    std::int64_t revision = 0;
    std::string title;
    std::optional<Date> served_on;
    std::string method;
    std::string recipients;
    DocketEntryId entry;
    std::string reference;
    std::string signer;
    std::string verifier;
    std::string reason;  ///< Where something needs one.
};

/// The court takes no further entries.
struct SetClosing {
    ServedSetId set;
    std::int64_t revision = 0;
    std::optional<Date> closed_on;  ///< Empty: it is open after all.
    std::string closed_by;
};

using SetAct = std::variant<SetComposition, SetApproval, SetService, SetClosing>;

/// What an act saves, in this order, and what it takes away.
struct SetPlan {
    std::vector<ServedItem> dropped;
    std::vector<AnyRecord> records;
};

/// "serve Set 2", for undo and the history.
std::string LabelOf(const SetAct& act, const CaseRecords& records);

/// What goes to the log as the reason of the act; empty for most.
std::string ReasonOf(const SetAct& act);

/// The secrets that the material of an act is needed of.
std::vector<TradeSecretId> SecretsOf(const SetAct& act, const CaseRecords& records);

/// Throws kNotFound for a list, secret or wording that there is not, kConflict where somebody else
/// was first, kUsage where a finding or a violation is in the way. A new set has no number yet.
SetPlan PlanSetAct(const SetAct& act, const CaseRecords& records, const SetMaterial& material,
                   const Clock& clock, const std::string& user);

/// Returns the set as saved. Throws what PlanSetAct and SaveRecords throw; nothing is saved then.
ServedSet ActOnSet(Database& db, const Clock& clock, const std::string& user, const SetAct& act);

/// An amended list: the entries of `set` that are still asserted, each in its newest approved
/// wording, under the next title ("Second Amended ...").
SetComposition NewSetFrom(const CaseRecords& records, const SetMaterial& material,
                          const ServedSet& set);

}  // namespace particulars
