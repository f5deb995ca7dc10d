#include "model/evidence/code_citation.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <vector>

#include "model/core/text.h"

namespace particulars {
namespace {

void CheckLines(std::int64_t first, std::int64_t last, Violations& found) {
    if (first < 0 || last < 0 || (first == 0 && last > 0))
        found.push_back({"first_line", "Lines count from 1; leave both empty for the whole file."});
    else if (last != 0 && last < first)
        found.push_back({"last_line", "The last line cannot come before the first."});
}

void CheckPath(const std::string& path, Violations& found) {
    if (Trim(path).empty())
        found.push_back({"path", "Enter the path of the file."});
}

bool IsOf(const PrintRequest& request, const PageBudget& budget) {
    return budget.repository.empty() || request.repository == budget.repository;
}

/// Pages of the longest run of requests of one file whose lines adjoin or overlap.
std::int64_t LongestBlock(std::vector<const PrintRequest*> requests) {
    std::sort(requests.begin(), requests.end(), [](const PrintRequest* a, const PrintRequest* b) {
        return std::tie(a->repository, a->path, a->first_line) <
               std::tie(b->repository, b->path, b->first_line);
    });
    std::int64_t longest = 0;
    std::int64_t block = 0;
    std::int64_t reaches = 0;
    const PrintRequest* before = nullptr;
    for (const PrintRequest* request : requests) {
        const bool adjoins = before && before->repository == request->repository &&
                             before->path == request->path && request->first_line <= reaches + 1;
        block = adjoins ? block + request->pages : request->pages;
        reaches = adjoins ? std::max(reaches, request->last_line) : request->last_line;
        longest = std::max(longest, block);
        before = request;
    }
    return longest;
}

}  // namespace

Violations Check(const CodeCitation& citation) {
    Violations found;
    CheckPath(citation.path, found);
    CheckLines(citation.first_line, citation.last_line, found);
    return found;
}

Violations Check(const ReviewSession& session) {
    Violations found;
    if (session.reviewer.empty())
        found.push_back({"reviewer", "Choose who reviewed."});
    if (session.held_on.is_special())
        found.push_back({"held_on", "Enter the day of the review."});
    if (!session.time_in.empty() && !session.time_out.empty() && session.time_out < session.time_in)
        found.push_back({"time_out", "A session cannot end before it begins."});
    return found;
}

Violations Check(const PrintRequest& request) {
    Violations found;
    CheckPath(request.path, found);
    CheckLines(request.first_line, request.last_line, found);
    if (request.pages < 1)
        found.push_back({"pages", "Enter how many pages are asked for."});
    if (request.requested_on.is_special())
        found.push_back({"requested_on", "Enter the day of the request."});
    else if (request.delivered_on && *request.delivered_on < request.requested_on)
        found.push_back({"delivered_on", "Pages cannot be delivered before they are asked for."});
    return found;
}

Violations Check(const PageBudget& budget) {
    Violations found;
    if (budget.total < 0 || budget.consecutive < 0)
        found.push_back({"total", "A cap is a number of pages; leave it empty for none."});
    if (budget.total == 0 && budget.consecutive == 0)
        found.push_back({"total", "Enter how many pages the order allows."});
    if (Trim(budget.authority).empty())
        found.push_back({"authority", "Say which paragraph of the order sets the cap."});
    return found;
}

BudgetBalance BalanceOf(const PageBudget& budget, std::span<const PrintRequest> requests) {
    BudgetBalance balance;
    std::vector<const PrintRequest*> counted;
    for (const PrintRequest& request : requests)
        if (IsOf(request, budget)) {
            balance.printed += request.pages;
            counted.push_back(&request);
        }
    balance.left = budget.total == 0 ? 0 : budget.total - balance.printed;
    balance.longest = LongestBlock(std::move(counted));
    return balance;
}

std::optional<Violation> CheckBudget(const PrintRequest& request, const PageBudget& budget,
                                     std::span<const PrintRequest> requests) {
    if (!IsOf(request, budget))
        return std::nullopt;
    std::vector<PrintRequest> all;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(all),
                 [&](const PrintRequest& saved) { return saved.id != request.id; });
    all.push_back(request);
    const BudgetBalance balance = BalanceOf(budget, all);
    if (budget.total > 0 && balance.left < 0)
        return Violation{"pages", fmt::format("With this request {} pages would be printed; {} "
                                              "allows {}.",
                                              balance.printed, budget.authority, budget.total)};
    if (budget.consecutive > 0 && balance.longest > budget.consecutive)
        return Violation{"pages",
                         fmt::format("With this request {} consecutive pages would be "
                                     "printed; {} allows {}.",
                                     balance.longest, budget.authority, budget.consecutive)};
    return std::nullopt;
}

std::string CiteOf(const CodeCitation& citation) {
    std::string cite = citation.path;
    if (citation.first_line > 0 && citation.last_line > citation.first_line)
        cite += fmt::format(", lines {}\u2013{}", citation.first_line, citation.last_line);
    else if (citation.first_line > 0)
        cite += fmt::format(", line {}", citation.first_line);
    if (!citation.code_revision.empty())
        cite += ", at " + citation.code_revision;
    return cite;
}

}  // namespace particulars
