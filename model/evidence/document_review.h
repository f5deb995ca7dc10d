// A document that was read for a secret and found to bear nothing on it, with the reason.
//
// An order to identify "all documents that contain, refer to, or incorporate by reference" a secret
// is only met if one can say what was reviewed and left out.

#pragma once

#include <cstdint>
#include <string>

#include "model/evidence/document.h"

namespace particulars {

using DocumentReviewId = Id<struct DocumentReviewTag>;

struct DocumentReview {
    DocumentReviewId id;
    MatterId matter;
    std::string secret;  ///< Id of the trade secret.
    DocumentId document;
    std::string reason;  ///< Why it is excluded.
    std::string author;
    std::string reviewed_at;  ///< UTC, ISO text.
    std::int64_t revision = 0;
};

Violations Check(const DocumentReview& review);

}  // namespace particulars
