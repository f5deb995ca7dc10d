#include "model/matter/matter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "model/core/text.h"

namespace particulars {
namespace {

/// What clerks write between the year and the number of a case, and the two letters it comes to.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kCaseTypes = {{
    {"civ", "cv"},
    {"civil", "cv"},
    {"cv", "cv"},
    {"cr", "cr"},
    {"crim", "cr"},
    {"mc", "mc"},
    {"misc", "mc"},
    {"md", "md"},
    {"mdl", "md"},
    {"mj", "mj"},
    {"ap", "ap"},
    {"bk", "bk"},
}};

constexpr std::size_t kLongestName = 24;

bool IsDigit(char character) {
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

bool IsLetter(char character) {
    return std::isalpha(static_cast<unsigned char>(character)) != 0;
}

/// Runs of digits and runs of letters, the latter in lower case: "14 Civ. 1559" -> 14, civ, 1559.
std::vector<std::string> Runs(std::string_view text) {
    std::vector<std::string> runs;
    char before = ' ';
    for (const char character : text) {
        const bool kept = IsDigit(character) || IsLetter(character);
        const bool goes_on =
            (IsDigit(character) && IsDigit(before)) || (IsLetter(character) && IsLetter(before));
        if (kept && !goes_on)
            runs.emplace_back();
        if (kept)
            runs.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
        before = character;
    }
    return runs;
}

std::string_view CaseType(std::string_view run) {
    for (const auto& [written, type] : kCaseTypes)
        if (written == run)
            return type;
    return {};
}

std::string WithoutLeadingZeros(const std::string& digits) {
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

bool IsYear(const std::string& run) {
    return (run.size() == 2 || run.size() == 4) && IsDigit(run.front());
}

/// "14cv1559" where the number has a year, a type and a serial number; empty otherwise.
std::string FederalName(const std::vector<std::string>& runs) {
    for (std::size_t i = 0; i + 2 < runs.size(); ++i) {
        const std::string_view type = CaseType(runs[i + 1]);
        if (!type.empty() && IsYear(runs[i]) && IsDigit(runs[i + 2].front()))
            return runs[i].substr(runs[i].size() - 2) + std::string(type) +
                   WithoutLeadingZeros(runs[i + 2]);
    }
    return {};
}

}  // namespace

std::string NeutralName(const Matter& matter) {
    const std::vector<std::string> runs = Runs(matter.docket_number);
    std::string name = FederalName(runs);
    if (!name.empty())
        return name.substr(0, kLongestName);
    for (const std::string& run : runs)
        name += (name.empty() ? "" : "-") + run;
    return name.empty() ? "case" : name.substr(0, kLongestName);
}

Violations Check(const Matter& matter) {
    Violations violations;
    if (Trim(matter.caption).empty())
        violations.push_back({"caption", "Give the caption, such as \"Doe Corp. v. Roe, Inc.\""});
    if (Trim(matter.court).empty())
        violations.push_back({"court", "Choose the court by its short name, such as nysd."});
    const bool blank_claim =
        std::any_of(matter.claims.begin(), matter.claims.end(),
                    [](const std::string& claim) { return Trim(claim).empty(); });
    if (blank_claim)
        violations.push_back({"claims", "One of the claims is blank: name it or remove it."});
    return violations;
}

Violations Check(const RelatedDocket& docket) {
    Violations violations;
    if (Trim(docket.court).empty())
        violations.push_back({"court", "Choose the court by its short name, such as cand."});
    if (Trim(docket.docket_number).empty())
        violations.push_back({"docket_number", "Give the docket number as the court writes it."});
    return violations;
}

}  // namespace particulars
