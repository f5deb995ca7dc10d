#include "forms/kept_views.h"

#include <vector>

#include <wx/menu.h>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/permits.h"
#include "forms/words.h"
#include "model/core/text.h"
#include "model/jobs/kept_view.h"

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

/// The view that has the name already, for the same people; null for none.
const SavedView* Namesake(const CaseRecords& records, const SavedView& view) {
    for (const SavedView& known : records.saved_views)
        if (known.name == view.name && known.owner == view.owner)
            return &known;
    return nullptr;
}

Violations CheckToKeep(const CaseRecords& records, const SavedView& view) {
    Violations found = Check(view);
    const SavedView* namesake = Namesake(records, view);
    if (namesake && namesake->list != view.list)
        found.push_back({"name", "A view of another list has that name. Choose another one."});
    return found;
}

/// "Views of the documents", "Views of the list of deadlines".
wxString TitleFor(const std::string& list) {
    return list == kListOfDocuments ? _("Views of the documents")
                                    : _("Views of the list of ") + Wx(list);
}

}  // namespace

std::string ViewInWords(const SavedView& view) {
    return view.name + (view.owner.empty() ? " (team)" : " (mine)");
}

void KeepView(wxWindow& parent, CaseAccess& access, const SavedView& shown) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    SavedView view = shown;
    view.matter = access.records().matter.id;
    AskAndSave(
        parent, access, _("Keep this view"),
        _("The filter, the order and the columns as they are now. A view of the same name and for "
          "the same people is replaced."),
        {{"name", "&Name", FieldKind::kLine, ""},
         {"owner", "&For", FieldKind::kChoice, kMine, {kMine, kTeam}}},
        view, "keep a view",
        [&](SavedView& typed, const FieldValues& values) {
            typed.name = std::string(Trim(values.at("name")));
            typed.owner = values.at("owner") == kTeam ? std::string() : access.user();
            const SavedView* known = Namesake(access.records(), typed);
            typed.id = known ? known->id : SavedViewId();
            typed.revision = known ? known->revision : 0;
        },
        [&](const SavedView& typed) { return CheckToKeep(access.records(), typed); });
}

ListDialogPlan ViewPlan(CaseAccess& access, const std::string& list) {
    ListDialogPlan plan;
    plan.title = TitleFor(list);
    plan.intro = _("A view of the team is everybody's: renamed or removed here, it is for all.");
    plan.empty = _("No view is kept yet. Choose what the list shows, then keep the view.");
    plan.list = "Views";
    plan.columns = {{_("Name"), 220}, {_("For"), 90}, {_("Filter"), 320}, {_("Order"), 0}};
    plan.rows = [&access, list] {
        std::vector<RecordList::Row> rows;
        for (const SavedView& view : ViewsOf(access.records(), access.user(), list))
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

std::optional<SavedView> ChooseView(wxWindow& at, CaseAccess& access, const SavedView& shown) {
    const std::vector<SavedView> views = ViewsOf(access.records(), access.user(), shown.list);
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
        KeepView(at, access, shown);
    if (chosen == kList)
        ListDialog(&at, access, ViewPlan(access, shown.list)).ShowModal();
    return std::nullopt;
}

}  // namespace particulars
