#include "forms/intake_panel.h"

#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/filename.h>
#include <wx/gauge.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/edit_proposal.h"
#include "forms/layout.h"
#include "forms/paper_text.h"
#include "forms/permits.h"
#include "forms/proposal_tree.h"
#include "forms/split_pane.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr std::size_t kReadAtOnce = 200'000;     ///< Bytes; about 50 ms of reading.
constexpr std::size_t kLongestText = 8U << 20U;  ///< More than any order; see ReadFile.
constexpr double kTextShare = 0.48;
constexpr int kProblemWidth = 520;
constexpr int kLeastPane = 320;
constexpr int kFullHeight = 120;

ProposalList Propose(std::string text, bool is_answer) {
    if (is_answer)
        return ProposalList::FromAnswer(std::move(text));
    OrderReading reading = ReadOrder(text);
    return ProposalList::FromOrder(std::move(text), std::move(reading));
}

std::vector<TextSpan> PlacesOf(const ProposalList& proposals) {
    std::vector<TextSpan> places;
    for (const Proposal& proposal : proposals.proposals())
        if (const TextSpan place = PlaceOf(proposal); place.start < place.end)
            places.push_back(place);
    return places;
}

bool FoundNothing(const ProposalList& proposals) {
    return proposals.proposals().size() <= 1;
}

}  // namespace

IntakePanel::IntakePanel(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* header = MakeHeader(MakeTitle(this, "Read an order"));
    from_ = MakeNote(this, wxString());
    header->Add(from_, 0, wxALIGN_CENTER_VERTICAL);
    inner->Add(header, 0, wxEXPAND);
    problem_ = new wxStaticText(this, wxID_ANY, wxString());
    AddSpaced(inner, problem_, 0, wxEXPAND);
    AddSpaced(inner, MakeReading(), 0, wxEXPAND);

    auto* split = new SplitPane(this, kTextShare, kLeastPane);
    text_ = new PaperText(split, "Text of the order");
    text_->OnPick([this](std::size_t byte) {
        if (const std::optional<std::size_t> index = proposals_.At(byte))
            tree_->SelectProposal(*index);
    });
    split->SplitVertically(text_, MakeProposals(split));
    AddSpaced(inner, split, 1, wxEXPAND);
    AddSpaced(inner, MakeEnd(), 0, wxEXPAND);
    Bind(wxEVT_CHAR_HOOK, &IntakePanel::OnKey, this);
    ShowProposals({});
}

wxSizer* IntakePanel::MakeReading() {
    reading_ = new wxPanel(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    gauge_ = new wxGauge(reading_, wxID_ANY, 100);
    gauge_->SetName("Reading");
    row->Add(new wxStaticText(reading_, wxID_ANY, "Reading..."), 0, wxALIGN_CENTER_VERTICAL);
    AddSpaced(row, gauge_, 1, wxALIGN_CENTER_VERTICAL);
    AddSpaced(row, MakeButton(reading_, "&Stop", [this] {
                  job_.Stop();
                  ShowReading(false);
                  ShowProblem("Stopped. Nothing was kept.");
              }));
    reading_->SetSizer(row);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(reading_, 0, wxEXPAND);
    return around;
}

wxWindow* IntakePanel::MakeProposals(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    tree_ = new ProposalTree(pane);
    tree_->OnSelect([this] { ShowSelected(); });
    tree_->OnOpen([this] { EditSelected(); });
    tree_->OnAccept([this](std::size_t index, bool accepted) {
        proposals_.Accept(index, accepted);
        ShowCounts();
    });
    full_ = new wxTextCtrl(pane, wxID_ANY, wxString(), wxDefaultPosition,
                           FromDIP(wxSize(-1, kFullHeight)), wxTE_MULTILINE | wxTE_READONLY);
    full_->SetName("Proposal in full");
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    AddSpaced(buttons, MakeButton(pane, "A&ccept or refuse", [this] { ToggleSelected(); }));
    AddSpaced(buttons, MakeButton(pane, "&Edit...", [this] { EditSelected(); }));
    AddSpaced(buttons, MakeButton(pane, "&Previous", [this] { Step(-1); }));
    AddSpaced(buttons, MakeButton(pane, "&Next", [this] { Step(1); }));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(tree_, 1, wxEXPAND);
    AddSpaced(column, full_, 0, wxEXPAND);
    AddSpaced(column, buttons);
    pane->SetSizer(column);
    return pane;
}

wxSizer* IntakePanel::MakeEnd() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    counts_ = new wxStaticText(this, wxID_ANY, wxString());
    row->Add(counts_, 1, wxALIGN_CENTER_VERTICAL);
    AddSpaced(row, MakeButton(this, "Cance&l", [this] { Cancel(); }));
    add_ = MakeButton(this, "&Add accepted to the case", [this] { AddAccepted(); });
    AddSpaced(row, add_);
    return row;
}

