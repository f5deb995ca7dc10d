// Reads the headers of an RSMF file, a collection of short messages, as one record: participants,
// first and last date, custodian, number of messages.
//
// The file is shaped like a mail. Only its headers are read; the messages are in an attachment.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/loadfiles/byte_source.h"
#include "model/loadfiles/record_stream.h"

namespace particulars {

/// Headers of a mail with their values unfolded and decoded (RFC 5322, RFC 2047), in order.
using MailHeaders = std::vector<std::pair<std::string, std::string>>;

/// Up to the first empty line. A line that is no header ends them too.
MailHeaders ReadMailHeaders(std::string_view text);

class RsmfReader final : public RecordStream {
public:
    /// Throws kUnreadable for a file without X-RSMF-Version. `bytes` must outlive the reader.
    explicit RsmfReader(ByteSource& bytes);

    const std::vector<std::string>& headings() const override { return headings_; }
    bool Next(SourceRecord& record) override;
    ReadingCounts counts() const override;
    std::int64_t position() const override { return bytes_.position(); }
    std::int64_t size() const override { return bytes_.size(); }

private:
    ByteSource& bytes_;
    std::vector<std::string> headings_;
    std::vector<std::string> values_;
    bool given_ = false;
};

}  // namespace particulars
