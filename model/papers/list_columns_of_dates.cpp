#include "model/papers/agenda.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/list_columns.h"
#include "model/papers/redaction_papers.h"

namespace particulars {
namespace {

std::span<const Deadline> Deadlines(const ListSource& source) {
    return source.dates.deadlines;
}

Tier TierOfDeadline(const ListSource& source, const Deadline& deadline) {
    return TierOf(source.dates, deadline);
}

std::span<const Obligation> Obligations(const ListSource& source) {
    return source.dates.obligations;
}

const DocketEntry* OrderBehind(const ListSource& source, const Obligation& obligation) {
    for (const DocketEntry& entry : source.dates.docket_entries)
        if (entry.id == obligation.order)
            return &entry;
    return nullptr;
}

Tier TierOfObligation(const ListSource& source, const Obligation& obligation) {
    const DocketEntry* order = OrderBehind(source, obligation);
    return order ? TierOfPaper(*order) : Tier::kPublic;
}

/// What has no date comes last.
ListCell ActByOf(const Deadline& deadline) {
    const std::optional<Date> day = ActBy(deadline);
    return day ? ListCell{ActByInWords(deadline), ToIso(*day), day} : ListCell{"No date", "9999"};
}

/// In the order of the agenda: what is overdue first, what has ended last.
ListCell StateOf(const ListSource& source, const Deadline& deadline) {
    const Date& today = source.dates.today;
    return {
        StateInWords(deadline, today),
        fmt::format("{} {}", static_cast<int>(UrgencyOf(deadline, today)), ActByOf(deadline).key)};
}

ListCell DueOf(const ListSource& source, const Obligation& obligation) {
    for (const Deadline& deadline : source.dates.deadlines)
        if (deadline.obligation == obligation.id && deadline.state == DeadlineState::kOpen)
            return ActByOf(deadline);
    if (obligation.fixed_date)
        return DayOf(obligation.fixed_date);
    return {"No date", "9999"};
}

std::string RunsOf(const Obligation& obligation) {
    return BasisInWords(
        obligation.period, FromText<Direction>(obligation.direction).value_or(Direction::kAfter),
        FromText<TriggerBasis>(obligation.basis).value_or(TriggerBasis::kNone), obligation.event);
}

}  // namespace

ListKind DeadlineList() {
    using One = const Deadline&;
    using Source = const ListSource&;
    ListKind kind = KindOf<Deadline>(
        "deadlines", "Deadlines", Deadlines, TierOfDeadline,
        {{{"act_by", "Act by", 1.6}, [](Source, One one) { return ActByOf(one); }},
         {{"state", "State", 1.3}, [](Source source, One one) { return StateOf(source, one); }},
         {{"number", "No.", 0.7},
          [](Source, One one) { return Numbered(Designation(one), one.number); }},
         {{"what", "What", 3, true, true},
          [](Source source, One one) { return ListCell{DutyInWords(source.dates, one)}; }},
         {{"who", "Who", 1.1},
          [](Source source, One one) { return ListCell{ObligorInWords(source.dates, one)}; }},
         {{"verified", "Verified", 1.3},
          [](Source, One one) { return ListCell{VerificationInWords(one)}; }},
         {{"runs", "Runs", 2, true, true},
          [](Source source, One one) { return ListCell{RunsInWords(source.dates, one)}; }},
         {{"title", "Neutral title", 2, false},
          [](Source, One one) { return ListCell{one.title}; }},
         {{"usual", "Usual date", 1.3, false}, [](Source, One one) { return DayOf(one.usual); }},
         {{"safe", "Safe date", 1.3, false}, [](Source, One one) { return DayOf(one.safe); }},
         {{"responsible", "Responsible", 1.2, false},
          [](Source, One one) { return ListCell{one.responsible}; }},
         {{"backup", "Back-up", 1.2, false}, [](Source, One one) { return ListCell{one.backup}; }},
         {{"authority", "Authority", 2.5, false, true},
          [](Source, One one) { return ListCell{one.authority}; }}});
    kind.usual_order = "state";
    return kind;
}

ListKind ObligationList() {
    using One = const Obligation&;
    using Source = const ListSource&;
    return KindOf<Obligation>(
        "obligations", "Obligations", Obligations, TierOfObligation,
        {{{"number", "No.", 0.7},
          [](Source, One one) { return Numbered(Designation(one), one.number); }},
         {{"act_by", "Act by", 1.6}, [](Source source, One one) { return DueOf(source, one); }},
         {{"who", "Who", 1.1}, [](Source, One one) { return ListCell{Capitalized(one.obligor)}; }},
         {{"must", "Must", 3, true, true},
          [](Source, One one) { return ListCell{ActInWords(one.act, one.condition)}; }},
         {{"runs", "Runs", 2, true, true}, [](Source, One one) { return ListCell{RunsOf(one)}; }},
         {{"state", "State", 1.1}, [](Source, One one) { return ChoiceOf(one.state); }},
         {{"order", "Order", 1.8, false},
          [](Source source, One one) {
              const DocketEntry* order = OrderBehind(source, one);
              return ListCell{order ? order->title : ""};
          }},
         {{"sentence", "Words of the order", 3, false, true},
          [](Source, One one) { return ListCell{one.sentence}; }}});
}

}  // namespace particulars