wxButton* IntakePanel::MakeButton(wxWindow* parent, const wxString& label,
                                  std::function<void()> act) {
    auto* button = new wxButton(parent, wxID_ANY, label);
    button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
    return button;
}

void IntakePanel::Reload() {
    ShowCounts();
}

void IntakePanel::Select(const std::string&) {
    tree_->SetFocus();
}

void IntakePanel::OnDone(std::function<void()> done) {
    done_ = std::move(done);
}

void IntakePanel::ReadText(std::string text, const std::string& source) {
    Read(std::move(text), source, false);
}

void IntakePanel::ReadAnswerText(std::string text, const std::string& source) {
    Read(std::move(text), source, true);
}

void IntakePanel::ReadFile(const std::string& path) {
    const std::string name = Utf8(wxFileName(Wx(path)).GetFullName());
    const wxULongLong size = wxFileName::GetSize(Wx(path));
    ShowProposals({});
    source_ = name;
    if (size != wxInvalidSize && size > wxULongLong(kLongestText)) {
        ShowProblem(Wx(fmt::format(
            "{} is {} MB long. An order is seldom longer than 1 MB, and the window reads up to 8. "
            "Nothing was kept. Check that it is the right file, or read it with particulars-cli.",
            name, (size.GetValue() + (1U << 20U) - 1) >> 20U)));
        return;
    }
    ShowReading(true);
    job_.Start(
        [path](Progress&) -> std::any {
            return Propose(ReadTextFile(path, kLongestText).text, false);
        },
        [this](std::any result) { ShowProposals(std::any_cast<ProposalList>(std::move(result))); },
        [this](const Error& error) {
            ShowReading(false);
            ShowProblem(Wx(error.what()));
        },
        [this](BackgroundJob::Report) { gauge_->Pulse(); });
}

void IntakePanel::Read(std::string text, const std::string& source, bool is_answer) {
    ShowProposals({});
    source_ = source;
    if (Trim(text).empty()) {
        ShowProblem(
            Wx("There is no text in " + source + ". Copy the order's text, then try again."));
        return;
    }
    if (text.size() <= kReadAtOnce) {
        ShowProposals(Propose(std::move(text), is_answer));
        return;
    }
    ShowReading(true);
    job_.Start(
        [text = std::move(text), is_answer](Progress&) mutable -> std::any {
            return Propose(std::move(text), is_answer);
        },
        [this](std::any result) { ShowProposals(std::any_cast<ProposalList>(std::move(result))); },
        [this](const Error& error) {
            ShowReading(false);
            ShowProblem(Wx(error.what()));
        },
        [this](BackgroundJob::Report) { gauge_->Pulse(); });
}

void IntakePanel::ShowProposals(ProposalList proposals) {
    proposals_ = std::move(proposals);
    const bool any = !proposals_.proposals().empty();
    from_->SetLabel(any ? Escaped("From " + source_) : wxString());
    text_->SetPaper(proposals_.text());
    text_->MarkFindings(PlacesOf(proposals_));
    tree_->ShowProposals(proposals_, access_.records().matter, access_.records().closures);
    full_->Clear();
    ShowProblem(any && FoundNothing(proposals_)
                    ? wxString("Nothing was found that an order usually says. Check that this is "
                               "the text of an order; it can still be added as a docket entry.")
                    : wxString());
    ShowReading(false);
    ShowCounts();
    if (any) {
        tree_->SelectProposal(0);
        tree_->SetFocus();
    }
}

