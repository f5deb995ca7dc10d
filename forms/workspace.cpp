#include "forms/workspace.h"

#include <utility>

#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/statline.h>
#include <wx/stattext.h>

#include "forms/alias_list.h"
#include "forms/book_dialog.h"
#include "forms/case_access.h"
#include "forms/case_details.h"
#include "forms/classify.h"
#include "forms/clearance_list.h"
#include "forms/code_list.h"
#include "forms/code_review_list.h"
#include "forms/compliance_list.h"
#include "forms/coverage_dialog.h"
#include "forms/deadlines_panel.h"
#include "forms/defense_list.h"
#include "forms/docket_panel.h"
#include "forms/document_acts.h"
#include "forms/evidence_panel.h"
#include "forms/kept_views.h"
#include "forms/layout.h"
#include "forms/list_acts.h"
#include "forms/list_keeping.h"
#include "forms/list_paper_choice.h"
#include "forms/members_dialog.h"
#include "forms/overview_panel.h"
#include "forms/papers_panel.h"
#include "forms/people_panel.h"
#include "forms/production_list.h"
#include "forms/search_panel.h"
#include "forms/secrets_panel.h"
#include "forms/served_lists_dialog.h"
#include "forms/sidebar.h"
#include "forms/standards_dialog.h"
#include "forms/tier_names.h"
#include "forms/transcript_list.h"
#include "forms/word_copy_dialog.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kSearchDelay = 150;  ///< Milliseconds of rest before a search begins.
constexpr int kSearchWidth = 300;
constexpr int kSearchPage = kPlaceCount;  // Behind the places.

}  // namespace

Workspace::Workspace(wxWindow* parent, CaseAccess& access, CommandActions& actions)
    : wxPanel(parent), access_(access), actions_(actions), search_timer_(this) {
    SetName("Case");
    sidebar_ = new Sidebar(this);
    book_ = new wxSimplebook(this);
    AddPanels();

    auto* below = new wxBoxSizer(wxHORIZONTAL);
    below->Add(sidebar_, 0, wxEXPAND);
    below->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0,
               wxEXPAND);
    below->Add(book_, 1, wxEXPAND);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeTop(), 0, wxEXPAND | wxALL, FromDIP(kBetween));
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->Add(below, 1, wxEXPAND);
    SetSizer(column);

    sidebar_->OnChoose([this](Place place) { ShowPlace(place); });
    Bind(EVT_GO_TO, [this](wxCommandEvent& event) { ShowRecord(PlaceOf(event), RecordOf(event)); });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Search(); });
    SetCommands();
    SetRecordCommands();
    SetEvidenceCommands();
    SetDocketCommands();
    SetDeadlineCommands();
    Reload();
    ShowPlace(Place::kOverview);
}

Workspace::~Workspace() = default;

wxBoxSizer* Workspace::MakeTop() {
    case_name_ = MakeHeading(this, wxString());
    case_name_->SetName("Case");
    search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                               FromDIP(wxSize(kSearchWidth, -1)), wxTE_PROCESS_ENTER);
    search_->SetName("Search everything");
    search_->SetDescriptiveText(_("Search everything (Ctrl+K)"));
    search_->ShowCancelButton(true);
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search_timer_.StartOnce(kSearchDelay); });
    search_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
        Search();
        search_panel_->OpenChosen();
    });
    search_->Bind(wxEVT_SEARCHCTRL_CANCEL_BTN, [this](wxCommandEvent&) { search_->Clear(); });
    search_->Bind(wxEVT_CHAR_HOOK, &Workspace::OnSearchKey, this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(case_name_, 1, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kTight));
    row->Add(search_, 0, wxALIGN_CENTER_VERTICAL);
    return row;
}

template <typename Panel>
Panel* Workspace::AddPanel() {
    auto* panel = new Panel(book_, access_);
    book_->AddPage(panel, wxString());
    pages_.push_back(
        {[panel] { panel->Reload(); }, [panel](const std::string& id) { panel->Select(id); }});
    return panel;
}

