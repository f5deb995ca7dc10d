// Load files in memory, written in any encoding and read in pieces of any size.

#pragma once

#include <string>
#include <string_view>
#include <unicode/unistr.h>
#include <vector>

#include "model/loadfiles/delimited_reader.h"

namespace particulars {

/// `text`, which is UTF-8, in the encoding that ICU knows by `name`.
inline std::string Encoded(std::string_view text, const char* name) {
    const icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    std::string bytes(text.size() * 4 + 4, '\0');
    const int size =
        wide.extract(0, wide.length(), bytes.data(), static_cast<unsigned>(bytes.size()), name);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

/// A record that outlives its stream.
struct KeptRecord {
    std::int64_t line = 0;
    std::int64_t last_line = 0;
    std::int64_t offset = 0;
    std::vector<std::string> fields;
    std::string problem;

    friend bool operator==(const KeptRecord&, const KeptRecord&) = default;
};

struct ReadFile {
    std::vector<std::string> headings;
    std::vector<KeptRecord> records;
    ReadingCounts counts;

    std::vector<std::string> Fields(std::size_t record) const { return records.at(record).fields; }
};

inline ReadFile ReadAll(RecordStream& stream) {
    ReadFile read;
    read.headings = stream.headings();
    SourceRecord record;
    while (stream.Next(record))
        read.records.push_back({record.line,
                                record.last_line,
                                record.offset,
                                {record.fields.begin(), record.fields.end()},
                                record.problem});
    read.counts = stream.counts();
    return read;
}

struct Reading {
    DelimitedOptions options;
    TextEncoding encoding = TextEncoding::kUtf8;
    std::size_t piece = kPieceOfFile;
};

inline ReadFile ReadDelimited(std::string_view bytes, const Reading& reading = {}) {
    MemoryBytes source(bytes, reading.piece);
    TextStream text(source, reading.encoding);
    DelimitedReader reader(text, reading.options);
    return ReadAll(reader);
}

}  // namespace particulars
