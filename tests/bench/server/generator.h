// Makes a team server full of matters for measuring: the size that a large firm reaches in years.
//
// Every matter has 100 secrets with their wordings, a docket, dates, links and, on average, 5,000
// documents: half of those of ten matters lie in one. Ten of the 50 users have a part in each, in
// every role. Each row has its line in the log, and the chain is whole. The same seed always gives
// the same rows.

#pragma once

#include <cstdint>
#include <string>

namespace particulars::bench {

inline constexpr int kUsers = 50;

struct GeneratedServer {
    std::int64_t matters = 0;
    std::int64_t secrets = 0;
    std::int64_t documents = 0;
    std::int64_t changes = 0;
    std::int64_t bytes = 0;  ///< On disk, with indexes.
    double seconds = 0;
};

/// "user01" to "user50".
std::string LoginOf(int user);

/// Whether the database that the address names has been made.
bool IsThere(const std::string& address);

/// Makes the database that the address names, sets it up and fills it. The address must be that of
/// a superuser of a server that holds nothing else of worth.
GeneratedServer Generate(const std::string& address, int matters, std::int64_t seed);

/// Opens one generated matter as its users do, reads it, verifies its log, saves an edit, and holds
/// its walls against the triggers. Throws std::runtime_error for what does not fit.
void CheckGenerated(const std::string& address);

/// `address` with another database or login.
std::string With(const std::string& address, const std::string& database, const std::string& login);

}  // namespace particulars::bench