void Workspace::AddPanels() {
    overview_ = AddPanel<OverviewPanel>();
    secrets_ = AddPanel<SecretsPanel>();
    evidence_ = AddPanel<EvidencePanel>();
    docket_ = AddPanel<DocketPanel>();
    deadlines_ = AddPanel<DeadlinesPanel>();
    people_ = AddPanel<PeoplePanel>();
    papers_ = AddPanel<PapersPanel>();
    search_panel_ = new SearchPanel(book_, access_);
    book_->AddPage(search_panel_, wxString());
}

void Workspace::Reload() {
    const Matter& matter = access_.records().matter;
    wxString name = Wx(matter.caption);
    if (!matter.docket_number.empty())
        name += ", " + Wx(matter.docket_number);
    case_name_->SetLabel(wxControl::EscapeMnemonics(name));
    ShowCounts();
    for (Page& page : pages_)
        page.stale = true;
    if (book_->GetSelection() == kSearchPage)
        Search();
    else
        ShowPlace(shown());
}

void Workspace::ShowCounts() {
    const CaseRecords& records = access_.records();
    const auto count = [](const auto& list) { return static_cast<long>(list.size()); };
    sidebar_->ShowCounts({0, count(records.secrets), static_cast<long>(records.document_count),
                          count(records.docket_entries), count(records.deadlines),
                          count(records.people) + count(records.parties), 0});
}

void Workspace::ShowPlace(Place place) {
    const auto index = static_cast<std::size_t>(place);
    Page& page = pages_[index];
    if (std::exchange(page.stale, false))
        page.reload();
    if (book_->GetSelection() != static_cast<int>(index))
        book_->ChangeSelection(index);
    if (sidebar_->chosen() != place)
        sidebar_->Choose(place);
}

void Workspace::ShowRecord(Place place, const std::string& id) {
    ShowPlace(place);
    if (!id.empty())
        pages_[static_cast<std::size_t>(place)].select(id);
}

Place Workspace::shown() const {
    const int page = book_->GetSelection();
    return page < 0 || page == kSearchPage ? sidebar_->chosen() : static_cast<Place>(page);
}

void Workspace::CommitPending() {
    secrets_->CommitPending();
}

bool Workspace::HasUnstoredWork() const {
    return docket_->HasUnstoredWork();
}

void Workspace::Search() {
    const std::string words = Utf8(search_->GetValue());
    if (words.empty()) {
        ShowPlace(sidebar_->chosen());
        return;
    }
    search_panel_->Search(words);
    book_->ChangeSelection(kSearchPage);
}

void Workspace::OnSearchKey(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
        case WXK_DOWN:
            Search();
            return search_panel_->FocusHits();
        case WXK_ESCAPE:
            search_->Clear();
            return ShowPlace(sidebar_->chosen());
        default:
            event.Skip();
    }
}

void Workspace::On(Command command, Place place, std::function<void()> act) {
    actions_.Set(command, [this, place, act = std::move(act)] {
        ShowPlace(place);
        act();
    });
}

void Workspace::SetCommands() {
    for (int place = 0; place < kPlaceCount; ++place) {
        const auto command = static_cast<Command>(static_cast<int>(Command::kShowOverview) + place);
        On(command, static_cast<Place>(place), [this] { book_->GetCurrentPage()->SetFocus(); });
    }
    On(Command::kZoomIn, Place::kOverview, [this] { overview_->Zoom(1); });
    On(Command::kZoomOut, Place::kOverview, [this] { overview_->Zoom(-1); });
    On(Command::kPreviewChecklist, Place::kPapers, [this] { papers_->Select({}); });
    On(Command::kSavePaper, Place::kPapers, [this] { papers_->Save(); });
    On(Command::kPrintPaper, Place::kPapers, [this] { papers_->Print(); });
    actions_.Set(Command::kPrintList, [this] { PrintShownList(); });
    actions_.Set(Command::kFind, [this] {
        search_->SetFocus();
        search_->SelectAll();
    });
    actions_.Set(Command::kCaseDetails, [this] { EditCaseDetails(*this, access_); });
    On(Command::kDistributions, Place::kPapers, [this] { papers_->ShowReceived(); });
    actions_.Set(Command::kMembers, [this] { MembersDialog(this, access_).ShowModal(); });
    actions_.Set(Command::kChooseStandards, [this] { ChooseStandards(*this, access_); });
}

