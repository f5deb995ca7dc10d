// Holds what users were told against what the server has: no edit lost, none doubled, none that
// nobody made.
//
// For every record that was touched: its lines in the log follow each other without a gap, each
// beginning where the one before ended; the row is what the last line says; every mark that a user
// was told is saved stands in the row and came in by exactly one line, which bears that user's
// login. For every case that was touched: its chain of hashes is whole. And over all: as many new
// lines as saved edits.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/server/editing.h"

namespace particulars::bench {

struct Proof {
    std::int64_t saved = 0;
    std::int64_t records = 0;
    std::int64_t cases = 0;
    std::int64_t lost = 0;     ///< Told to be saved, and not, or not any more, there.
    std::int64_t unasked = 0;  ///< Lines of the log that nobody was told of.
    std::int64_t torn = 0;     ///< Records whose log does not fit to itself or to the row.
    std::int64_t broken = 0;   ///< Cases whose chain does not fit.
    bool holds() const { return lost == 0 && unasked == 0 && torn == 0 && broken == 0; }
};

/// How many lines there are in all logs; to be asked before the work begins.
std::int64_t LinesOf(const std::string& address);

/// `address` is that of the superuser, who sees past the walls.
Proof Prove(const std::string& address, std::int64_t lines_before,
            const std::vector<SavedEdit>& saved);

}  // namespace particulars::bench
