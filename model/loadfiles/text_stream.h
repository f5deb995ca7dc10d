// The text of a load file as UTF-8, piece by piece: bytes and decoder together.

#pragma once

#include <string_view>

#include "model/loadfiles/byte_source.h"
#include "model/loadfiles/text_decoder.h"

namespace particulars {

class TextStream {
public:
    /// Starts at the beginning of `bytes`, which must outlive the stream.
    TextStream(ByteSource& bytes, TextEncoding encoding) : bytes_(bytes), decoder_(encoding) {
        bytes_.Rewind();
    }

    /// The next text, never empty before the end, and empty from then on. Good until the next call.
    std::string_view Next() {
        std::string_view text;
        while (text.empty() && !ended_) {
            const std::string_view bytes = bytes_.Next();
            ended_ = bytes.empty();
            text = ended_ ? decoder_.Finish() : decoder_.Decode(bytes);
        }
        return text;
    }

    const DecodingCounts& counts() const { return decoder_.counts(); }
    std::int64_t position() const { return bytes_.position(); }
    std::int64_t size() const { return bytes_.size(); }

private:
    ByteSource& bytes_;
    TextDecoder decoder_;
    bool ended_ = false;
};

}  // namespace particulars
