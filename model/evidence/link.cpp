#include "model/evidence/link.h"

#include <utility>

namespace particulars {

Violations Check(const Link& link) {
    Violations found;
    if (link.secret.empty())
        found.push_back({"secret", "Choose the secret that the evidence bears on."});
    const int targets = static_cast<int>(!link.document.empty()) +
                        static_cast<int>(!link.code_citation.empty()) +
                        static_cast<int>(!link.testimony.empty());
    if (targets != 1)
        found.push_back(
            {"document", "Choose one document, passage of testimony or place in code."});
    if (link.pinpoint.find_first_of("\r\n") != std::string::npos)
        found.push_back({"pinpoint", "Keep the pinpoint on one line."});
    return found;
}

Link WithPlace(Link link) {
    const auto read = ParsePinpoint(link.pinpoint);
    const auto* const place = std::get_if<Pinpoint>(&read);
    const Pinpoint found = place ? *place : Pinpoint();
    link.locator = found.locator;
    link.place_start = found.start;
    link.place_end = found.end;
    return link;
}

}  // namespace particulars
