// The papers that the program makes, each with its name on the command line, its title and whom it
// may go to. A new paper is one composer and one line here.
//
// Papers that hold work product name no audience but the own team.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/matter/audience.h"

namespace particulars {

struct PaperKind {
    std::string_view id;     ///< As in `print CASE checklist`.
    std::string_view title;  ///< "Particularity checklist".
    std::vector<Audience> audiences;
};

/// In the order to list them.
const std::vector<PaperKind>& PaperCatalog();

/// Null for a paper that there is not.
const PaperKind* FindPaper(std::string_view id);

/// "checklist, calendar, ...".
std::string PaperNames();

/// "own team, court sealed, opponent".
std::string AudiencesOf(const PaperKind& paper);

bool IsFor(const PaperKind& paper, Audience audience);

}  // namespace particulars
