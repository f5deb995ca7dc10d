#include "model/evidence/volume_check.h"

#include <algorithm>
#include <compare>
#include <fmt/format.h>
#include <utility>

#include "model/core/text.h"

namespace particulars {
namespace {

/// What stands between two neighbors of one prefix; nullopt where nothing is amiss.
std::optional<BatesFinding> Compare(const BatesRange& first, const BatesRange& second) {
    if (Overlap(first, second))
        return BatesFinding{BatesProblem::kOverlapping,
                            fmt::format("{} overlaps {}.", ToText(second), ToText(first))};
    const bool counts_pages = !first.end.page && !second.begin.page;
    const bool same_document =
        first.end.page && second.begin.page && first.end.number == second.begin.number;
    if (!second.begin.suffix.empty() || (!counts_pages && !same_document))
        return std::nullopt;
    BatesNumber expected = first.end;
    expected.suffix.clear();
    expected = Next(expected);
    if (!std::is_lt(Order(expected, second.begin)))
        return std::nullopt;
    return BatesFinding{BatesProblem::kGap, fmt::format("Pages are missing between {} and {}.",
                                                        ToText(first.end), ToText(second.begin))};
}

}  // namespace

VolumeCheck::VolumeCheck(std::vector<std::string> known_prefixes)
    : known_prefixes_(std::move(known_prefixes)) {}

std::vector<BatesFinding> VolumeCheck::Add(const BatesRange& range) {
    std::vector<BatesFinding> findings;
    const std::string& prefix = range.begin.prefix;
    if (!known_prefixes_.empty() &&
        std::find(known_prefixes_.begin(), known_prefixes_.end(), prefix) == known_prefixes_.end())
        findings.push_back({BatesProblem::kUnknownPrefix,
                            fmt::format("The prefix of {} was not announced.", ToText(range))});
    if (const auto reversed = CheckRange(range)) {
        findings.push_back({BatesProblem::kReversed, reversed->message});
        return findings;
    }
    const bool goes_on = furthest_ && furthest_->begin.prefix == prefix;
    if (goes_on)
        if (auto finding = Compare(*furthest_, range))
            findings.push_back(*std::move(finding));
    if (!goes_on || std::is_lt(Order(furthest_->end, range.end)))
        furthest_ = range;
    return findings;
}

std::vector<std::string> PrefixesIn(const std::string& text) {
    std::vector<std::string> prefixes;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string_view prefix = Trim(std::string_view(text).substr(begin, end - begin));
        if (!prefix.empty())
            prefixes.emplace_back(prefix);
        begin = end + 1;
    }
    return prefixes;
}

}  // namespace particulars
