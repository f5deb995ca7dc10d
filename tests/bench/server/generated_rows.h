// The SQL that makes the rows of a generated team server: all of it is computed from a seed and the
// number of the matter, so that the same seed always gives the same server.
//
// The statements are run as a superuser with the triggers off (session_replication_role), which is
// what makes millions of rows bearable. So they keep every rule themselves: walls, counters, the
// chain of the log. Check in generator.h holds them against the triggers.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace particulars::bench {

/// Makes the schema "generator" with the functions that the statements below use.
std::string GeneratorFunctions(std::int64_t seed);

/// Each fills one table for the matter whose number, from 0, is $1.
const std::vector<std::string_view>& RowStatements();

/// Writes the log of the matter whose id is $1 over all its rows, and puts the end of its chain. $2
/// is its number.
std::string LogStatement();

}  // namespace particulars::bench
