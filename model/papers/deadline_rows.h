// The cells of tables about deadlines, the same in every paper: what must be done, by when and how
// sure that is, and who sees to it.
//
// What a reader must not miss is said by a word in bold: UNVERIFIED, UNSUPPORTED, overridden.

#pragma once

#include <string>

#include "model/papers/case_dates.h"
#include "model/papers/document.h"

namespace particulars {

/// A paper for the own team, with the legend of the highest tier among what `shown` says.
PaperDocument NewDeadlinePaper(const CaseDates& dates, const std::string& name,
                               const std::vector<Deadline>& shown);

/// The court's full name, or what the case says where it is not known.
std::string CourtInWords(const Matter& matter);

/// "21 days after the date of the order", "14 days after D-03 is done".
std::string RunsInWords(const CaseDates& dates, const Deadline& deadline);

Cell NumberCell(const Deadline& deadline);

/// The duty; with `in_full` also what it runs from, the authority and what is open to doubt.
Cell DutyCell(const CaseDates& dates, const Deadline& deadline, bool in_full);

/// The day to act by, which a workbook keeps as a date, and that it is overridden or only the safe
/// one.
Cell ActByCell(const Deadline& deadline);

/// Usual, safe and latest date, and the override with its reason beside them.
Cell ReadingsCell(const Deadline& deadline);

/// State and verification.
Cell StandingCell(const CaseDates& dates, const Deadline& deadline);

/// Responsible and back-up person; says so where nobody is named.
Cell PeopleCell(const Deadline& deadline);

/// How an ended one ended: day, evidence, what took its place.
Cell EndCell(const CaseDates& dates, const Deadline& deadline);

/// Why an open deadline has no date yet.
Cell PendingCell(const CaseDates& dates, const Deadline& deadline);

/// "12 open: 1 overdue, 2 without a date, 5 unverified".
std::string CountsInWords(const CaseDates& dates);

}  // namespace particulars
