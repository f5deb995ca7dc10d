// A pinpoint: the place in a document, transcript or file that a link cites.
//
// It is typed as people write it ("at 12", "p. 9", "112:4-113:9", "par. 14", "00:12:31",
// "src/a.cpp:40-52"), kept as numbers, and so sorts as numbers: page 9 comes before page 10.

#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "model/core/enum_text.h"
#include "model/core/violation.h"

namespace particulars {

enum class Locator { kWhole, kPage, kPageLine, kParagraph, kTime, kLine };

template <>
struct EnumText<Locator> {
    static constexpr std::array<EnumName<Locator>, 6> kNames = {{
        {Locator::kWhole, "whole"},
        {Locator::kPage, "page"},
        {Locator::kPageLine, "page and line"},
        {Locator::kParagraph, "paragraph"},
        {Locator::kTime, "time"},
        {Locator::kLine, "line"},
    }};
};

/// Numbers of a place count from 1. A page and line is page * kLinesPerPageLimit + line; a time is
/// in seconds.
struct Pinpoint {
    Locator locator = Locator::kWhole;
    std::int64_t start = 0;
    std::int64_t end = 0;  ///< Inclusive; `start` for a single place.

    friend auto operator<=>(const Pinpoint&, const Pinpoint&) = default;
};

inline constexpr std::int64_t kLinesPerPageLimit = 1000;

constexpr std::int64_t PageLine(std::int64_t page, std::int64_t line) {
    return page * kLinesPerPageLimit + line;
}

/// "p. 9", "pp. 9–12", "112:4–113:9", "¶ 14", "00:12:31", "lines 40–52"; empty for the whole.
std::string ToText(const Pinpoint& pinpoint);

/// Reads one pinpoint. An empty text is the whole. The violation's field is "pinpoint"; a reversed
/// range is one.
std::variant<Pinpoint, Violation> ParsePinpoint(std::string_view text);

/// A warning where the place lies outside a document of `pages` pages (0: not known).
std::optional<Violation> CheckWithin(const Pinpoint& pinpoint, std::int64_t pages);

}  // namespace particulars
