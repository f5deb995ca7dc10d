#include "forms/list_paper_choice.h"

#include <array>
#include <utility>
#include <vector>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/sizer.h>

#include "forms/case_access.h"
#include "forms/columns_dialog.h"
#include "forms/kept_views.h"
#include "forms/labeled_choice.h"
#include "forms/layout.h"
#include "forms/words.h"
#include "model/jobs/kept_view.h"
#include "model/papers/case_list.h"

namespace particulars {
namespace {

/// What lists of the window are called, and which list of the case each of them shows.
constexpr std::array<std::pair<const char*, const char*>, 9> kListsOfWindow = {{
    {"Secrets", "secrets"},
    {"Agenda", "deadlines"},
    {"Deadlines of the day and those without a date", "deadlines"},
    {"Docket entries", "docket"},
    {"Motions", "motions"},
    {"Rulings", "rulings"},
    {"Obligations", "obligations"},
    {"Discovery requests", "requests"},
    {"People", "people"},
}};

/// Place of a column in a choice whose first item is "none".
int ItemOf(const ListKind& list, const std::string& column) {
    for (std::size_t i = 0; i < list.columns.size(); ++i)
        if (list.columns[i].name == column)
            return static_cast<int>(i) + 1;
    return 0;
}

std::string ColumnAt(const ListKind& list, const wxChoice& choice) {
    const int item = choice.GetSelection();
    return item < 1 ? std::string()
                    : std::string(list.columns[static_cast<std::size_t>(item) - 1].name);
}

}  // namespace

ListPaperChoice::ListPaperChoice(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    list_ = MakeChoice(*column, "Which &list:");
    for (const ListKind& list : CaseLists())
        list_->Append(Wx(list.title));
    list_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        Choose(std::string(CaseLists()[static_cast<std::size_t>(list_->GetSelection())].id));
    });
    group_ = MakeChoice(*column, "In gro&ups by:");
    group_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Changed(); });
    sort_ = MakeChoice(*column, "In or&der of:");
    sort_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Changed(); });
    descending_ = new wxCheckBox(this, wxID_ANY, "Las&t first");
    descending_->SetName("Last first");
    descending_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { Changed(); });
    AddSpaced(column, descending_);
    AddSpaced(column, MakeButtons());
    SetSizer(column);
    Fill();
}

wxChoice* ListPaperChoice::MakeChoice(wxSizer& column, const wxString& label) {
    auto* choice = new wxChoice(this, wxID_ANY);
    AddLabeled(column, *this, label, *choice);
    return choice;
}

wxSizer* ListPaperChoice::MakeButtons() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* columns = new wxButton(this, wxID_ANY, "Colu&mns...");
    columns->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ChooseColumns(); });
    row->Add(columns);
    views_ = new wxButton(this, wxID_ANY, "&Views...");
    views_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ChooseKeptView(); });
    AddSpaced(row, views_);
    return row;
}

void ListPaperChoice::Offer(const std::string& paper) {
    Show(paper == "list");
}

void ListPaperChoice::Choose(const std::string& list) {
    ListView view;
    view.list = list;
    ShowView(view);
}

void ListPaperChoice::ShowView(const ListView& view) {
    shown_ = view;
    Fill();
    if (change_)
        change_();
}

/// Shows what `shown_` says. No event.
void ListPaperChoice::Fill() {
    const ListKind& list = ListNamed(shown_.list);
    list_->SetStringSelection(Wx(list.title));
    for (wxChoice* choice : {group_, sort_}) {
        choice->Clear();
        choice->Append(choice == group_ ? _("nothing") : _("the list itself"));
        for (const ListColumn& column : list.columns)
            choice->Append(Wx(column.title));
    }
    group_->SetSelection(ItemOf(list, shown_.grouped_by));
    sort_->SetSelection(ItemOf(list, shown_.sort));
    descending_->SetValue(shown_.is_descending);
    descending_->Enable(!shown_.sort.empty());
}

void ListPaperChoice::Changed() {
    const ListKind& list = ListNamed(shown_.list);
    shown_.grouped_by = ColumnAt(list, *group_);
    shown_.sort = ColumnAt(list, *sort_);
    shown_.is_descending = descending_->GetValue() && !shown_.sort.empty();
    descending_->Enable(!shown_.sort.empty());
    if (change_)
        change_();
}

void ListPaperChoice::ChooseColumns() {
    const ListKind& list = ListNamed(shown_.list);
    std::vector<ColumnChoice> all;
    for (const ListColumn& column : list.columns)
        all.push_back({std::string(column.name), std::string(column.title)});
    ColumnsDialog dialog(this, all, shown_.columns.empty() ? UsualColumnsOf(list) : shown_.columns);
    if (dialog.ShowModal() != wxID_OK)
        return;
    shown_.columns = dialog.columns();
    Changed();
}

void ListPaperChoice::ChooseKeptView() {
    PaperOptions options;
    options.paper = "list";
    options.list = shown_;
    const SavedView as_shown = ViewToKeep(access_.records(), options, access_.user(), {});
    if (const auto view = ChooseView(*views_, access_, as_shown)) {
        TakeView(*view, options);
        ShowView(options.list);
    }
}

std::string ListShownIn(const wxWindow* focused, Place place) {
    for (const wxWindow* window = focused; window && !window->IsTopLevel();
         window = window->GetParent())
        for (const auto& [name, list] : kListsOfWindow)
            if (window->GetName() == name)
                return list;
    switch (place) {
        case Place::kDocket:
            return "docket";
        case Place::kDeadlines:
            return "deadlines";
        case Place::kPeople:
            return "people";
        default:
            return "secrets";
    }
}

}  // namespace particulars
