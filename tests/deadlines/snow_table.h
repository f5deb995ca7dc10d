// A table with one closing of a firm's own, and the words that are changed in it to break it.

#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace particulars {

inline constexpr std::string_view kSnow = R"json([
 {
  "date": "2026-01-26",
  "what": "Clerk's office closed for snow",
  "court": "nysd",
  "kind": "closed",
  "disputed": false,
  "source": "notice of 25 January 2026",
  "verification": "V",
  "checked": "2026-01-27"
 }
]
)json";

/// `text` with `to` in place of the first `from`.
inline std::string With(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

}  // namespace particulars
