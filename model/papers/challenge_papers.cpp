// The papers that come of a ChallengeGrid.

#include <algorithm>
#include <fmt/format.h>

#include "model/papers/challenge_grid.h"
#include "model/papers/checklist_standards.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

PaperDocument Front(const Objections& objections, const ChallengeGrid& grid,
                    const std::string& name) {
    PaperDocument paper;
    paper.title = PaperTitle(name, *objections.matter);
    paper.running_head = RunningHead(*objections.matter);
    SetTier(TierOf(grid), paper);
    paper.stamp = objections.stamp;
    paper.draft = false;
    AppendTitleBlock(*objections.matter, CourtInWords(*objections.matter), name, paper.blocks);
    return paper;
}

/// What an objection goes to.
std::string QuestionOf(const StandardLibrary& library, const std::string& element) {
    if (element.empty())
        return "The item as a whole";
    const Element* known = library.FindElement(element);
    return known ? Typeset(known->question) : element;
}

std::string Raised(const Challenge& challenge) {
    std::string text = challenge.first_raised ? ToShortWords(*challenge.first_raised) : "";
    if (!challenge.paper.empty())
        text += (text.empty() ? "" : ", ") + challenge.paper;
    return text;
}

Cell CellOf(const ChallengeGridRow& row, std::size_t column) {
    Cell cell;
    for (const Challenge* challenge : row.cells[column]) {
        cell.paragraphs.push_back(Bold(std::string(ToText(challenge->state))));
        cell.paragraphs.push_back(Plain("\u201c" + challenge->words + "\u201d"));
        cell.paragraphs.push_back(Plain(Raised(*challenge)));
    }
    if (cell.paragraphs.empty())
        cell.paragraphs.push_back(Plain("\u2013"));
    return cell;
}

/// How concretely the item is challenged, with the words that name it but no element.
Cell HowCell(const ChallengeGridRow& row) {
    std::string how = "none";
    if (row.challenged_concretely())
        how = "concrete";
    else if (!row.whole.empty())
        how = "whole item";
    else if (row.under_blanket)
        how = "blanket only";
    Cell cell = TextCell(Bold(how));
    for (const Challenge* challenge : row.whole)
        cell.paragraphs.push_back(Plain("\u201c" + challenge->words + "\u201d"));
    return cell;
}

