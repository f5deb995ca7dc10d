#include "model/papers/particularity_matrix.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/assessment_words.h"
#include "model/papers/checklist_standards.h"
#include "model/papers/fact_section.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/typography.h"
#include "model/particularity/element_name.h"

namespace particulars {
namespace {

constexpr std::size_t kElementsAcross = 9;  ///< More do not leave a cell its word.
constexpr double kSecretShare = 2.2;
constexpr const char* kName = "Particularity matrix";

Tier HighestTier(const ChecklistContent& content) {
    Tier highest = Tier::kPublic;
    for (const ChecklistSecret& entry : content.secrets)
        highest = std::max(highest, entry.secret.tier);
    return highest;
}

bool HasEnded(const TradeSecret& secret) {
    return secret.status == SecretStatus::kWithdrawn || secret.status == SecretStatus::kStruck;
}

Cell SecretCell(const TradeSecret& secret) {
    const std::string title = "\u2002" + secret.title;
    Cell cell = TextCell(Join(Bold(Designation(secret)), Plain(title)));
    if (HasEnded(secret))
        cell.paragraphs.push_back(Italic(Capitalized(ToText(secret.status))));
    return cell;
}

/// Several reviewers gave different answers.
bool Differ(const std::vector<Assessment>& answers) {
    return std::any_of(answers.begin(), answers.end(), [&](const Assessment& answer) {
        return answer.verdict != answers.front().verdict;
    });
}

/// The word beside the mark: two of the usual ones are too long for so narrow a column.
std::string ShortWord(Verdict verdict) {
    if (verdict == Verdict::kNotApplicable)
        return "N/A";
    return verdict == Verdict::kNotAssessed ? "None" : WordOf(verdict);
}

Cell CellOf(const Checklist& checklist, const std::string& element) {
    const auto row = std::find_if(checklist.rows.begin(), checklist.rows.end(),
                                  [&](const ChecklistRow& one) { return one.element == element; });
    if (row == checklist.rows.end())
        return TextCell(Plain("\u2013"));
    Cell cell = TextCell(Plain(ShortWord(row->verdict)), MarkOf(row->verdict));
    if (Differ(row->answers))
        cell.paragraphs.push_back(Italic("differ"));
    if (!row->challenges.empty())
        cell.paragraphs.push_back(Italic(fmt::format("{}\u00a0open", row->challenges.size())));
    return cell;
}

Table TableOf(const ChecklistContent& content, const ChosenStandard& chosen,
              const std::vector<Checklist>& checklists, std::size_t first, std::size_t last) {
    const std::vector<StandardElement>& elements = chosen.standard->elements;
    Table table;
    table.columns = {{"Trade secret", kSecretShare}};
    for (std::size_t i = first; i < last; ++i)
        table.columns.push_back(
            {ElementName(elements[i].element) + (elements[i].required ? "" : " (advisable)")});
    for (std::size_t row = 0; row < content.secrets.size(); ++row) {
        TableRow line{{SecretCell(content.secrets[row].secret)}};
        for (std::size_t i = first; i < last; ++i)
            line.cells.push_back(CellOf(checklists[row], elements[i].element));
        table.rows.push_back(std::move(line));
    }
    return table;
}

void AppendStandard(const StandardLibrary& library, const ChecklistContent& content,
                    const ChosenStandard& chosen, std::vector<Block>& blocks) {
    const Standard& standard = *chosen.standard;
    blocks.push_back(Heading{2, Plain(Typeset(standard.title))});
    blocks.push_back(
        Paragraph{ParagraphRole::kNote,
                  Plain(fmt::format("Stage: {}. {} ({}).", standard.stage,
                                    Typeset(standard.authority), CheckInWords(standard.check))),
                  true});
    if (const std::string warning = StageWarning(chosen, content.matter); !warning.empty())
        blocks.push_back(Paragraph{ParagraphRole::kWarning, Plain(warning), true});
    std::vector<Checklist> checklists;
    for (const ChecklistSecret& entry : content.secrets)
        checklists.push_back(BuildChecklist(library, standard, entry.secret, entry.version.id,
                                            entry.assessments, entry.challenges));
    const std::size_t count = standard.elements.size();
    const std::size_t across = EvenShare(count, kElementsAcross);
    for (std::size_t first = 0; first < count; first += across) {
        const std::size_t last = std::min(first + across, count);
        if (across < count)
            blocks.push_back(
                Paragraph{ParagraphRole::kLabel,
                          Plain(fmt::format("Elements {} to {} of {}", first + 1, last, count))});
        blocks.push_back(TableOf(content, chosen, checklists, first, last));
    }
}

void AppendFront(const ChecklistContent& content, std::vector<Block>& blocks) {
    AppendTitleBlock(content.matter, content.court_name, kName, blocks);
    Table facts = FactsTable(0.16);
    AddFact(facts, "Stage of the case", std::string(ToText(content.matter.stage)));
    AddFact(facts, "Secrets", fmt::format("{}", content.secrets.size()));
    if (!content.printed_on.is_special())
        AddFact(facts, "Printed", ToWords(content.printed_on));
    blocks.push_back(std::move(facts));
    blocks.push_back(
        Paragraph{ParagraphRole::kNote,
                  Plain("Each cell is the latest answer of a reviewer about the newest wording. "
                        "None: nobody has judged it yet. N/A: not applicable. A dash: the element "
                        "is not asked of this kind of secret. Differ: reviewers do not agree. 1 "
                        "open: a challenge that is still open. Answers are never added up: one "
                        "element not met can lose a motion.")});
}

}  // namespace

PaperDocument ComposeMatrix(const StandardLibrary& library, const ChecklistContent& content) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, content.matter);
    paper.running_head = RunningHead(content.matter);
    SetTier(HighestTier(content), paper);
    paper.notice = "Attorney work product";
    paper.stamp = content.stamp;
    paper.draft = !content.final_copy;
    paper.landscape = true;
    AppendFront(content, paper.blocks);
    if (content.secrets.empty()) {
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody,
                                         Italic("No trade secret is recorded in this case yet.")});
        return paper;
    }
    bool first = true;
    for (const ChosenStandard& chosen :
         ChooseStandards(library, content.matter, content.standards)) {
        if (!std::exchange(first, false))
            paper.blocks.push_back(PageBreak{});
        AppendStandard(library, content, chosen, paper.blocks);
    }
    AppendFacts(content.facts, content.fact_values, paper);
    return paper;
}

}  // namespace particulars
