// What an import costs at least: a loop that parses the generated load file with memchr and inserts
// the same rows, with the same index, through prepared statements of the C interface.

#pragma once

#include <cstdint>
#include <string>

namespace particulars {

/// Imports `load_file` (Concordance, UTF-8, the headings of GeneratedHeadings) into the empty case
/// at `case_file`. Returns how many rows were inserted.
std::int64_t ImportBare(const std::string& case_file, const std::string& password,
                        const std::string& matter, const std::string& load_file);

}  // namespace particulars
