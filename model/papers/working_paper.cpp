#include "model/papers/working_paper.h"

#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/deadlines/working_words.h"
#include "model/papers/agenda.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

std::string DayInWords(const std::optional<Date>& date) {
    return date ? ToWords(*date) : "not known yet";
}

void AppendResult(const CaseDates& dates, const Deadline& deadline, std::vector<Block>& blocks) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Duty", DutyInWords(dates, deadline));
    AddFact(facts, "Whose", ObligorInWords(dates, deadline));
    AddFact(facts, "Authority",
            deadline.authority.empty() ? "UNSUPPORTED" : Typeset(deadline.authority));
    AddFact(facts, "Period", Capitalized(RunsInWords(dates, deadline)));
    AddFact(facts, "Usual date", DayInWords(deadline.usual));
    AddFact(facts, "Safe date", DayInWords(deadline.safe));
    AddFact(facts, "Latest date", DayInWords(deadline.latest));
    if (!deadline.time.empty())
        AddFact(facts, "At", deadline.time + " in the court\u2019s zone");
    if (deadline.override_date)
        AddFact(
            facts, "Overridden",
            fmt::format("to {}: {}", ToWords(*deadline.override_date), deadline.override_reason));
    AddFact(facts, "Verified", VerificationInWords(deadline));
    AddFact(facts, "Printed", ToWords(dates.today));
    blocks.push_back(std::move(facts));
}

void AppendSteps(const Deadline& deadline, std::vector<Block>& blocks) {
    blocks.push_back(Heading{2, Plain("Working")});
    if (deadline.working.empty()) {
        blocks.push_back(Paragraph{ParagraphRole::kBody, Plain("Nothing was computed.")});
        return;
    }
    Table table;
    table.columns = {{"No.", 0.3}, {"Step", 3.4}, {"Day reached", 1.3}, {"Authority", 1.9}};
    int number = 0;
    for (const WorkingStep& step : deadline.working)
        table.rows.push_back(
            {{TextCell(Plain(fmt::format("{}", ++number))), TextCell(Plain(step.step)),
              TextCell(Plain(step.date ? ToShortWords(*step.date) : "")),
              TextCell(Plain(step.authority))}});
    blocks.push_back(std::move(table));
}

/// Why the period did not run from something else: from the basis, and for the order at hand with
/// the other days that the docket knows.
void AppendUnused(const CaseDates& dates, const Deadline& deadline, std::vector<Block>& blocks) {
    const std::string why(Trim(OtherBasesWords(deadline.basis)));
    if (why.empty() || !deadline.trigger)
        return;
    blocks.push_back(Heading{2, Plain("Dates that were not used")});
    blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(why)});
    const DocketEntry* order = OrderOf(dates, deadline);
    if (!order)
        return;
    Table facts = FactsTable(0.2);
    const auto add = [&](const char* label, const std::optional<Date>& date, TriggerBasis basis) {
        if (date && basis != deadline.basis)
            AddFact(facts, label,
                    ToWords(*date) + (date == deadline.trigger ? ", the same day" : ""));
    };
    add("Written on it", order->dated, TriggerBasis::kOrder);
    add("Entered", order->entered, TriggerBasis::kEntry);
    add("Received", order->received, TriggerBasis::kReceipt);
    if (!facts.rows.empty())
        blocks.push_back(std::move(facts));
}

void AppendDoubts(const Deadline& deadline, std::vector<Block>& blocks) {
    if (deadline.warnings.empty())
        return;
    blocks.push_back(Heading{2, Plain("Open to doubt")});
    for (const std::string& warning : deadline.warnings)
        blocks.push_back(Paragraph{ParagraphRole::kWarning, Plain(warning)});
}

}  // namespace

PaperDocument ComposeWorking(const CaseDates& dates, const Deadline& deadline) {
    const std::string name = "Working of " + Designation(deadline);
    PaperDocument paper = NewDeadlinePaper(dates, name, {deadline});
    AppendTitleBlock(*dates.matter, CourtInWords(*dates.matter), name, paper.blocks);
    AppendResult(dates, deadline, paper.blocks);
    AppendSteps(deadline, paper.blocks);
    AppendUnused(dates, deadline, paper.blocks);
    AppendDoubts(deadline, paper.blocks);
    return paper;
}

}  // namespace particulars
