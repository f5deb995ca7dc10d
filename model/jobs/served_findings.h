// What stands in the way of serving a list, and what a reader should know of it first, each with
// what to do about it.
//
// A list that stops cannot be served. One that needs a reason can, if a reason is given and kept.
// Cautions never stop anything: whether a court lets an entry in is not for a program to decide.

#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/jobs/served_material.h"

namespace particulars {

enum class SetHindrance { kStops, kNeedsReason, kCaution };

template <>
struct EnumText<SetHindrance> {
    static constexpr std::array<EnumName<SetHindrance>, 3> kNames = {{
        {SetHindrance::kStops, "stops"},
        {SetHindrance::kNeedsReason, "needs a reason"},
        {SetHindrance::kCaution, "caution"},
    }};
};

struct SetFinding {
    SetHindrance hindrance = SetHindrance::kCaution;
    std::string designation;  ///< Of the entry; empty where it is about the list.
    std::string what;         ///< A sentence that holds no text of a description.
    std::string todo;
};

/// In order of position, what is about the list as a whole last.
std::vector<SetFinding> CheckSet(const CaseRecords& records, const SetMaterial& material,
                                 const ServedSet& set, Date today);

/// Null where there is none that is hindered so.
const SetFinding* FirstThat(const std::vector<SetFinding>& findings, SetHindrance hindrance);

/// Those of `set`, in order of position.
std::vector<ServedItem> ItemsOf(const CaseRecords& records, const ServedSetId& set);

const ServedSet* FindSet(const CaseRecords& records, const ServedSetId& set);

/// Of `records`, or null.
const TradeSecret* SecretOf(const CaseRecords& records, const ServedItem& item);

/// Whether the wording may go out: it was approved, or has been served before.
bool IsApproved(const CaseRecords& records, const Version& version);

/// Whether the title or the other names of the entries say that the list answers an interrogatory,
/// which takes an oath: Rule 33(b)(3), (5).
bool AnswersAnInterrogatory(const CaseRecords& records, const ServedSet& set);

}  // namespace particulars
