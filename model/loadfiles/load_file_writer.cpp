#include "model/loadfiles/load_file_writer.h"

#include <utility>

namespace particulars {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kLineEnd = "\r\n";

}  // namespace

LoadFileFormat ConcordanceFormat() {
    return {ConcordanceDelimiters(), true, false, true};
}

LoadFileFormat CsvFormat() {
    return {};
}

LoadFileFormat SpreadsheetFormat() {
    LoadFileFormat format;
    format.guards_formulas = true;
    return format;
}

bool IsFormula(std::string_view cell) {
    return !cell.empty() &&
           std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
}

LoadFileWriter::LoadFileWriter(Sink sink, LoadFileFormat format,
                               std::span<const std::string> headings)
    : sink_(std::move(sink)), format_(std::move(format)) {
    if (format_.begins_with_mark)
        sink_(kByteOrderMark);
    Write(headings);
}

void LoadFileWriter::Write(std::span<const std::string> cells) {
    WriteRow(cells);
}

void LoadFileWriter::Write(std::span<const std::string_view> cells) {
    WriteRow(cells);
}

template <typename Cells>
void LoadFileWriter::WriteRow(const Cells& cells) {
    row_.clear();
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!first)
            row_ += format_.delimiters.separator;
        first = false;
        // A row that is one empty cell would read as an empty line.
        const bool looks_empty = cells.size() == 1 && cell.empty();
        Put(cell, format_.always_encloses || looks_empty || NeedsEnclosing(cell));
    }
    row_ += kLineEnd;
    sink_(row_);
}

bool LoadFileWriter::NeedsEnclosing(std::string_view cell) const {
    const auto holds = [cell](std::string_view text) {
        return cell.find(text) != std::string_view::npos;
    };
    return holds(format_.delimiters.separator) || holds("\n") || holds("\r") ||
           cell.starts_with(format_.delimiters.qualifier);
}

void LoadFileWriter::Put(std::string_view cell, bool encloses) {
    const Delimiters& delimiters = format_.delimiters;
    if (encloses)
        row_ += delimiters.qualifier;
    if (format_.guards_formulas && IsFormula(cell))
        row_ += '\'';
    for (std::size_t at = 0; at < cell.size();) {
        const std::string_view rest = cell.substr(at);
        if (encloses && rest.starts_with(delimiters.qualifier)) {
            row_ += delimiters.qualifier;
            row_ += delimiters.qualifier;
            at += delimiters.qualifier.size();
        } else if (!delimiters.newline.empty() && (rest[0] == '\r' || rest[0] == '\n')) {
            row_ += delimiters.newline;
            at += rest.starts_with("\r\n") ? 2 : 1;
        } else if (!delimiters.newline.empty() && rest.starts_with(delimiters.newline)) {
            row_ += "(R)";
            ++replaced_signs_;
            at += delimiters.newline.size();
        } else {
            row_ += cell[at++];
        }
    }
    if (encloses)
        row_ += delimiters.qualifier;
}

}  // namespace particulars
