#include "model/papers/challenge_table.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/papers/assessment_words.h"
#include "model/papers/rich_text.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

std::string ElementInWords(const StandardLibrary& library, const ChecklistSecret& entry,
                           const Challenge& challenge) {
    if (challenge.blanket || challenge.element.empty())
        return "Blanket objection: names no element";
    if (const Element* element = library.FindElement(challenge.element))
        return Typeset(element->question);
    for (const ParticularQuestion& question : ParticularQuestions(entry.secret.kind))
        if (question.element == challenge.element)
            return Typeset(question.question);
    return challenge.element;
}

}  // namespace

void AppendChallenges(const StandardLibrary& library, const ChecklistSecret& entry,
                      std::vector<Block>& blocks) {
    Table table;
    table.columns = {
        {"Element", 2}, {"Words of the objection", 3.4}, {"First raised", 1.1}, {"In", 1.6}};
    for (const Challenge& challenge : entry.challenges) {
        if (challenge.state != ChallengeState::kOpen)
            continue;
        Cell raised = challenge.first_raised
                          ? DayCell(*challenge.first_raised, DayInWords(*challenge.first_raised))
                          : TextCell(Plain("date not recorded"));
        Cell words = TextCell(Plain("\u201c" + challenge.words + "\u201d"));
        if (!challenge.response.empty())
            words.paragraphs.push_back(Join(Italic("Response: "), Plain(challenge.response)));
        table.rows.push_back(
            {{TextCell(Plain(ElementInWords(library, entry, challenge))), std::move(words),
              std::move(raised), TextCell(Plain(challenge.paper))}});
    }
    if (table.rows.empty())
        return;
    blocks.push_back(Paragraph{ParagraphRole::kLabel, Plain("Open challenges")});
    blocks.push_back(std::move(table));
}

}  // namespace particulars
