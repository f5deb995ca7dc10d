// The rows that an import did not take: a CSV with the line in the load file, the reason, and the
// row as it stood, so that it can be mended and imported by itself.
//
// It is meant to be opened in a spreadsheet, so that cells which would run as formulas are guarded.

#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "model/core/violation.h"
#include "model/loadfiles/load_file_writer.h"
#include "model/loadfiles/record_stream.h"

namespace particulars {

class RejectFile {
public:
    RejectFile(LoadFileWriter::Sink sink, std::span<const std::string> headings);

    /// Of a record with more fields than headings, those beyond stand in one last cell.
    void Add(const SourceRecord& record, const Violations& reasons);

    std::int64_t count() const { return count_; }

private:
    static std::vector<std::string> HeadingsFor(std::span<const std::string> headings);

    std::size_t columns_;
    LoadFileWriter writer_;
    std::int64_t count_ = 0;
};

}  // namespace particulars
