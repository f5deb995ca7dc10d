#include "model/papers/checklist_secret.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/papers/assessment_words.h"
#include "model/papers/challenge_table.h"
#include "model/papers/rich_text.h"
#include "model/papers/standard_section.h"
#include "model/papers/tier_legend.h"
#include "model/papers/typography.h"
#include "model/papers/withheld.h"

namespace particulars {
namespace {

constexpr std::size_t kStandardsAcross = 4;

void AppendIdentity(const ChecklistSecret& entry, const std::vector<TierName>& names,
                    std::vector<Block>& blocks) {
    const TradeSecret& secret = entry.secret;
    Table facts = FactsTable(0.18);
    AddFact(facts, "Kind", Capitalized(ToText(secret.kind)));
    AddFact(facts, "Tier", TierInWords(names, secret.tier));
    AddFact(facts, "Status", Capitalized(ToText(secret.status)));
    if (secret.level)
        AddFact(facts, "Level", Capitalized(ToText(*secret.level)));
    AddFact(facts, "Asserted by", secret.holder);
    if (secret.asserted_on)
        AddFact(facts, "First served", DayInWords(*secret.asserted_on));
    if (secret.ended_on)
        AddFact(facts, "Ended", DayInWords(*secret.ended_on));
    Cell aliases;
    for (const SecretAlias& alias : entry.aliases)
        aliases.paragraphs.push_back(Plain(
            alias.source.empty() ? alias.label : fmt::format("{}, {}", alias.label, alias.source)));
    if (!aliases.paragraphs.empty())
        facts.rows.push_back({{TextCell(Italic("Also known as")), std::move(aliases)}});
    blocks.push_back(std::move(facts));
}

/// The description word for word, a paragraph where it has one.
void AppendDescription(const Version& version, const std::string& designation,
                       std::vector<Block>& blocks) {
    if (Trim(version.text).empty()) {
        blocks.push_back(
            Paragraph{ParagraphRole::kWarning, Plain("No description has been written yet.")});
        return;
    }
    blocks.push_back(Paragraph{ParagraphRole::kLabel,
                               Plain(fmt::format("Description as it stands (version {}, {})",
                                                 version.number, ToText(version.state)))});
    // What stands for the words in a copy must not come back from Word as a change of them.
    const bool stands_for_it = IsWithheld(version.text) || (version.text == version.public_text);
    const std::string anchor = stands_for_it ? std::string() : designation + " description";
    std::string_view rest = version.text;
    while (!rest.empty()) {
        const std::size_t end = rest.find("\n\n");
        const std::string_view paragraph = Trim(rest.substr(0, end));
        if (!paragraph.empty())
            blocks.push_back(
                Paragraph{ParagraphRole::kQuote, Plain(std::string(paragraph)), false, anchor});
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
    }
    if (!version.source.empty())
        blocks.push_back(Paragraph{ParagraphRole::kNote, Plain("Source: " + version.source)});
}

void AppendParticulars(const ChecklistSecret& entry, std::vector<Block>& blocks) {
    const std::vector<ParticularQuestion>& questions = ParticularQuestions(entry.secret.kind);
    if (questions.empty())
        return;
    blocks.push_back(Paragraph{ParagraphRole::kLabel,
                               Plain(fmt::format("Particulars asked of this kind of secret ({})",
                                                 ToText(entry.secret.kind)))});
    Table table;
    table.columns = {{"Question", 2.4}, {"What is stated", 3}, {"State", 1}, {"Shown at", 1.3}};
    for (const ParticularQuestion& question : questions) {
        const auto stated = std::find_if(
            entry.particulars.begin(), entry.particulars.end(),
            [&question](const Particular& p) { return p.element == question.element; });
        const bool found = stated != entry.particulars.end();
        table.rows.push_back(
            {{TextCell(Plain(Typeset(question.question))),
              TextCell(Plain(found && !stated->text.empty() ? stated->text : "\u2013")),
              TextCell(
                  Plain(Capitalized(ToText(found ? stated->state : ParticularState::kNotStated)))),
              TextCell(Plain(found ? stated->pinpoints : ""))}});
    }
    blocks.push_back(std::move(table));
}

/// One row an element, one column a standard, a dash where the standard does not ask.
Table SideBySide(const std::vector<Checklist>& checklists,
                 const std::vector<ChosenStandard>& standards, std::size_t first,
                 std::size_t last) {
    Table table;
    table.columns = {{"Element", 2.6}};
    std::vector<const ChecklistRow*> elements;
    for (std::size_t i = first; i < last; ++i) {
        table.columns.push_back({Typeset(standards[i].standard->title), 1.2});
        for (const ChecklistRow& row : checklists[i].rows)
            if (std::none_of(elements.begin(), elements.end(),
                             [&row](const auto* other) { return other->element == row.element; }))
                elements.push_back(&row);
    }
    for (const ChecklistRow* element : elements) {
        TableRow line{{TextCell(Plain(Typeset(element->question)))}};
        for (std::size_t i = first; i < last; ++i) {
            const auto& rows = checklists[i].rows;
            const auto row = std::find_if(rows.begin(), rows.end(), [element](const auto& r) {
                return r.element == element->element;
            });
            Cell cell = TextCell(Plain("\u2013"));
            if (row != rows.end()) {
                cell = VerdictCell(row->verdict);
                cell.paragraphs.push_back(
                    Italic(WeightInWords(row->required, standards[i].relation)));
            }
            line.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

void AppendSideBySide(const std::vector<Checklist>& checklists,
                      const std::vector<ChosenStandard>& standards, std::vector<Block>& blocks) {
    if (standards.size() < 2)
        return;
    blocks.push_back(Paragraph{ParagraphRole::kLabel, Plain("The standards side by side")});
    const std::size_t across = EvenShare(standards.size(), kStandardsAcross);
    for (std::size_t first = 0; first < standards.size(); first += across)
        blocks.push_back(
            SideBySide(checklists, standards, first, std::min(first + across, standards.size())));
}

}  // namespace

void AppendChecklistSecret(const StandardLibrary& library, const ChecklistContent& content,
                           const std::vector<ChosenStandard>& standards,
                           const ChecklistSecret& entry, std::vector<Block>& blocks) {
    std::vector<Checklist> checklists;
    for (const ChosenStandard& chosen : standards)
        checklists.push_back(BuildChecklist(library, *chosen.standard, entry.secret,
                                            entry.version.id, entry.assessments, entry.challenges));
    const std::string designation = Designation(entry.secret);
    blocks.push_back(Heading{2, Plain(designation + "\u2002" + entry.secret.title), designation});
    AppendIdentity(entry, content.tier_names, blocks);
    AppendDescription(entry.version, designation, blocks);
    AppendParticulars(entry, blocks);
    AppendChallenges(library, entry, blocks);
    AppendSideBySide(checklists, standards, blocks);
    for (std::size_t i = 0; i < standards.size(); ++i)
        AppendStandardSection(content.matter, standards[i], checklists[i], blocks);
    blocks.push_back(SignatureLines{{"Reviewed by", "Date", "Verified by", "Date"}});
}

}  // namespace particulars
