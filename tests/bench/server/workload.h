// Simulated users at work: each a login with a connection and a thread of its own, and a second
// connection that listens for what others save, as every window of the program has.
//
// A user opens a case, reads and edits in it, with pauses, and after some time opens another.
// Beside its edits it makes as many bare UPDATEs of a table without rules, one commit each, through
// the same connection: what an edit costs beyond them is the program's own.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/server/editing.h"
#include "tests/bench/server/samples.h"

namespace particulars::bench {

struct Workload {
    std::string name;
    int users = 50;
    std::chrono::milliseconds length{60'000};
    std::chrono::milliseconds pause{1000};  ///< On average, before each act. 0 for none.
    bool only_writes = false;
    std::uint64_t seed = 1;
};

struct WorkDone {
    SamplesByAct times;
    std::vector<SavedEdit> saved;  ///< All, also from before the clock ran.
    std::int64_t commits = 0;      ///< Of edits; this and the following while the clock ran.
    std::int64_t conflicts = 0;
    std::int64_t merges = 0;
    std::int64_t refused = 0;
    double seconds = 0;
};

/// The table that the bare UPDATEs change: a copy of the secrets with a primary key and nothing
/// else. `address` is that of the superuser.
void MakePlainTable(const std::string& address);

/// Throws what any user met that is not part of the work.
WorkDone Run(const std::string& address, const Workload& workload);

}  // namespace particulars::bench
