// The password of a team server's login, which is not the password of a case file: libpq looks in
// its own places first (.pgpass, service file, PGPASSWORD), and a person is asked only if the
// server wants one that is not there.

#pragma once

#include <functional>
#include <string>

namespace particulars {

/// Runs `connect` without a password and, where the server refuses that and there is a terminal,
/// once more with one that is typed. Throws what `connect` throws.
void WithServerPassword(const std::function<void(const std::string& password)>& connect);

}  // namespace particulars
