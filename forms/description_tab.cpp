#include "forms/description_tab.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/description_acts.h"
#include "forms/hint_list.h"
#include "forms/hint_marks.h"
#include "forms/layout.h"
#include "forms/meanwhile_line.h"
#include "forms/pattern_dialog.h"
#include "forms/permits.h"
#include "forms/redline_dialog.h"
#include "forms/text_places.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "model/jobs/hint_context.h"
#include "model/particularity/law_data.h"

namespace particulars {
namespace {

constexpr int kHintDelay = 300;  ///< Milliseconds after the last key.
constexpr int kHintsWidth = 270;
constexpr int kLeastPane = 200;
constexpr int kPublicHeight = 90;

std::string Line(const Version& version) {
    return fmt::format("Version {}, {}", version.number, ToText(version.state));
}

std::string StateInWords(const Version& version) {
    std::string words = "By " + version.author;
    if (!version.created_at.empty())
        words += ", " + MomentInWords(version.created_at);
    if (version.kind != AmendmentKind::kFirst)
        words += fmt::format(" ({})", ToText(version.kind));
    if (!version.source.empty())
        words += ". From: " + version.source;
    return words + ".";
}

}  // namespace

DescriptionTab::DescriptionTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access),
      hint_timer_(this),
      hint_finder_([this](const std::string& text, const std::vector<Hint>& found) {
          ShowHints(text, found);
      }) {
    SetName("Description");
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeHead(), 0, wxEXPAND);
    state_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxST_ELLIPSIZE_END);
    state_->SetForegroundColour(CurrentPalette().muted);
    inner->Add(state_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    meanwhile_ = new MeanwhileLine(this, [this] { ShowTheirChange(); });
    AddSpaced(inner, meanwhile_, 0, wxEXPAND);

    auto* splitter =
        new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
    splitter->SetMinimumPaneSize(FromDIP(kLeastPane));
    splitter->SetSashGravity(1.0);
    hint_list_ = new HintList(splitter);
    splitter->SplitVertically(MakeTexts(splitter), hint_list_, -FromDIP(kHintsWidth));
    AddSpaced(inner, splitter, 1, wxEXPAND);

    marks_ = std::make_unique<HintMarks>(*text_);
    hint_list_->OnChoose([this](bool by_user) { marks_->Choose(hint_list_->chosen(), by_user); });
    hint_list_->OnDismiss([this](const Hint& hint) { Dismiss(hint); });
    hint_list_->OnAddPattern([this] { AddPattern(); });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { FindHints(); });
}

DescriptionTab::~DescriptionTab() = default;

wxSizer* DescriptionTab::MakeHead() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticText(this, wxID_ANY, _("&Version:")), 0, wxALIGN_CENTER_VERTICAL);
    version_ = new wxChoice(this, wxID_ANY);
    version_->SetName("Version");
    version_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        CommitPending();
        ShowVersion();
    });
    AddSpaced(row, version_, 0, wxALIGN_CENTER_VERTICAL);
    row->AddStretchSpacer();
    new_draft_ = new wxButton(this, wxID_ANY, _("New &draft from this version..."));
    new_draft_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { NewDraft(); });
    AddSpaced(row, new_draft_, 0, wxALIGN_CENTER_VERTICAL);
    return row;
}

