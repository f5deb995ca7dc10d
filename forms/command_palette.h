// Finds any command by its name: type some of its letters, choose with the arrows, press Enter.

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <wx/dialog.h>

#include "forms/command_menu.h"

class wxDataViewListCtrl;
class wxSearchCtrl;
class wxStaticText;

namespace particulars {

/// How well `name` fits what was typed: higher is better, nullopt where its letters do not come in
/// this order. Letters at the start of words and in a row count most; case does not.
std::optional<int> FuzzyScore(std::string_view typed, std::string_view name);

/// The commands that fit `typed`: those that can be used in `state` before those that cannot, best
/// first, in the order of the menus where they fit alike.
std::vector<const CommandRow*> MatchingCommands(std::string_view typed, const CommandState& state);

/// "Withdraw secret"; and why not, where it cannot be used.
std::string PaletteLine(const CommandRow& row, const CommandState& state);

class CommandPalette : public wxDialog {
public:
    CommandPalette(wxWindow* parent, CommandState state);

    /// Set once the dialog has ended with wxID_OK.
    const std::optional<Command>& chosen() const { return chosen_; }

private:
    void Filter();
    void Move(int rows);
    void Accept();
    void OnKey(wxKeyEvent& event);

    CommandState state_;
    std::vector<const CommandRow*> rows_;
    std::optional<Command> chosen_;
    wxSearchCtrl* typed_ = nullptr;
    wxDataViewListCtrl* list_ = nullptr;
    wxStaticText* help_ = nullptr;
};

}  // namespace particulars
