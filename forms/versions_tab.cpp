#include "forms/versions_tab.h"

#include <fmt/format.h>
#include <utility>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/text_places.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kListHeight = 150;

std::string Line(const Version& version) {
    return fmt::format("Version {}, {}", version.number, ToText(version.state));
}

wxTextAttr StyleOf(RunKind kind) {
    wxTextAttr style;
    switch (kind) {
        case RunKind::kSame:
            break;
        case RunKind::kDeleted:
        case RunKind::kMovedFrom:
            style.SetTextColour(CurrentPalette().not_met.text);
            style.SetBackgroundColour(CurrentPalette().deleted);
            style.SetFontStrikethrough(true);
            break;
        case RunKind::kInserted:
        case RunKind::kMovedTo:
            style.SetTextColour(CurrentPalette().met.text);
            style.SetBackgroundColour(CurrentPalette().inserted);
            style.SetFontUnderlined(true);
            break;
    }
    return style;
}

}  // namespace

std::string MarkedUp(const RedlineRun& run) {
    switch (run.kind) {
        case RunKind::kSame:
            break;
        case RunKind::kDeleted:
            return "[-" + run.text + "-]";
        case RunKind::kInserted:
            return "{+" + run.text + "+}";
        case RunKind::kMovedFrom:
            return "[<" + run.text + "<]";
        case RunKind::kMovedTo:
            return "{>" + run.text + ">}";
    }
    return run.text;
}

VersionsTab::VersionsTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access) {
    SetName("Versions");
    auto* inner = MakeOuterSizer(this);
    list_ = new RecordList(this, "Versions",
                           {{_("Version"), 80},
                            {_("State"), 100},
                            {_("Change"), 90},
                            {_("Author"), 120},
                            {_("Written"), 170},
                            {_("Ground"), 0}});
    list_->SetMinSize(FromDIP(wxSize(-1, kListHeight)));
    inner->Add(list_, 0, wxEXPAND);

    auto* row = new wxBoxSizer(wxHORIZONTAL);
    older_ = AddChoice(*row, _("&Compare"), "Older version");
    newer_ = AddChoice(*row, _("wi&th"), "Newer version");
    AddSpaced(inner, row, 0, wxEXPAND);
    summary_ = MakeNote(this, wxString());
    AddSpaced(inner, summary_, 0, wxEXPAND);
    redline_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    redline_->SetName("Redline");
    AddSpaced(inner, redline_, 1, wxEXPAND);
}

wxChoice* VersionsTab::AddChoice(wxSizer& row, const wxString& label, const wxString& name) {
    AddSpaced(&row, new wxStaticText(this, wxID_ANY, label), 0, wxALIGN_CENTER_VERTICAL);
    auto* choice = new wxChoice(this, wxID_ANY);
    choice->SetName(name);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowRedline(); });
    AddSpaced(&row, choice, 0, wxALIGN_CENTER_VERTICAL);
    return choice;
}

void VersionsTab::ShowSecret(const TradeSecretId& secret) {
    versions_ = access().VersionsOf(secret);
    std::vector<RecordList::Row> rows;
    older_->Clear();
    newer_->Clear();
    for (const Version& version : versions_) {
        rows.push_back({version.id.text(),
                        {fmt::format("{}", version.number), std::string(ToText(version.state)),
                         std::string(ToText(version.kind)), version.author,
                         MomentInWords(version.created_at), version.ground}});
        older_->Append(Wx(Line(version)));
        newer_->Append(Wx(Line(version)));
    }
    list_->SetRows(rows);
    older_->Enable(versions_.size() > 1);
    newer_->Enable(versions_.size() > 1);
    if (!versions_.empty()) {
        newer_->SetSelection(0);
        older_->SetSelection(versions_.size() > 1 ? 1 : 0);
    }
    ShowRedline();
    Layout();
}

void VersionsTab::ShowRedline() {
    redline_->Clear();
    summary_->SetLabel(_("There is one version only: nothing to compare."));
    if (versions_.size() < 2)
        return;
    const Version& older = versions_[static_cast<std::size_t>(older_->GetSelection())];
    const Version& newer = versions_[static_cast<std::size_t>(newer_->GetSelection())];
    bool changed = false;
    for (const RedlineRun& run : Redline(older.text, newer.text)) {
        changed = changed || run.kind != RunKind::kSame;
        const long start = redline_->GetLastPosition();
        redline_->AppendText(Wx(TextPlaces(MarkedUp(run)).shown()));
        if (run.kind != RunKind::kSame)
            redline_->SetStyle(start, redline_->GetLastPosition(), StyleOf(run.kind));
    }
    redline_->SetInsertionPoint(0);
    summary_->SetLabel(changed ? _("[-deleted-]   {+inserted+}   [<moved from<]   {>moved to>}")
                               : _("The two have the same words."));
    Layout();
}

}  // namespace particulars
