#include "model/matter/discovery_request.h"

#include <string_view>

namespace particulars {
namespace {

std::string_view Title(RequestKind kind) {
    switch (kind) {
        case RequestKind::kInterrogatory:
            return "Interrogatory";
        case RequestKind::kProduction:
            return "Request for Production";
        case RequestKind::kAdmission:
            return "Request for Admission";
        case RequestKind::kDeposition:
            return "Deposition Topic";
    }
    throw Error(ErrorKind::kInternal, "A kind of request has no title.");
}

}  // namespace

std::string Designation(const DiscoveryRequest& request) {
    return std::string(Title(request.kind)) + " No. " + request.number;
}

Violations Check(const DiscoveryRequest& request) {
    Violations violations;
    if (Trim(request.number).empty())
        violations.push_back({"number", "Give the number of the request, such as 9."});
    if (!request.asked_by.empty() && request.asked_by == request.asked_of)
        violations.push_back({"asked_of", "A party does not ask itself: choose the other party."});
    if (request.served && request.answered && *request.answered < *request.served)
        violations.push_back(
            {"answered", "The answer cannot be earlier than the service of the request."});
    return violations;
}

}  // namespace particulars
