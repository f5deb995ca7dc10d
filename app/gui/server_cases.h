// Asks a team server for the cases of the user.

#pragma once

#include <string>

#include "forms/desk.h"

namespace particulars {

/// Connects, asks, and hangs up. Takes as long as the network does; may be called from any thread.
ServerCases FindServerCases(const std::string& address, const std::string& password);

/// The address without the case in it, fit to be remembered and offered again.
std::string ServerOf(const std::string& address);

}  // namespace particulars
