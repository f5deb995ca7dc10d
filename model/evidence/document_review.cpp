#include "model/evidence/document_review.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const DocumentReview& review) {
    Violations found;
    if (review.secret.empty())
        found.push_back({"secret", "Choose the secret that the document was read for."});
    if (review.document.empty())
        found.push_back({"document", "Choose the document."});
    if (Trim(review.reason).empty())
        found.push_back({"reason", "Say why the document is left out."});
    return found;
}

}  // namespace particulars
