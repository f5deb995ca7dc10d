// How many dates one core computes in a second, holidays, all readings and working included, and
// what that costs over adding a bare gregorian::date_duration.

#include <benchmark/benchmark.h>
#include <vector>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/calculator.h"
#include "model/deadlines/closure.h"

namespace particulars {
namespace {

constexpr int kTriggers = 4096;
const Date kFirst(2010, 1, 1);

Date Trigger(int number) {
    return kFirst + boost::gregorian::days(number % kTriggers * 4);
}

ComputationRequest Request(const char* court, Period period) {
    ComputationRequest request;
    request.court = court;
    request.period = period;
    request.basis = TriggerBasis::kEvent;
    request.trigger = kFirst;
    return request;
}

void AddADuration(benchmark::State& state) {
    int number = 0;
    for (auto _ : state) {
        Date end = Trigger(number++) + boost::gregorian::date_duration(21);
        benchmark::DoNotOptimize(end);
    }
    state.SetItemsProcessed(state.iterations());
}

void ComputeDates(benchmark::State& state, ComputationRequest request) {
    Compute(request);  // Tables are read once.
    int number = 0;
    for (auto _ : state) {
        request.trigger = Trigger(number++);
        benchmark::DoNotOptimize(Compute(request));
    }
    state.SetItemsProcessed(state.iterations());
}

void ComputeWithClosures(benchmark::State& state) {
    std::vector<Closure> closures(20);
    for (std::size_t i = 0; i < closures.size(); ++i) {
        closures[i].court = "nysd";
        closures[i].first = kFirst + boost::gregorian::days(static_cast<int>(i) * 200);
        closures[i].last = closures[i].first + boost::gregorian::days(2);
        closures[i].title = "snow";
        closures[i].source = "notice";
        closures[i].disputed = i % 2 == 0;
    }
    ComputationRequest request = Request("nysd", {21, PeriodUnit::kDays});
    request.closures = closures;
    ComputeDates(state, request);
}

BENCHMARK(AddADuration);
BENCHMARK_CAPTURE(ComputeDates, days, Request("nysd", {21, PeriodUnit::kDays}));
BENCHMARK_CAPTURE(ComputeDates, court_days, Request("calsuperct", {16, PeriodUnit::kCourtDays}));
BENCHMARK_CAPTURE(ComputeDates, months, Request("nysupct", {4, PeriodUnit::kMonths}));
BENCHMARK_CAPTURE(ComputeDates, short_period, Request("delch", {10, PeriodUnit::kDays}));
BENCHMARK(ComputeWithClosures);

}  // namespace
}  // namespace particulars
