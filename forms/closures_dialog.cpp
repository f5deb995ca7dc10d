#include "forms/closures_dialog.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/layout.h"
#include "forms/permits.h"
#include "forms/recalculation_dialog.h"
#include "forms/record_list.h"
#include "forms/words.h"
#include "model/deadlines/court.h"
#include "model/deadlines/holiday.h"

namespace particulars {
namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 320;
constexpr int kTextWidth = 820;

/// The shipped ones that no entry of the case takes the place of.
std::vector<Closure> Shipped(const CaseRecords& records) {
    std::vector<Closure> shipped;
    const Court* court = FindCourtOrNull(records.matter.court);
    for (const Closing& closing : Closings()) {
        if (court == nullptr ||
            (closing.court.empty() ? !court->federal : closing.court != court->id))
            continue;
        const bool replaced = std::any_of(
            records.closures.begin(), records.closures.end(), [&](const Closure& closure) {
                return closure.court == records.matter.court && closure.first <= closing.last &&
                       closing.first <= closure.last;
            });
        if (replaced)
            continue;
        Closure closure;
        closure.matter = records.matter.id;
        closure.court = records.matter.court;
        closure.kind = closing.is_holiday ? ClosureKind::kHoliday : ClosureKind::kClosed;
        closure.first = closing.first;
        closure.last = closing.last;
        closure.title = closing.name;
        closure.counts = !closing.disputed;
        closure.disputed = closing.disputed;
        closure.source = closing.source;
        shipped.push_back(closure);
    }
    return shipped;
}

std::string DaysInWords(const Closure& closure) {
    return closure.first == closure.last
               ? ToShortWords(closure.first)
               : ToShortWords(closure.first) + " to " + ToShortWords(closure.last);
}

std::string KindInWords(ClosureKind kind) {
    switch (kind) {
        case ClosureKind::kHoliday:
            return "as a declared holiday";
        case ClosureKind::kClosed:
            return "as a closed court";
        case ClosureKind::kInaccessible:
            return "clerk out of reach";
    }
    return {};
}

std::vector<std::string> KindWords() {
    return {KindInWords(ClosureKind::kHoliday), KindInWords(ClosureKind::kClosed),
            KindInWords(ClosureKind::kInaccessible)};
}

ClosureKind KindOf(const std::string& words) {
    for (const ClosureKind kind : {ClosureKind::kHoliday, ClosureKind::kInaccessible})
        if (KindInWords(kind) == words)
            return kind;
    return ClosureKind::kClosed;
}

Closure ClosureFrom(Closure closure, const FieldValues& values) {
    const auto date = [&](const char* name) {
        return DateFromIso(values.at(name)).value_or(Date(boost::gregorian::not_a_date_time));
    };
    closure.title = Trim(values.at("title"));
    closure.kind = KindOf(values.at("kind"));
    closure.first = date("first");
    closure.last = values.at("last").empty() ? closure.first : date("last");
    closure.counts = values.at("counts") == "yes";
    closure.disputed = values.at("disputed") == "yes";
    closure.source = Trim(values.at("source"));
    return closure;
}

std::vector<Field> FieldsOf(const Closure& closure) {
    const auto iso = [](const Date& date) { return date.is_special() ? "" : ToIso(date); };
    return {{"title", "&What", FieldKind::kLine, closure.title},
            {"kind", "&Kind", FieldKind::kChoice, KindInWords(closure.kind), KindWords()},
            {"first", "&First day", FieldKind::kDate, iso(closure.first)},
            {"last",
             "&Last day",
             FieldKind::kDate,
             closure.first == closure.last ? "" : iso(closure.last),
             {},
             "Empty for one day."},
            {"counts", "A last day on it &moves", FieldKind::kTick, closure.counts ? "yes" : ""},
            {"disputed",
             "&Disputed",
             FieldKind::kTick,
             closure.disputed ? "yes" : "",
             {},
             "The other answer then shows in the safe and the latest date."},
            {"source", "&Source", FieldKind::kText, closure.source}};
}

}  // namespace

