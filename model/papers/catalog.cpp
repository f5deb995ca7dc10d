#include "model/papers/catalog.h"

#include <algorithm>

namespace particulars {

const std::vector<PaperKind>& PaperCatalog() {
    static const std::vector<PaperKind> kPapers = {
        {"checklist", "Particularity checklist", {Audience::kOwnTeam}},
        {"matrix", "Particularity matrix", {Audience::kOwnTeam}},
        {"calendar", "Deadline calendar", {Audience::kOwnTeam}},
        {"look-ahead", "Two-week look-ahead", {Audience::kOwnTeam}},
        {"month", "Month calendar", {Audience::kOwnTeam}},
        {"working", "Working of a date", {Audience::kOwnTeam}},
        {"served",
         "Identification as served",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kOpponent, Audience::kExpert}},
        {"certificate",
         "Certificate of a served list",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kOpponent}},
        {"moving-target",
         "Moving-target table",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kExpert}},
        {"asserted",
         "Asserted on a day",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kOpponent, Audience::kExpert}},
        {"lineage",
         "Lineage of the list",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kExpert}},
        {"challenges", "Challenges by item and element", {Audience::kOwnTeam}},
        {"deficiency-letter", "Deficiency letter", {Audience::kOwnTeam, Audience::kOpponent}},
        {"conference",
         "Meet-and-confer table",
         {Audience::kOwnTeam, Audience::kOpponent, Audience::kCourtSealed}},
        {"tailoring",
         "Tailoring report",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kOpponent}},
        {"defenses", "Defenses, entry by entry", {Audience::kOwnTeam}},
        {"schedule", "Schedule of documents", {Audience::kOwnTeam}},
        {"schedule-served",
         "Schedule of documents, to be served",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kOpponent, Audience::kExpert}},
        {"documents", "List of documents", {Audience::kOwnTeam}},
        {"coverage", "Coverage by evidence", {Audience::kOwnTeam}},
        {"custodians",
         "Custodians and their addresses",
         {Audience::kOwnTeam, Audience::kCourtSealed}},
        {"redline", "Redline of a description", {Audience::kOwnTeam}},
        {"redacted", "Public version of a sealed paper", {Audience::kCourtPublic}},
        {"highlighted", "Highlighted version of a sealed paper", {Audience::kCourtSealed}},
        {"redactions", "Table of redactions", {Audience::kOwnTeam, Audience::kCourtSealed}},
    };
    return kPapers;
}

const PaperKind* FindPaper(std::string_view id) {
    const auto& papers = PaperCatalog();
    const auto found = std::find_if(papers.begin(), papers.end(),
                                    [id](const PaperKind& paper) { return paper.id == id; });
    return found == papers.end() ? nullptr : &*found;
}

std::string PaperNames() {
    std::string names;
    for (const PaperKind& paper : PaperCatalog())
        names += (names.empty() ? "" : ", ") + std::string(paper.id);
    return names;
}

bool IsFor(const PaperKind& paper, Audience audience) {
    return std::find(paper.audiences.begin(), paper.audiences.end(), audience) !=
           paper.audiences.end();
}

}  // namespace particulars
