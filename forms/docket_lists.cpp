#include "forms/docket_lists.h"

#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/notebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/docket_entry_dialog.h"
#include "forms/docket_rows.h"
#include "forms/edit_request.h"
#include "forms/layout.h"
#include "forms/navigation.h"
#include "forms/obligation_dialog.h"
#include "forms/paper_text.h"
#include "forms/permits.h"
#include "forms/record_list.h"
#include "forms/split_pane.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr double kListsShare = 0.6;
constexpr double kEntriesShare = 0.45;
constexpr int kLeastPane = 140;

template <typename Records>
auto FindById(const Records& records, const std::string& id) -> decltype(records.data()) {
    for (const auto& record : records)
        if (record.id.text() == id)
            return &record;
    return nullptr;
}

}  // namespace

DocketLists::DocketLists(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {
    auto* split = new SplitPane(this, kListsShare, 2 * kLeastPane);
    auto* lists = MakeLists(split);
    split->SplitVertically(lists, MakePaper(split));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(split, 1, wxEXPAND);
    SetSizer(column);
}

wxWindow* DocketLists::MakeLists(wxWindow* parent) {
    auto* split = new SplitPane(parent, kEntriesShare, kLeastPane);
    entries_ = new RecordList(
        split, "Docket entries",
        {{"ECF", 64}, {"Date", 136}, {"Kind", 80}, {"Title", 260}, {"Sealed", 70}, {"Text", 60}});
    entries_->OnSelect([this] {
        active_ = entries_;
        deadline_->Hide();
        deadline_->GetParent()->Layout();
        ShowEntry();
    });
    entries_->OnOpen([this] { EditSelected(); });

    book_ = new wxNotebook(split, wxID_ANY);
    book_->SetName("Rulings, obligations and requests");
    rulings_ = AddPage("Rulings",
                       new RecordList(book_, "Rulings",
                                      {{"Outcome", 80},
                                       {"Motion", 260},
                                       {"Moved by", 130},
                                       {"Filed", 136},
                                       {"Ruled on in", 200}}),
                       &DocketLists::ShowRuling);
    obligations_ = AddPage("Obligations",
                           new RecordList(book_, "Obligations",
                                          {{"No.", 60},
                                           {"Act by", 164},
                                           {"Who", 110},
                                           {"Must", 260},
                                           {"Runs", 200},
                                           {"State", 100}}),
                           &DocketLists::ShowObligation);
    requests_ = AddPage("Discovery requests",
                        new RecordList(book_, "Discovery requests",
                                       {{"Request", 150},
                                        {"Words", 220},
                                        {"Answer", 220},
                                        {"Served", 136},
                                        {"Answered", 136}}),
                        &DocketLists::ShowRequest);
    split->SplitHorizontally(entries_, book_);
    return split;
}

RecordList* DocketLists::AddPage(const wxString& title, RecordList* list,
                                 void (DocketLists::*show)()) {
    book_->AddPage(list, title);
    list->OnSelect([this, list, show] {
        active_ = list;
        deadline_->Show(list == obligations_);
        deadline_->GetParent()->Layout();
        (this->*show)();
    });
    list->OnOpen([this] { EditSelected(); });
    return list;
}

wxWindow* DocketLists::MakePaper(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    paper_title_ = new wxStaticText(pane, wxID_ANY, "Select a paper to read it.", wxDefaultPosition,
                                    wxDefaultSize, wxST_ELLIPSIZE_END);
    paper_ = new PaperText(pane, "Text of the paper");
    deadline_ = new wxButton(pane, wxID_ANY, "Show &deadline");
    deadline_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { GoToDeadline(); });
    deadline_->Hide();
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(paper_title_, 1, wxALIGN_CENTER_VERTICAL);
    AddSpaced(title, deadline_);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(title, 0, wxEXPAND | wxLEFT | wxBOTTOM, FromDIP(kTight));
    column->Add(paper_, 1, wxEXPAND | wxLEFT, FromDIP(kTight));
    pane->SetSizer(column);
    return pane;
}

void DocketLists::Reload() {
    const CaseRecords& records = access_.records();
    entries_->SetRows(EntryRows(records));
    rulings_->SetRows(RulingRows(records));
    obligations_->SetRows(ObligationRows(records));
    requests_->SetRows(RequestRows(records));
    SetCounts();
    const DocketEntry* shown = FindById(records.docket_entries, shown_entry_);
    if (shown && shown->text != shown_text_)
        ShowPaper(std::exchange(shown_entry_, {}), {});  // Somebody has changed it.
}

