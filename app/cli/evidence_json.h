// The JSON shapes of the evidence beside its documents: productions, source code and its review,
// testimony, links and reviews (resources/help/json.md). As stable as those of record_json.h.

#pragma once

#include <nlohmann/json_fwd.hpp>

#include "model/evidence/document_review.h"
#include "model/evidence/link.h"
#include "model/jobs/case_records.h"
#include "model/jobs/check_volumes.h"

namespace particulars {

nlohmann::ordered_json ToJson(const Production& production, const CaseRecords& records);
nlohmann::ordered_json ToJson(const VolumeReport& report);
nlohmann::ordered_json ToJson(const CodeCitation& citation, const CaseRecords& records);
nlohmann::ordered_json ToJson(const ReviewSession& session, const CaseRecords& records);
nlohmann::ordered_json ToJson(const PrintRequest& request, const CaseRecords& records);

/// With what is left of it.
nlohmann::ordered_json ToJson(const PageBudget& budget, const CaseRecords& records);

/// Without its text.
nlohmann::ordered_json ToJson(const Transcript& transcript, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Testimony& testimony, const CaseRecords& records);

/// `cite` is what it points to, in words.
nlohmann::ordered_json ToJson(const Link& link, const std::string& cite,
                              const CaseRecords& records);
nlohmann::ordered_json ToJson(const DocumentReview& review, const std::string& cite,
                              const CaseRecords& records);

}  // namespace particulars
