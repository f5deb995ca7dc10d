#include "model/loadfiles/edrm_reader.h"

#include <utility>

#include "model/core/error.h"
#include "model/loadfiles/edrm_document.h"
#include "model/loadfiles/xml_scan.h"

namespace particulars {

/// A pass over the file.
class EdrmReader::Documents {
public:
    explicit Documents(ByteSource& bytes) : bytes_(bytes), scan_(receiver_) { bytes_.Rewind(); }

    /// False once the file has ended.
    bool ReadPiece() {
        const std::string_view piece = bytes_.Next();
        if (piece.empty())
            scan_.Finish();
        else
            scan_.Feed(piece);
        return !piece.empty();
    }

    EdrmReceiver& receiver() { return receiver_; }

    EdrmDocument current;  ///< What the record given out last points into.

private:
    ByteSource& bytes_;
    EdrmReceiver receiver_;
    XmlScan scan_;
};

EdrmReader::EdrmReader(ByteSource& bytes)
    : bytes_(bytes), documents_(std::make_unique<Documents>(bytes)) {
    while (documents_->ReadPiece())
        documents_->receiver().complete().clear();
    headings_ = documents_->receiver().headings();
    counts_.skipped = documents_->receiver().skipped();
    documents_ = std::make_unique<Documents>(bytes);
}

EdrmReader::~EdrmReader() = default;

bool EdrmReader::Next(SourceRecord& record) {
    auto& complete = documents_->receiver().complete();
    while (complete.empty() && !ended_)
        ended_ = !documents_->ReadPiece();
    if (complete.empty())
        return false;
    documents_->current = std::move(complete.front());
    complete.pop_front();
    const EdrmDocument& document = documents_->current;
    record.line = document.line;
    record.last_line = document.line;
    record.offset = document.offset;
    record.problem.clear();
    record.fields.assign(document.values.begin(), document.values.end());
    record.fields.resize(headings_.size());
    ++counts_.records;
    return true;
}

ReadingCounts EdrmReader::counts() const {
    return counts_;
}

}  // namespace particulars
