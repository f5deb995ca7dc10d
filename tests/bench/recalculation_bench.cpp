// What a moved trigger costs in a case of a hundred thousand deadlines: every one computed anew,
// with its working, against a tenth of them. Linear means ten times.

#include <benchmark/benchmark.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/jobs/recalculate.h"

namespace particulars {
namespace {

/// `count` deadlines in chains of four links, each chain hanging on the one event.
CaseRecords CaseWith(int count) {
    CaseRecords records;
    records.matter.court = "nysd";
    Event event;
    event.id = EventId("event");
    event.date = Date(2016, 6, 1);
    records.events = {event};
    for (int number = 1; number <= count; ++number) {
        Deadline deadline;
        deadline.id = DeadlineId("deadline-" + std::to_string(number));
        deadline.number = number;
        deadline.title = "Link of a chain";
        deadline.court = "nysd";
        deadline.basis = TriggerBasis::kEvent;
        deadline.period = std::to_string(7 + number % 40) + " days";
        if (number % 4 == 1) {
            deadline.event = event.id;
        } else {
            deadline.parent = DeadlineId("deadline-" + std::to_string(number - 1));
            deadline.parent_day = ParentDay::kDue;
        }
        records.deadlines.push_back(std::move(deadline));
    }
    return records;
}

void MoveTheTrigger(benchmark::State& state) {
    const CaseRecords records = CaseWith(static_cast<int>(state.range(0)));
    Event moved = records.events.front();
    moved.date += boost::gregorian::days(1);
    NoProgress progress;
    for (auto _ : state) {
        const auto moves = WhatMoves(records, {moved}, {}, progress);
        if (moves.size() != records.deadlines.size())
            state.SkipWithError("Not every deadline moved.");
        benchmark::DoNotOptimize(moves.data());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(MoveTheTrigger)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace particulars
