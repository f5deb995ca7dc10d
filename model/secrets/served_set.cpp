#include "model/secrets/served_set.h"

#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {
namespace {

void CheckService(const ServedSet& set, Violations& found) {
    if (!set.served_on)
        found.push_back({"served_on", "Enter the day on which the list was served."});
    if (Trim(set.method).empty())
        found.push_back({"method", "Say how the list was served."});
    if (Trim(set.recipients).empty())
        found.push_back({"recipients", "Say on whom the list was served."});
    if (Trim(set.signer).empty())
        found.push_back({"signer", "Say which counsel signed the list (Rule 26(g))."});
    if (set.sha256.empty())
        found.push_back({"sha256", "A served list has its digest."});
}

}  // namespace

std::string Designation(const ServedSet& set) {
    return fmt::format("Set {}", set.number);
}

Violations Check(const ServedSet& set) {
    Violations found;
    if (set.number < 1)
        found.push_back({"number", "Number the set, starting from 1."});
    if (Trim(set.title).empty())
        found.push_back({"title", "Give the list the title that its paper bears."});
    if (set.state == ServedSetState::kServed)
        CheckService(set, found);
    if (set.state != ServedSetState::kComposing && Trim(set.approver).empty())
        found.push_back({"approver", "Say who approved the list."});
    if (set.closed_on && Trim(set.closed_by).empty())
        found.push_back({"closed_by", "Name the order that closes the list."});
    return found;
}

Violations Check(const ServedItem& item) {
    Violations found;
    if (item.set.empty())
        found.push_back({"set", "Choose the list that the item belongs to."});
    if (item.secret.empty() || item.version.empty())
        found.push_back({"version", "Choose the wording that is served."});
    if (item.position < 1)
        found.push_back({"position", "Number the items, starting from 1."});
    if (Trim(item.designation).empty())
        found.push_back({"designation", "An item is served under its designation."});
    if (Trim(item.text).empty())
        found.push_back({"text", "An item without a description cannot be served."});
    return found;
}

}  // namespace particulars
