// The columns of the list of documents, as each user last chose them.

#pragma once

#include <string>
#include <vector>

#include "model/store/edit.h"

namespace particulars {

/// In order; empty if `user` has chosen none.
std::vector<std::string> ChosenColumns(Database& db, const std::string& user);

/// For the user of the edit.
void ChooseColumns(Edit& edit, const std::vector<std::string>& columns);

}  // namespace particulars
