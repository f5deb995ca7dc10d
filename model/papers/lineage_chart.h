// The lineage of a list as a chart: a column for each day on which the list changed, a box for each
// entry that is new or goes on that day, and the steps that join them.
//
// Boxes of a column stand in the order of where they came from, so that steps cross as little as
// may be. Plain data; forms/lineage_painter draws it.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/secrets/lineage.h"

namespace particulars {

/// What a chart is made of; whoever makes one keeps the records alive while it is used.
struct Lineage {
    std::span<const TradeSecret> secrets;
    std::span<const LineageStep> steps;
};

struct LineageBox {
    TradeSecretId secret;
    std::string designation;
    std::string title;
    std::string outcome;  ///< "withdrawn", "struck", "adjudicated"; empty for what is open.
};

struct LineageColumn {
    std::optional<Date> day;  ///< Empty: the first list, whose day is not known.
    std::vector<LineageBox> boxes;
};

/// A place in the chart.
struct LineagePlace {
    std::size_t column = 0;
    std::size_t row = 0;

    friend bool operator==(const LineagePlace&, const LineagePlace&) = default;
};

struct LineageLine {
    LineagePlace from;
    LineagePlace to;  ///< As `from` for what ended there.
    LineageKind kind = LineageKind::kSplit;
};

struct LineageChart {
    std::vector<LineageColumn> columns;
    std::vector<LineageLine> lines;

    const LineageBox& at(LineagePlace place) const {
        return columns[place.column].boxes[place.row];
    }
    bool empty() const { return columns.empty(); }
};

/// Empty where the case has no secrets.
LineageChart MakeLineageChart(const Lineage& lineage);

/// A box and what led to it and from it, in sentences: for a screen reader and for a list.
std::string BoxInWords(const Lineage& lineage, const LineageChart& chart, LineagePlace place);

/// The box in the next column (`forward`) or the one before that a line joins to `place`; `place`
/// itself where there is none.
LineagePlace Along(const LineageChart& chart, LineagePlace place, bool forward);

}  // namespace particulars
