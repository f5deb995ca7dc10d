#include "forms/command_menu.h"

#include <wx/menu.h>

#include "forms/accessible_names.h"
#include "forms/words.h"

namespace particulars {
namespace {

wxString ItemText(const CommandRow& row, const wxString& label) {
    return row.shortcut.empty() ? label : label + "\t" + Wx(row.shortcut);
}

void NameAct(wxMenuBar& bar, Command command, const std::optional<std::string>& act) {
    const CommandRow& row = RowOf(command);
    wxString label = Wx(row.label);
    if (act)
        label += ": " + Escaped(*act);
    bar.FindItem(MenuId(command))->SetItemLabel(ItemText(row, label));
}

/// What is not there, as a sentence; null if nothing is missing.
const char* Missing(Needs needs, const CommandState& state) {
    if (needs == Needs::kKept)
        return state.has_kept ? nullptr : "Everything is saved.";
    if (needs != Needs::kNothing && !state.case_open)
        return "Open a case first.";
    if (needs == Needs::kSecret && !state.has_secrets)
        return "There is no trade secret in the case yet.";
    if (needs == Needs::kDeadline && !state.has_deadlines)
        return "There is no deadline in the case yet.";
    if (needs == Needs::kUndoable && !state.undo)
        return "There is nothing to take back.";
    if (needs == Needs::kRedoable && !state.redo)
        return "There is nothing to do again.";
    return nullptr;
}

}  // namespace

std::optional<std::string> WhyClosed(const CommandRow& row, const CommandState& state) {
    if (const char* missing = Missing(row.needs, state))
        return missing;
    return WhyNot(state.standing, row.task);
}

wxMenuBar* MakeMenuBar() {
    auto* bar = new wxMenuBar;
    wxMenu* menu = nullptr;
    std::string_view title;
    for (const CommandRow& row : Commands()) {
        if (row.menu != title) {
            menu = new wxMenu;
            bar->Append(menu, Wx(row.menu));
            title = row.menu;
        } else if (row.begins_group) {
            menu->AppendSeparator();
        }
        menu->Append(MenuId(row.command), ItemText(row, Wx(row.label)), Wx(row.help));
    }
    return bar;
}

void ShowState(wxMenuBar& bar, const CommandState& state) {
    for (const CommandRow& row : Commands()) {
        const std::optional<std::string> closed = WhyClosed(row, state);
        wxMenuItem& item = *bar.FindItem(MenuId(row.command));
        item.Enable(!closed);
        item.SetHelp(Wx(closed ? *closed : std::string(row.help)));
        DescribeMenuItem(item, closed ? Wx(*closed) : wxString());
    }
    NameAct(bar, Command::kUndo, state.undo);
    NameAct(bar, Command::kRedo, state.redo);
}

}  // namespace particulars
