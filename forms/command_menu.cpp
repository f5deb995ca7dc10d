#include "forms/command_menu.h"

#include <wx/menu.h>

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

}  // namespace

bool IsOpen(const CommandRow& row, const CommandState& state) {
    switch (row.needs) {
        case Needs::kNothing:
            return true;
        case Needs::kCase:
            return state.case_open;
        case Needs::kWritableCase:
            return state.case_open && state.writable;
        case Needs::kSecret:
            return state.writable && state.has_secrets;
        case Needs::kDeadline:
            return state.writable && state.has_deadlines;
        case Needs::kUndoable:
            return state.writable && state.undo.has_value();
        case Needs::kRedoable:
            return state.writable && state.redo.has_value();
    }
    return false;
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
    for (const CommandRow& row : Commands())
        bar.Enable(MenuId(row.command), IsOpen(row, state));
    NameAct(bar, Command::kUndo, state.undo);
    NameAct(bar, Command::kRedo, state.redo);
}

}  // namespace particulars
