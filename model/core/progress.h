// How a long job tells how far it is, and learns that it should stop.
//
// A job calls Step often (at least every 100 ms of work) and lets the Error that Step throws on
// cancellation unwind it; its Transaction then takes everything back.

#pragma once

#include <cstdint>
#include <string_view>

namespace particulars {

class Progress {
public:
    virtual ~Progress() = default;

    /// `total` is 0 while unknown. `what` names the phase and holds no text of a matter.
    /// Throws kCancelled once the user has asked to stop.
    virtual void Step(std::int64_t done, std::int64_t total, std::string_view what) = 0;
};

/// For work that is short, or that nobody watches.
class NoProgress final : public Progress {
public:
    void Step(std::int64_t, std::int64_t, std::string_view) override {}
};

}  // namespace particulars
