#include "forms/start_panel.h"

#include <utility>

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/filename.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include "forms/icons.h"
#include "forms/layout.h"
#include "forms/markup.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kIconSize = 24;
constexpr int kMarkSize = 48;
constexpr int kWayWidth = 250;
constexpr int kRecentWidth = 460;
constexpr int kRecentHeight = 220;
constexpr int kColumnGap = 36;
constexpr std::size_t kIdShown = 8;  ///< Enough of an id to tell cases apart.

/// A quiet color and the word for it: a drive that is away is not an error.
wxString RowText(const wxString& text, bool reachable) {
    return reachable ? ForMarkup(text) : MutedMarkup(text);
}

/// What the two columns say of a case: its file and folder, or its server and which case there.
/// Neither is of the matter.
std::pair<wxString, wxString> LabelOf(const RecentCase& one) {
    const wxString path = Wx(one.path);
    if (!path.Contains("://")) {
        const wxFileName file(path);
        const wxString away = one.reachable ? wxString() : _("Not reachable: ");
        return {file.GetName(), away + file.GetPath()};
    }
    wxString server = path.AfterFirst(':').Mid(2).BeforeFirst('?').AfterLast('@');
    if (server.StartsWith("/"))
        server.Prepend(_("this computer"));
    const wxString parameter = "matter=";
    const std::size_t at = path.find(parameter);
    const wxString id =
        at == wxString::npos ? wxString() : path.Mid(at + parameter.length()).BeforeFirst('&');
    return {server, _("Team server, case ") + id.Right(kIdShown)};
}

void AddColumn(wxDataViewListCtrl& list, const wxString& title, int width) {
    auto* renderer = new wxDataViewTextRenderer;
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_MIDDLE);
    list.AppendColumn(
        new wxDataViewColumn(title, renderer, list.GetColumnCount(), list.FromDIP(width),
                             wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE),
        "string");
}

}  // namespace

StartPanel::StartPanel(wxWindow* parent, const CommandActions& actions,
                       std::function<void(const std::string&)> open,
                       std::function<void(const std::string&)> forget)
    : wxPanel(parent), actions_(actions), open_(std::move(open)), forget_(std::move(forget)) {
    SetName("Start");
    auto* heading = new wxBoxSizer(wxHORIZONTAL);
    heading->Add(new wxStaticBitmap(this, wxID_ANY, Icon("particulars", kMarkSize)));
    auto* names = new wxBoxSizer(wxVERTICAL);
    names->Add(MakeTitle(this, "Particulars"));
    names->Add(MakeNote(this, _("Trade secrets in litigation, described with particularity.")), 0,
               wxTOP, FromDIP(kTight));
    heading->Add(names, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kOutside));

    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    columns->Add(MakeWays());
    columns->Add(MakeRecent(), 1, wxEXPAND | wxLEFT, FromDIP(kColumnGap));

    auto* page = new wxBoxSizer(wxVERTICAL);
    page->Add(heading);
    page->Add(columns, 0, wxEXPAND | wxTOP, FromDIP(kColumnGap));
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->AddStretchSpacer(2);
    outer->Add(page, 0, wxALIGN_CENTER_HORIZONTAL | wxALL, FromDIP(kOutside));
    outer->AddStretchSpacer(3);
    SetSizer(outer);
}

wxBoxSizer* StartPanel::MakeWays() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeHeading(this, _("Start")));
    AddWay(*column, Command::kNewCase, "new_case");
    AddWay(*column, Command::kOpenCase, "open_case");
    AddWay(*column, Command::kSampleCase, "sample_case");
    AddWay(*column, Command::kConnectServer, "team_server");
    return column;
}

wxButton* StartPanel::MakeWay(const wxString& label, const char* icon) {
    auto* button = new wxButton(this, wxID_ANY, label, wxDefaultPosition,
                                FromDIP(wxSize(kWayWidth, -1)), wxBU_LEFT);
    button->SetBitmap(Icon(icon, kIconSize));
    button->SetBitmapMargins(FromDIP(wxSize(kBetween, kTight)));
    return button;
}

void StartPanel::AddWay(wxBoxSizer& column, Command command, const char* icon) {
    const CommandRow& row = RowOf(command);
    wxButton* button = MakeWay(Wx(row.label), icon);
    button->SetToolTip(Wx(row.help));
    button->Bind(wxEVT_BUTTON, [this, command](wxCommandEvent&) { actions_.Run(command); });
    AddSpaced(&column, button, 0, wxEXPAND);
}

wxBoxSizer* StartPanel::MakeRecent() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeHeading(this, _("Recent cases")));
    none_ = MakeNote(this,
                     _("Cases you open are listed here by where they lie. Nothing of their "
                       "contents is remembered."),
                     kRecentWidth);
    AddSpaced(column, none_);
    recent_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition,
                                     FromDIP(wxSize(kRecentWidth, kRecentHeight)), wxDV_SINGLE);
    recent_->SetName("Recent cases");
    AddColumn(*recent_, _("Case"), 170);
    AddColumn(*recent_, _("Where"), kRecentWidth - 170 - 16);
    recent_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { open_(selected()); });
    AddSpaced(column, recent_, 1, wxEXPAND);

    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    forget_button_ = new wxButton(this, wxID_ANY, _("&Forget"));
    forget_button_->SetToolTip(_("Take the case off this list. The file stays where it is."));
    forget_button_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { forget_(selected()); });
    buttons->AddStretchSpacer();
    buttons->Add(forget_button_);
    AddSpaced(column, buttons, 0, wxEXPAND);
    recent_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED,
                  [this](wxDataViewEvent&) { forget_button_->Enable(!selected().empty()); });
    return column;
}

void StartPanel::ShowRecent(const std::vector<RecentCase>& recent) {
    cases_ = recent;
    recent_->DeleteAllItems();
    for (const RecentCase& one : cases_) {
        const auto [name, place] = LabelOf(one);
        wxVector<wxVariant> row;
        row.push_back(wxVariant(RowText(name, one.reachable)));
        row.push_back(wxVariant(RowText(place, one.reachable)));
        recent_->AppendItem(row);
    }
    recent_->Show(!cases_.empty());
    forget_button_->Show(!cases_.empty());
    none_->Show(cases_.empty());
    if (!cases_.empty())
        recent_->SelectRow(0);
    forget_button_->Enable(!selected().empty());
    Layout();
}

std::string StartPanel::selected() const {
    const int row = recent_->GetSelectedRow();
    return row < 0 ? std::string() : cases_[static_cast<std::size_t>(row)].path;
}

}  // namespace particulars
