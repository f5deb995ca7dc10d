#include "model/loadfiles/column_mapping.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/loadfiles/heading.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

template <NamedEnum Enum>
Enum ReadEnum(const Json& value) {
    const auto found = FromText<Enum>(value.get<std::string>());
    if (!found)
        throw std::invalid_argument("unknown word");
    return *found;
}

ColumnUse ReadColumn(const Json& value) {
    ColumnUse use;
    use.heading = value.at("heading").get<std::string>();
    if (value.contains("target"))
        use.target = ReadEnum<TargetField>(value.at("target"));
    use.keep_as = value.value("keep_as", std::string());
    if (value.contains("date_order"))
        use.date_order = ReadEnum<LoadDateOrder>(value.at("date_order"));
    return use;
}

LoadFileMapping ReadMapping(const Json& value) {
    LoadFileMapping mapping;
    mapping.name = value.at("name").get<std::string>();
    for (const Json& column : value.at("columns"))
        mapping.columns.push_back(ReadColumn(column));
    if (value.contains("designations"))
        for (const auto& [words, tier] : value.at("designations").items())
            mapping.designations.emplace_back(words, ReadEnum<Tier>(tier));
    return mapping;
}

/// The uses of a profile by heading.
std::map<std::string, const ColumnUse*> UsesOf(const LoadFileMapping& profile) {
    std::map<std::string, const ColumnUse*> uses;
    for (const ColumnUse& use : profile.columns)
        uses.emplace(NormalizedHeading(use.heading), &use);
    return uses;
}

std::size_t KnownHeadings(const LoadFileMapping& profile,
                          const std::vector<std::string>& headings) {
    const auto uses = UsesOf(profile);
    return static_cast<std::size_t>(std::count_if(
        headings.begin(), headings.end(),
        [&](const std::string& heading) { return uses.contains(NormalizedHeading(heading)); }));
}

const LoadFileMapping* BestProfile(const std::vector<std::string>& headings,
                                   std::span<const LoadFileMapping> profiles) {
    const LoadFileMapping* best = nullptr;
    auto most = static_cast<std::size_t>(
        std::ceil(kHeadingsOfProfile * static_cast<double>(headings.size())));
    for (const LoadFileMapping& profile : profiles) {
        const std::size_t known = KnownHeadings(profile, headings);
        if (known < most || headings.empty() || (best != nullptr && known == most))
            continue;
        best = &profile;
        most = known;
    }
    return best;
}

/// Gives each field that is still free to the column whose heading says so most clearly.
void UseSynonyms(std::vector<ColumnUse>& columns, std::set<std::size_t> open,
                 std::set<TargetField> taken) {
    for (const HeadingSynonym& synonym : HeadingSynonyms()) {
        if (taken.contains(synonym.field))
            continue;
        const auto column = std::find_if(open.begin(), open.end(), [&](std::size_t i) {
            return NormalizedHeading(columns[i].heading) == synonym.heading;
        });
        if (column == open.end())
            continue;
        columns[*column].target = synonym.field;
        columns[*column].keep_as.clear();
        taken.insert(synonym.field);
        open.erase(column);
    }
}

std::string Explain(const MappingProposal& proposal, const LoadFileMapping* profile,
                    const std::vector<std::string>& headings) {
    const auto& columns = proposal.mapping.columns;
    const auto used = std::count_if(columns.begin(), columns.end(),
                                    [](const ColumnUse& use) { return use.target.has_value(); });
    if (profile != nullptr)
        return fmt::format("The profile \"{}\" knows {} of the {} headings.", profile->name,
                           KnownHeadings(*profile, headings), headings.size());
    return fmt::format("{} of the {} headings are known; the other columns are kept by name.", used,
                       headings.size());
}

}  // namespace

Violations Check(const LoadFileMapping& mapping) {
    Violations found;
    std::map<TargetField, std::string> targets;
    std::set<std::string> names;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnUse& use = mapping.columns[i];
        const std::string field = fmt::format("columns[{}]", i);
        if (use.target && !targets.emplace(*use.target, use.heading).second)
            found.push_back({field, fmt::format("{} is already filled from the column {}. Choose "
                                                "another field or keep this column by name.",
                                                Label(*use.target), targets.at(*use.target))});
        if (!use.target && !use.keep_as.empty() && !names.insert(use.keep_as).second)
            found.push_back({field, fmt::format("Two columns would be kept as {}.", use.keep_as)});
    }
    if (!targets.contains(TargetField::kBatesBegin))
        found.push_back({"columns", "Choose the column with the first Bates number."});
    return found;
}

std::string ToJson(const LoadFileMapping& mapping) {
    Json columns = Json::array();
    for (const ColumnUse& use : mapping.columns) {
        Json column = {{"heading", use.heading}};
        if (use.target)
            column["target"] = ToText(*use.target);
        if (!use.keep_as.empty())
            column["keep_as"] = use.keep_as;
        if (use.date_order)
            column["date_order"] = ToText(*use.date_order);
        columns.push_back(std::move(column));
    }
    Json json = {{"name", mapping.name}, {"columns", std::move(columns)}};
    for (const auto& [words, tier] : mapping.designations)
        json["designations"][words] = ToText(tier);
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

LoadFileMapping MappingFromJson(std::string_view text, std::string_view name) {
    try {
        return ReadMapping(Json::parse(text));
    } catch (const std::exception&) {
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is not an import profile of this program, or is damaged. "
                                "Nothing was changed; map the columns by hand.",
                                name));
    }
}

MappingProposal ProposeMapping(const std::vector<std::string>& headings,
                               std::span<const LoadFileMapping> profiles) {
    MappingProposal proposal;
    const LoadFileMapping* const profile = BestProfile(headings, profiles);
    std::map<std::string, const ColumnUse*> uses;
    if (profile != nullptr) {
        uses = UsesOf(*profile);
        proposal.mapping.name = profile->name;
        proposal.mapping.designations = profile->designations;
    }
    std::set<std::size_t> open;
    std::set<TargetField> taken;
    for (const std::string& heading : headings) {
        const auto use = uses.find(NormalizedHeading(heading));
        ColumnUse column{heading, {}, heading, {}};
        if (use != uses.end())
            column = *use->second;
        else
            open.insert(proposal.mapping.columns.size());
        column.heading = heading;
        if (column.target)
            taken.insert(*column.target);
        proposal.mapping.columns.push_back(std::move(column));
    }
    UseSynonyms(proposal.mapping.columns, std::move(open), std::move(taken));
    proposal.explanation = Explain(proposal, profile, headings);
    return proposal;
}

}  // namespace particulars
