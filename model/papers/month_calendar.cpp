#include "model/papers/month_calendar.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"

namespace particulars {
namespace {

RichText EntryText(const MonthEntry& entry) {
    std::string words = fmt::format("{} {} {}{}", entry.symbol, entry.designation, entry.word,
                                    entry.unverified ? " ?" : "");
    return entry.urgency == Urgency::kOverdue ? Bold(std::move(words)) : Plain(std::move(words));
}

GridDay DayInGrid(const MonthDay& day, std::size_t room) {
    GridDay drawn;
    drawn.number = fmt::format("{}", static_cast<int>(day.date.day().as_number()));
    drawn.note = day.closed_name;
    drawn.shaded = day.is_closed;
    drawn.faint = !day.in_month;
    drawn.framed = day.is_today;
    const std::size_t count = day.entries.size();
    const std::size_t shown = count > room ? room - 1 : count;
    for (std::size_t i = 0; i < shown; ++i)
        drawn.entries.push_back(EntryText(day.entries[i]));
    if (shown < count)
        drawn.entries.push_back(Bold(fmt::format("+{} more", count - shown)));
    return drawn;
}

/// Those on the days of the picture, in order.
std::vector<const Deadline*> Shown(const CaseDates& dates, const Month& month) {
    std::vector<const Deadline*> shown;
    for (const MonthWeek& week : month.weeks)
        for (const MonthDay& day : week)
            for (const MonthEntry& entry : day.entries)
                shown.push_back(FindDeadline(dates, entry.deadline));
    return shown;
}

void AppendList(const CaseDates& dates, const std::string& heading,
                const std::vector<const Deadline*>& deadlines, std::vector<Block>& blocks) {
    if (deadlines.empty())
        return;
    Table table;
    table.columns = {{"Act by", 1.3}, {"No.", 0.5},      {"Duty", 3.6},
                     {"Whose", 1.2},  {"Readings", 1.9}, {"Standing", 1.4}};
    for (const Deadline* deadline : deadlines)
        table.rows.push_back(
            {{ActByCell(*deadline), NumberCell(*deadline), DutyCell(dates, *deadline, false),
              TextCell(Plain(ObligorInWords(dates, *deadline))), ReadingsCell(*deadline),
              StandingCell(dates, *deadline)}});
    blocks.push_back(Heading{2, Plain(heading)});
    blocks.push_back(std::move(table));
}

}  // namespace

MonthGrid GridOf(const Month& month) {
    MonthGrid grid;
    grid.day_names.assign(kDaysOfWeek.begin(), kDaysOfWeek.end());
    const std::size_t room = EntriesThatFit(month.weeks.size());
    for (const MonthWeek& week : month.weeks) {
        std::vector<GridDay>& days = grid.weeks.emplace_back();
        for (const MonthDay& day : week)
            days.push_back(DayInGrid(day, room));
    }
    return grid;
}

PaperDocument ComposeMonthCalendar(const CaseDates& dates, const Date& day_in_month) {
    const Month month = BuildMonth(dates, day_in_month);
    const std::string name = MonthInWords(month.first);
    const std::vector<const Deadline*> in_picture = Shown(dates, month);
    std::vector<const Deadline*> undated;
    for (const MonthEntry& entry : month.undated)
        undated.push_back(FindDeadline(dates, entry.deadline));
    std::vector<Deadline> said;
    for (const Deadline* deadline : in_picture)
        said.push_back(*deadline);
    for (const Deadline* deadline : undated)
        said.push_back(*deadline);
    PaperDocument paper = NewDeadlinePaper(dates, "Month calendar", said);
    paper.landscape = true;
    paper.blocks.push_back(Heading{1, Plain(name)});
    paper.blocks.push_back(GridOf(month));
    std::string key =
        "Each deadline stands on the day to act by. \u25b2 overdue, \u25cf open, \u2713 satisfied, "
        "\u2013 ended otherwise, ? not verified. Gray: the court is closed.";
    if (!undated.empty())
        key += fmt::format(" {} without a date: see the list.", undated.size());
    paper.blocks.push_back(Paragraph{ParagraphRole::kNote, Plain(key + " " + month.warning)});
    AppendList(dates, "All that the picture shows", in_picture, paper.blocks);
    AppendList(dates, "Without a date", undated, paper.blocks);
    return paper;
}

}  // namespace particulars
