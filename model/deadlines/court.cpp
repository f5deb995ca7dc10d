#include "model/deadlines/court.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/core/text.h"
#include "model/deadlines/time_zone.h"

namespace particulars {
namespace {

using nlohmann::json;

constexpr std::size_t kMostSuggestions = 4;
constexpr std::size_t kLongestEcho = 40;

Court ReadCourt(const json& row, bool federal) {
    Court court;
    court.id = row.at("id");
    court.name = row.at("name");
    court.short_name = row.at("short");
    court.state = federal ? row.at("holiday_state") : row.at("state");
    court.state_name = row.at("state_name");
    court.federal = federal;
    court.regime = federal ? "frcp6" : row.at("regime").get<std::string>();
    court.time_zone = row.at("time_zone");
    court.safe_zone = row.at("safe_zone");
    court.source = row.at("source");
    court.verification = row.at("verification");
    for (const json& other : row.at("other_time_zones"))
        court.other_zones.push_back({other.at("zone"), other.at("where")});
    return court;
}

std::vector<Court> ReadCourts() {
    std::vector<Court> courts;
    for (const bool federal : {true, false}) {
        const std::string_view text =
            Resource(federal ? "courts/federal_courts.json" : "courts/state_courts.json");
        const json table = json::parse(text);
        for (const json& row : table.at("courts"))
            courts.push_back(ReadCourt(row, federal));
    }
    std::map<std::string, std::string> zone_names;
    for (Court& court : courts) {
        std::string& name = zone_names[court.time_zone];
        if (name.empty())
            name = ZoneName(court.time_zone);
        court.zone_name = name;
    }
    return courts;
}

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
    static const std::vector<Court> courts = ReadCourts();
    return courts;
}

const Court* FindCourtOrNull(std::string_view id) {
    static const std::map<std::string, const Court*, std::less<>> by_id = [] {
        std::map<std::string, const Court*, std::less<>> map;
        for (const Court& court : Courts())
            map.emplace(court.id, &court);
        return map;
    }();
    auto found = by_id.find(id);
    if (found == by_id.end())
        found = by_id.find(Letters(id));
    return found == by_id.end() ? nullptr : found->second;
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
