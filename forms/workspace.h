// The open case: places at the left, the chosen one at the right, the search field above. Lives
// from opening a case to closing it; the main window makes another for the next case.
//
// A panel is reloaded when it is shown, not on every change, so that a change costs one panel.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>
#include <wx/timer.h>

#include "forms/command_actions.h"
#include "forms/navigation.h"

class wxBoxSizer;
class wxSearchCtrl;
class wxSimplebook;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DeadlinesPanel;
class DocketPanel;
class EvidencePanel;
class OverviewPanel;
class PapersPanel;
class PeoplePanel;
class SearchPanel;
class SecretsPanel;
class Sidebar;

class Workspace : public wxPanel {
public:
    /// Fills in the commands of the case. `access` and `actions` must outlive the workspace.
    Workspace(wxWindow* parent, CaseAccess& access, CommandActions& actions);
    ~Workspace() override;

    /// The case has changed: counts and heading now, the panel in sight now, others when shown.
    void Reload();

    void ShowPlace(Place place);
    void ShowRecord(Place place, const std::string& id);
    Place shown() const;

    /// Commits the field that is being typed in, as leaving it would.
    void CommitPending();

    /// True while something was read in or typed that is not in the case.
    bool HasUnstoredWork() const;

private:
    struct Page {
        std::function<void()> reload;
        std::function<void(const std::string&)> select;
        bool stale = true;
    };

    wxBoxSizer* MakeTop();
    void AddPanels();
    template <typename Panel>
    Panel* AddPanel();
    void ShowCounts();
    void SetCommands();
    void PrintShownList();
    void SetRecordCommands();
    void SetEvidenceCommands();
    void ShowCoverage();
    void SetDocketCommands();
    void SetDeadlineCommands();
    void On(Command command, Place place, std::function<void()> act);
    void Search();
    void OnSearchKey(wxKeyEvent& event);

    CaseAccess& access_;
    CommandActions& actions_;
    wxTimer search_timer_;
    std::vector<Page> pages_;
    Sidebar* sidebar_ = nullptr;
    wxSimplebook* book_ = nullptr;
    wxSearchCtrl* search_ = nullptr;
    wxStaticText* case_name_ = nullptr;
    OverviewPanel* overview_ = nullptr;
    SecretsPanel* secrets_ = nullptr;
    EvidencePanel* evidence_ = nullptr;
    DocketPanel* docket_ = nullptr;
    DeadlinesPanel* deadlines_ = nullptr;
    PeoplePanel* people_ = nullptr;
    PapersPanel* papers_ = nullptr;
    SearchPanel* search_panel_ = nullptr;
};

}  // namespace particulars
