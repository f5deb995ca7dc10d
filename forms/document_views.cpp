#include "forms/document_views.h"

#include <algorithm>

#include <wx/menu.h>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/permits.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr const char* kMine = "me";
constexpr const char* kTeam = "the team";

enum MenuItem { kFirstView = wxID_HIGHEST + 1, kLastView = kFirstView + 499, kKeep, kList };

void RenameView(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const SavedView view = FoundIn(access.records().saved_views, id);
    if (view.id.empty())
        return;
    AskAndSave(parent, access, _("Rename view"), wxString(),
               {{"name", "&Name", FieldKind::kLine, view.name}}, view, "rename a view",
               [](SavedView& typed, const FieldValues& values) {
                   typed.name = std::string(Trim(values.at("name")));
               });
}

void RemoveView(CaseAccess& access, const std::string& id) {
    const SavedView view = FoundIn(access.records().saved_views, id);
    if (!view.id.empty())
        access.evidence().RemoveView(view);
}

}  // namespace

ViewState StateOf(const SavedView& view) {
    ViewState state;
    state.query = view.query;
    state.is_descending = view.sort.starts_with('-');
    state.sort = FromText<DocumentSort>(std::string_view(view.sort).substr(state.is_descending))
                     .value_or(DocumentSort::kBates);
    state.columns = ColumnsNamed(view.columns);
    return state;
}

SavedView WithState(SavedView view, const ViewState& state) {
    view.query = state.query;
    view.sort = (state.is_descending ? "-" : "") + std::string(ToText(state.sort));
    view.columns = NamesOf(state.columns);
    return view;
}

std::vector<SavedView> ViewsFor(const CaseRecords& records, const std::string& user) {
    std::vector<SavedView> views;
    for (const SavedView& view : records.saved_views)
        if (view.owner.empty() || view.owner == user)
            views.push_back(view);
    std::sort(views.begin(), views.end(), [](const SavedView& one, const SavedView& other) {
        return Fold(one.name) < Fold(other.name);
    });
    return views;
}

std::string ViewInWords(const SavedView& view) {
    return view.name + (view.owner.empty() ? " (team)" : " (mine)");
}

void KeepView(wxWindow& parent, CaseAccess& access, const ViewState& state) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    SavedView view;
    view.matter = access.records().matter.id;
    AskAndSave(
        parent, access, _("Keep this view"),
        _("The filter, the order and the columns as they are now. A view of the same name and for "
          "the same people is replaced."),
        {{"name", "&Name", FieldKind::kLine, ""},
         {"owner", "&For", FieldKind::kChoice, kMine, {kMine, kTeam}}},
        WithState(view, state), "keep a view", [&](SavedView& typed, const FieldValues& values) {
            typed.name = std::string(Trim(values.at("name")));
            typed.owner = values.at("owner") == kTeam ? std::string() : access.user();
            typed.id = {};
            typed.revision = 0;
            for (const SavedView& known : access.records().saved_views)
                if (known.name == typed.name && known.owner == typed.owner) {
                    typed.id = known.id;
                    typed.revision = known.revision;
                }
        });
}

ListDialogPlan ViewPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Views of the documents");
    plan.intro = _("A view of the team is everybody's: renamed or removed here, it is for all.");
    plan.empty = _("No view is kept yet. Filter and sort the documents, then keep the view.");
    plan.list = "Views";
    plan.columns = {{_("Name"), 220}, {_("For"), 90}, {_("Filter"), 320}, {_("Order"), 0}};
    plan.rows = [&access] {
        std::vector<RecordList::Row> rows;
        for (const SavedView& view : ViewsFor(access.records(), access.user()))
            rows.push_back(
                {view.id.text(),
                 {view.name, view.owner.empty() ? "the team" : "me", view.query, view.sort}});
        return rows;
    };
    plan.acts = {
        {_("&Rename..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& id) { RenameView(from, access, id); }},
        {_("Re&move"), Task::kContribute,
         [&access](wxWindow&, const std::string& id) { RemoveView(access, id); }}};
    return plan;
}

std::optional<SavedView> ChooseView(wxWindow& at, CaseAccess& access, const ViewState& state) {
    const std::vector<SavedView> views = ViewsFor(access.records(), access.user());
    wxMenu menu;
    for (std::size_t view = 0; view < views.size() && view <= kLastView - kFirstView; ++view)
        menu.Append(kFirstView + static_cast<int>(view), Escaped(ViewInWords(views[view])));
    if (!views.empty())
        menu.AppendSeparator();
    menu.Append(kKeep, _("&Keep this view..."));
    menu.Append(kList, _("&Rename or remove views..."))->Enable(!views.empty());
    const int chosen = at.GetPopupMenuSelectionFromUser(menu, 0, at.GetSize().y);
    if (chosen >= kFirstView && chosen <= kLastView)
        return views[static_cast<std::size_t>(chosen - kFirstView)];
    if (chosen == kKeep)
        KeepView(at, access, state);
    if (chosen == kList)
        ListDialog(&at, access, ViewPlan(access)).ShowModal();
    return std::nullopt;
}

}  // namespace particulars
