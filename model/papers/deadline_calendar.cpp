#include "model/papers/deadline_calendar.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/papers/agenda.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"

namespace particulars {
namespace {

struct ObligorGroup {
    std::string obligor;
    std::vector<const Deadline*> deadlines;
};

/// In order of the first day that each obligor has to act by.
std::vector<ObligorGroup> ByObligor(const CaseDates& dates, const std::vector<Deadline>& sorted) {
    std::vector<ObligorGroup> groups;
    for (const Deadline& deadline : sorted) {
        if (deadline.state != DeadlineState::kOpen || !ActBy(deadline))
            continue;
        const std::string obligor = ObligorInWords(dates, deadline);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& one) { return one.obligor == obligor; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {obligor, {}});
        group->deadlines.push_back(&deadline);
    }
    return groups;
}

void AppendFacts(const CaseDates& dates, std::vector<Block>& blocks) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Judge", dates.matter->judge);
    AddFact(facts, "Deadlines", CountsInWords(dates));
    AddFact(facts, "Printed", ToWords(dates.today));
    AddFact(facts, "How to read it",
            "Act by is the day to act by: an override where there is one, else the safe date, "
            "which is the earliest that any reading of the rules gives. Usual is what courts and "
            "most calendars compute. Before the latest date do not call the other side late. "
            "UNVERIFIED: no second person has checked trigger, count and date. UNSUPPORTED: no "
            "rule or order is recorded for it.");
    blocks.push_back(std::move(facts));
}

void AppendGroup(const CaseDates& dates, const ObligorGroup& group, std::vector<Block>& blocks) {
    Table table;
    table.columns = {
        {"No.", 0.5}, {"Duty", 2.7}, {"Act by", 1.2}, {"Readings", 1.5}, {"Standing", 1.3}};
    for (const Deadline* deadline : group.deadlines) {
        Cell standing = StandingCell(dates, *deadline);
        for (RichText& people : PeopleCell(*deadline).paragraphs)
            standing.paragraphs.push_back(std::move(people));
        table.rows.push_back(
            {{NumberCell(*deadline), DutyCell(dates, *deadline, true), ActByCell(*deadline),
              ReadingsCell(*deadline), std::move(standing)}});
    }
    blocks.push_back(Heading{2, Plain(group.obligor)});
    blocks.push_back(std::move(table));
}

/// Also those of which only the safe date is known: they wait for a day all the same.
void AppendPending(const CaseDates& dates, const std::vector<Deadline>& sorted,
                   std::vector<Block>& blocks) {
    Table table;
    table.columns = {
        {"No.", 0.5}, {"Duty", 2.7}, {"Whose", 1.1}, {"Waits for", 1.9}, {"Safe date", 1.1}};
    for (const Deadline& deadline : sorted) {
        if (deadline.state != DeadlineState::kOpen || deadline.usual || deadline.override_date)
            continue;
        table.rows.push_back(
            {{NumberCell(deadline), DutyCell(dates, deadline, false),
              TextCell(Plain(ObligorInWords(dates, deadline))), PendingCell(dates, deadline),
              deadline.safe ? DayCell(*deadline.safe) : TextCell(Plain("none"))}});
    }
    blocks.push_back(Heading{2, Plain("Pending and undated")});
    if (table.rows.empty())
        blocks.push_back(Paragraph{ParagraphRole::kBody, Plain("Every open deadline has a date.")});
    else
        blocks.push_back(std::move(table));
}

void AppendEnded(const CaseDates& dates, const std::vector<Deadline>& sorted,
                 std::vector<Block>& blocks) {
    Table table;
    table.columns = {
        {"No.", 0.5}, {"Duty", 2.9}, {"Was to be done by", 1.3}, {"How it ended", 2.3}};
    for (const Deadline& deadline : sorted)
        if (deadline.state != DeadlineState::kOpen)
            table.rows.push_back(
                {{NumberCell(deadline), DutyCell(dates, deadline, false),
                  TextCell(Plain(ActByInWords(deadline))), EndCell(dates, deadline)}});
    if (table.rows.empty())
        return;
    blocks.push_back(Heading{2, Plain("Ended")});
    blocks.push_back(std::move(table));
}

}  // namespace

PaperDocument ComposeDeadlineCalendar(const CaseDates& dates) {
    std::vector<Deadline> sorted(dates.deadlines.begin(), dates.deadlines.end());
    SortForAgenda(sorted, dates.today);
    PaperDocument paper = NewDeadlinePaper(dates, "Deadline calendar", sorted);
    AppendTitleBlock(*dates.matter, CourtInWords(*dates.matter), "Deadline calendar", paper.blocks);
    AppendFacts(dates, paper.blocks);
    if (sorted.empty()) {
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody, Italic("No deadline is recorded in this case yet.")});
        return paper;
    }
    for (const ObligorGroup& group : ByObligor(dates, sorted))
        AppendGroup(dates, group, paper.blocks);
    AppendPending(dates, sorted, paper.blocks);
    AppendEnded(dates, sorted, paper.blocks);
    return paper;
}

}  // namespace particulars
