// Asks for a party's name, role and the other names it goes by.

#pragma once

#include <optional>

#include "model/matter/people.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// nullopt where the user cancels.
std::optional<Party> EditParty(wxWindow& parent, const CaseAccess& access, const Party& party);

/// "24/7; [24]7; [24]7.ai": aliases as they are typed in one line, and back. Semicolons part them,
/// because names hold commas.
std::string JoinAliases(const std::vector<std::string>& aliases);
std::vector<std::string> SplitAliases(const std::string& line);

}  // namespace particulars
