// Writes load files: Concordance DAT and CSV, row by row.
//
// What is written, read by DelimitedReader and written again is the same to the byte. Concordance
// has no way to write the registered sign, its line break, so that a sign in a text becomes "(R)"
// and is counted. Cells of a spreadsheet that would be run as formulas get an apostrophe in front:
// right for files that people open, wrong for files that programs read.

#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "model/loadfiles/delimiters.h"

namespace particulars {

struct LoadFileFormat {
    Delimiters delimiters;
    bool always_encloses = false;  ///< Otherwise only fields that need it.
    bool guards_formulas = false;
    bool begins_with_mark = true;  ///< Excel and Concordance need it to see that this is UTF-8.
};

LoadFileFormat ConcordanceFormat();

/// RFC 4180, for programs.
LoadFileFormat CsvFormat();

/// CSV that is safe to open in a spreadsheet.
LoadFileFormat SpreadsheetFormat();

/// Whether a spreadsheet would run `cell` as a formula.
bool IsFormula(std::string_view cell);

class LoadFileWriter {
public:
    using Sink = std::function<void(std::string_view)>;

    /// Gives whole rows to `sink`, the headings first.
    LoadFileWriter(Sink sink, LoadFileFormat format, std::span<const std::string> headings);

    /// As many cells as there are headings.
    void Write(std::span<const std::string> cells);
    void Write(std::span<const std::string_view> cells);

    /// Registered signs that became "(R)".
    std::int64_t replaced_signs() const { return replaced_signs_; }

private:
    template <typename Cells>
    void WriteRow(const Cells& cells);
    void Put(std::string_view cell, bool encloses);
    bool NeedsEnclosing(std::string_view cell) const;

    Sink sink_;
    LoadFileFormat format_;
    std::string row_;
    std::int64_t replaced_signs_ = 0;
};

}  // namespace particulars
