#include "model/core/id.h"

#include <cstdint>
#include <fmt/format.h>
#include <random>

#include "model/core/clock.h"

namespace particulars {

std::string NewUuid(const Clock& clock) {
    thread_local std::random_device random;
    const auto bits = [] { return (static_cast<std::uint64_t>(random()) << 32U) | random(); };
    const auto milliseconds =
        static_cast<std::uint64_t>(clock.Now().time_since_epoch().count()) & 0xFFFFFFFFFFFFU;
    const std::uint64_t high = bits();
    const std::uint64_t low = bits();
    return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}", milliseconds >> 16U,
                       milliseconds & 0xFFFFU, high & 0xFFFU, 0x8000U | ((high >> 12U) & 0x3FFFU),
                       low & 0xFFFFFFFFFFFFU);
}

}  // namespace particulars
