#include "model/render/sheet_names.h"

#include <string_view>

#include "model/core/text.h"
#include "model/render/utf16_units.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestName = 31;
constexpr std::string_view kRefused = "[]:*?/\\\n\t";

/// Neither blank nor quoted at its ends.
std::string Trimmed(std::string_view name) {
    while (!name.empty() && (name.front() == '\'' || name.front() == ' '))
        name.remove_prefix(1);
    while (!name.empty() && (name.back() == '\'' || name.back() == ' '))
        name.remove_suffix(1);
    return std::string(name);
}

std::string Allowed(const std::string& wanted) {
    std::string name = CleanText(wanted);
    for (char& byte : name)
        if (kRefused.find(byte) != std::string_view::npos)
            byte = '-';
    name = Trimmed(FirstUnits(Trimmed(name), kLongestName));
    const bool reserved = Fold(name) == "history";  // A sheet that the program keeps itself.
    return name.empty() ? "Table" : reserved ? name + " of the case" : name;
}

}  // namespace

std::string SheetNames::NewName(const std::string& wanted) {
    const std::string base = Allowed(wanted);
    std::string name = base;
    for (int number = 2; !taken_.insert(Fold(name)).second; ++number) {
        const std::string suffix = " (" + std::to_string(number) + ")";
        name = FirstUnits(base, kLongestName - suffix.size()) + suffix;
    }
    return name;
}

}  // namespace particulars
