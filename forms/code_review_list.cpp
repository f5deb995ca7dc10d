#include "forms/code_review_list.h"

#include <fmt/format.h>

#include "forms/ask_and_save.h"
#include "forms/evidence_words.h"
#include "forms/number_field.h"
#include "forms/record_choice.h"
#include "forms/words.h"

namespace particulars {
namespace {

using Keeper = void (*)(wxWindow&, CaseAccess&, const std::string&);

std::string Line(const FieldValues& values, const char* name) {
    return std::string(Trim(values.at(name)));
}

Date DayOr(const std::string& iso) {
    return DateFromIso(iso).value_or(Date(boost::gregorian::not_a_date_time));
}

std::string DayOf(const Date& date) {
    return date.is_special() ? std::string() : ToShortWords(date);
}

RecordChoice PeopleChoice(const CaseRecords& records) {
    RecordChoice choice;
    for (const Person& person : records.people)
        choice.Add(person.name, person.id.text());
    return choice;
}

RecordChoice SessionChoice(const CaseRecords& records) {
    RecordChoice choice("(not known)");
    for (const ReviewSession& session : records.review_sessions)
        choice.Add(
            DayOf(session.held_on) + ", " + FoundIn(records.people, session.reviewer.text()).name,
            session.id.text());
    return choice;
}

std::vector<ListDialogAct> ActsOf(CaseAccess& access, Keeper keep) {
    return {
        {_("&New..."), Task::kContribute,
         [&access, keep](wxWindow& from, const std::string&) { keep(from, access, {}); }},
        {_("&Edit..."), Task::kContribute, [&access, keep](wxWindow& from, const std::string& id) {
             if (!id.empty())
                 keep(from, access, id);
         }}};
}

void KeepSession(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const ReviewSession before = FoundIn(records.review_sessions, id);
    const RecordChoice people = PeopleChoice(records);
    AskAndSave(parent, access, id.empty() ? _("New review session") : _("Edit review session"),
               _("Somebody at the review computer."),
               {{"repository", "&Repository", FieldKind::kLine, before.repository},
                {"reviewer", "Re&viewer", FieldKind::kChoice, people.NameOf(before.reviewer.text()),
                 people.names(), "Among the people of the case."},
                {"held_on", "&Held on", FieldKind::kDate, IsoOrBlank(before.held_on)},
                {"time_in", "Time &in", FieldKind::kLine, before.time_in, {}, "Such as 09:30."},
                {"time_out", "Time &out", FieldKind::kLine, before.time_out},
                {"noticed_on", "No&ticed on", FieldKind::kDate, IsoOrBlank(before.noticed_on)},
                {"note", "&Note", FieldKind::kText, before.note, {}, "Work product."}},
               before, "keep a review session",
               [&](ReviewSession& typed, const FieldValues& values) {
                   typed.matter = records.matter.id;
                   typed.repository = Line(values, "repository");
                   typed.reviewer = PersonId(people.IdOf(values.at("reviewer")));
                   typed.held_on = DayOr(values.at("held_on"));
                   typed.time_in = Line(values, "time_in");
                   typed.time_out = Line(values, "time_out");
                   typed.noticed_on = DateFromIso(values.at("noticed_on"));
                   typed.note = values.at("note");
               });
}

/// What the request would overdraw, in any budget.
std::string OverBudget(const CaseRecords& records, const PrintRequest& request) {
    std::string over;
    for (const PageBudget& budget : records.page_budgets)
        if (const auto found = CheckBudget(request, budget, records.print_requests))
            over += (over.empty() ? "" : " ") + found->message;
    return over;
}

Violations TakeRequest(const CaseRecords& records, PrintRequest& typed, const FieldValues& values,
                       const RecordChoice& sessions) {
    Violations problems;
    typed.matter = records.matter.id;
    typed.session = ReviewSessionId(sessions.IdOf(values.at("session")));
    typed.repository = Line(values, "repository");
    typed.path = Line(values, "path");
    TakeNumber(typed.first_line, "first_line", values.at("first_line"), problems);
    TakeNumber(typed.last_line, "last_line", values.at("last_line"), problems);
    TakeNumber(typed.pages, "pages", values.at("pages"), problems);
    typed.requested_on = DayOr(values.at("requested_on"));
    typed.delivered_on = DateFromIso(values.at("delivered_on"));
    typed.bates_begin = Line(values, "bates_begin");
    typed.bates_end = Line(values, "bates_end");
    typed.objection = Line(values, "objection");
    return problems;
}

std::vector<Field> RequestFields(const PrintRequest& request, const RecordChoice& sessions) {
    return {{"session", "&Session", FieldKind::kChoice, sessions.NameOf(request.session.text()),
             sessions.names()},
            {"repository", "&Repository", FieldKind::kLine, request.repository},
            {"path", "&Path", FieldKind::kLine, request.path},
            {"first_line", "&First line", FieldKind::kLine, NumberOrBlank(request.first_line)},
            {"last_line", "&Last line", FieldKind::kLine, NumberOrBlank(request.last_line)},
            {"pages", "P&ages", FieldKind::kLine, NumberOrBlank(request.pages)},
            {"requested_on", "Re&quested on", FieldKind::kDate, IsoOrBlank(request.requested_on)},
            {"delivered_on", "&Delivered on", FieldKind::kDate, IsoOrBlank(request.delivered_on)},
            {"bates_begin", "&Bates, first", FieldKind::kLine, request.bates_begin},
            {"bates_end", "Bates, las&t", FieldKind::kLine, request.bates_end},
            {"objection",
             "&Objection",
             FieldKind::kLine,
             request.objection,
             {},
             "Of the other side; empty if none."}};
}

void KeepRequest(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const PrintRequest before = FoundIn(records.print_requests, id);
    const RecordChoice sessions = SessionChoice(records);
    Violations typing;
    std::string warned;
    AskAndSave(
        parent, access, id.empty() ? _("New print request") : _("Edit print request"), wxString(),
        RequestFields(before, sessions), before, "keep a print request",
        [&](PrintRequest& typed, const FieldValues& values) {
            typing = TakeRequest(records, typed, values, sessions);
        },
        [&](const PrintRequest& typed) {
            Violations found = Both(typing, Check(typed));
            const std::string over = found.empty() ? OverBudget(records, typed) : std::string();
            if (!over.empty() && over != warned) {
                warned = over;
                found.push_back({"pages", over + " Choose Save again to keep it all the same."});
            }
            return found;
        });
}

void KeepBudget(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const PageBudget before = FoundIn(records.page_budgets, id);
    Violations typing;
    AskAndSave(
        parent, access, id.empty() ? _("New page budget") : _("Edit page budget"),
        _("What the order allows to be printed."),
        {{"repository",
          "&Repository",
          FieldKind::kLine,
          before.repository,
          {},
          "Empty: of all together."},
         {"total",
          "Pages in &total",
          FieldKind::kLine,
          NumberOrBlank(before.total),
          {},
          "Empty: no cap."},
         {"consecutive",
          "&Consecutive pages",
          FieldKind::kLine,
          NumberOrBlank(before.consecutive),
          {},
          "Empty: no cap."},
         {"authority",
          "&Authority",
          FieldKind::kLine,
          before.authority,
          {},
          "Such as Protective Order, par. 9(e)."}},
        before, "keep a page budget",
        [&](PageBudget& typed, const FieldValues& values) {
            typing.clear();
            typed.matter = records.matter.id;
            typed.repository = Line(values, "repository");
            TakeNumber(typed.total, "total", values.at("total"), typing);
            TakeNumber(typed.consecutive, "consecutive", values.at("consecutive"), typing);
            typed.authority = Line(values, "authority");
        },
        [&](const PageBudget& typed) { return Both(typing, Check(typed)); });
}

std::vector<RecordList::Row> SessionRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const ReviewSession& session : records.review_sessions)
        rows.push_back(
            {session.id.text(),
             {DayOf(session.held_on), FoundIn(records.people, session.reviewer.text()).name,
              session.repository, session.time_in, session.time_out, session.note}});
    return rows;
}

