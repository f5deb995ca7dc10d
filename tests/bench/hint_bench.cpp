// How fast hints are found in a megabyte of text, against the same patterns run over it once by
// plain RE2: the ratio is what the hints cost beyond their patterns.

#include <benchmark/benchmark.h>
#include <chrono>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <re2/re2.h>
#include <string>
#include <vector>

#include "model/core/resource.h"
#include "model/particularity/hint.h"

namespace particulars {
namespace {

constexpr std::size_t kMegabyte = 1 << 20;

/// Court prose, with as many hits as court prose has.
std::string Prose(std::size_t size) {
    std::string text;
    while (text.size() < size)
        text += Resource("samples/liveperson/order-2016-06-22.txt");
    text.resize(size);
    return text;
}

/// Nothing but hits, in one clause without an end.
std::string Hits(std::size_t size) {
    std::string text;
    while (text.size() < size)
        text += "combination of various [insert TBD and/or other data relating to ";
    text.resize(size);
    return text;
}

/// The patterns of hints.json as plain RE2, each run over the text once.
class PlainPatterns {
public:
    PlainPatterns() {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_max_mem(32 << 20);
        for (const auto& rule : nlohmann::json::parse(Resource("hints.json")))
            if (rule.contains("pattern") && rule.at("pattern").is_string())
                patterns_.push_back(
                    std::make_unique<RE2>(rule.at("pattern").get<std::string>(), options));
    }

    std::size_t Run(const std::string& text) const {
        std::size_t hits = 0;
        for (const auto& pattern : patterns_)
            for (re2::StringPiece rest(text); RE2::FindAndConsume(&rest, *pattern);)
                ++hits;
        return hits;
    }

private:
    std::vector<std::unique_ptr<RE2>> patterns_;
};

double SecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The counter re2_to_hints is how many times as long plain RE2 takes; above 1 the hints are
/// faster.
void FindHints(benchmark::State& state, const std::string& text) {
    HintContext context;
    context.kind_known = false;
    std::size_t hints = 0;
    for (auto _ : state)
        hints = HintRules::Shipped().Find(text, context).size();
    const PlainPatterns plain;
    benchmark::DoNotOptimize(plain.Run(text.substr(0, text.size() / 16)));  // Warm.
    const double once = SecondsOf([&] { benchmark::DoNotOptimize(plain.Run(text)); });
    const double ours = SecondsOf([&] { hints = HintRules::Shipped().Find(text, context).size(); });
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.counters["hints"] = static_cast<double>(hints);
    state.counters["re2_to_hints"] = once / ours;
}

void RunPatternsOnce(benchmark::State& state, const std::string& text) {
    const PlainPatterns plain;
    for (auto _ : state)
        benchmark::DoNotOptimize(plain.Run(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

const std::string kProse = Prose(kMegabyte);
const std::string kHits = Hits(kMegabyte);
const std::string kHalfTheHits = Hits(kMegabyte / 2);

BENCHMARK_CAPTURE(RunPatternsOnce, prose, kProse)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(FindHints, prose, kProse)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(FindHints, half_the_hits, kHalfTheHits)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(FindHints, hits, kHits)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace particulars
