// Any record that a person may save, so that one act can carry records of several types.
//
// What copies and destroys it stands in its source: written out in every file that holds a list of
// records, it was half of the time that the windows took to compile.

#pragma once

#include <memory>
#include <type_traits>
#include <variant>

#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"
#include "model/evidence/document_review.h"
#include "model/evidence/link.h"
#include "model/evidence/production.h"
#include "model/evidence/saved_view.h"
#include "model/matter/clearance.h"
#include "model/matter/discovery_request.h"
#include "model/matter/distribution.h"
#include "model/matter/material_access.h"
#include "model/matter/member.h"
#include "model/matter/obligation.h"
#include "model/matter/redaction.h"
#include "model/matter/report_book.h"
#include "model/matter/tier_name.h"
#include "model/particularity/assessment.h"
#include "model/particularity/challenge.h"
#include "model/particularity/hint.h"
#include "model/secrets/approval.h"
#include "model/secrets/defense.h"
#include "model/secrets/fact.h"
#include "model/secrets/lineage.h"
#include "model/secrets/secrecy_score.h"
#include "model/secrets/served_set.h"
#include "model/secrets/status_step.h"
#include "model/secrets/tier_change.h"
#include "model/secrets/version.h"

namespace particulars {

namespace detail {
template <typename Record, typename Choice>
inline constexpr bool kIsOneOf = false;
template <typename Record, typename... Choices>
inline constexpr bool kIsOneOf<Record, std::variant<Choices...>> =
    (std::is_same_v<Record, Choices> || ...);
}  // namespace detail

template <typename Record, typename Choice>
concept IsOneOf = detail::kIsOneOf<Record, Choice>;

class AnyRecord {
public:
    using Held =
        std::variant<Matter, RelatedDocket, Party, Person, DocketEntry, Motion, Ruling, Obligation,
                     DiscoveryRequest, Event, Deadline, TradeSecret, SecretAlias, Version,
                     Particular, Assessment, HintDismissal, Challenge, Document, Link, Member,
                     Distribution, Closure, Redaction, Classification, StatusStep, LineageStep,
                     Approval, ServedSet, ServedItem, TierChange, SecrecyScore, MaterialAccess,
                     Fact, FactValue, TierName, Defense, Production, CodeCitation, ReviewSession,
                     PrintRequest, PageBudget, Transcript, Testimony, DocumentReview, SavedView,
                     Clearance, ReportBook>;

    /// Of any type that Held names.
    template <typename Record>
    requires IsOneOf<Record, Held> AnyRecord(Record record);

    AnyRecord(const AnyRecord& other);
    AnyRecord(AnyRecord&& other) noexcept;
    AnyRecord& operator=(const AnyRecord& other);
    AnyRecord& operator=(AnyRecord&& other) noexcept;
    ~AnyRecord();

    /// Not to be asked of one that was moved from.
    const Held& held() const { return *held_; }
    Held& held() { return *held_; }

private:
    std::unique_ptr<Held> held_;  ///< Empty in one that was moved from.
};

}  // namespace particulars
