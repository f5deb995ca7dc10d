// How one set of counting rules counts: a row of resources/courts/regimes.json.
//
// A regime is data. What the counter can do with it (leave closed days out of short periods, roll
// back or forward, extend before or after the roll) is chosen here, so that another state's rule is
// another row.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/computation.h"

namespace particulars {

/// Where a period before an event ends, if its last day is closed.
enum class BackwardEnd {
    kBack,     ///< On the last open day before.
    kForward,  ///< On the next open day, as the statute's words have it.
    kStay,     ///< There: counted in court days, or to be served earlier.
};

/// Time added because of how a paper was served.
struct ServiceAddition {
    ServiceMethod method;
    Period added;
    std::optional<Direction> direction;  ///< Absent: for both.
    std::optional<Date> from;            ///< Of the trigger; absent: since before 1 December 2009.
    std::optional<Date> to;
    std::string authority;
};

/// A text of the rule, and the trigger date from which it applies.
struct Generation {
    Date from;
    std::string text;
};

struct RegimeAuthority {
    std::string rule;
    std::string trigger;
    std::string count;
    std::string end;
    std::string backward;  ///< Empty: the rule does not speak of periods before an event.
    std::vector<std::string>
        hours;            ///< Start, count, end. Empty: the rule does not speak of hours.
    std::string months;   ///< Empty: the rule does not speak of months.
    std::string day_end;  ///< When the last day ends; empty where not known.
    std::string court_days;
    std::string service;
    std::string fixed;
    std::string declared;      ///< For a day declared a holiday. Empty: that for the end.
    std::string closed;        ///< For a day on which the court is shut. Empty: no authority read.
    std::string closed_doubt;  ///< What speaks for and against; a sentence, or empty.
    std::string inaccessible;  ///< Empty: the rule knows no extension for it.
    std::string next_weekday;  ///< For "then the next Monday"; empty: the words of the order.
    std::string moved_hour;    ///< What becomes of the hour if that Monday is a holiday; or empty.
};

struct Regime {
    std::string id;
    std::string name;
    std::optional<Date> from;  ///< Triggers before it are refused.
    std::string refusal;       ///< Why.
    std::vector<Generation> generations;
    RegimeAuthority authority;
    int leaves_out_from = 0;  ///< Periods of this many days ...
    int leaves_out_to = -1;   ///< ... to this many leave weekends and holidays out.
    BackwardEnd backward_end = BackwardEnd::kBack;
    bool rolls_before_service = false;
    bool service_moves_start = false;
    bool knows_court_days = false;  ///< False: counted only because an order says so.
    std::vector<ServiceAddition> service;
    std::string source;
    std::string verification;  ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;
};

/// All of them, in the order of the file.
const std::vector<Regime>& Regimes();

/// Throws kInternal for an id that is none.
const Regime& FindRegime(std::string_view id);

/// What service by `method` adds to a period with this trigger; null if nothing.
const ServiceAddition* AdditionFor(const Regime& regime, ServiceMethod method, Direction direction,
                                   const Date& trigger);

/// The text of the rule in force on `trigger`; empty where only one is known.
std::string GenerationOn(const Regime& regime, const Date& trigger);

}  // namespace particulars
