// What Cairo leaves undone in a PDF: its catalog lacks the language of the text, and that a reader
// shows the title rather than the file name; and Cairo 1.18 lists an object for each artifact that
// it never writes, which strict readers take for damage.

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace particulars {

class OutputFile;

/// `length` bytes of a file from `start` on; fewer at its end.
using ByteSource = std::function<std::string(std::size_t start, std::size_t length)>;

/// An incremental update, to be written behind the `size` bytes of a PDF, that completes the
/// catalog and strikes out missing objects. Throws kInternal for bytes that are not a PDF with a
/// plain cross-reference table, as Cairo writes them up to PDF 1.4.
std::string CatalogUpdate(const ByteSource& source, std::size_t size, std::string_view language);

/// Appends it to a file in memory.
void CompleteCatalog(std::string& pdf, std::string_view language);

/// Appends it to a file that is being written.
void CompleteCatalog(OutputFile& pdf, std::string_view language);

}  // namespace particulars