ClosuresDialog::ClosuresDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, "Closed days", wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      access_(access) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeNote(this,
                        "Beyond weekends and the holidays of the tables. Whether such a day moves "
                        "a last day is often disputed: switch each as your court decides it.",
                        kTextWidth));
    list_ = new RecordList(
        this, "Closed days",
        {{"Day", 170}, {"What", 210}, {"Kind", 150}, {"Moves a last day", 130}, {"Source", 200}});
    list_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    list_->OnOpen([this] { EditSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    AddButtons(*inner);
    SetEscapeId(wxID_CLOSE);
    Reload();
    Fit();
    CentreOnParent();
}

void ClosuresDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, void (ClosuresDialog::*act)()) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
        Allow(*button, access_.WhyNot(Task::kContribute));
        row->Add(button, 0, wxRIGHT, FromDIP(kTight));
    };
    add("&New...", &ClosuresDialog::AddOne);
    add("&Edit...", &ClosuresDialog::EditSelected);
    add("&Switch on or off", &ClosuresDialog::SwitchSelected);
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void ClosuresDialog::Reload() {
    const CaseRecords& records = access_.records();
    shown_ = Shipped(records);
    shown_.insert(shown_.end(), records.closures.begin(), records.closures.end());
    std::stable_sort(shown_.begin(), shown_.end(), [](const Closure& one, const Closure& other) {
        return one.first > other.first;
    });
    std::vector<RecordList::Row> rows;
    for (const Closure& closure : shown_) {
        const std::string counts = closure.counts ? "yes" : "no";
        rows.push_back({closure.id.empty() ? "shipped " + ToIso(closure.first) : closure.id.text(),
                        {DaysInWords(closure), closure.title, KindInWords(closure.kind),
                         counts + (closure.disputed ? ", disputed" : ""), closure.source}});
    }
    list_->SetRows(rows);
}

std::optional<Closure> ClosuresDialog::Selected() const {
    const std::string id = list_->selected();
    for (const Closure& closure : shown_)
        if (id == (closure.id.empty() ? "shipped " + ToIso(closure.first) : closure.id.text()))
            return closure;
    return std::nullopt;
}

void ClosuresDialog::Save(const Closure& closure, const std::string& act) {
    if (SaveWithWhatMoves(*this, access_, act + " the closed day " + ToIso(closure.first),
                          {closure}))
        Reload();
}

void ClosuresDialog::AddOne() {
    Closure draft;
    draft.matter = access_.records().matter.id;
    draft.court = access_.records().matter.court;
    draft.id = NewId<ClosureId>(access_.clock());
    FieldsDialog dialog(
        this, "New closed day", "A day on which the court or its clerk's office was closed.",
        FieldsOf(draft),
        [&](const FieldValues& values) {
            return Check(ClosureFrom(draft, values), access_.records().closures);
        },
        "&Add");
    if (dialog.ShowModal() == wxID_OK)
        Save(ClosureFrom(draft, dialog.values()), "add");
}

void ClosuresDialog::EditSelected() {
    std::optional<Closure> closure = Selected();
    if (!closure || access_.WhyNot(Task::kContribute))
        return;
    if (closure->id.empty())
        closure->id = NewId<ClosureId>(access_.clock());
    FieldsDialog dialog(this, "Closed day", {}, FieldsOf(*closure), [&](const FieldValues& values) {
        return Check(ClosureFrom(*closure, values), access_.records().closures);
    });
    if (dialog.ShowModal() == wxID_OK)
        Save(ClosureFrom(*closure, dialog.values()), "edit");
}

void ClosuresDialog::SwitchSelected() {
    std::optional<Closure> closure = Selected();
    if (!closure)
        return;
    if (closure->id.empty())
        closure->id = NewId<ClosureId>(access_.clock());
    closure->counts = !closure->counts;
    Save(*closure, closure->counts ? "count" : "do not count");
}

}  // namespace particulars
