// Tells a program that other people have saved something in the case it has open, and whether the
// server is still there.
//
// A feed has its own connection and belongs to one thread, usually one that does nothing else. It
// says that something changed, not what: the reader asks the change log for what came after the
// last sequence it knows (ChangesAfter), which also catches up on what was missed while away.

#pragma once

#include <chrono>
#include <memory>
#include <stop_token>

#include "model/store/database.h"

namespace particulars {

enum class Heard {
    kNothing,  ///< The time passed.
    kChange,   ///< Somebody, perhaps this program, saved something.
    kLost,     ///< The server does not answer any more. Said once; then the feed tries again.
    kBack,     ///< It answers again. Said once.
};

class ChangeFeed {
public:
    virtual ~ChangeFeed() = default;

    /// Waits for something to hear, at most `patience`, and returns at once when `stop` is asked
    /// for. Never throws for a lost server.
    virtual Heard Wait(std::chrono::milliseconds patience, const std::stop_token& stop) = 0;
};

}  // namespace particulars