void IntakePanel::ShowReading(bool reading) {
    reading_->Show(reading);
    Layout();
}

void IntakePanel::ShowProblem(const wxString& problem) {
    problem_->SetForegroundColour(CurrentPalette().urgent);
    problem_->SetLabel(problem);
    problem_->Wrap(std::max(FromDIP(kProblemWidth), GetClientSize().x - FromDIP(2 * kOutside)));
    problem_->Show(!problem.empty());
    Layout();
}

void IntakePanel::ShowSelected() {
    const std::optional<std::size_t> index = tree_->selected();
    if (!index) {
        text_->PointAt(std::nullopt);
        full_->Clear();
        return;
    }
    const Proposal& proposal = proposals_.proposals()[*index];
    text_->PointAt(PlaceOf(proposal));
    std::string full = InFull(proposal);
    const std::string when =
        proposals_.WhenInWords(*index, access_.records().matter, access_.records().closures);
    if (KindOf(proposal) == ProposalKind::kObligation)
        full += "Act by: " + when + "\n";
    full_->ChangeValue(Wx(full));
}

void IntakePanel::ShowCounts() {
    const std::size_t all = proposals_.proposals().size();
    const std::size_t accepted = proposals_.accepted_count();
    counts_->SetLabel(all == 0
                          ? wxString("Nothing is stored until you add it.")
                          : Wx(fmt::format("{} of {} accepted. Nothing is stored until you add it.",
                                           accepted, all)));
    const auto why_not = access_.WhyNot(Task::kContribute);
    Allow(*add_, accepted == 0 && !why_not ? "Accept at least one proposal first." : why_not);
    Layout();
}

bool IntakePanel::HasEdits() const {
    return proposals_.HasEdits();
}

void IntakePanel::ToggleSelected() {
    tree_->ToggleSelected();
}

void IntakePanel::EditSelected() {
    const std::optional<std::size_t> index = tree_->selected();
    if (!index)
        return;
    const Proposal& proposal = proposals_.proposals()[*index];
    if (std::optional<ProposalValue> edited = EditProposal(*this, proposal, proposals_.text())) {
        proposals_.Replace(*index, std::move(*edited));
        // The date and the court of the paper move the dates of all duties.
        for (std::size_t row = 0; row < proposals_.proposals().size(); ++row)
            tree_->ShowAgain(row);
        ShowSelected();
        ShowCounts();
    }
    tree_->SetFocus();
}

void IntakePanel::Step(int direction) {
    tree_->Step(direction);
}

void IntakePanel::AddAccepted() {
    if (proposals_.proposals().empty() || !MayDo(*this, access_, Task::kContribute))
        return;
    const std::size_t count = proposals_.accepted_count();
    if (!access_.AcceptOrder(proposals_.Accepted()))
        return;
    Announce(*this, Wx(fmt::format("{} findings added to the case", count)));
    ShowProposals({});
    if (done_)
        done_();
}

void IntakePanel::Cancel() {
    const bool sure =
        !HasEdits() ||
        wxMessageBox("Drop what was read, with your changes? Nothing of it is in the case.",
                     "Drop the proposals?", wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION,
                     this) == wxYES;
    if (!sure)
        return;
    job_.Stop();
    ShowProposals({});
    if (done_)
        done_();
}

void IntakePanel::OnKey(wxKeyEvent& event) {
    const bool in_tree = tree_->IsDescendant(FindFocus());
    if (event.GetKeyCode() == WXK_F8)
        Step(event.ShiftDown() ? -1 : 1);
    else if (event.GetKeyCode() == WXK_SPACE && in_tree)
        ToggleSelected();
    else if (event.GetKeyCode() == WXK_RETURN && in_tree)
        EditSelected();
    else
        event.Skip();
}

}  // namespace particulars
