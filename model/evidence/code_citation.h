// Source code as it may be cited under a protective order: where it stands, never the code itself,
// and the ledger of its review (sessions, printed pages, what the order allows).
//
// Typical orders cap the pages printed in total and in one consecutive block. A cap of 0 means that
// the order sets none.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "model/core/date.h"
#include "model/core/tier.h"
#include "model/matter/people.h"

namespace particulars {

using CodeCitationId = Id<struct CodeCitationTag>;
using ReviewSessionId = Id<struct ReviewSessionTag>;
using PrintRequestId = Id<struct PrintRequestTag>;
using PageBudgetId = Id<struct PageBudgetTag>;

/// A place in code that was made available for review.
struct CodeCitation {
    CodeCitationId id;
    MatterId matter;
    PartyId party;           ///< Whose code it is.
    std::string repository;  ///< Or the review computer: "review computer at counsel's office".
    std::string path;
    std::string code_revision;    ///< Commit or version, as the other side names it.
    std::int64_t first_line = 0;  ///< 0 if the whole file is meant.
    std::int64_t last_line = 0;
    std::string sha256;       ///< Of the file, if it was noted.
    std::string bates_begin;  ///< Of the printed pages; empty if not printed.
    std::string bates_end;
    Tier tier = Tier::kSourceCode;
    std::string note;  ///< Work product.
    std::int64_t revision = 0;
};

/// Somebody at the review computer, from when to when.
struct ReviewSession {
    ReviewSessionId id;
    MatterId matter;
    std::string repository;
    PersonId reviewer;
    Date held_on{boost::gregorian::not_a_date_time};
    std::string time_in;  ///< "09:30", local.
    std::string time_out;
    std::optional<Date> noticed_on;
    std::string note;  ///< Work product.
    std::int64_t revision = 0;
};

/// Pages of code that were asked for on paper.
struct PrintRequest {
    PrintRequestId id;
    MatterId matter;
    ReviewSessionId session;  ///< Empty if not known.
    std::string repository;
    std::string path;
    std::int64_t first_line = 0;
    std::int64_t last_line = 0;
    std::int64_t pages = 0;
    Date requested_on{boost::gregorian::not_a_date_time};
    std::optional<Date> delivered_on;
    std::string bates_begin;
    std::string bates_end;
    std::string objection;  ///< Of the other side; empty if none.
    std::int64_t revision = 0;
};

/// What the order allows to be printed from one repository.
struct PageBudget {
    PageBudgetId id;
    MatterId matter;
    std::string repository;  ///< Empty: of all together.
    std::int64_t total = 0;
    std::int64_t consecutive = 0;
    std::string authority;  ///< "Protective Order, par. 9(e)".
    std::int64_t revision = 0;
};

/// How much of a budget is used.
struct BudgetBalance {
    std::int64_t printed = 0;
    std::int64_t left = 0;     ///< Below 0 where it is overdrawn; 0 where no cap is set.
    std::int64_t longest = 0;  ///< Pages of the longest consecutive block.
};

Violations Check(const CodeCitation& citation);
Violations Check(const ReviewSession& session);
Violations Check(const PrintRequest& request);
Violations Check(const PageBudget& budget);

/// Requests of the same file whose lines adjoin or overlap count as one block.
BudgetBalance BalanceOf(const PageBudget& budget, std::span<const PrintRequest> requests);

/// What the request would overdraw, in words; nullopt where it stays within. `requests` are those
/// saved so far; the same request among them counts once.
std::optional<Violation> CheckBudget(const PrintRequest& request, const PageBudget& budget,
                                     std::span<const PrintRequest> requests);

/// "ranker/score.cpp, lines 40-52, at commit 4f2a1c".
std::string CiteOf(const CodeCitation& citation);

}  // namespace particulars