/// Documents have a paper of their own, with the filter of their panel.
void Workspace::PrintShownList() {
    if (shown() == Place::kEvidence)
        return evidence_->PrintShown();
    const std::string list = ListShownIn(FindFocus(), shown());
    ShowPlace(Place::kPapers);
    papers_->ShowList(list);
}

void Workspace::SetRecordCommands() {
    On(Command::kNewSecret, Place::kSecrets, [this] { secrets_->AddSecret(); });
    On(Command::kEditSecret, Place::kSecrets, [this] { secrets_->EditSelected(); });
    On(Command::kNewDraft, Place::kSecrets, [this] { secrets_->NewDraft(); });
    On(Command::kWithdrawSecret, Place::kSecrets, [this] { secrets_->WithdrawSelected(); });
    On(Command::kNewChallenge, Place::kSecrets, [this] { secrets_->AddChallenge(); });
    const auto on = [this](Command command,
                           bool (*act)(wxWindow&, CaseAccess&, const TradeSecret&)) {
        On(command, Place::kSecrets, [this, act] { secrets_->Ask(act); });
    };
    on(Command::kSplitSecret, AskToSplit);
    on(Command::kMergeSecrets, AskToMerge);
    on(Command::kRenameSecret, AskToRename);
    on(Command::kMoveStatus, AskForStatus);
    on(Command::kDesignateTier, AskForTier);
    on(Command::kSubmitWording, Submit);
    on(Command::kAnswerWording, AskForAnswer);
    on(Command::kClassify, AskToClassify);
    On(Command::kNarrowSecret, Place::kSecrets, [this] { secrets_->Reword(LineageKind::kNarrow); });
    On(Command::kBroadenSecret, Place::kSecrets,
       [this] { secrets_->Reword(LineageKind::kBroaden); });
    On(Command::kMoveUp, Place::kSecrets, [this] { secrets_->Move(-1); });
    On(Command::kMoveDown, Place::kSecrets, [this] { secrets_->Move(1); });
    On(Command::kServedLists, Place::kSecrets,
       [this] { ServedListsDialog(this, access_).ShowModal(); });
    actions_.Set(Command::kMaterialAccesses, [this] { ShowMaterialAccesses(*this, access_); });
    const auto keep = [this](Command command, ListDialogPlan (*plan)(CaseAccess&)) {
        actions_.Set(command,
                     [this, plan] { ListDialog(this, access_, plan(access_)).ShowModal(); });
    };
    keep(Command::kClassificationLists, ClassificationPlan);
    keep(Command::kAliases, AliasPlan);
    keep(Command::kDefenses, DefensePlan);
    keep(Command::kTierNames, TierNamePlan);
    keep(Command::kClearances, ClearancePlan);
    actions_.Set(Command::kReportBook, [this] { BookDialog(this, access_).ShowModal(); });
    actions_.Set(Command::kReadWordCopy, [this] { ReadEditedCopy(*this, access_); });
    actions_.Set(Command::kFacts, [this] { ShowFacts(*this, access_); });
    actions_.Set(Command::kSecrecyScores, [this] { ShowSecrecyScores(*this, access_); });
    On(Command::kShowLineage, Place::kSecrets, [this] { secrets_->ShowLineage(); });
    On(Command::kShowChallenges, Place::kSecrets, [this] { secrets_->ShowChallenges(); });
    On(Command::kNewParty, Place::kPeople, [this] { people_->AddParty(); });
    On(Command::kNewPerson, Place::kPeople, [this] { people_->AddPerson(); });
}

