// The time, passed in rather than reached for, so that a test can stand in any day of any year.

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/date.h"

namespace particulars {

/// A moment in UTC, to the millisecond.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2016-06-22T14:03:05.123Z", the only form in which moments are stored.
std::string ToIso(UtcTime time);

/// The reverse of ToIso(UtcTime); nullopt for anything else.
std::optional<UtcTime> UtcFromIso(std::string_view text);

class Clock {
public:
    virtual ~Clock() = default;
    virtual UtcTime Now() const = 0;

    /// The day that the user's wall calendar shows.
    virtual Date Today() const = 0;
};

class SystemClock final : public Clock {
public:
    UtcTime Now() const override;
    Date Today() const override;
};

}  // namespace particulars
