// What an item of a served list is made of, and how it is put together: the wording, the
// particulars that were stated, and the evidence that supports them.
//
// Only what is fit for the other side goes in: no ground, no note, no contrary document. An item
// has the highest tier of all that stands in it.

#pragma once

#include <vector>

#include "model/evidence/link.h"
#include "model/jobs/case_records.h"
#include "model/store/database.h"

namespace particulars {

/// What CaseRecords does not hold of the secrets of a list.
struct SetMaterial {
    std::vector<Version> versions;  ///< All of each secret, newest first.
    std::vector<Link> links;
    std::vector<Document> documents;
};

SetMaterial MaterialOf(Database& db, const std::vector<TradeSecretId>& secrets);

/// Null where `material` has no such version.
const Version* FindVersion(const SetMaterial& material, const VersionId& version);

/// The item as it would be served today at `position`; without id and set.
ServedItem ItemOf(const CaseRecords& records, const SetMaterial& material,
                  const TradeSecret& secret, const Version& version, int position);

/// Whether both would be served with the same words, numbering, title and tier.
bool SameContent(const ServedItem& one, const ServedItem& other);

}  // namespace particulars
