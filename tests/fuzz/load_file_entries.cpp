#include "tests/fuzz/load_file_entries.h"

#include <algorithm>
#include <string>
#include <vector>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/loadfiles/column_mapping.h"
#include "model/loadfiles/delimited_reader.h"
#include "model/loadfiles/edrm_reader.h"
#include "model/loadfiles/heading.h"
#include "model/loadfiles/image_set.h"
#include "model/loadfiles/load_date.h"
#include "model/loadfiles/load_file_writer.h"
#include "model/loadfiles/reject_file.h"
#include "model/loadfiles/row_mapper.h"
#include "model/loadfiles/rsmf_reader.h"

namespace particulars {
namespace {

void Promise(bool holds, const char* what) {
    if (!holds)
        throw BrokenPromise(what);
}

struct Record {
    std::int64_t line;
    std::int64_t last_line;
    std::int64_t offset;
    std::vector<std::string> fields;
    std::string problem;

    friend bool operator==(const Record&, const Record&) = default;
};

std::vector<Record> Records(RecordStream& stream) {
    std::vector<Record> records;
    SourceRecord record;
    while (stream.Next(record)) {
        for (const std::string_view field : record.fields)
            Promise(IsValidUtf8(field), "a field is UTF-8");
        Promise(record.last_line >= record.line, "a record ends behind its begin");
        Promise(records.empty() || record.offset >= records.back().offset, "offsets grow");
        records.push_back({record.line,
                           record.last_line,
                           record.offset,
                           {record.fields.begin(), record.fields.end()},
                           record.problem});
    }
    return records;
}

struct Read {
    std::vector<std::string> headings;
    std::vector<Record> records;

    friend bool operator==(const Read&, const Read&) = default;
};

Read ReadInPieces(std::string_view bytes, TextEncoding encoding, const DelimitedOptions& options,
                  std::size_t piece) {
    MemoryBytes source(bytes, piece);
    TextStream text(source, encoding);
    DelimitedReader reader(text, options);
    return {reader.headings(), Records(reader)};
}

std::string Written(const Read& read, const LoadFileFormat& format) {
    std::string text;
    LoadFileWriter writer([&](std::string_view row) { text += row; }, format, read.headings);
    for (const Record& record : read.records)
        if (record.fields.size() == read.headings.size())
            writer.Write(record.fields);
    return text;
}

void CheckRoundTrip(const Read& read, const LoadFileFormat& format) {
    if (read.headings.empty())
        return;
    const std::string first = Written(read, format);
    DelimitedOptions options;
    options.delimiters = format.delimiters;
    const Read again = ReadInPieces(first, TextEncoding::kUtf8, options, kPieceOfFile);
    for (const Record& record : again.records)
        Promise(record.problem.empty(), "what was written can be read");
    Promise(Written(again, format) == first, "writing, reading and writing gives the same");
}

void CheckMapping(const Read& read) {
    const std::vector<std::string> headings = UniqueHeadings(read.headings);
    RowMapper mapper(ProposeMapping(headings, {}).mapping, {});
    RejectFile rejects([](std::string_view) {}, headings);
    SourceRecord source;
    for (const Record& record : read.records) {
        source.fields.assign(record.fields.begin(), record.fields.end());
        source.problem = record.problem;
        const MappedRow& row = mapper.Map(source);
        Promise(!row.blocking.empty() || Check(row.document).empty(), "a mapped document is sound");
        rejects.Add(source, row.blocking);
    }
}

}  // namespace

void FuzzDelimited(std::string_view bytes) {
    MemoryBytes source(bytes, 1 + bytes.size() % 61);
    const EncodingFinding encoding = FindEncoding(source);
    MemoryBytes sample(bytes);
    TextStream text(sample, encoding.encoding);
    const std::string start(text.Next());
    Promise(IsValidUtf8(start), "what is decoded is UTF-8");
    DelimitedOptions options;
    options.delimiters = FindDelimiters(start, bytes.size() < kPieceOfFile).delimiters;
    options.has_headings = bytes.size() % 4 != 3;
    options.largest_record = bytes.size() % 7 == 6 ? 64 : 1U << 20U;
    Read whole;
    try {
        whole = ReadInPieces(bytes, encoding.encoding, options, kPieceOfFile);
    } catch (const Error&) {
        return;
    }
    // Where a record is too large is seen at the end of a piece, so that pieces matter there. As
    // UTF-8 the text has at most three times the bytes.
    if (options.largest_record > 3 * bytes.size())
        Promise(whole == ReadInPieces(bytes, encoding.encoding, options, 1 + bytes.size() % 13),
                "records do not depend on the pieces");
    CheckMapping(whole);
    CheckRoundTrip(whole, CsvFormat());
    CheckRoundTrip(whole, ConcordanceFormat());
}

void FuzzImages(std::string_view bytes) {
    for (const bool is_lfp : {false, true}) {
        MemoryBytes source(bytes, 1 + bytes.size() % 31);
        TextStream text(source, TextEncoding::kUtf8);
        ImageDocuments documents(is_lfp ? ReadLfp(text) : ReadOpticon(text));
        ImageDocument document;
        std::int64_t pages = 0;
        while (documents.Next(document)) {
            Promise(document.pages > 0 && !document.begin.empty(), "a document has pages");
            pages += document.pages;
        }
        Promise(documents.counts().pages == pages, "every page is counted once");
    }
}

void FuzzEdrm(std::string_view bytes) {
    try {
        MemoryBytes source(bytes, 1 + bytes.size() % 97);
        EdrmReader reader(source);
        const std::size_t columns = reader.headings().size();
        for (const Record& record : Records(reader))
            Promise(record.fields.size() == columns, "a record has a field for each heading");
    } catch (const Error&) {
        return;
    }
}

void FuzzRsmf(std::string_view bytes) {
    try {
        MemoryBytes source(bytes, 1 + bytes.size() % 97);
        RsmfReader reader(source);
        Promise(Records(reader).size() == 1, "there is one record");
    } catch (const Error&) {
        return;
    }
}

void FuzzDates(std::string_view bytes) {
    DateOrderFinder finder;
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
        finder.Add(line);
        const LoadDateReading asked = ReadLoadDate(line, std::nullopt);
        Promise(!asked.date || asked.problem.empty(), "a date or a problem, not both");
        for (const auto& [order, name] : EnumText<LoadDateOrder>::kNames) {
            const LoadDateReading reading = ReadLoadDate(line, order);
            Promise(!asked.date || !reading.date || asked.date == reading.date,
                    "an order never changes a date that needs none");
        }
    }
    Promise(!finder.Explanation().empty(), "there is an explanation");
}

void FuzzProfiles(std::string_view bytes) {
    try {
        const LoadFileMapping mapping = MappingFromJson(bytes, "profile");
        Promise(MappingFromJson(ToJson(mapping), "profile") == mapping, "a profile survives JSON");
    } catch (const Error&) {
        return;
    }
}

}  // namespace particulars