wxWindow* DescriptionTab::MakeTexts(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](const wxString& label, const wxString& name, int height, int share) {
        auto* caption = new wxStaticText(panel, wxID_ANY, label);
        if (!text_caption_)
            text_caption_ = caption;
        AddSpaced(column, caption);
        auto* text = new wxTextCtrl(panel, wxID_ANY, wxString(), wxDefaultPosition,
                                    FromDIP(wxSize(-1, height)), wxTE_MULTILINE | wxTE_RICH2);
        text->SetName(name);
        text->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
            CommitPending();
            event.Skip();
        });
        text->Bind(wxEVT_TEXT_COPY, [this](wxClipboardTextEvent& event) {
            LogHandling(Handling::kCopy);
            event.Skip();
        });
        column->Add(text, share, wxEXPAND | wxTOP, FromDIP(kTight));
        return text;
    };
    text_ = add(_("&Description (sealed):"), "Description", -1, 1);
    public_text_ = add(_("W&ording for the public file:"), "Public wording", kPublicHeight, 0);
    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { hint_timer_.StartOnce(kHintDelay); });
    const auto follow_caret = [this](wxEvent& event) {
        ChooseHintAtCaret();
        event.Skip();
    };
    text_->Bind(wxEVT_KEY_UP, follow_caret);
    text_->Bind(wxEVT_LEFT_UP, follow_caret);
    compare_ = new wxButton(panel, wxID_ANY, _("W&hich words differ..."));
    compare_->SetToolTip(_("Compares the sealed wording with the one for the public file"));
    compare_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ComparePublicWording(); });
    AddSpaced(column, compare_, 0, wxALIGN_RIGHT);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 1, wxEXPAND | wxRIGHT, FromDIP(kBetween));
    panel->SetSizer(padded);
    return panel;
}

const Version* DescriptionTab::shown() const {
    const int row = version_->GetSelection();
    return row < 0 ? nullptr : &versions_[static_cast<std::size_t>(row)];
}

bool DescriptionTab::may_edit() const {
    const Version* version = shown();
    return version && version->state == VersionState::kDraft && !access().WhyNot(Task::kContribute);
}

const Version* DescriptionTab::Stored() const {
    const auto found = std::find_if(versions_.begin(), versions_.end(), [&](const Version& one) {
        return base_ && one.id == base_->id;
    });
    return found == versions_.end() ? nullptr : &*found;
}

Version DescriptionTab::Edited() const {
    Version edited = *base_;
    edited.text = Utf8(text_->GetValue());
    edited.public_text = Utf8(public_text_->GetValue());
    return edited;
}

bool DescriptionTab::IsDirty() const {
    if (!base_)
        return false;
    const Version edited = Edited();
    return edited.text != TextPlaces(base_->text).shown() ||
           edited.public_text != TextPlaces(base_->public_text).shown();
}

void DescriptionTab::ShowSecret(const TradeSecretId& secret) {
    if (secret != secret_) {
        base_.reset();
        refused_.clear();
    }
    secret_ = secret;
    versions_ = access().VersionsOf(secret);
    FillVersions();
    ShowVersion();
    Layout();
}

void DescriptionTab::FillVersions() {
    const Version* kept = std::exchange(show_newest_, false) && !IsDirty() ? nullptr : Stored();
    version_->Clear();
    for (const Version& version : versions_)
        version_->Append(Wx(Line(version)));
    if (!versions_.empty())
        version_->SetSelection(kept ? static_cast<int>(kept - versions_.data()) : 0);
}

void DescriptionTab::ShowVersion() {
    const Version* version = shown();
    ShowTexts();
    std::string state = "There is no description yet: start one.";
    if (version)
        state = StateInWords(*version);
    state_->SetLabel(Escaped(state));
    state_->SetToolTip(Wx(state));
    compare_->Enable(version != nullptr);
    text_caption_->SetLabel(version && !may_edit() ? _("&Description (sealed, read only):")
                                                   : _("&Description (sealed):"));
    text_caption_->GetParent()->Layout();
    new_draft_->SetLabel(version ? _("New &draft from this version...") : _("Start a &draft"));
    const bool has_draft = !versions_.empty() && versions_.front().state == VersionState::kDraft;
    const auto why_not = access().WhyNot(Task::kContribute);
    Allow(*new_draft_, has_draft && !why_not ? "The newest version is a draft already." : why_not);
    ShowMeanwhile();
    FindHints();
    LogHandling(Handling::kView);
}