void DocketLists::SetCounts() {
    const CaseRecords& records = access_.records();
    book_->SetPageText(0, Wx(fmt::format("Rulings ({})", rulings_->GetItemCount())));
    book_->SetPageText(1, Wx(fmt::format("Obligations ({})", records.obligations.size())));
    book_->SetPageText(2, Wx(fmt::format("Discovery requests ({})", records.requests.size())));
}

bool DocketLists::Select(const std::string& id) {
    if (entries_->SelectRecord(id)) {
        entries_->SetFocus();
        return true;
    }
    std::string wanted = id;
    for (const Ruling& ruling : access_.records().rulings)
        if (ruling.motion.text() == id)
            wanted = ruling.id.text();
    const std::vector<RecordList*> lists = {rulings_, obligations_, requests_};
    for (std::size_t page = 0; page < lists.size(); ++page)
        if (lists[page]->SelectRecord(wanted)) {
            book_->SetSelection(page);
            lists[page]->SetFocus();
            return true;
        }
    return false;
}

void DocketLists::ShowEntry() {
    ShowPaper(entries_->selected(), {});
}

void DocketLists::ShowRuling() {
    if (const Ruling* ruling = FindById(access_.records().rulings, rulings_->selected()))
        ShowPaper(ruling->order.text(), ruling->place);
    else if (const Motion* motion = FindById(access_.records().motions, rulings_->selected()))
        ShowPaper(motion->entry.text(), {});
}

void DocketLists::ShowObligation() {
    if (const Obligation* duty = FindById(access_.records().obligations, obligations_->selected()))
        ShowPaper(duty->order.text(), duty->place);
}

void DocketLists::ShowRequest() {
    const DiscoveryRequest* request = FindById(access_.records().requests, requests_->selected());
    if (!request)
        return;
    shown_entry_ = request->id.text();
    paper_title_->SetLabel(Escaped(Designation(*request)));
    paper_->SetPaper(request->text + "\n\nAnswer:\n" +
                     (request->answer.empty() ? "No answer recorded." : request->answer));
}

void DocketLists::ShowPaper(const std::string& entry_id, TextSpan place) {
    const DocketEntry* entry = FindById(access_.records().docket_entries, entry_id);
    if (!entry)
        return;
    paper_title_->SetLabel(Escaped(PaperInWords(*entry) + (entry->sealed ? ", SEALED" : "")));
    if (shown_entry_ != entry_id) {
        shown_entry_ = entry_id;
        shown_text_ = entry->text;
        paper_->SetPaper(entry->text.empty() ? "The text of this paper was not read in."
                                             : entry->text);
        std::vector<TextSpan> places;
        for (const Ruling& ruling : access_.records().rulings)
            if (ruling.order == entry->id)
                places.push_back(ruling.place);
        for (const Obligation& duty : access_.records().obligations)
            if (duty.order == entry->id)
                places.push_back(duty.place);
        paper_->MarkFindings(places);
    }
    paper_->PointAt(place);
}

void DocketLists::EditSelected() {
    if (active_ == obligations_)
        EditObligation(obligations_->selected());
    else if (active_ == requests_)
        EditRequest(requests_->selected());
    else if (active_ == rulings_)
        ShowRuling();
    else
        EditEntry(entries_->selected());
}

void DocketLists::EditEntry(const std::string& id) {
    const DocketEntry* entry = FindById(access_.records().docket_entries, id);
    if (!entry)
        return;
    DocketEntryDialog dialog(this, *entry);
    if (Ask(dialog, access_, Task::kContribute))
        access_.Save("edit docket entry " + dialog.entry().ecf_number, {dialog.entry()});
}

void DocketLists::EditObligation(const std::string& id) {
    const Obligation* duty = FindById(access_.records().obligations, id);
    if (!duty)
        return;
    ObligationDialog dialog(this, *duty);
    if (Ask(dialog, access_, Task::kContribute))
        access_.Save("edit " + Designation(*duty), {dialog.obligation()});
}

void DocketLists::EditRequest(const std::string& id) {
    const DiscoveryRequest* request = FindById(access_.records().requests, id);
    if (!request)
        return;
    if (const auto edited = particulars::EditRequest(*this, access_, *request))
        access_.Save("edit " + Designation(*request), {*edited});
}

void DocketLists::GoToDeadline() {
    if (const Deadline* deadline =
            FindDeadlineOf(access_.records(), ObligationId(obligations_->selected())))
        GoTo(*this, Place::kDeadlines, deadline->id.text());
}

}  // namespace particulars
