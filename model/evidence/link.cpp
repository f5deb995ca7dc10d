#include "model/evidence/link.h"

namespace particulars {

Violations Check(const Link& link) {
    Violations found;
    if (link.secret.empty())
        found.push_back({"secret", "Choose the secret that the document bears on."});
    if (link.document.empty())
        found.push_back({"document", "Choose the document."});
    if (link.pinpoint.find_first_of("\r\n") != std::string::npos)
        found.push_back({"pinpoint", "Keep the pinpoint on one line."});
    return found;
}

}  // namespace particulars
