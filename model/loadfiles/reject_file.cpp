#include "model/loadfiles/reject_file.h"

#include <algorithm>
#include <utility>

#include "model/loadfiles/heading.h"

namespace particulars {

RejectFile::RejectFile(LoadFileWriter::Sink sink, std::span<const std::string> headings)
    : columns_(headings.size()),
      writer_(std::move(sink), SpreadsheetFormat(), HeadingsFor(headings)) {}

std::vector<std::string> RejectFile::HeadingsFor(std::span<const std::string> headings) {
    std::vector<std::string> all = {"Line in the load file", "Reason"};
    all.insert(all.end(), headings.begin(), headings.end());
    all.emplace_back("Fields beyond the headings");
    return UniqueHeadings(all);
}

void RejectFile::Add(const SourceRecord& record, const Violations& reasons) {
    std::vector<std::string> cells(columns_ + 3);
    cells[0] = std::to_string(record.line);
    for (const Violation& reason : reasons)
        cells[1] += (cells[1].empty() ? "" : " ") + reason.message;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        std::string& cell = cells[2 + std::min(i, columns_)];
        if (i > columns_)
            cell += " | ";
        cell += record.fields[i];
    }
    writer_.Write(cells);
    ++count_;
}

}  // namespace particulars
