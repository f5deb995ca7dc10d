#include "model/jobs/bates_overlaps.h"

#include <compare>

namespace particulars {
namespace {

constexpr std::int64_t kHighest = 999'999'999'999'999'999;  // As many digits as keys have.

constexpr std::string_view kBefore = R"sql(
    SELECT bates_begin, bates_end FROM document
     WHERE production = $1 AND bates_key <= $2
     ORDER BY bates_key DESC
     LIMIT 1
)sql";

}  // namespace

std::optional<std::string> BatesOverlaps::With(const Document& document) {
    const auto begin = ParseBates(document.bates_begin);
    const auto end =
        document.bates_end == document.bates_begin ? begin : ParseBates(document.bates_end);
    if (!begin || !end)
        return std::nullopt;
    auto [known, is_new] = reaches_.try_emplace({document.production, begin->prefix});
    Reach& reach = known->second;
    if (is_new) {
        BatesNumber last = *begin;
        last.number = kHighest;
        const auto stored = Before(document.production, last);
        reach = {*begin, stored && stored->second.begin.prefix == begin->prefix};
    }
    std::optional<std::string> overlapped;
    if (reach.is_in_case || (!is_new && !std::is_lt(Order(reach.furthest, *begin)))) {
        const auto other = Before(document.production, *end);
        if (other && other->first != document.bates_begin &&
            Overlap(other->second, BatesRange{*begin, *end}))
            overlapped = other->first;
    }
    if (is_new || std::is_lt(Order(reach.furthest, *end)))
        reach.furthest = *end;
    return overlapped;
}

std::optional<std::pair<std::string, BatesRange>> BatesOverlaps::Before(const std::string& volume,
                                                                        const BatesNumber& last) {
    std::optional<std::pair<std::string, BatesRange>> found;
    db_.Query(kBefore, {volume, BatesKey(ToText(last))}, [&](const Row& row) {
        const auto begin = ParseBates(row.Text(0));
        const auto end = ParseBates(row.Text(1));
        if (begin && end)
            found.emplace(row.Text(0), BatesRange{*begin, *end});
    });
    return found;
}

}  // namespace particulars
