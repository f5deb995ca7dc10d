// Files that documents of a copy refer to and that lie beside the copy, but not beside the case:
// merging brings what is said of them, not the files themselves.

#pragma once

#include <string>
#include <vector>

#include "model/store/database.h"

namespace particulars {

/// Their paths as the documents have them, in order. Documents with an absolute path lie where they
/// lie for both.
std::vector<std::string> LeftBehind(Database& copy, const std::string& copy_folder,
                                    const std::string& case_folder);

}  // namespace particulars
