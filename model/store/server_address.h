// The parts of a team server's address, and what of it libpq is told.

#pragma once

#include <map>
#include <string>
#include <string_view>

namespace particulars {

struct ServerAddress {
    std::string user;
    std::string host;  ///< A name, or a folder for a Unix socket; empty for libpq's default.
    std::string port;
    std::string database;
    std::string matter;  ///< Id, docket number or neutral name; may be empty.
    std::map<std::string, std::string> options;  ///< Further parameters of libpq: sslmode, …

    /// What libpq is told. A host that is not this machine's socket gets sslmode=require, or
    /// verify-full where a root certificate is named or lies in libpq's place, unless the address
    /// itself says otherwise.
    std::string Conninfo() const;

    /// As text again, with the matter; never a password.
    std::string Text() const;
};

/// Throws kUsage, saying what is wrong, for what is no such address, or holds a password.
ServerAddress ParseServerAddress(std::string_view text);

}  // namespace particulars
