#include "model/papers/catalog.h"

#include <algorithm>

namespace particulars {
namespace {

std::vector<Audience> Everybody() {
    return {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kOpponent,
            Audience::kExpert};
}

}  // namespace

const std::vector<PaperKind>& PaperCatalog() {
    static const std::vector<PaperKind> papers = {
        {"checklist", "Particularity checklist", {Audience::kOwnTeam}},
        {"matrix", "Particularity matrix", {Audience::kOwnTeam}},
        {"calendar", "Deadline calendar", {Audience::kOwnTeam}},
        {"look-ahead", "Two-week look-ahead", {Audience::kOwnTeam}},
        {"month", "Month calendar", {Audience::kOwnTeam}},
        {"working", "Working of a date", {Audience::kOwnTeam}},
        {"served", "Identification as served", Everybody()},
        {"answer", "Answer to an interrogatory", Everybody()},
        {"statement", "Statement under section 2019.210", Everybody()},
        {"served-redline", "Redline against the list served before", Everybody()},
        {"certificate",
         "Certificate of a served list",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kOpponent}},
        {"moving-target",
         "Moving-target table",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kExpert}},
        {"asserted", "Asserted on a day", Everybody()},
        {"lineage",
         "Lineage of the list",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kExpert}},
        {"challenges", "Challenges by item and element", {Audience::kOwnTeam}},
        {"deficiency-letter", "Deficiency letter", {Audience::kOwnTeam, Audience::kOpponent}},
        {"conference",
         "Meet-and-confer table",
         {Audience::kOwnTeam, Audience::kOpponent, Audience::kCourtSealed, Audience::kCourtPublic}},
        {"tailoring",
         "Tailoring report",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kOpponent}},
        {"defenses", "Defenses, entry by entry", {Audience::kOwnTeam}},
        {"schedule", "Schedule of documents", {Audience::kOwnTeam}},
        {"schedule-served", "Schedule of documents, to be served", Everybody()},
        {"documents", "List of documents", {Audience::kOwnTeam}},
        {"list", "List of the case", {Audience::kOwnTeam}},
        {"coverage", "Coverage by evidence", {Audience::kOwnTeam}},
        {"custodians",
         "Custodians and their addresses",
         {Audience::kOwnTeam, Audience::kCourtSealed}},
        {"compliance",
         "Witness and custodian compliance list",
         {Audience::kOwnTeam, Audience::kCourtSealed}},
        {"redline", "Redline of a description", {Audience::kOwnTeam}},
        {"redacted", "Public version of a sealed paper", Everybody()},
        {"highlighted",
         "Highlighted version of a sealed paper",
         {Audience::kOwnTeam, Audience::kCourtSealed}},
        {"redactions", "Table of redactions", {Audience::kOwnTeam, Audience::kCourtSealed}},
        {"sealing-chart",
         "Chart of passages to be sealed",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kOpponent}},
        {"verdict-form",
         "Special verdict form",
         {Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic, Audience::kOpponent}},
        {"who-received", "Who has received what", {Audience::kOwnTeam}},
        {"clearances", "Clearances under the protective order", {Audience::kOwnTeam}},
    };
    return papers;
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

std::string AudiencesOf(const PaperKind& paper) {
    std::string words;
    for (const Audience audience : paper.audiences)
        words += (words.empty() ? "" : ", ") + std::string(ToText(audience));
    return words;
}

bool IsFor(const PaperKind& paper, Audience audience) {
    return std::find(paper.audiences.begin(), paper.audiences.end(), audience) !=
           paper.audiences.end();
}

}  // namespace particulars
