// A clock that stands still until the test moves it on.

#pragma once

#include <string_view>

#include "model/core/clock.h"

namespace particulars {

class FixedClock final : public Clock {
public:
    /// Stands at noon UTC of `day`, written "2016-06-23".
    explicit FixedClock(std::string_view day)
        : today_(DateFromIso(day).value()),
          now_(UtcFromIso(std::string(day) + "T12:00:00.000Z").value()) {}

    UtcTime Now() const override { return now_; }
    Date Today() const override { return today_; }

    void Advance(std::chrono::milliseconds by) { now_ += by; }

private:
    Date today_;
    UtcTime now_;
};

}  // namespace particulars
