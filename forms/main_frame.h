// The main window: the start page or the open case, the menus, the status strip. It routes commands
// and holds panels, no more.
//
// Its title is the neutral name of the docket, never the caption of a sealed case nor any text of a
// matter: titles show up in task lists, screen shares and crash reports.

#pragma once

#include <memory>

#include <wx/frame.h>

#include "forms/announcer.h"
#include "forms/case_doors.h"
#include "forms/command_actions.h"
#include "forms/command_menu.h"
#include "forms/desk.h"
#include "forms/row_copier.h"

class wxBoxSizer;

namespace particulars {

class NoticeBar;
class ReminderNotice;
class StartPanel;
class StatusStrip;
class Workspace;

class MainFrame : public wxFrame {
public:
    /// `desk` must outlive the window.
    explicit MainFrame(Desk& desk);
    ~MainFrame() override;

    /// Asks for the password of the case at `path`, a file or an address, and opens it.
    void OpenPath(const std::string& path) { doors_.OpenPath(path); }

    /// Shows whatever case the desk has open now, or the start page.
    void ShowDesk();

    /// The open case has changed, or how it stands.
    void ReloadCase();

    /// How the open case stands has changed; its panels are left alone.
    void ShowCaseStanding();

    /// Says something in the bar above the case and in the list of messages.
    void Tell(const std::string& key, const std::string& text);

    const CommandActions& actions() const { return actions_; }
    Workspace* workspace() { return workspace_; }
    const MessageLog& messages() const { return messages_; }

private:
    void SetCommands();
    void SetEditCommands();
    bool MayClose();
    void CloseCase();
    void DropWorkspace();
    void Run(Command command);
    void TakeBack(bool (Desk::*act)(Progress&), const wxString& said,
                  std::optional<std::string> label);
    void ShowPalette();
    void ShowAbout();
    void ShowMenuState();
    CommandState State();
    void ShowKept();
    void OnAnnounce(wxCommandEvent& event);
    void OnHighlight(wxMenuEvent& event);
    void OnCloseWindow(wxCloseEvent& event);
    void OnColors(wxSysColourChangedEvent& event);

    Desk& desk_;
    CaseDoors doors_;
    RowCopier copier_{[this] { return desk_.access(); }};
    CommandActions actions_;
    MessageLog messages_;
    wxBoxSizer* content_ = nullptr;
    NoticeBar* notices_ = nullptr;
    std::unique_ptr<ReminderNotice> reminders_;
    StartPanel* start_ = nullptr;
    Workspace* workspace_ = nullptr;  ///< Null while no case is open.
    StatusStrip* status_ = nullptr;
    bool dark_ = false;  ///< As the desktop was when the panels were made.
};

}  // namespace particulars
