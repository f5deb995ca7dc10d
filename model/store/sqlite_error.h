// The words for what SQLite reports.

#pragma once

#include <string>

#include "model/core/error.h"

namespace particulars {

/// `what` is SQLite's message: it names tables, columns and constraints, never what they hold.
/// `system_error` is errno as SQLite last saw it, or 0.
Error SqliteError(int code, int extended, int system_error, const std::string& what);

}  // namespace particulars
