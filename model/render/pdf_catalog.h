// What Cairo leaves undone in a PDF: its catalog lacks the language of the text, and that a reader
// shows the title rather than the file name; and Cairo 1.18 lists an object for each artifact that
// it never writes, which strict readers take for damage.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// Appends an incremental update that completes the catalog and strikes out missing objects. Throws
/// kInternal for bytes that are not a PDF with a plain cross-reference table, as Cairo writes them
/// up to PDF 1.4.
void CompleteCatalog(std::string& pdf, std::string_view language);

}  // namespace particulars