Table GridTable(const StandardLibrary& library, const ChallengeGrid& grid) {
    Table table;
    table.columns = {{"Item", 1.4}, {"Objection", 1.0}};
    for (const std::string& element : grid.elements)
        table.columns.push_back({QuestionOf(library, element), 2.0});
    for (const ChallengeGridRow& row : grid.rows) {
        TableRow cells;
        cells.cells.push_back(
            TextCell(Join(Bold(Designation(*row.secret) + " "), Plain(row.secret->title))));
        cells.cells.push_back(HowCell(row));
        for (std::size_t column = 0; column < grid.elements.size(); ++column)
            cells.cells.push_back(CellOf(row, column));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void AppendBlanket(const ChallengeGrid& grid, const std::string& title,
                   std::vector<Block>& blocks) {
    if (grid.blanket.empty())
        return;
    blocks.push_back(Heading{2, Plain(title)});
    for (const Challenge* challenge : grid.blanket) {
        blocks.push_back(Paragraph{ParagraphRole::kQuote, Plain(challenge->words)});
        const std::string raised = Raised(*challenge);
        if (!raised.empty())
            blocks.push_back(Paragraph{ParagraphRole::kNote, Plain(raised)});
    }
}

/// On what authority the standards of the case require the element; empty where none does.
std::string AuthorityFor(const StandardLibrary& library, const Matter& matter,
                         const std::string& element) {
    std::string words;
    for (const ChosenStandard& chosen : ChooseStandards(library, matter, {})) {
        const Standard& standard = *chosen.standard;
        const bool required =
            chosen.relation == StageRelation::kSame &&
            std::any_of(standard.elements.begin(), standard.elements.end(),
                        [&](const auto& one) { return one.required && one.element == element; });
        if (required)
            words += (words.empty() ? "" : "; ") + Typeset(standard.authority);
    }
    return words.empty() || words.ends_with('.') ? words : words + ".";
}

/// The open objections to one item, each under the question that it goes to.
void AppendItem(const StandardLibrary& library, const Matter& matter, const ChallengeGridRow& row,
                std::vector<Block>& blocks) {
    std::vector<const Challenge*> open;
    for (const auto& challenges : row.cells)
        for (const Challenge* challenge : challenges)
            if (challenge->state == ChallengeState::kOpen)
                open.push_back(challenge);
    for (const Challenge* challenge : row.whole)
        if (challenge->state == ChallengeState::kOpen)
            open.push_back(challenge);
    if (open.empty())
        return;
    blocks.push_back(Heading{2, Plain(Designation(*row.secret) + " \u2013 " + row.secret->title)});
    for (const Challenge* challenge : open) {
        RichText question = Plain(QuestionOf(library, challenge->element));
        question.front().footnote = AuthorityFor(library, matter, challenge->element);
        blocks.push_back(Paragraph{ParagraphRole::kLabel, std::move(question), true});
        blocks.push_back(Paragraph{ParagraphRole::kQuote, Plain(challenge->words)});
        const std::string raised = Raised(*challenge);
        if (!raised.empty())
            blocks.push_back(Paragraph{ParagraphRole::kNote, Plain("Raised " + raised)});
    }
}

void AddConferenceRow(const StandardLibrary& library, const std::string& item,
                      const Challenge& challenge, Table& table) {
    Cell objection = TextCell(Plain("\u201c" + challenge.words + "\u201d"));
    objection.paragraphs.push_back(Italic(QuestionOf(library, challenge.element)));
    table.rows.push_back({{TextCell(Bold(item)), objection, TextCell(Plain(Raised(challenge))),
                           TextCell(Plain(challenge.response)), TextCell(Plain(challenge.ruling)),
                           TextCell(Plain(""))}});
}

}  // namespace

PaperDocument ComposeChallengeGrid(const StandardLibrary& library, const Objections& objections) {
    const ChallengeGrid grid = MakeChallengeGrid(objections);
    PaperDocument paper = Front(objections, grid, "Challenges by item and element");
    paper.landscape = true;
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kBody,
        Plain(fmt::format("Of {} items, {} {} challenged concretely and {} only together with "
                          "everything else.",
                          grid.rows.size(), grid.concrete_rows(),
                          grid.concrete_rows() == 1 ? "is" : "are", grid.unspecific_rows()))});
    if (!grid.rows.empty())
        paper.blocks.push_back(GridTable(library, grid));
    AppendBlanket(grid, "Blanket objections, which name no item", paper.blocks);
    return paper;
}

PaperDocument ComposeDeficiencyLetter(const StandardLibrary& library,
                                      const Objections& objections) {
    const ChallengeGrid grid = MakeChallengeGrid(objections);
    PaperDocument paper = Front(objections, grid, "Deficiencies in the identification");
    paper.draft = true;  // A letter is finished, and signed, by hand.
    paper.blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(ToWords(objections.today))});
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kBody,
        Plain("We write about the identification of trade secrets in this case. For each item "
              "below we set out which question its description leaves open. We ask for a "
              "description that answers it, or for a time to confer.")});
    const std::size_t before = paper.blocks.size();
    for (const ChallengeGridRow& row : grid.rows)
        AppendItem(library, *objections.matter, row, paper.blocks);
    if (paper.blocks.size() == before)
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kWarning,
            Plain("No open objection names an item and what it lacks. A court may hear only an "
                  "objection that does.")});
    AppendBlanket(grid, "To the list as a whole", paper.blocks);
    paper.blocks.push_back(SignatureLines{{"Signed", "For"}});
    return paper;
}

PaperDocument ComposeConferenceTable(const StandardLibrary& library, const Objections& objections) {
    const ChallengeGrid grid = MakeChallengeGrid(objections);
    PaperDocument paper = Front(objections, grid, "Meet and confer: challenges to the list");
    paper.landscape = true;
    Table table;
    table.columns = {{"Item", 0.7},     {"Objection", 2.4}, {"First raised", 1.1},
                     {"Response", 1.7}, {"Ruling", 2.0},    {"Agreed", 1.1}};
    for (const ChallengeGridRow& row : grid.rows) {
        for (const auto& challenges : row.cells)
            for (const Challenge* challenge : challenges)
                AddConferenceRow(library, Designation(*row.secret), *challenge, table);
        for (const Challenge* challenge : row.whole)
            AddConferenceRow(library, Designation(*row.secret), *challenge, table);
    }
    for (const Challenge* challenge : grid.blanket)
        AddConferenceRow(library, "All (blanket)", *challenge, table);
    if (table.rows.empty())
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kBody, Italic("No challenge has been logged. Enter each objection with "
                                         "its words and the day on which it was first raised.")});
    else
        paper.blocks.push_back(std::move(table));
    return paper;
}

}  // namespace particulars
