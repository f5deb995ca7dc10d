#include "model/deadlines/court.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <map>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/deadlines/court_data.h"

namespace particulars {
namespace {

constexpr std::size_t kMostSuggestions = 4;
constexpr std::size_t kLongestEcho = 40;

/// "S.D.N.Y." and "sdny" both become "sdny".
std::string Letters(std::string_view text) {
    std::string letters;
    for (const char character : text)
        if (std::isalnum(static_cast<unsigned char>(character)) != 0)
            letters += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return letters;
}

/// True if the two differ by one letter left out, put in or replaced.
bool IsOneSlipAway(std::string_view typed, std::string_view id) {
    if (typed.size() > id.size())
        std::swap(typed, id);
    if (id.size() - typed.size() > 1)
        return false;
    const auto [in_typed, in_id] = std::mismatch(typed.begin(), typed.end(), id.begin(), id.end());
    const auto skip = typed.size() == id.size() ? 1 : 0;
    return in_typed == typed.end() || std::equal(in_typed + skip, typed.end(), in_id + 1, id.end());
}

/// 0 the same court by another name, 1 a slip of the pen, 2 part of its name, 3 another court.
int Distance(const std::string& typed, const Court& court) {
    if (typed == Letters(court.short_name) || typed == Letters(court.name))
        return 0;
    if (IsOneSlipAway(typed, court.id) || IsOneSlipAway(typed, Letters(court.short_name)))
        return 1;
    const bool part = typed.size() >= 4 && Letters(court.name).find(typed) != std::string::npos;
    return part ? 2 : 3;
}

std::string Suggestions(std::string_view id) {
    const std::string typed = Letters(id);
    std::map<int, std::vector<const Court*>> near;
    for (const Court& court : Courts())
        near[Distance(typed, court)].push_back(&court);
    if (near.begin()->first > 2)
        return {};
    std::string text;
    std::size_t listed = 0;
    for (const Court* court : near.begin()->second) {
        if (listed++ == kMostSuggestions)
            break;
        text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", court->id, court->short_name);
    }
    return text;
}

}  // namespace

const std::vector<Court>& Courts() {
    return TheCourtData().tables.courts;
}

const Court* FindCourtOrNull(std::string_view id) {
    const std::vector<Court>& courts = Courts();
    const auto find = [&courts](std::string_view wanted) {
        const auto found = std::find_if(courts.begin(), courts.end(), [wanted](const Court& court) {
            return court.id == wanted;
        });
        return found == courts.end() ? nullptr : &*found;
    };
    const Court* court = find(id);
    return court != nullptr ? court : find(Letters(id));
}

std::string WhyNoCourt(std::string_view id) {
    const std::string_view typed = Trim(id);
    if (typed.empty())
        return "Name the court by its short id, such as nysd for S.D.N.Y.";
    const bool echo = typed.size() <= kLongestEcho && IsValidUtf8(typed);
    const std::string name = echo ? fmt::format("\"{}\"", typed) : "of that name";
    const std::string near = Suggestions(typed);
    if (!near.empty())
        return fmt::format("There is no court {}. Did you mean {}?", name, near);
    return fmt::format(
        "There is no court {}. Use a short id such as nysd (S.D.N.Y.) or cand (N.D. Cal.).", name);
}

const Court& FindCourt(std::string_view id) {
    if (const Court* court = FindCourtOrNull(id))
        return *court;
    throw Error(ErrorKind::kNotFound, WhyNoCourt(id));
}

}  // namespace particulars
