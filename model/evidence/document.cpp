#include "model/evidence/document.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/text.h"
#include "model/evidence/bates.h"

namespace particulars {
namespace {

constexpr std::size_t kSha256Digits = 64;

void CheckBates(const Document& document, Violations& found) {
    const auto begin = ParseBates(document.bates_begin);
    const auto end = ParseBates(document.bates_end);
    if (!begin)
        found.push_back({"bates_begin",
                         "Enter the first Bates number as stamped, such as "
                         "LP00012345."});
    if (!end)
        found.push_back({"bates_end",
                         "Enter the last Bates number as stamped; for a single page, "
                         "the same as the first."});
    if (!begin || !end)
        return;
    if (const auto violation = CheckRange({*begin, *end}))
        found.push_back({"bates_end", violation->message});
}

bool IsLowerHex(const std::string& text) {
    return text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

void CheckCounts(const Document& document, Violations& found) {
    if (document.pages < 0)
        found.push_back({"pages", "A document cannot have fewer than no pages."});
}

}  // namespace

bool LeavesCaseFolder(const std::string& path) {
    if (path.empty())
        return false;
    const bool absolute =
        path.front() == '/' || path.front() == '\\' || (path.size() > 1 && path[1] == ':');
    if (absolute)
        return true;
    std::size_t start = 0;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find_first_of("/\\", start), path.size());
        if (path.compare(start, end - start, "..") == 0)
            return true;
        start = end + 1;
    }
    return false;
}

std::string BatesKey(const std::string& bates) {
    const auto number = ParseBates(bates);
    if (!number)
        return bates;
    std::string key = fmt::format("{} {:018}", number->prefix, number->number);
    if (number->page)
        key += fmt::format(".{:018}", *number->page);
    return key + number->suffix;
}

Document WithBatesKey(Document document) {
    document.bates_key = BatesKey(document.bates_begin);
    return document;
}

Violations Check(const Document& document) {
    Violations found;
    CheckBates(document, found);
    CheckCounts(document, found);
    if (LeavesCaseFolder(document.path))
        found.push_back({"path", "Choose a file inside the case folder."});
    if (!document.sha256.empty() &&
        (document.sha256.size() != kSha256Digits || !IsLowerHex(document.sha256)))
        found.push_back({"sha256", "A SHA-256 has 64 digits from 0 to 9 and a to f."});
    return found;
}

}  // namespace particulars
