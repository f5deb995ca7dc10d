// One record as a reader may see it, built field by field of what is allowed; nullopt for one that
// the reader is not told of at all.
//
// A field that is not named in these functions reaches no paper: that is meant. Whoever adds a
// field to a record says here who may read it.

#pragma once

#include <optional>

#include "model/deadlines/deadline.h"
#include "model/evidence/document.h"
#include "model/evidence/document_review.h"
#include "model/evidence/link.h"
#include "model/jobs/case_records.h"
#include "model/jobs/tier_sieve.h"

namespace particulars {

// Who is in the case, its docket and its dates: for_reader_docket.cpp.
std::optional<Person> ForReader(const TierSieve& sieve, const Person& person);
std::optional<RelatedDocket> ForReader(const TierSieve& sieve, const RelatedDocket& docket);
std::optional<DocketEntry> ForReader(const TierSieve& sieve, const DocketEntry& entry);
std::optional<Redaction> ForReader(const TierSieve& sieve, const Redaction& redaction);
std::optional<DiscoveryRequest> ForReader(const TierSieve& sieve, const DiscoveryRequest& request);

/// `order` is the tier of the paper that the words are taken from.
Ruling ForReader(const TierSieve& sieve, const Ruling& ruling, Tier order);
Obligation ForReader(const TierSieve& sieve, const Obligation& obligation, Tier order);
Deadline ForReader(const TierSieve& sieve, const Deadline& deadline, Tier order);

// The list and what is said of it: for_reader_secrets.cpp.
std::optional<TradeSecret> ForReader(const TierSieve& sieve, const TradeSecret& secret);
std::optional<SecretAlias> ForReader(const TierSieve& sieve, const SecretAlias& alias);
std::optional<Version> ForReader(const TierSieve& sieve, const Version& version);
std::optional<Particular> ForReader(const TierSieve& sieve, const Particular& particular);
std::optional<Assessment> ForReader(const TierSieve& sieve, const Assessment& assessment);
std::optional<HintDismissal> ForReader(const TierSieve& sieve, const HintDismissal& dismissal);
std::optional<Challenge> ForReader(const TierSieve& sieve, const Challenge& challenge);
std::optional<StatusStep> ForReader(const TierSieve& sieve, const StatusStep& step);
std::optional<LineageStep> ForReader(const TierSieve& sieve, const LineageStep& step);
std::optional<ServedSet> ForReader(const TierSieve& sieve, const ServedSet& set);
std::optional<ServedItem> ForReader(const TierSieve& sieve, const ServedItem& item);
std::optional<TierChange> ForReader(const TierSieve& sieve, const TierChange& change);
std::optional<SecrecyScore> ForReader(const TierSieve& sieve, const SecrecyScore& score);
std::optional<MaterialAccess> ForReader(const TierSieve& sieve, const MaterialAccess& access);
std::optional<Fact> ForReader(const TierSieve& sieve, const Fact& fact);
FactValue ForReader(const TierSieve& sieve, const FactValue& value, Tier fact);
std::optional<Defense> ForReader(const TierSieve& sieve, const Defense& defense);

// What shows it: for_reader_evidence.cpp.
std::optional<Production> ForReader(const TierSieve& sieve, const Production& production);
std::optional<CodeCitation> ForReader(const TierSieve& sieve, const CodeCitation& citation);
std::optional<Transcript> ForReader(const TierSieve& sieve, const Transcript& transcript);
Testimony ForReader(const TierSieve& sieve, const Testimony& testimony, Tier transcript);
std::optional<Document> ForReader(const TierSieve& sieve, const Document& document);
std::optional<Link> ForReader(const TierSieve& sieve, const Link& link);
std::optional<DocumentReview> ForReader(const TierSieve& sieve, const DocumentReview& review);

}  // namespace particulars
