// What it takes to compute a date, and what comes out: never a date without its working.
//
// Three dates come out, because rules can be read in two ways (an observed Friday, a disputed
// closing). `usual` is what courts and most calendars do, `safe` the earliest that any reading
// gives: act by it; `latest` the latest that any reading gives: do not call the other side late
// before it.

#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/core/date.h"
#include "model/core/enum_text.h"
#include "model/deadlines/period.h"

namespace particulars {

struct Closure;

enum class Direction { kAfter, kBefore };

template <>
struct EnumText<Direction> {
    static constexpr std::array<EnumName<Direction>, 2> kNames = {
        {{Direction::kAfter, "after"}, {Direction::kBefore, "before"}}};
};

/// What a period runs from. kFixed: the court named a day, which never moves. kNone: a duty without
/// a date ("forthwith", "confer in good faith").
enum class TriggerBasis { kOrder, kEntry, kService, kReceipt, kEvent, kFixed, kNone };

template <>
struct EnumText<TriggerBasis> {
    static constexpr std::array<EnumName<TriggerBasis>, 7> kNames = {{
        {TriggerBasis::kOrder, "order"},
        {TriggerBasis::kEntry, "entry"},
        {TriggerBasis::kService, "service"},
        {TriggerBasis::kReceipt, "receipt"},
        {TriggerBasis::kEvent, "event"},
        {TriggerBasis::kFixed, "fixed"},
        {TriggerBasis::kNone, "none"},
    }};
};

/// How a paper was served, in the words of Rule 5(b)(2).
enum class ServiceMethod {
    kPersonal,
    kElectronic,
    kMail,
    kClerk,
    kOvernight,
    kFax,
    kOtherConsented,
    kMailFromOtherState,  ///< California and New York add more days than for mail within the state.
    kMailFromAbroad,
};

template <>
struct EnumText<ServiceMethod> {
    static constexpr std::array<EnumName<ServiceMethod>, 9> kNames = {{
        {ServiceMethod::kPersonal, "personal"},
        {ServiceMethod::kElectronic, "electronic"},
        {ServiceMethod::kMail, "mail"},
        {ServiceMethod::kClerk, "clerk"},
        {ServiceMethod::kOvernight, "overnight"},
        {ServiceMethod::kFax, "fax"},
        {ServiceMethod::kOtherConsented, "other"},
        {ServiceMethod::kMailFromOtherState, "mail from another state"},
        {ServiceMethod::kMailFromAbroad, "mail from abroad"},
    }};
};

/// A wall-clock time of day in the court's zone.
using TimeOfDay = std::chrono::minutes;  ///< Since midnight, 0 to 1439.

struct ComputationRequest {
    std::string court;              ///< Short id such as "nysd" (resources/courts).
    Date trigger;                   ///< Day 0.
    std::optional<TimeOfDay> time;  ///< Only for periods in hours.
    std::optional<Period> period;   ///< Absent for a fixed date, which is `trigger` itself.
    Direction direction = Direction::kAfter;
    TriggerBasis basis = TriggerBasis::kOrder;
    std::optional<ServiceMethod> service;  ///< Only where `basis` is service.
    /// Days on which the team recorded the court as closed; those of other courts do not matter.
    /// Whoever asks keeps them alive until the answer is there.
    std::span<const Closure> closures = {};
};

/// One line of the working: what was done, the day reached, and by what authority.
struct WorkingStep {
    std::string step;
    std::optional<Date> date;
    std::string authority;

    friend bool operator==(const WorkingStep&, const WorkingStep&) = default;
};

struct ComputedDate {
    Date usual;
    Date safe;
    Date latest;
    std::optional<TimeOfDay> time;  ///< Court-local; for hours, and where the period names a time.
    std::vector<WorkingStep> working;
    std::vector<std::string> warnings;
};

}  // namespace particulars
