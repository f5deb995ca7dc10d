#include "forms/challenge_matrix.h"

#include <algorithm>
#include <fmt/format.h>

#include "forms/words.h"

namespace particulars {
namespace {

using Objected = std::vector<const Challenge*>;

constexpr std::size_t kBlanket = 0;
constexpr std::size_t kWhole = 1;
constexpr std::size_t kFirstElement = 2;

Verdict SignOf(ChallengeState state) {
    switch (state) {
        case ChallengeState::kOpen:
            return Verdict::kDoubtful;
        case ChallengeState::kAnswered:
            return Verdict::kNotApplicable;
        case ChallengeState::kSustained:
            return Verdict::kNotMet;
        case ChallengeState::kOverruled:
            return Verdict::kMet;
        case ChallengeState::kWithdrawn:
            break;
    }
    return Verdict::kNotAssessed;
}

/// The state that a cell shows where it has several: what is still to be fought about goes first.
int Urgency(const Challenge& challenge) {
    switch (challenge.state) {
        case ChallengeState::kOpen:
            return 0;
        case ChallengeState::kSustained:
            return 1;
        case ChallengeState::kAnswered:
            return 2;
        case ChallengeState::kOverruled:
        case ChallengeState::kWithdrawn:
            break;
    }
    return 3;
}

Objected ByUrgency(Objected challenges) {
    std::stable_sort(challenges.begin(), challenges.end(),
                     [](const Challenge* one, const Challenge* other) {
                         return Urgency(*one) < Urgency(*other);
                     });
    return challenges;
}

MatrixCell CellOf(const Objected& challenges, const std::string& where,
                  const std::string& without) {
    MatrixCell cell;
    cell.applies = !challenges.empty();
    cell.said = where + (challenges.empty() ? " " + without : "");
    if (!cell.applies)
        return cell;
    cell.verdict = SignOf(challenges.front()->state);
    cell.word = std::string(ToText(challenges.front()->state));
    for (const Challenge* challenge : challenges) {
        cell.said += "\n" + ObjectionInWords(*challenge);
        if (challenge->state == ChallengeState::kOpen)
            ++cell.open_challenges;
    }
    return cell;
}

std::vector<ChallengeId> IdsOf(const Objected& challenges) {
    std::vector<ChallengeId> ids;
    for (const Challenge* challenge : challenges)
        ids.push_back(challenge->id);
    return ids;
}

Objections ObjectionsOf(const CaseRecords& records) {
    Objections objections;
    objections.matter = &records.matter;
    objections.secrets = records.secrets;
    objections.challenges = records.challenges;
    return objections;
}

class Builder {
public:
    Builder(const ChallengeGrid& grid, const StandardLibrary& library)
        : grid_(grid), library_(library) {}

    ChallengeMatrix Build() {
        made_.matrix.bold_means = "an element";
        made_.matrix.columns = {
            {"", "All items at once", "Objections to the list as a whole.", false},
            {"", "Item as a whole", "Objections that name no element.", false}};
        for (const std::string& element : grid_.elements) {
            const Element* known = library_.FindElement(element);
            made_.matrix.columns.push_back(
                {element, ElementLabel(element), known ? known->question : std::string(), true});
        }
        for (const ChallengeGridRow& row : grid_.rows)
            AddRow(row);
        return std::move(made_);
    }

private:
    void AddRow(const ChallengeGridRow& row) {
        MatrixRow shown;
        shown.secret = row.secret->id;
        shown.designation = Designation(*row.secret);
        shown.title = row.secret->title;
        shown.status = std::string(ToText(row.secret->status));
        made_.challenges.emplace_back();
        const std::string quiet =
            row.challenged_at_all() ? "not named in any objection." : "not challenged.";
        for (std::size_t column = 0; column < made_.matrix.columns.size(); ++column) {
            const Objected challenges = ByUrgency(ObjectedAt(row, column));
            shown.cells.push_back(
                CellOf(challenges,
                       shown.designation + ", " + made_.matrix.columns[column].label + ":", quiet));
            if (column == kBlanket && !challenges.empty())
                shown.cells.back().word = "blanket";
            made_.challenges.back().push_back(IdsOf(challenges));
        }
        made_.matrix.rows.push_back(std::move(shown));
    }

    Objected ObjectedAt(const ChallengeGridRow& row, std::size_t column) const {
        if (column == kBlanket)
            return grid_.blanket;
        if (column == kWhole)
            return row.whole;
        return row.cells[column - kFirstElement];
    }

    const ChallengeGrid& grid_;
    const StandardLibrary& library_;
    ChallengeMatrix made_;
};

}  // namespace

const std::vector<ChallengeId>& ChallengeMatrix::At(MatrixPlace place) const {
    return challenges[place.row][place.column];
}

ChallengeMatrix BuildChallengeMatrix(const CaseRecords& records, const StandardLibrary& library) {
    const ChallengeGrid grid = MakeChallengeGrid(ObjectionsOf(records));
    return Builder(grid, library).Build();
}

std::vector<LegendSign> ChallengeSigns() {
    std::vector<LegendSign> signs;
    for (const auto& [state, word] : EnumText<ChallengeState>::kNames)
        if (state != ChallengeState::kWithdrawn)
            signs.push_back({SignOf(state), std::string(word)});
    return signs;
}

std::string ChallengesInWords(const CaseRecords& records) {
    const ChallengeGrid grid = MakeChallengeGrid(ObjectionsOf(records));
    const std::size_t concrete = grid.concrete_rows();
    const std::size_t unspecific = grid.unspecific_rows();
    const auto count = [](std::size_t number) {
        return number == 0 ? std::string("none") : std::to_string(number);
    };
    return fmt::format(
        "Of {} {}, {} {} challenged concretely, {} only as a whole or together with everything "
        "else, {} not at all.",
        grid.rows.size(), grid.rows.size() == 1 ? "item" : "items", count(concrete),
        concrete > 1 ? "are" : "is", count(unspecific),
        count(grid.rows.size() - concrete - unspecific));
}

}  // namespace particulars
