// The deadlines that rules of procedure set, as rows: what triggers one, how long it runs, by which
// counting rules, and between which dates the row was the text in force.
//
// Not every row has a period that can be counted: gates ("no discovery before ...") and duties
// without a number have none, and are there to be seen.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/computation.h"

namespace particulars {

struct DeadlineRule {
    std::string id;         ///< "FRCP-33".
    std::string authority;  ///< "Rule 33(b)(2)".
    std::string trigger;    ///< "service of interrogatories".
    std::optional<Period> period;
    std::string
        unit;  ///< As written in the row: "days", "gate", "days, then the next Monday 10:00".
    std::optional<Direction> direction;
    std::string counting;  ///< Row of courts/regimes.json, or "none".
    bool runs_from_service = false;
    std::string service_days;  ///< What is added for the manner of service, in words.
    std::string note;
    std::optional<Date> effective_from;  ///< Absent: older than the records.
    std::optional<Date> effective_to;    ///< Absent: still in force.
    std::string effective_note;
    std::string source;
    std::string verification;  ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;
};

/// All rows, in the order of the file.
const std::vector<DeadlineRule>& DeadlineRules();

/// Null for an id that is none.
const DeadlineRule* FindRule(std::string_view id);

/// Why the period of `rule` cannot be counted: a sentence. Empty where it can.
std::string WhyNotCounted(const DeadlineRule& rule);

bool IsInForce(const DeadlineRule& rule, const Date& trigger);

/// The rows with a period that count by `regime` and were in force on `trigger`.
std::vector<const DeadlineRule*> RulesInForce(std::string_view regime, const Date& trigger);

}  // namespace particulars
