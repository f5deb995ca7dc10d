#include "model/papers/checklist_front.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "model/core/capitalized.h"
#include "model/papers/assessment_words.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestTitle = 140;
constexpr std::size_t kStandardsAcross = 3;  // More do not leave a column its words.

std::string SecretsInWords(const std::vector<ChecklistSecret>& secrets) {
    if (secrets.empty())
        return "none";
    const std::string first = Designation(secrets.front().secret);
    if (secrets.size() == 1)
        return first;
    const bool unbroken = secrets.back().secret.number - secrets.front().secret.number + 1 ==
                          static_cast<int>(secrets.size());
    return fmt::format("{} trade secrets, {} {} {}", secrets.size(), first,
                       unbroken ? "to" : "\u2026", Designation(secrets.back().secret));
}

/// Its authority and how far that was checked go to the foot of the page, once for all entries.
RichText WithAuthority(const Standard& standard) {
    RichText title = Plain(Typeset(standard.title));
    title.front().footnote =
        Ended(fmt::format("{} ({})", Typeset(standard.authority), CheckInWords(standard.check)));
    return title;
}

void AppendFacts(const ChecklistContent& content, const std::vector<ChosenStandard>& standards,
                 std::vector<Block>& blocks) {
    Table facts = FactsTable(0.22);
    AddFact(facts, "Secrets", SecretsInWords(content.secrets));
    AddFact(facts, "Judge", content.matter.judge);
    AddFact(facts, "Prepared for", "Counsel for " + std::string(ToText(content.matter.side)));
    AddFact(facts, "Stage of the case", Capitalized(ToText(content.matter.stage)));
    Cell names;
    for (const ChosenStandard& chosen : standards)
        names.paragraphs.push_back(WithAuthority(*chosen.standard));
    if (!names.paragraphs.empty())
        facts.rows.push_back({{TextCell(Italic("Judged under")), std::move(names)}});
    if (!content.printed_on.is_special())
        AddFact(facts, "Printed", ToWords(content.printed_on));
    blocks.push_back(std::move(facts));
}

void AppendKey(std::vector<Block>& blocks) {
    struct Meaning {
        Verdict verdict;
        const char* words;
    };
    constexpr std::array kMeanings = {
        Meaning{Verdict::kMet, "the reviewer finds that the description answers the question"},
        Meaning{Verdict::kDoubtful, "it may be answered; a court could see it either way"},
        Meaning{Verdict::kNotMet, "the description does not answer the question"},
        Meaning{Verdict::kNotApplicable, "the question does not arise for this secret"},
        Meaning{Verdict::kNotAssessed, "nobody has looked yet"},
    };
    blocks.push_back(Paragraph{ParagraphRole::kLabel, Plain("How to read the answers")});
    Table key = FactsTable(0.22);
    for (const Meaning& meaning : kMeanings)
        key.rows.push_back({{VerdictCell(meaning.verdict), TextCell(Plain(meaning.words))}});
    blocks.push_back(std::move(key));
    blocks.push_back(Paragraph{
        ParagraphRole::kNote,
        Plain("Each answer is one reviewer\u2019s judgment of the wording, with name and date. "
              "Answers are never added up to a score: one element not met can lose a motion.")});
}

Table SummaryTable(const StandardLibrary& library, const ChecklistContent& content,
                   const ChosenStandard* first, const ChosenStandard* last) {
    Table table;
    table.columns = {{"Trade secret", 1.7}};
    for (const ChosenStandard* chosen = first; chosen != last; ++chosen)
        table.columns.push_back({Typeset(chosen->standard->title), 1.3});
    table.columns.push_back({"Open challenges", 0.9});
    for (const ChecklistSecret& entry : content.secrets) {
        TableRow row;
        row.cells.push_back(
            TextCell(Join(Bold(Designation(entry.secret)),
                          Plain("\u2002" + Shortened(entry.secret.title, kLongestTitle)))));
        for (const ChosenStandard* chosen = first; chosen != last; ++chosen) {
            const Checklist checklist =
                BuildChecklist(library, *chosen->standard, entry.secret, entry.version.id,
                               entry.assessments, entry.challenges);
            row.cells.push_back(TextCell(Plain(TallyInWords(checklist.rows))));
        }
        const auto open =
            std::count_if(entry.challenges.begin(), entry.challenges.end(),
                          [](const auto& c) { return c.state == ChallengeState::kOpen; });
        row.cells.push_back(TextCell(Plain(open == 0 ? "none" : fmt::format("{}", open))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

void AppendChecklistFront(const ChecklistContent& content,
                          const std::vector<ChosenStandard>& standards,
                          std::vector<Block>& blocks) {
    AppendTitleBlock(content.matter, content.court_name, "Particularity checklist", blocks);
    AppendFacts(content, standards, blocks);
    AppendKey(blocks);
}

void AppendChecklistSummary(const StandardLibrary& library, const ChecklistContent& content,
                            const std::vector<ChosenStandard>& standards,
                            std::vector<Block>& blocks) {
    blocks.push_back(Heading{2, Plain("Summary")});
    const std::size_t across = EvenShare(standards.size(), kStandardsAcross);
    for (std::size_t first = 0; first < standards.size(); first += across) {
        const std::size_t last = std::min(first + across, standards.size());
        blocks.push_back(
            SummaryTable(library, content, standards.data() + first, standards.data() + last));
    }
}

}  // namespace particulars
