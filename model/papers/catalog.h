// The papers that the program makes, each with its name on the command line, its title and whom it
// may go to. A new paper is one composer and one line here.
//
// Papers that hold work product name no audience but the own team.

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/enum_text.h"

namespace particulars {

enum class Audience { kOwnTeam, kCourtSealed, kCourtPublic, kOpponent, kExpert };

template <>
struct EnumText<Audience> {
    static constexpr std::array<EnumName<Audience>, 5> kNames = {{
        {Audience::kOwnTeam, "own team"},
        {Audience::kCourtSealed, "court sealed"},
        {Audience::kCourtPublic, "court public"},
        {Audience::kOpponent, "opponent"},
        {Audience::kExpert, "expert"},
    }};
};

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

bool IsFor(const PaperKind& paper, Audience audience);

}  // namespace particulars
