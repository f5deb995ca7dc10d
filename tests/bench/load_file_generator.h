// Load files of any length for tests and benchmarks, the same for the same seed, with the oddities
// that real ones have: commas, quotes and line breaks in titles, long fields, empty ones, families,
// and letters beyond ASCII.

#pragma once

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "model/loadfiles/load_file_writer.h"

namespace particulars {

struct GeneratedFile {
    std::int64_t documents = 100;
    unsigned seed = 1;
    LoadFileFormat format = ConcordanceFormat();

    /// One document in so many has a text of some 20 KB; 0 for none.
    std::int64_t long_text_every = 1'000;

    /// One in so many has a byte of Windows 1252 amid the UTF-8; 0 for none.
    std::int64_t stray_byte_every = 0;
};

/// The twenty headings of the generated files.
const std::vector<std::string>& GeneratedHeadings();

/// Writes the file to `sink`, row by row, in UTF-8.
void GenerateLoadFile(const GeneratedFile& file, const LoadFileWriter::Sink& sink);

}  // namespace particulars
