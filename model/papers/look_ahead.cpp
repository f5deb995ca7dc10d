#include "model/papers/look_ahead.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <utility>
#include <vector>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/papers/agenda.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/month.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"

namespace particulars {
namespace {

enum class Part { kOverdue, kWithin, kUndated, kLaterUnverified, kLater, kEnded };

class LookAhead {
public:
    LookAhead(const CaseDates& dates, const Date& from)
        : dates_(dates), from_(from), last_(from + boost::gregorian::days(kLookAheadDays)) {
        dates_.today = std::max(dates.today, from);
        for (const Deadline& deadline : dates.deadlines)
            if (PartOf(deadline) != Part::kEnded && PartOf(deadline) != Part::kLater)
                shown_.push_back(deadline);
        SortForAgenda(shown_, dates_.today);
    }

    PaperDocument Compose() const {
        const std::string name = "Two-week look-ahead";
        PaperDocument paper = NewDeadlinePaper(dates_, name, shown_);
        AppendTitleBlock(*dates_.matter, CourtInWords(*dates_.matter), name, paper.blocks);
        AppendFacts(paper.blocks);
        AppendPart(Part::kOverdue, "Overdue", "Nothing is overdue.", paper.blocks);
        AppendPart(Part::kWithin, "In these two weeks", "Nothing falls due in these two weeks.",
                   paper.blocks);
        AppendPart(Part::kUndated, "Without a date", "Every open deadline has a date.",
                   paper.blocks);
        AppendPart(Part::kLaterUnverified, "Later, and UNVERIFIED", "", paper.blocks);
        return paper;
    }

private:
    Part PartOf(const Deadline& deadline) const {
        if (deadline.state != DeadlineState::kOpen)
            return Part::kEnded;
        const std::optional<Date> act_by = ActBy(deadline);
        if (!act_by)
            return Part::kUndated;
        if (*act_by < dates_.today)
            return Part::kOverdue;
        if (*act_by <= last_)
            return Part::kWithin;
        return deadline.verified_by.empty() ? Part::kLaterUnverified : Part::kLater;
    }

    void AppendFacts(std::vector<Block>& blocks) const {
        Table facts = FactsTable(0.2);
        AddFact(facts, "From", ToWords(from_));
        AddFact(facts, "Through", ToWords(last_));
        AddFact(facts, "Deadlines", CountsInWords(dates_));
        const ClosedSpan closed = NamedClosedDays(dates_, from_, last_);
        std::string names = closed.warning;
        for (const auto& [date, name] : closed.days)
            names += (names.empty() ? "" : "; ") + ToShortWords(date) + ", " + name;
        AddFact(facts, "Court closed", names.empty() ? "on weekends only" : names);
        const auto later =
            std::count_if(dates_.deadlines.begin(), dates_.deadlines.end(),
                          [this](const Deadline& one) { return PartOf(one) == Part::kLater; });
        AddFact(facts, "Not listed", fmt::format("{} verified, due after these two weeks", later));
        blocks.push_back(std::move(facts));
    }

    /// `otherwise` is what is said where there is none; empty leaves the part out.
    void AppendPart(Part part, const std::string& heading, const std::string& otherwise,
                    std::vector<Block>& blocks) const {
        Table table;
        table.columns = {{"Act by", 1.3}, {"No.", 0.55},        {"Duty", 2.4},
                         {"Whose", 1},    {"Seen to by", 1.25}, {"Standing", 1.45}};
        for (const Deadline& deadline : shown_)
            if (PartOf(deadline) == part)
                table.rows.push_back(
                    {{part == Part::kUndated ? PendingCell(dates_, deadline) : ActByCell(deadline),
                      NumberCell(deadline), DutyCell(dates_, deadline, false),
                      TextCell(Plain(ObligorInWords(dates_, deadline))), PeopleCell(deadline),
                      StandingCell(dates_, deadline)}});
        if (table.rows.empty() && otherwise.empty())
            return;
        blocks.push_back(Heading{2, Plain(heading)});
        if (table.rows.empty())
            blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(otherwise)});
        else
            blocks.push_back(std::move(table));
    }

    CaseDates dates_;
    Date from_;
    Date last_;
    std::vector<Deadline> shown_;
};

}  // namespace

PaperDocument ComposeLookAhead(const CaseDates& dates, const Date& from) {
    return LookAhead(dates, from).Compose();
}

}  // namespace particulars
