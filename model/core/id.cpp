#include "model/core/id.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <random>

#include "model/core/clock.h"

namespace particulars {

namespace {

/// Counts within one millisecond, so that records made in one go keep their order: after 4,096 they
/// are told apart by chance alone. RFC 9562, section 6.2, method 1.
std::uint64_t CountWithin(std::uint64_t milliseconds) {
    thread_local std::uint64_t last_milliseconds = 0;
    thread_local std::uint64_t count = 0;
    count = milliseconds == last_milliseconds ? std::min<std::uint64_t>(count + 1, 0xFFFU) : 0;
    last_milliseconds = milliseconds;
    return count;
}

}  // namespace

std::string NewUuid(const Clock& clock) {
    thread_local std::random_device random;
    const auto bits = [] { return (static_cast<std::uint64_t>(random()) << 32U) | random(); };
    const auto milliseconds =
        static_cast<std::uint64_t>(clock.Now().time_since_epoch().count()) & 0xFFFFFFFFFFFFU;
    const std::uint64_t high = bits();
    const std::uint64_t low = bits();
    return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}", milliseconds >> 16U,
                       milliseconds & 0xFFFFU, CountWithin(milliseconds),
                       0x8000U | (high & 0x3FFFU), low & 0xFFFFFFFFFFFFU);
}

}  // namespace particulars
