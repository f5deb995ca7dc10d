#include "model/evidence/bates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kMostDigits = 17;
constexpr std::size_t kMostSuffixLetters = 3;

/// Fewer digits before a hyphen belong to a prefix ("24-7_", "LP-VOL2-") rather than to a stamp.
constexpr int kLeastWidthOfStamp = 3;

bool IsDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool IsLetter(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool IsPrefixCharacter(char byte) {
    return IsDigit(byte) || IsLetter(byte) ||
           std::string_view("-_.& ").find(byte) != std::string_view::npos;
}

/// The run of bytes at the end of `text` that `belongs` accepts.
template <typename Predicate>
std::string_view TailOf(std::string_view text, Predicate belongs) {
    std::size_t start = text.size();
    while (start > 0 && belongs(text[start - 1]))
        --start;
    return text.substr(start);
}

std::optional<std::int64_t> ToNumber(std::string_view digits) {
    if (digits.empty() || digits.size() > kMostDigits)
        return std::nullopt;
    std::int64_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, number);
    if (failure != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

Violation Unreadable(std::string_view text) {
    return {"bates", fmt::format("\"{}\" is not a Bates number or range. Write it as stamped, such "
                                 "as LP00012345 or LP00012345-LP00012347.",
                                 text)};
}

/// "47" after LP00012345 means LP00012347; "0004" after LP-000012.0001 means page 4 of document 12.
std::optional<BatesNumber> CompleteEnd(const BatesNumber& begin, std::string_view digits) {
    const int width = begin.page ? begin.page_width : begin.width;
    const auto tail = ToNumber(digits);
    if (!tail || static_cast<int>(digits.size()) > width || !begin.suffix.empty() ||
        (!begin.page && begin.width < kLeastWidthOfStamp))
        return std::nullopt;
    std::int64_t power = 1;
    for (std::size_t i = 0; i < digits.size(); ++i)
        power *= 10;
    BatesNumber end = begin;
    std::int64_t& counted = end.page ? *end.page : end.number;
    counted = counted - counted % power + *tail;
    return end;
}

std::optional<BatesNumber> ParseEnd(const BatesNumber& begin, std::string_view text) {
    if (!text.empty() && TailOf(text, IsDigit).size() == text.size())
        return begin.prefix.empty() && static_cast<int>(text.size()) == begin.width
                   ? ParseBates(text)
                   : CompleteEnd(begin, text);
    return ParseBates(text);
}

struct Joint {
    std::size_t start = 0;
    std::size_t end = 0;
};

/// Every place where a range could be cut in two, from the left.
std::vector<Joint> FindJoints(std::string_view text) {
    static constexpr std::array<std::string_view, 5> kJoints = {"\u2013", "\u2014", " through ",
                                                                " to ", "-"};
    std::vector<Joint> joints;
    for (const std::string_view joint : kJoints)
        for (auto at = text.find(joint); at != std::string_view::npos;
             at = text.find(joint, at + 1))
            joints.push_back({at, at + joint.size()});
    return joints;
}

std::strong_ordering OrderWithinPrefix(const BatesNumber& left, const BatesNumber& right) {
    if (const auto order = left.number <=> right.number; order != 0)
        return order;
    if (const auto order = left.page.value_or(0) <=> right.page.value_or(0); order != 0)
        return order;
    return left.suffix.compare(right.suffix) <=> 0;
}

bool IsBefore(const BatesNumber& left, const BatesNumber& right) {
    return OrderWithinPrefix(left, right) < 0;
}

}  // namespace

std::string ToText(const BatesNumber& number) {
    std::string text = fmt::format("{}{:0{}}", number.prefix, number.number, number.width);
    if (number.page)
        text += fmt::format(".{:0{}}", *number.page, number.page_width);
    return text + number.suffix;
}

std::optional<BatesNumber> ParseBates(std::string_view text) {
    text = Trim(text);
    BatesNumber found;
    const std::string_view suffix = TailOf(text, IsLetter);
    if (suffix.size() > kMostSuffixLetters || suffix.size() == text.size())
        return std::nullopt;
    found.suffix = suffix;
    text.remove_suffix(suffix.size());
    std::string_view digits = TailOf(text, IsDigit);
    std::string_view before = text.substr(0, text.size() - digits.size());
    if (before.size() > 1 && before.back() == '.' && IsDigit(before[before.size() - 2])) {
        found.page = ToNumber(digits);
        found.page_width = static_cast<int>(digits.size());
        if (!found.page)
            return std::nullopt;
        before.remove_suffix(1);
        digits = TailOf(before, IsDigit);
        before.remove_suffix(digits.size());
    }
    const auto number = ToNumber(digits);
    if (!number || !std::all_of(before.begin(), before.end(), IsPrefixCharacter))
        return std::nullopt;
    found.prefix = before;
    found.number = *number;
    found.width = static_cast<int>(digits.size());
    return found;
}

BatesNumber Next(const BatesNumber& number) {
    BatesNumber next = number;
    std::int64_t& counted = next.page ? *next.page : next.number;
    int& width = next.page ? next.page_width : next.width;
    ++counted;
    width = std::max(width, static_cast<int>(fmt::formatted_size("{}", counted)));
    next.suffix.clear();
    return next;
}

std::partial_ordering Order(const BatesNumber& left, const BatesNumber& right) {
    if (left.prefix != right.prefix)
        return std::partial_ordering::unordered;
    return OrderWithinPrefix(left, right);
}

std::string ToText(const BatesRange& range) {
    if (range.begin == range.end)
        return ToText(range.begin);
    return ToText(range.begin) + "-" + ToText(range.end);
}

std::variant<BatesRange, Violation> ParseBatesRange(std::string_view text) {
    text = Trim(text);
    std::optional<Violation> refusal;
    for (const Joint& joint : FindJoints(text)) {
        const auto begin = ParseBates(text.substr(0, joint.start));
        const auto end = begin ? ParseEnd(*begin, Trim(text.substr(joint.end))) : std::nullopt;
        if (!end)
            continue;
        const BatesRange range{*begin, *end};
        auto violation = CheckRange(range);
        if (!violation)
            return range;
        const bool may_be_prefix =
            begin->prefix != end->prefix && begin->width < kLeastWidthOfStamp;
        if (!refusal && !may_be_prefix)
            refusal = std::move(violation);
    }
    if (refusal)
        return *std::move(refusal);
    if (const auto single = ParseBates(text))
        return BatesRange{*single, *single};
    return Unreadable(text);
}

std::optional<Violation> CheckRange(const BatesRange& range) {
    const auto order = Order(range.begin, range.end);
    if (order == std::partial_ordering::unordered)
        return Violation{"bates",
                         fmt::format("{} and {} have different prefixes, so they cannot be "
                                     "the ends of one range.",
                                     ToText(range.begin), ToText(range.end))};
    if (order > 0)
        return Violation{"bates", fmt::format("The range is reversed: {} comes after {}.",
                                              ToText(range.begin), ToText(range.end))};
    return std::nullopt;
}

std::optional<std::int64_t> PageCount(const BatesRange& range) {
    const BatesNumber& begin = range.begin;
    const BatesNumber& end = range.end;
    if (CheckRange(range))
        return std::nullopt;
    if (begin == end)
        return 1;
    if (!begin.suffix.empty() || !end.suffix.empty() ||
        begin.page.has_value() != end.page.has_value())
        return std::nullopt;
    if (!begin.page)
        return end.number - begin.number + 1;
    if (begin.number != end.number)
        return std::nullopt;
    return *end.page - *begin.page + 1;
}

bool Overlap(const BatesRange& left, const BatesRange& right) {
    if (left.begin.prefix != right.begin.prefix)
        return false;
    return !IsBefore(left.end, right.begin) && !IsBefore(right.end, left.begin);
}

std::string RangeInWords(const std::string& begin, const std::string& end) {
    return begin == end || end.empty() ? begin : begin + " \u2013 " + end;
}

}  // namespace particulars
