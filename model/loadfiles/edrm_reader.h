// Reads the documents of an EDRM XML 1.2 file as records, one column for each attribute and tag.
//
// Which tags there are is known only at the end, so the file is read twice, piece by piece; of the
// documents only those of one piece are in memory. Inline pictures and native files are passed
// over; inline text is taken.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/loadfiles/byte_source.h"
#include "model/loadfiles/record_stream.h"

namespace particulars {

class EdrmReader final : public RecordStream {
public:
    /// Reads the file once for its tags. `bytes` must outlive the reader. Throws kUnreadable for
    /// what is no EDRM XML, and as XmlScan does.
    explicit EdrmReader(ByteSource& bytes);
    ~EdrmReader() override;

    /// "DocID", "DocType" and so on, then the tags in order of their first use.
    const std::vector<std::string>& headings() const override { return headings_; }

    bool Next(SourceRecord& record) override;
    ReadingCounts counts() const override;
    std::int64_t position() const override { return bytes_.position(); }
    std::int64_t size() const override { return bytes_.size(); }

private:
    class Documents;

    ByteSource& bytes_;
    std::vector<std::string> headings_;
    std::unique_ptr<Documents> documents_;
    ReadingCounts counts_;
    bool ended_ = false;
};

}  // namespace particulars
