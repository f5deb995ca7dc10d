// A new password in the form in which PostgreSQL keeps it (SCRAM-SHA-256, RFC 5803), so that the
// password itself never travels in a statement, which a server may log.

#pragma once

#include <string>

namespace particulars {

/// Throws kUsage for a password of other than printable ASCII: PostgreSQL would prepare it in ways
/// that are not repeated here.
std::string ScramVerifier(const std::string& password);

/// The same with a salt of 16 bytes that is given, for tests against known verifiers.
std::string ScramVerifier(const std::string& password, const std::string& salt, int iterations);

}  // namespace particulars
