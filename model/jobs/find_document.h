// Finds documents by a Bates number that somebody reads off a page.
//
// The same numbers may stand in two volumes, an original and its replacement: then there are two.

#pragma once

#include <string>
#include <vector>

#include "model/evidence/document.h"
#include "model/store/database.h"

namespace particulars {

/// Those whose first number it is; if there are none, those in whose range it lies.
std::vector<Document> DocumentsAt(Database& db, const std::string& bates);

/// The only one, of `volume` where that is not empty. Throws kNotFound if there is none and kUsage
/// if there are several.
Document RequireDocument(Database& db, const std::string& bates, const std::string& volume);

}  // namespace particulars
