#include "model/papers/standard_section.h"

#include <fmt/format.h>
#include <string>
#include <utility>

#include "model/papers/assessment_words.h"
#include "model/papers/rich_text.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

/// "Forum S.D.N.Y."
RichText Fact(std::string label, const std::string& value) {
    return Join(Italic(std::move(label)), Plain("\u2002" + Typeset(value)));
}

/// The reviewer's note, name and date; the word of each answer where reviewers differ in number.
Cell AnswersCell(const ChecklistRow& row) {
    Cell cell;
    for (const Assessment& answer : row.answers) {
        RichText text;
        if (row.answers.size() > 1)
            text = Bold(WordOf(answer.verdict) + ". ");
        if (!answer.note.empty())
            text = Join(std::move(text), Plain(Typeset(answer.note)));
        if (!text.empty())
            cell.paragraphs.push_back(std::move(text));
        cell.paragraphs.push_back(
            Italic(fmt::format("{}{}{}", answer.reviewer, answer.reviewer.empty() ? "" : ", ",
                               DayInWords(answer.assessed_on))));
    }
    return cell;
}

Cell QuestionCell(const ChecklistRow& row) {
    Cell cell = TextCell(Plain(Typeset(row.question)));
    for (const Challenge& challenge : row.challenges)
        cell.paragraphs.push_back(
            Join(Bold("Challenged"),
                 Plain(challenge.first_raised ? fmt::format(" {}; see the words above.",
                                                            DayInWords(*challenge.first_raised))
                                              : "; see the words above.")));
    return cell;
}

Table ElementTable(const ChosenStandard& chosen, const Checklist& checklist) {
    Table table;
    table.columns = {{"No.", 0.28},    {"Element", 2.2},        {"Asked", 0.84},
                     {"Answer", 1.04}, {"Note, reviewer", 3.0}, {"Authority", 1.2}};
    int number = 0;
    for (const ChecklistRow& row : checklist.rows) {
        const bool cited = !row.authority.empty() && row.authority != "-";
        table.rows.push_back({{TextCell(Plain(std::to_string(++number))), QuestionCell(row),
                               TextCell(Plain(WeightInWords(row.required, chosen.relation))),
                               VerdictCell(row.verdict), AnswersCell(row),
                               TextCell(Plain(cited ? Typeset(row.authority) : "\u2013"))}});
    }
    return table;
}

}  // namespace

void AppendStandardSection(const Matter& matter, const ChosenStandard& chosen,
                           const Checklist& checklist, std::vector<Block>& blocks) {
    const Standard& standard = *chosen.standard;
    const auto lead_in = [&blocks](ParagraphRole role, RichText text) {
        blocks.push_back(Paragraph{role, std::move(text), true});
    };
    blocks.push_back(Heading{3, Plain(Typeset(standard.title))});
    lead_in(ParagraphRole::kNote,
            Join(Join(Fact("Forum", standard.forum), Fact("\u2003Stage", standard.stage)),
                 Fact("\u2003Law", standard.law)));
    const std::string warning = StageWarning(chosen, matter);
    if (!warning.empty())
        lead_in(ParagraphRole::kWarning, Bold(warning));
    if (!standard.summary.empty())
        lead_in(ParagraphRole::kBody, Plain(Typeset(standard.summary)));
    if (checklist.rows.empty())
        blocks.push_back(Paragraph{ParagraphRole::kBody,
                                   Plain("This standard asks nothing of this kind of secret.")});
    else
        blocks.push_back(ElementTable(chosen, checklist));
}

}  // namespace particulars
