// Bates numbers: the stamp on every page of a production, "LP00012345" or "LP-000012.0001".
//
// A number keeps its prefix and its padding, because the stamp is what a witness reads aloud. Only
// numbers with the same prefix can be compared. Where a stamp ends in a point and digits, the
// digits before the point name the document and those behind it count its pages.

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/core/violation.h"

namespace particulars {

struct BatesNumber {
    std::string prefix;  ///< "LP", "LP-"; may be empty.
    std::int64_t number = 0;
    int width = 0;                     ///< Digits as stamped, leading zeros included.
    std::optional<std::int64_t> page;  ///< Behind the point.
    int page_width = 0;
    std::string suffix;  ///< Letters of an inserted page: the "A" of "LP00012345A".

    friend bool operator==(const BatesNumber&, const BatesNumber&) = default;
};

/// As stamped.
std::string ToText(const BatesNumber& number);

/// nullopt for anything that is not one Bates number.
std::optional<BatesNumber> ParseBates(std::string_view text);

/// The stamp of the following page; the width grows once its digits are used up.
BatesNumber Next(const BatesNumber& number);

/// Unordered where the prefixes differ.
std::partial_ordering Order(const BatesNumber& left, const BatesNumber& right);

struct BatesRange {
    BatesNumber begin;
    BatesNumber end;  ///< Inclusive.

    friend bool operator==(const BatesRange&, const BatesRange&) = default;
};

/// "LP00012345" for one page, otherwise "LP00012345-LP00012347".
std::string ToText(const BatesRange& range);

/// For lists, of stamps as they were typed: one where both are the same or `end` is empty,
/// otherwise both with a dash between.
std::string RangeInWords(const std::string& begin, const std::string& end);

/// Reads one number, "LP00012345-47", or two numbers joined by a hyphen, a dash, "to" or "through".
/// The violation's field is "bates"; a reversed range is one.
std::variant<BatesRange, Violation> ParseBatesRange(std::string_view text);

/// A violation where `end` has another prefix than `begin` or comes before it.
std::optional<Violation> CheckRange(const BatesRange& range);

/// End minus begin plus one; nullopt where the stamps do not tell: pages counted within different
/// documents, or inserted pages.
std::optional<std::int64_t> PageCount(const BatesRange& range);

/// Whether the two have a page in common.
bool Overlap(const BatesRange& left, const BatesRange& right);

}  // namespace particulars
