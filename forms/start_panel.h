// What the window shows while no case is open: start a case, or go on with one opened before.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/command_actions.h"
#include "forms/desk.h"

class wxBoxSizer;
class wxButton;
class wxDataViewListCtrl;
class wxStaticText;

namespace particulars {

class StartPanel : public wxPanel {
public:
    /// `actions` must outlive the panel. `open` and `forget` are given the path of a recent case.
    StartPanel(wxWindow* parent, const CommandActions& actions,
               std::function<void(const std::string&)> open,
               std::function<void(const std::string&)> forget);

    void ShowRecent(const std::vector<RecentCase>& recent);

private:
    wxBoxSizer* MakeWays();
    wxBoxSizer* MakeRecent();
    wxButton* MakeWay(const wxString& label, const char* icon);
    void AddWay(wxBoxSizer& column, Command command, const char* icon);
    std::string selected() const;

    const CommandActions& actions_;
    std::function<void(const std::string&)> open_;
    std::function<void(const std::string&)> forget_;
    std::vector<RecentCase> cases_;
    wxDataViewListCtrl* recent_ = nullptr;
    wxStaticText* none_ = nullptr;
    wxButton* forget_button_ = nullptr;
};

}  // namespace particulars
