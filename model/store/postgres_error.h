// The words for what a PostgreSQL server reports, and small matters of its connection strings.
//
// A server's messages may quote values ("Key (number)=(3) already exists"), so they never become
// part of an Error: only the five characters of its SQLSTATE do.

#pragma once

#include <string>
#include <string_view>

#include "model/core/error.h"

namespace particulars {

/// `sqlstate` is empty where the driver itself failed.
Error ServerError(std::string_view sqlstate, const std::string& message);

/// For a connection that could not be made; `message` is libpq's.
Error ConnectionError(const std::string& message);

/// For one that broke. Within a transaction it cannot be known whether a commit was done.
Error LostServer(bool in_transaction);

/// A value as a conninfo string takes it: in quotes, with its own quotes and backslashes escaped.
std::string QuotedForConninfo(std::string_view value);

/// The channel on which the server says that a matter's change log has grown.
std::string ChannelOf(std::string_view matter);

}  // namespace particulars
