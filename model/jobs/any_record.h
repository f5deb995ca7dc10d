// Any record that a person may save, so that one act can carry records of several types.

#pragma once

#include <variant>

#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"
#include "model/evidence/document_review.h"
#include "model/evidence/link.h"
#include "model/evidence/production.h"
#include "model/evidence/saved_view.h"
#include "model/matter/discovery_request.h"
#include "model/matter/distribution.h"
#include "model/matter/material_access.h"
#include "model/matter/member.h"
#include "model/matter/obligation.h"
#include "model/matter/redaction.h"
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

using AnyRecord =
    std::variant<Matter, RelatedDocket, Party, Person, DocketEntry, Motion, Ruling, Obligation,
                 DiscoveryRequest, Event, Deadline, TradeSecret, SecretAlias, Version, Particular,
                 Assessment, HintDismissal, Challenge, Document, Link, Member, Distribution,
                 Closure, Redaction, Classification, StatusStep, LineageStep, Approval, ServedSet,
                 ServedItem, TierChange, SecrecyScore, MaterialAccess, Fact, FactValue, TierName,
                 Defense, Production, CodeCitation, ReviewSession, PrintRequest, PageBudget,
                 Transcript, Testimony, DocumentReview, SavedView>;

}  // namespace particulars
