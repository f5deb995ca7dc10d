#include "model/matter/docket.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace particulars {
namespace {

bool AllDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char character) {
        return std::isdigit(character) != 0;
    });
}

/// "100" or, for an attachment, "100-1".
bool IsEcfNumber(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return AllDigits(text);
    return AllDigits(text.substr(0, dash)) && AllDigits(text.substr(dash + 1));
}

}  // namespace

Violations Check(const DocketEntry& entry) {
    Violations violations;
    if (!entry.ecf_number.empty() && !IsEcfNumber(entry.ecf_number))
        violations.push_back(
            {"ecf_number",
             "An ECF number is digits only, such as 100, or 100-1 for an attachment."});
    if (Trim(entry.title).empty())
        violations.push_back({"title", "Say what the paper is, such as \"Sealed opinion\"."});
    if (entry.filed && entry.entered && *entry.entered < *entry.filed)
        violations.push_back(
            {"entered", "The entry on the docket cannot be earlier than the filing."});
    if (!entry.id.empty() && entry.responds_to == entry.id)
        violations.push_back({"responds_to", "A paper does not answer itself: choose another."});
    if (!entry.public_version.empty() && !entry.sealed)
        violations.push_back(
            {"public_version", "Only a sealed paper has a public version: mark it as sealed."});
    if (!entry.id.empty() && entry.public_version == entry.id)
        violations.push_back(
            {"public_version", "A sealed paper is not its own public version: choose another."});
    return violations;
}

Violations Check(const Motion& motion) {
    Violations violations;
    if (Trim(motion.title).empty())
        violations.push_back({"title", "Say what the motion asks for, such as \"to compel\"."});
    return violations;
}

Violations Check(const Ruling& ruling) {
    Violations violations;
    if (ruling.motion.empty())
        violations.push_back({"motion", "Choose the motion that was ruled on."});
    if (ruling.order.empty())
        violations.push_back({"order", "Choose the order that holds the ruling."});
    if (ruling.place.end < ruling.place.start)
        violations.push_back({"place", "The place in the order ends before it starts."});
    return violations;
}

}  // namespace particulars
