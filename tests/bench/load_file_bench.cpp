// How fast load files are read, against a bare loop that finds the same fields in the same bytes
// with memchr and checks nothing: the ratio is what it costs to survive every load file.

#include <benchmark/benchmark.h>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>

#include "model/loadfiles/column_mapping.h"
#include "model/loadfiles/delimited_reader.h"
#include "model/loadfiles/row_mapper.h"
#include "tests/bench/load_file_generator.h"

namespace particulars {
namespace {

constexpr std::int64_t kDocuments = 100'000;

std::string Generated(const LoadFileFormat& format) {
    GeneratedFile file;
    file.documents = kDocuments;
    file.format = format;
    std::string text;
    GenerateLoadFile(file, [&](std::string_view row) { text += row; });
    return text;
}

const char* Find(const char* from, const char* end, char byte) {
    const void* const found = std::memchr(from, byte, static_cast<std::size_t>(end - from));
    return found == nullptr ? end : static_cast<const char*>(found);
}

/// Where the field that starts at `at` ends, quotes included.
const char* EndOfField(const char* at, const char* end, const Delimiters& delimiters) {
    const std::size_t qualifier = delimiters.qualifier.size();
    if (static_cast<std::size_t>(end - at) < qualifier ||
        std::memcmp(at, delimiters.qualifier.data(), qualifier) != 0) {
        const char* const separator = Find(at, end, delimiters.separator.front());
        return Find(at, separator, '\r');
    }
    at += qualifier;
    for (;;) {
        at = Find(at, end, delimiters.qualifier.front());
        if (static_cast<std::size_t>(end - at) < qualifier)
            return end;
        const bool closes = std::memcmp(at, delimiters.qualifier.data(), qualifier) == 0;
        at += closes ? qualifier : 1;
        if (!closes)
            continue;
        if (at == end || *at == delimiters.separator.front() || *at == '\r')
            return at;
        at += qualifier;
    }
}

/// The loop to be measured against: the bytes of all fields.
std::size_t BareLoop(std::string_view text, const Delimiters& delimiters) {
    std::size_t sum = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const char* const field_end = EndOfField(at, end, delimiters);
        sum += static_cast<std::size_t>(field_end - at);
        at = field_end + (field_end < end && *field_end == '\r' ? 2 : 1);
    }
    return sum;
}

std::size_t ReadFields(std::string_view bytes, const Delimiters& delimiters) {
    MemoryBytes source(bytes);
    TextStream text(source, TextEncoding::kUtf8);
    DelimitedOptions options;
    options.delimiters = delimiters;
    DelimitedReader reader(text, options);
    SourceRecord record;
    std::size_t sum = 0;
    while (reader.Next(record))
        for (const std::string_view field : record.fields)
            sum += field.size();
    return sum;
}

/// Of processor time, which other programs do not disturb.
template <typename Work>
double Seconds(Work work) {
    const std::clock_t start = std::clock();
    benchmark::DoNotOptimize(work());
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void ReadLoadFile(benchmark::State& state, const LoadFileFormat& format) {
    const std::string text = Generated(format);
    double ours = 0;
    double bare = 0;
    for (auto _ : state) {
        ours += Seconds([&] { return ReadFields(text, format.delimiters); });
        state.PauseTiming();
        bare += Seconds([&] { return BareLoop(text, format.delimiters); });
        state.ResumeTiming();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.counters["bare_MB/s"] =
        static_cast<double>(state.iterations()) * static_cast<double>(text.size()) / bare / 1e6;
    state.counters["ratio"] = ours / bare;
}
BENCHMARK_CAPTURE(ReadLoadFile, csv, CsvFormat())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ReadLoadFile, concordance, ConcordanceFormat())->Unit(benchmark::kMillisecond);

void FindOutAboutLoadFile(benchmark::State& state) {
    const std::string text = Generated(ConcordanceFormat()).substr(3);
    MemoryBytes source(text);
    for (auto _ : state)
        benchmark::DoNotOptimize(FindEncoding(source));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(FindOutAboutLoadFile)->Unit(benchmark::kMillisecond);

void MapLoadFile(benchmark::State& state) {
    const std::string bytes = Generated(CsvFormat());
    LoadFileMapping mapping = ProposeMapping(GeneratedHeadings(), {}).mapping;
    for (ColumnUse& use : mapping.columns)
        use.date_order = LoadDateOrder::kMonthDayYear;
    for (auto _ : state) {
        MemoryBytes source(bytes);
        TextStream text(source, TextEncoding::kUtf8);
        DelimitedReader reader(text, {});
        RowMapper mapper(mapping, {});
        SourceRecord record;
        while (reader.Next(record))
            benchmark::DoNotOptimize(mapper.Map(record));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
    state.SetItemsProcessed(state.iterations() * kDocuments);
}
BENCHMARK(MapLoadFile)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace particulars
