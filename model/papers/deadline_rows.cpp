#include "model/papers/deadline_rows.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/capitalized.h"
#include "model/deadlines/court.h"
#include "model/papers/agenda.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

std::string DayOrOpen(const std::optional<Date>& date) {
    return date ? ToShortWords(*date) : "not known yet";
}

RichText Labeled(const std::string& label, const std::string& value) {
    return Join(Italic(label + " "), Plain(value));
}

std::string ByAndOn(const std::string& by, const std::optional<Date>& on) {
    std::string words = by.empty() ? "" : " by " + by;
    return on ? words + " on " + ToShortWords(*on) : words;
}

}  // namespace

PaperDocument NewDeadlinePaper(const CaseDates& dates, const std::string& name,
                               const std::vector<Deadline>& shown) {
    PaperDocument paper;
    paper.title = PaperTitle(name, *dates.matter);
    paper.running_head = RunningHead(*dates.matter);
    paper.notice = "Attorney work product";
    paper.stamp = dates.stamp;
    paper.draft = false;
    Tier highest = Tier::kPublic;
    for (const Deadline& deadline : shown)
        highest = std::max(highest, TierOf(dates, deadline));
    SetTier(highest, paper);
    return paper;
}

std::string CourtInWords(const Matter& matter) {
    const Court* court = FindCourtOrNull(matter.court);
    return court ? court->name : matter.court;
}

std::string RunsInWords(const CaseDates& dates, const Deadline& deadline) {
    if (const Deadline* parent = FindDeadline(dates, deadline.parent))
        return fmt::format("{} {} {} is {}", deadline.period, ToText(deadline.direction),
                           Designation(*parent), ToText(deadline.parent_day));
    std::string words = BasisInWords(deadline);
    if (deadline.trigger && !deadline.period.empty())
        words += ", " + ToShortWords(*deadline.trigger);
    return words;
}

Cell NumberCell(const Deadline& deadline) {
    return TextCell(Bold(Designation(deadline)));
}

Cell DutyCell(const CaseDates& dates, const Deadline& deadline, bool in_full) {
    Cell cell = TextCell(Plain(DutyInWords(dates, deadline)));
    if (!in_full)
        return cell;
    cell.paragraphs.push_back(Italic(RunsInWords(dates, deadline)));
    if (!deadline.authority.empty())
        cell.paragraphs.push_back(Plain(Typeset(deadline.authority)));
    for (const std::string& warning : deadline.warnings)
        cell.paragraphs.push_back(Labeled("Open to doubt:", warning));
    return cell;
}

Cell ActByCell(const Deadline& deadline) {
    const std::optional<Date> act_by = ActBy(deadline);
    Cell cell = TextCell(Bold(act_by ? ToShortWords(*act_by) : "No date"));
    cell.day = act_by;
    if (!deadline.time.empty() && !deadline.override_date)
        cell.paragraphs.push_back(Plain("at " + deadline.time + " in the court\u2019s zone"));
    if (deadline.override_date)
        cell.paragraphs.push_back(Bold("overridden"));
    else if (act_by && !deadline.usual)
        cell.paragraphs.push_back(Bold("safe date only"));
    else if (act_by)
        cell.paragraphs.push_back(
            Plain(*deadline.usual == *act_by ? "computed" : "safe date, computed"));
    return cell;
}

Cell ReadingsCell(const Deadline& deadline) {
    Cell cell;
    if (deadline.usual && deadline.usual == deadline.safe && deadline.usual == deadline.latest) {
        cell.paragraphs.push_back(Labeled("usual, safe and latest", DayOrOpen(deadline.usual)));
    } else {
        cell.paragraphs.push_back(Labeled("usual", DayOrOpen(deadline.usual)));
        cell.paragraphs.push_back(Labeled("safe", DayOrOpen(deadline.safe)));
        cell.paragraphs.push_back(Labeled("latest", DayOrOpen(deadline.latest)));
    }
    if (deadline.override_date)
        cell.paragraphs.push_back(Join(
            Bold("overridden"),
            Plain(fmt::format("{} to {}: {}", ByAndOn(deadline.override_by, deadline.override_on),
                              ToShortWords(*deadline.override_date), deadline.override_reason))));
    return cell;
}

Cell StandingCell(const CaseDates& dates, const Deadline& deadline) {
    const std::string state = StateInWords(deadline, dates.today);
    const bool overdue = UrgencyOf(deadline, dates.today) == Urgency::kOverdue;
    Cell cell = TextCell(overdue ? Bold(state) : Plain(state));
    const std::string verification = VerificationInWords(deadline);
    cell.paragraphs.push_back(deadline.verified_by.empty() ? Bold(verification)
                                                           : Plain(verification));
    if (deadline.authority.empty())
        cell.paragraphs.push_back(Bold("UNSUPPORTED"));
    return cell;
}

Cell PeopleCell(const Deadline& deadline) {
    Cell cell;
    if (!deadline.responsible.empty())
        cell.paragraphs.push_back(Plain(deadline.responsible));
    else
        cell.paragraphs.push_back(Italic("nobody responsible"));
    cell.paragraphs.push_back(deadline.backup.empty() ? Italic("no back-up")
                                                      : Labeled("back-up", deadline.backup));
    return cell;
}

Cell EndCell(const CaseDates& dates, const Deadline& deadline) {
    Cell cell = TextCell(Plain(StateInWords(deadline, dates.today)));
    if (!deadline.completion.empty())
        cell.paragraphs.push_back(Plain(deadline.completion));
    if (const Deadline* successor = FindDeadline(dates, deadline.successor))
        cell.paragraphs.push_back(Plain("now " + Designation(*successor)));
    return cell;
}

Cell PendingCell(const CaseDates& dates, const Deadline& deadline) {
    Cell cell = TextCell(Plain(Capitalized(RunsInWords(dates, deadline))));
    for (const std::string& warning : deadline.warnings)
        cell.paragraphs.push_back(Plain(warning));
    return cell;
}

std::string CountsInWords(const CaseDates& dates) {
    const std::vector<Deadline> all(dates.deadlines.begin(), dates.deadlines.end());
    const auto open = std::count_if(all.begin(), all.end(), [](const Deadline& deadline) {
        return deadline.state == DeadlineState::kOpen;
    });
    const AgendaCounts counts = CountAgenda(all, dates.today);
    return fmt::format("{} open: {} overdue, {} without a date, {} unverified", open,
                       counts.overdue, counts.undated, counts.unverified);
}

}  // namespace particulars
