// How long a redline takes: two versions of a long description, and the worst that can be opened.
// And how long a secret with 500 versions of 20 KB takes to open: read, and the newest two
// compared.

#include <benchmark/benchmark.h>
#include <memory>
#include <random>
#include <string>

#include "model/jobs/load_case.h"
#include "model/secrets/redline.h"
#include "model/store/case_file.h"
#include "tests/support/case_samples.h"
#include "tests/support/fixed_clock.h"

namespace particulars {
namespace {

std::string Text(std::size_t size, unsigned seed, unsigned vocabulary) {
    std::mt19937 random(seed);
    std::string text;
    while (text.size() < size) {
        text += "w" + std::to_string(random() % vocabulary);
        text += random() % 12 == 0 ? ". " : " ";
    }
    return text;
}

/// One word in twenty replaced.
std::string Revised(const std::string& text) {
    std::mt19937 random(9);
    std::string revised;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size() - 1) + 1;
        revised += random() % 20 == 0 ? "revised " : text.substr(at, end - at);
        at = end;
    }
    return revised;
}

void Compare(benchmark::State& state, const std::string& old_text, const std::string& new_text) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Redline(old_text, new_text));
    state.SetBytesProcessed(state.iterations() *
                            static_cast<std::int64_t>(old_text.size() + new_text.size()));
}

/// A case in memory with one secret of so many versions.
std::unique_ptr<Database> CaseWith(int versions, TradeSecretId& secret) {
    const FixedClock clock("2016-06-23");
    std::unique_ptr<Database> db = CreateScratchCase();
    SaveMatter(*db, clock);
    secret = AddSecret(*db, clock, "Data").id;
    Edit edit(*db, clock, "associate", "versions");
    for (int number = 1; number <= versions; ++number) {
        Version version;
        version.secret = secret;
        version.number = number;
        version.text = Text(20'000, static_cast<unsigned>(number % 7), 1'000);
        version.author = "associate";
        version.created_at = "2016-06-23T12:00:00.000Z";
        edit.Save(version);
    }
    edit.Commit();
    return db;
}

void OpenVersions(benchmark::State& state) {
    TradeSecretId secret;
    const std::unique_ptr<Database> db = CaseWith(static_cast<int>(state.range(0)), secret);
    for (auto _ : state) {
        const std::vector<Version> versions = VersionsOf(*db, secret);
        benchmark::DoNotOptimize(Redline(versions[1].text, versions[0].text));
    }
}
BENCHMARK(OpenVersions)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

const std::string kDescription = Text(20'000, 1, 1'000);
const std::string kMegabyte = Text(1 << 20, 2, 5'000);

BENCHMARK_CAPTURE(Compare, revised_20_kb, kDescription, Revised(kDescription))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Compare, unrelated_20_kb, kDescription, Text(20'000, 3, 1'000))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Compare, revised_1_mb, kMegabyte, Revised(kMegabyte))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Compare, unrelated_1_mb, kMegabyte, Text(1 << 20, 4, 5'000))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Compare, one_word_repeated_1_mb, std::string(1 << 20, 'a'), Text(1 << 20, 5, 1))
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace particulars