void Workspace::SetEvidenceCommands() {
    const auto on = [this](Command command, void (EvidencePanel::*act)()) {
        On(command, Place::kEvidence, [this, act] { (evidence_->*act)(); });
    };
    On(Command::kImportLoadFile, Place::kEvidence, [this] { evidence_->ImportLoadFile(); });
    on(Command::kNewDocument, &EvidencePanel::AddDocument);
    on(Command::kLinkDocuments, &EvidencePanel::LinkSelected);
    on(Command::kLeaveOut, &EvidencePanel::LeaveSelectedOut);
    on(Command::kGoToBates, &EvidencePanel::AskForBates);
    on(Command::kDocumentColumns, &EvidencePanel::ChooseColumns);
    on(Command::kPrintDocuments, &EvidencePanel::PrintShown);
    on(Command::kExportDocuments, &EvidencePanel::ExportShown);
    actions_.Set(Command::kCheckFiles, [this] { CheckFiles(*this, access_); });
    actions_.Set(Command::kCoverage, [this] { ShowCoverage(); });
    const auto keep = [this](Command command, ListDialogPlan (*plan)(CaseAccess&)) {
        actions_.Set(command,
                     [this, plan] { ListDialog(this, access_, plan(access_)).ShowModal(); });
    };
    keep(Command::kDocumentViews,
         [](CaseAccess& access) { return ViewPlan(access, kListOfDocuments); });
    keep(Command::kProductions, ProductionPlan);
    keep(Command::kTranscripts, TranscriptPlan);
    keep(Command::kTestimony, TestimonyPlan);
    keep(Command::kCodeCitations, CodeCitationPlan);
    keep(Command::kReviewSessions, ReviewSessionPlan);
    keep(Command::kPrintRequests, PrintRequestPlan);
    keep(Command::kPageBudgets, PageBudgetPlan);
    keep(Command::kCompliance, CompliancePlan);
}

void Workspace::ShowCoverage() {
    CoverageDialog dialog(this, access_);
    if (dialog.ShowModal() != wxID_OPEN)
        return;
    ShowPlace(Place::kEvidence);
    evidence_->Filter(dialog.wanted());
}

void Workspace::SetDocketCommands() {
    const auto on = [this](Command command, void (DocketPanel::*act)()) {
        On(command, Place::kDocket, [this, act] { (docket_->*act)(); });
    };
    on(Command::kReadOrder, &DocketPanel::ReadOrderFromFile);
    on(Command::kPasteOrder, &DocketPanel::ReadPastedOrder);
    on(Command::kPasteAnswer, &DocketPanel::ReadPastedAnswer);
    on(Command::kReadNotice, &DocketPanel::ReadNotice);
    on(Command::kNewDocketEntry, &DocketPanel::AddEntry);
    on(Command::kNewMotion, &DocketPanel::AddMotion);
    on(Command::kNewRuling, &DocketPanel::AddRuling);
    on(Command::kNewObligation, &DocketPanel::AddObligation);
    on(Command::kNewRequest, &DocketPanel::AddRequest);
    on(Command::kEditDocket, &DocketPanel::EditSelected);
    on(Command::kRedactionRound, &DocketPanel::OpenRedactionRound);
}

void Workspace::SetDeadlineCommands() {
    const auto on = [this](Command command, void (DeadlinesPanel::*act)()) {
        On(command, Place::kDeadlines, [this, act] { (deadlines_->*act)(); });
    };
    on(Command::kNewDeadline, &DeadlinesPanel::AddDeadline);
    on(Command::kEditDeadline, &DeadlinesPanel::EditSelected);
    on(Command::kShowWorking, &DeadlinesPanel::ShowWorking);
    on(Command::kEnterTrigger, &DeadlinesPanel::EnterTriggerDate);
    on(Command::kVerifyDeadline, &DeadlinesPanel::VerifySelected);
    on(Command::kSatisfyDeadline, &DeadlinesPanel::SatisfySelected);
    on(Command::kOverrideDeadline, &DeadlinesPanel::OverrideSelected);
    on(Command::kEndDeadline, &DeadlinesPanel::EndSelected);
    on(Command::kReopenDeadline, &DeadlinesPanel::ReopenSelected);
    on(Command::kExtendDeadline, &DeadlinesPanel::ExtendSelected);
    on(Command::kDeadlinesFromEvent, &DeadlinesPanel::AddFromEvent);
    on(Command::kShowAgenda, &DeadlinesPanel::ShowAgenda);
    on(Command::kShowMonth, &DeadlinesPanel::ShowMonth);
    on(Command::kExportCalendar, &DeadlinesPanel::ExportCalendar);
    on(Command::kClosedDays, &DeadlinesPanel::ShowClosedDays);
    on(Command::kCalculator, &DeadlinesPanel::OpenCalculator);
}

}  // namespace particulars
