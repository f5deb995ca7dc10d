// Everything of a case that the window and the papers show at once: all records but documents and
// the older versions, which are read when asked for.

#pragma once

#include <string>
#include <vector>

#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"
#include "model/evidence/code_citation.h"
#include "model/evidence/document_import.h"
#include "model/evidence/production.h"
#include "model/evidence/saved_view.h"
#include "model/evidence/testimony.h"
#include "model/matter/clearance.h"
#include "model/matter/discovery_request.h"
#include "model/matter/material_access.h"
#include "model/matter/matter.h"
#include "model/matter/member.h"
#include "model/matter/obligation.h"
#include "model/matter/people.h"
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

struct CaseRecords {
    Matter matter;
    std::vector<RelatedDocket> related_dockets;
    std::vector<Party> parties;
    std::vector<Person> people;
    std::vector<DocketEntry> docket_entries;
    std::vector<Redaction> redactions;
    std::vector<Motion> motions;
    std::vector<Ruling> rulings;
    std::vector<Obligation> obligations;
    std::vector<DiscoveryRequest> requests;
    std::vector<Event> events;
    std::vector<Deadline> deadlines;
    std::vector<Closure> closures;
    std::vector<Classification> classifications;
    std::vector<TradeSecret> secrets;
    std::vector<SecretAlias> aliases;
    std::vector<Version> versions;  ///< The latest of each secret.
    std::vector<Particular> particulars;
    std::vector<Assessment> assessments;
    std::vector<HintDismissal> dismissals;
    std::vector<Challenge> challenges;
    std::vector<StatusStep> status_steps;
    std::vector<LineageStep> lineage;
    std::vector<Approval> approvals;
    std::vector<ServedSet> served_sets;
    std::vector<ServedItem> served_items;
    std::vector<TierChange> tier_changes;
    std::vector<SecrecyScore> scores;
    std::vector<MaterialAccess> material_accesses;
    std::vector<Fact> facts;
    std::vector<FactValue> fact_values;
    std::vector<TierName> tier_names;
    std::vector<Defense> defenses;
    std::vector<Production> productions;
    std::vector<DocumentImport> imports;
    std::vector<CodeCitation> code_citations;
    std::vector<ReviewSession> review_sessions;
    std::vector<PrintRequest> print_requests;
    std::vector<PageBudget> page_budgets;
    std::vector<Transcript> transcripts;  ///< Without their text.
    std::vector<Testimony> testimonies;
    std::vector<SavedView> saved_views;
    std::vector<Member> members;
    std::vector<Clearance> clearances;
    std::vector<ReportBook> books;
    std::int64_t document_count = 0;
};

/// The latest version of `secret`, or null if it has none.
const Version* LatestVersion(const CaseRecords& records, const TradeSecretId& secret);

/// The duty that a deadline dates, or null where it comes from no order.
const Obligation* ObligationOf(const CaseRecords& records, const Deadline& deadline);

/// What a deadline is about, for our own team's eyes: the act that the order demands, or the
/// neutral title where it comes from no order. Never for a calendar or a window title.
std::string SubjectOf(const CaseRecords& records, const Deadline& deadline);

}  // namespace particulars
