// Where the bytes of a text stand in a text field, and back.
//
// Findings point into a text by UTF-8 byte; a text field counts characters, and shows the text
// without carriage returns and other control characters. So a position is never a byte offset, not
// even in plain ASCII once the file has CRLF line ends.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/core/text.h"

namespace particulars {

class TextPlaces {
public:
    TextPlaces() = default;

    /// `source` is UTF-8. Keeps no reference to it.
    explicit TextPlaces(const std::string& source);

    /// What the field shows: every line end is one line feed, form feeds too.
    const std::string& shown() const { return shown_; }

    /// The position before the character that holds `byte`; the end for anything behind the text.
    long ToPosition(std::size_t byte) const;

    /// The byte at which the character behind `position` starts in the source.
    std::size_t ToByte(long position) const;

private:
    /// Both texts at one and the same character; kept for every kStride-th.
    struct Mark {
        std::size_t source = 0;
        std::size_t shown = 0;
        long position = 0;
    };

    std::string shown_;
    std::vector<std::size_t> dropped_;  ///< Source bytes that are not shown, ascending.
    std::vector<Mark> marks_;
    long length_ = 0;  ///< In positions.
};

}  // namespace particulars
