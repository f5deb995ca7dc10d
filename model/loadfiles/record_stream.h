// A load file as records of fields, whatever its format: what the importer reads.
//
// Fields are UTF-8 and point into the stream: they are good until the next call. A record with a
// problem is given out like the others, with the reason and as many of its fields as could be kept,
// so that it can be put into the reject file rather than be lost.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

struct SourceRecord {
    std::int64_t line = 0;       ///< On which it begins, from 1.
    std::int64_t last_line = 0;  ///< On which it ends.
    std::int64_t offset = 0;     ///< Of its first byte, in the text as UTF-8 without its mark.
    std::vector<std::string_view> fields;
    std::string problem;  ///< A sentence that says why it cannot be used; empty if it can.
};

/// What was met and is told to the user at the end.
struct ReadingCounts {
    std::int64_t records = 0;  ///< Given out, the headings not counted.
    std::int64_t problems = 0;
    std::int64_t empty_lines = 0;
    std::int64_t stray_qualifiers = 0;  ///< Quotes inside quoted fields, taken as text.
    std::int64_t invalid_bytes = 0;
    std::int64_t nul_characters = 0;
    std::map<std::string, std::int64_t> skipped;  ///< Parts of the file that are not read, by name.
};

class RecordStream {
public:
    virtual ~RecordStream() = default;

    virtual const std::vector<std::string>& headings() const = 0;

    /// Fills `record` with the next one; false at the end. Throws kUnreadable.
    virtual bool Next(SourceRecord& record) = 0;

    virtual ReadingCounts counts() const = 0;

    /// Bytes of the file read so far, and in all.
    virtual std::int64_t position() const = 0;
    virtual std::int64_t size() const = 0;
};

}  // namespace particulars
