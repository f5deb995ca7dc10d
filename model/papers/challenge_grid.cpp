#include "model/papers/challenge_grid.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/papers/rich_text.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

std::size_t ColumnOf(std::vector<std::string>& elements, const std::string& element) {
    const auto found = std::find(elements.begin(), elements.end(), element);
    if (found != elements.end())
        return static_cast<std::size_t>(found - elements.begin());
    elements.push_back(element);
    return elements.size() - 1;
}

/// Aimed at the list as a whole; one to everything in a single entry stays with that entry.
bool IsBlanket(const Challenge& challenge) {
    return challenge.secret.empty();
}

void Put(const Challenge& challenge, ChallengeGrid& grid) {
    for (ChallengeGridRow& row : grid.rows) {
        if (row.secret->id != challenge.secret)
            continue;
        if (challenge.element.empty()) {
            row.whole.push_back(&challenge);
            continue;
        }
        const std::size_t column = ColumnOf(grid.elements, challenge.element);
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column].push_back(&challenge);
    }
}

}  // namespace

std::string ObjectionInWords(const Challenge& challenge) {
    std::string text = fmt::format("\u201c{}\u201d {}", challenge.words, ToText(challenge.state));
    if (challenge.first_raised)
        text += ", first raised " + ToShortWords(*challenge.first_raised);
    if (!challenge.paper.empty())
        text += " in " + challenge.paper;
    if (!challenge.response.empty())
        text += ". Response: " + challenge.response;
    if (!challenge.ruling.empty())
        text += ". Ruling: " + challenge.ruling;
    return text + (text.ends_with('.') ? "" : ".");
}

bool ChallengeGridRow::challenged_concretely() const {
    return std::any_of(cells.begin(), cells.end(),
                       [](const auto& challenges) { return !challenges.empty(); });
}

bool ChallengeGridRow::challenged_at_all() const {
    return challenged_concretely() || !whole.empty() || under_blanket;
}

std::size_t ChallengeGrid::concrete_rows() const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(),
                      [](const ChallengeGridRow& row) { return row.challenged_concretely(); }));
}

std::size_t ChallengeGrid::unspecific_rows() const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const ChallengeGridRow& row) {
            return row.challenged_at_all() && !row.challenged_concretely();
        }));
}

ChallengeGrid MakeChallengeGrid(const Objections& objections) {
    ChallengeGrid grid;
    for (const TradeSecret& secret : objections.secrets)
        if (!IsOver(secret.status))
            grid.rows.push_back({&secret, {}, {}, false});
    for (const Challenge& challenge : objections.challenges) {
        if (challenge.state == ChallengeState::kWithdrawn)
            continue;
        if (IsBlanket(challenge))
            grid.blanket.push_back(&challenge);
        else
            Put(challenge, grid);
    }
    for (ChallengeGridRow& row : grid.rows) {
        row.cells.resize(grid.elements.size());
        row.under_blanket = !grid.blanket.empty();
    }
    return grid;
}

std::string CellInWords(const ChallengeGrid& grid, std::size_t row, std::size_t column) {
    const ChallengeGridRow& shown = grid.rows[row];
    std::string text =
        Designation(*shown.secret) + " " + shown.secret->title + ", " + grid.elements[column] + ":";
    if (shown.cells[column].empty())
        return text +
               (shown.challenged_at_all() ? " not named in any objection." : " not challenged.");
    for (const Challenge* challenge : shown.cells[column])
        text += " " + ObjectionInWords(*challenge);
    return text;
}

Tier TierOf(const ChallengeGrid& grid) {
    Tier highest = Tier::kPublic;
    for (const ChallengeGridRow& row : grid.rows)
        if (row.challenged_at_all())
            highest = std::max(highest, row.secret->tier);
    return highest;
}

}  // namespace particulars