void DescriptionTab::ShowTexts() {
    const Version* version = shown();
    const bool typed = version && base_ && version->id == base_->id && IsDirty() &&
                       (Edited().text != TextPlaces(version->text).shown() ||
                        Edited().public_text != TextPlaces(version->public_text).shown());
    const auto put = [&](wxTextCtrl& field, const std::string& text) {
        const wxString shown_text = Wx(TextPlaces(text).shown());
        if (!typed && field.GetValue() != shown_text)  // Setting it again would lose the caret.
            field.ChangeValue(shown_text);
        field.SetEditable(may_edit());
    };
    put(*text_, version ? version->text : std::string());
    put(*public_text_, version ? version->public_text : std::string());
    if (typed)
        return;
    base_.reset();
    if (version)
        base_ = *version;
}

void DescriptionTab::ShowMeanwhile() {
    const Version* stored = Stored();
    const bool changed = stored && IsDirty() && stored->revision != base_->revision;
    if (!changed) {
        meanwhile_->Hide();
        return;
    }
    const std::vector<HistoryLine> history = access().HistoryOf(base_->id.text());
    meanwhile_->ShowChangeBy(history.empty() ? "somebody else" : history.front().user);
}

void DescriptionTab::ShowTheirChange() {
    if (const Version* stored = Stored())
        RedlineDialog(this, _("What changed meanwhile"), base_->text, stored->text).ShowModal();
}

void DescriptionTab::LogHandling(Handling handling) {
    const TradeSecret* secret = FindSecret(access().records(), secret_);
    if (!secret || !base_ || base_->text.empty())
        return;
    Distribution line;
    line.handling = handling;
    line.what = fmt::format("{}, version {}", Designation(*secret), base_->number);
    line.subject = secret_.text();
    line.tier = secret->tier;
    line.row_count = 1;
    access().Log(std::move(line));
}

void DescriptionTab::CommitPending() {
    if (!IsDirty())
        return;
    const Version edited = Edited();
    if (edited.text + edited.public_text == refused_)
        return;
    if (!SaveDescription(access(), edited)) {
        refused_ = edited.text + edited.public_text;
        return;
    }
    refused_.clear();
    versions_ = access().VersionsOf(secret_);
    base_.reset();  // The case may hold more than was typed here: what others changed.
    ShowVersion();
}

void DescriptionTab::NewDraft() {
    CommitPending();
    show_newest_ = StartDraft(*this, access(), secret_, versions_, shown());
}

void DescriptionTab::FindHints() {
    const Version* version = shown();
    hint_finder_.Ask(Utf8(text_->GetValue()), HintContextFor(access().records(), secret_, versions_,
                                                             version ? version->id : VersionId()));
}

void DescriptionTab::ShowHints(const std::string& text, const std::vector<Hint>& found) {
    const std::vector<Hint> open =
        WithoutDismissed(found, text, secret_, access().records().dismissals);
    marks_->Show(text, open);
    hint_list_->ShowHints(open, found.size() - open.size(), access().WhyNot(Task::kContribute));
    hint_list_->ShowRefused(TheLawData().findings);
    marks_->Choose(hint_list_->chosen(), false);
}

void DescriptionTab::ChooseHintAtCaret() {
    if (const Hint* hint = marks_->At(text_->GetInsertionPoint()))
        hint_list_->Choose(*hint);
}

void DescriptionTab::AddPattern() {
    if (AskForPattern(*this, Utf8(text_->GetStringSelection())))
        FindHints();
}

void DescriptionTab::ComparePublicWording() {
    RedlineDialog(this, _("Sealed and public wording"), Utf8(text_->GetValue()),
                  Utf8(public_text_->GetValue()), RedlineSides::kSealedAndPublic)
        .ShowModal();
}

void DescriptionTab::Dismiss(const Hint& hint) {
    CommitPending();
    DismissHint(*this, access(), secret_, hint, Utf8(text_->GetValue()));
}

}  // namespace particulars