std::vector<RecordList::Row> RequestRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const PrintRequest& request : records.print_requests)
        rows.push_back({request.id.text(),
                        {DayOf(request.requested_on), request.path,
                         request.first_line == 0 ? "all"
                                                 : RangeInWords(std::to_string(request.first_line),
                                                                NumberOrBlank(request.last_line)),
                         Grouped(request.pages),
                         request.delivered_on ? DayOf(*request.delivered_on) : "not yet",
                         RangeInWords(request.bates_begin, request.bates_end), request.objection}});
    return rows;
}

std::vector<RecordList::Row> BudgetRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const PageBudget& budget : records.page_budgets)
        rows.push_back({budget.id.text(),
                        {budget.repository.empty() ? "all together" : budget.repository,
                         BalanceInWords(budget, records), budget.authority}});
    return rows;
}

}  // namespace

std::string BalanceInWords(const PageBudget& budget, const CaseRecords& records) {
    const BudgetBalance balance = BalanceOf(budget, records.print_requests);
    std::string words =
        budget.total == 0 ? Grouped(balance.printed) + " pages printed, no cap"
                          : fmt::format("{} of {} pages printed, {}", Grouped(balance.printed),
                                        Grouped(budget.total),
                                        balance.left < 0 ? "OVERDRAWN by " + Grouped(-balance.left)
                                                         : Grouped(balance.left) + " left");
    if (budget.consecutive > 0)
        words += fmt::format("; longest block {} of {}{}", Grouped(balance.longest),
                             Grouped(budget.consecutive),
                             balance.longest > budget.consecutive ? ", OVER" : "");
    return words + ".";
}

ListDialogPlan ReviewSessionPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Review sessions");
    plan.intro = _("Who was at the review computer, from when to when.");
    plan.empty = _("No session is kept yet. Keep each visit to the review computer here.");
    plan.list = "Review sessions";
    plan.columns = {{_("Held on"), 110}, {_("Reviewer"), 180}, {_("Repository"), 200},
                    {_("In"), 70},       {_("Out"), 70},       {_("Note"), 0}};
    plan.rows = [&access] { return SessionRows(access.records()); };
    plan.acts = ActsOf(access, KeepSession);
    plan.opens = 1;
    return plan;
}

ListDialogPlan PrintRequestPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Print requests");
    plan.intro = _("Pages of code asked for on paper. What a budget would not bear is said first.");
    plan.empty = _("No pages were asked for yet.");
    plan.list = "Print requests";
    plan.columns = {{_("Asked on"), 110},  {_("Path"), 220},  {_("Lines"), 90},   {_("Pages"), 60},
                    {_("Delivered"), 110}, {_("Bates"), 150}, {_("Objection"), 0}};
    plan.rows = [&access] { return RequestRows(access.records()); };
    plan.acts = ActsOf(access, KeepRequest);
    plan.opens = 1;
    return plan;
}

ListDialogPlan PageBudgetPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Page budgets");
    plan.intro = _("What the order allows to be printed, and what is left of it.");
    plan.empty = _("No budget is kept yet. Enter the caps that the protective order sets.");
    plan.list = "Page budgets";
    plan.columns = {{_("Repository"), 200}, {_("Balance"), 380}, {_("Authority"), 0}};
    plan.rows = [&access] { return BudgetRows(access.records()); };
    plan.acts = ActsOf(access, KeepBudget);
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
