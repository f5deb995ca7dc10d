#include "forms/main_frame.h"

#include <utility>

#include <wx/aboutdlg.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/settings.h>
#include <wx/sizer.h>

#include "forms/command_palette.h"
#include "forms/icons.h"
#include "forms/kept_dialog.h"
#include "forms/modal_progress.h"
#include "forms/notice_bar.h"
#include "forms/permits.h"
#include "forms/reminder_notice.h"
#include "forms/standing_notices.h"
#include "forms/start_panel.h"
#include "forms/status_strip.h"
#include "forms/text_dialog.h"
#include "forms/words.h"
#include "forms/workspace.h"

namespace particulars {
namespace {

constexpr int kWidth = 1360;
constexpr int kHeight = 860;
constexpr int kLeastWidth = 760;
constexpr int kLeastHeight = 480;
constexpr const char* kRefused = "refused";

}  // namespace

MainFrame::MainFrame(Desk& desk)
    : wxFrame(nullptr, wxID_ANY, "Particulars"),
      desk_(desk),
      doors_(
          *this, desk, [this] { return MayClose(); }, [this] { ShowDesk(); }) {
    SetName("Particulars");
    SetIcons(wxIconBundle(Icon("particulars", 48).GetIconFor(this)));
    SetMenuBar(MakeMenuBar());
    start_ = new StartPanel(
        this, actions_, [this](const std::string& path) { OpenPath(path); },
        [this](const std::string& path) {
            desk_.Forget(path);
            start_->ShowRecent(desk_.RecentCases());
        });
    notices_ = new NoticeBar(this);
    reminders_ = std::make_unique<ReminderNotice>(
        *notices_, [this] { return desk_.access(); },
        [this] { actions_.Run(Command::kShowDeadlines); });
    status_ = new StatusStrip(this, [this] { actions_.Run(Command::kKeptChanges); });
    content_ = new wxBoxSizer(wxVERTICAL);
    content_->Add(notices_, 0, wxEXPAND);
    content_->Add(start_, 1, wxEXPAND);
    content_->Add(status_, 0, wxEXPAND);
    SetSizer(content_);
    SetMinSize(FromDIP(wxSize(kLeastWidth, kLeastHeight)));
    const wxSize screen = wxGetClientDisplayRect().GetSize();
    wxSize size = FromDIP(wxSize(kWidth, kHeight));
    size.DecTo(screen * 9 / 10);
    SetSize(size);
    Centre();

    SetCommands();
    SetEditCommands();
    for (const CommandRow& row : Commands())
        Bind(
            wxEVT_MENU, [this, command = row.command](wxCommandEvent&) { Run(command); },
            MenuId(row.command));
    Bind(wxEVT_MENU_HIGHLIGHT, &MainFrame::OnHighlight, this);
    Bind(wxEVT_MENU_CLOSE, [this](wxMenuEvent&) { status_->ShowHelp({}); });
    Bind(EVT_ANNOUNCE, &MainFrame::OnAnnounce, this);
    Bind(EVT_REFUSED, [this](wxCommandEvent& event) { Tell(kRefused, Utf8(event.GetString())); });
    Bind(wxEVT_CLOSE_WINDOW, &MainFrame::OnCloseWindow, this);
    Bind(wxEVT_SYS_COLOUR_CHANGED, &MainFrame::OnColors, this);
    dark_ = wxSystemSettings::GetAppearance().IsUsingDarkBackground();
    ShowDesk();
}

MainFrame::~MainFrame() = default;

void MainFrame::SetCommands() {
    actions_.Set(Command::kNewCase, [this] { doors_.NewCase(); });
    actions_.Set(Command::kOpenCase, [this] { doors_.OpenFile(); });
    actions_.Set(Command::kExportEverything, [this] { doors_.ExportEverything(); });
    actions_.Set(Command::kRestoreExport, [this] { doors_.RestoreExport(); });
    actions_.Set(Command::kConnectServer, [this] { doors_.Connect(); });
    actions_.Set(Command::kSampleCase, [this] { doors_.OpenSample(SampleSpan::kToOpinion); });
    actions_.Set(Command::kSampleThroughTrial, [this] { doors_.OpenSample(SampleSpan::kToTrial); });
    actions_.Set(Command::kKeptChanges, [this] { ShowKept(); });
    actions_.Set(Command::kCloseCase, [this] { CloseCase(); });
    actions_.Set(Command::kQuit, [this] { Close(); });
    actions_.Set(Command::kPalette, [this] { ShowPalette(); });
    actions_.Set(Command::kShortcuts, [this] {
        TextDialog(this, _("Keyboard shortcuts"), ShortcutSheet()).ShowModal();
    });
    actions_.Set(Command::kMessages,
                 [this] { TextDialog(this, _("Messages"), messages_.Text()).ShowModal(); });
    actions_.Set(Command::kAbout, [this] { ShowAbout(); });
}

void MainFrame::SetEditCommands() {
    actions_.Set(Command::kUndo,
                 [this] { TakeBack(&Desk::Undo, _("Undone: "), desk_.UndoLabel()); });
    actions_.Set(Command::kRedo,
                 [this] { TakeBack(&Desk::Redo, _("Done again: "), desk_.RedoLabel()); });
}

void MainFrame::Run(Command command) {
    if (workspace_)
        workspace_->CommitPending();
    if (const auto closed = WhyClosed(RowOf(command), State()))
        Tell(kRefused, *closed);
    else
        actions_.Run(command);
}

void MainFrame::TakeBack(bool (Desk::*act)(Progress&), const wxString& said,
                         std::optional<std::string> label) {
    ModalProgress progress(*this, _("Taking back"));
    if (label && (desk_.*act)(progress))
        Announce(*this, said + Wx(*label));
}

bool MainFrame::MayClose() {
    if (!workspace_)
        return true;
    workspace_->CommitPending();
    if (!workspace_->HasUnstoredWork())
        return true;
    wxMessageDialog question(this,
                             _("What was read from the order is not in the case yet. Leaving now "
                               "drops it; the case itself is saved."),
                             _("Leave the proposals?"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    question.SetYesNoLabels(_("&Drop them"), _("&Stay"));
    return question.ShowModal() == wxID_YES;
}

void MainFrame::CloseCase() {
    if (!MayClose())
        return;
    DropWorkspace();
    desk_.Close();
    ShowDesk();
}

void MainFrame::DropWorkspace() {
    if (!workspace_)
        return;
    workspace_->Hide();
    workspace_->Destroy();
    workspace_ = nullptr;
}

void MainFrame::ShowDesk() {
    DropWorkspace();
    desk_.ReleaseFormer();
    copier_.Forget();
    CaseAccess* access = desk_.access();
    start_->Show(!access);
    if (access) {
        workspace_ = new Workspace(this, *access, actions_);
        content_->Insert(2, workspace_, 1, wxEXPAND);
        ReloadCase();
    } else {
        start_->ShowRecent(desk_.RecentCases());
        status_->ShowNoCase();
        SetTitle("Particulars");
        ShowCaseStanding();
    }
    reminders_->Begin();
    Layout();
}

void MainFrame::ReloadCase() {
    CaseAccess* access = desk_.access();
    if (!access || !workspace_)
        return;
    SetTitle(Wx(NeutralName(access->records().matter)) + " - Particulars");
    workspace_->Reload();
    ShowCaseStanding();
    reminders_->Look();
}

void MainFrame::ShowCaseStanding() {
    CaseAccess* access = desk_.access();
    const CaseStanding standing = access ? access->standing() : CaseStanding();
    if (access)
        status_->ShowCase(access->records(), access->clock(), desk_.saved_at(), standing);
    status_->ShowKept(desk_.KeptChanges().size());
    ShowStanding(
        *notices_, standing, desk_.KeptChanges().size(),
        {[this] { desk_.TryServer(); }, [this] { doors_.OpenForWriting(); },
         [this] { doors_.TakeOver(); }, [this] { doors_.WorkOnCopy(); }, [this] { ShowKept(); }});
    if (!WhyNot(standing, Task::kContribute))
        notices_->Withdraw(kRefused);
    ShowMenuState();
}

void MainFrame::Tell(const std::string& key, const std::string& text) {
    notices_->ShowNotice({key, Wx(text)});
    messages_.Add(Wx(text));
}

CommandState MainFrame::State() {
    CommandState state;
    if (CaseAccess* access = desk_.access()) {
        state.case_open = true;
        state.standing = access->standing();
        state.has_secrets = !access->records().secrets.empty();
        state.has_deadlines = !access->records().deadlines.empty();
        state.undo = desk_.UndoLabel();
        state.redo = desk_.RedoLabel();
    }
    state.has_kept = !desk_.KeptChanges().empty();
    return state;
}

void MainFrame::ShowMenuState() {
    ShowState(*GetMenuBar(), State());
}

void MainFrame::ShowPalette() {
    CommandPalette palette(this, State());
    if (palette.ShowModal() == wxID_OK && palette.chosen())
        actions_.Run(*palette.chosen());
}

void MainFrame::ShowKept() {
    KeptDialog(this, desk_).ShowModal();
    ShowCaseStanding();
}

void MainFrame::ShowAbout() {
    wxAboutDialogInfo about;
    about.SetName("Particulars");
    about.SetDescription(
        _("Trade secrets in litigation: every asserted secret, how particular its "
          "description is, and every court-ordered date.\nNot legal advice."));
    about.SetLicence("MIT");
    about.SetIcon(Icon("particulars", 48).GetIconFor(this));
    wxAboutBox(about, this);
}

void MainFrame::OnAnnounce(wxCommandEvent& event) {
    messages_.Add(event.GetString());
    status_->ShowMessage(event.GetString());
}

void MainFrame::OnHighlight(wxMenuEvent& event) {
    const wxMenuItem* item = GetMenuBar()->FindItem(event.GetMenuId());
    status_->ShowHelp(item ? item->GetHelp() : wxString());
}

void MainFrame::OnCloseWindow(wxCloseEvent& event) {
    const auto may_leave = [this] {
        return MayClose() && MayLoseKept(*this, desk_.KeptChanges().size());
    };
    if (event.CanVeto() && !may_leave()) {
        event.Veto();
        return;
    }
    DropWorkspace();
    desk_.Close();
    Destroy();
}

void MainFrame::OnColors(wxSysColourChangedEvent& event) {
    event.Skip();
    const bool dark = wxSystemSettings::GetAppearance().IsUsingDarkBackground();
    if (dark == std::exchange(dark_, dark) || !workspace_)
        return;
    CallAfter([this] {  // Icons and colors are made with the panels: make them anew.
        if (!workspace_ || workspace_->HasUnstoredWork())
            return;
        workspace_->CommitPending();
        const Place shown = workspace_->shown();
        ShowDesk();
        workspace_->ShowPlace(shown);
    });
}

}  // namespace particulars
