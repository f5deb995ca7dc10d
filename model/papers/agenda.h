// The order and the words in which deadlines are shown: what is overdue first, then what has no
// date, then by the day to act by; what has ended comes last.
//
// "Overdue" is measured on the day to act by, which is the safe date unless somebody overrode it.
// It never depends on whether anybody verified the date.

#pragma once

#include <string>
#include <vector>

#include "model/deadlines/deadline.h"

namespace particulars {

enum class Urgency { kOverdue, kUndated, kAhead, kEnded };

Urgency UrgencyOf(const Deadline& deadline, const Date& today);

void SortForAgenda(std::vector<Deadline>& deadlines, const Date& today);

/// "Overdue by 12 days", "Due today", "In 3 days", "No date", "Satisfied on Wed 13 Jul 2016".
std::string StateInWords(const Deadline& deadline, const Date& today);

/// A symbol that says the same as the words, for lists.
std::string StateSymbol(const Deadline& deadline, const Date& today);

/// "Wed 13 Jul 2016", with a mark where it is overridden or only the safe date is known.
std::string ActByInWords(const Deadline& deadline);

/// "21 days after the date of the order", "2 weeks after receipt", "day named by the court".
std::string BasisInWords(const std::string& period, Direction direction, TriggerBasis basis,
                         const std::string& event = {});
std::string BasisInWords(const Deadline& deadline);

/// "14 days after D-05 is done", for a deadline that runs from `parent`.
std::string LinkInWords(const Deadline& deadline, const Deadline& parent);

/// "Identify all trade secrets"; a bare "Do so" with its condition, without which it says nothing.
std::string ActInWords(const std::string& act, const std::string& condition);

/// "UNVERIFIED", or by whom and when.
std::string VerificationInWords(const Deadline& deadline);

/// Open ones only: how many are overdue, without a date, unverified.
struct AgendaCounts {
    int overdue = 0;
    int undated = 0;
    int unverified = 0;
};

AgendaCounts CountAgenda(const std::vector<Deadline>& deadlines, const Date& today);

}  // namespace particulars
