#include "forms/docket_lists.h"

#include <array>
#include <fmt/format.h>

#include <wx/msgdlg.h>
#include <wx/notebook.h>
#include <wx/sizer.h>

#include "forms/case_access.h"
#include "forms/docket_acts.h"
#include "forms/docket_details.h"
#include "forms/docket_rows.h"
#include "forms/record_list.h"
#include "forms/redaction_dialog.h"
#include "forms/split_pane.h"
#include "forms/words.h"
#include "model/papers/redaction_round.h"

namespace particulars {
namespace {

constexpr double kListsShare = 0.6;
constexpr double kEntriesShare = 0.45;
constexpr int kLeastPane = 140;

}  // namespace

DocketLists::DocketLists(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {
    auto* split = new SplitPane(this, kListsShare, 2 * kLeastPane);
    auto* lists = MakeLists(split);
    details_ = new DocketDetails(split, access_);
    details_->OnFollow([this](const DocketLink& link) { Follow(link); });
    details_->OnRedact([this] { OpenRedactionRound(); });
    split->SplitVertically(lists, details_);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(split, 1, wxEXPAND);
    SetSizer(column);
}

wxWindow* DocketLists::MakeLists(wxWindow* parent) {
    auto* split = new SplitPane(parent, kEntriesShare, kLeastPane);
    entries_ = new RecordList(split, "Docket entries",
                              {{"ECF", 52},
                               {"Date", 136},
                               {"Kind", 80},
                               {"Title", 190},
                               {"Sealed", 70},
                               {"Where it stands", 0}});
    entries_->OnSelect([this] { ShowSelected(*entries_); });
    entries_->OnOpen([this] { EditSelected(); });
    book_ = new wxNotebook(split, wxID_ANY);
    book_->SetName("Motions, rulings, obligations and requests");
    motions_ = AddPage(
        "Motions",
        new RecordList(
            book_, "Motions",
            {{"ECF", 64}, {"Asks", 260}, {"Moved by", 130}, {"Filed", 136}, {"Ruling", 220}}));
    rulings_ = AddPage(
        "Rulings",
        new RecordList(
            book_, "Rulings",
            {{"Outcome", 80}, {"Motion", 240}, {"Ruled on in", 220}, {"Words of the order", 300}}));
    obligations_ = AddPage("Obligations", new RecordList(book_, "Obligations",
                                                         {{"No.", 60},
                                                          {"Act by", 164},
                                                          {"Who", 110},
                                                          {"Must", 260},
                                                          {"Runs", 200},
                                                          {"State", 100}}));
    requests_ = AddPage("Discovery requests", new RecordList(book_, "Discovery requests",
                                                             {{"Request", 150},
                                                              {"Asked by", 110},
                                                              {"Words", 200},
                                                              {"Answer", 200},
                                                              {"Served", 136},
                                                              {"Answered", 136}}));
    split->SplitHorizontally(entries_, book_);
    return split;
}

RecordList* DocketLists::AddPage(const wxString& title, RecordList* list) {
    book_->AddPage(list, title);
    list->OnSelect([this, list] { ShowSelected(*list); });
    list->OnOpen([this] { EditSelected(); });
    pages_.push_back(list);
    return list;
}

void DocketLists::ShowSelected(RecordList& list) {
    active_ = &list;
    if (!list.selected().empty())
        details_->ShowRecord(list.selected());
}

void DocketLists::Reload() {
    const CaseRecords& records = access_.records();
    entries_->SetRows(EntryRows(records));
    motions_->SetRows(MotionRows(records));
    rulings_->SetRows(RulingRows(records));
    obligations_->SetRows(ObligationRows(records));
    requests_->SetRows(RequestRows(records));
    SetCounts();
    details_->Reload();
}

void DocketLists::SetCounts() {
    constexpr std::array<const char*, 4> kTitles = {"Motions", "Rulings", "Obligations",
                                                    "Discovery requests"};
    for (std::size_t page = 0; page < pages_.size(); ++page)
        book_->SetPageText(page,
                           Wx(fmt::format("{} ({})", kTitles[page], pages_[page]->GetItemCount())));
}

bool DocketLists::Select(const std::string& id) {
    if (entries_->SelectRecord(id)) {
        entries_->SetFocus();
        return true;
    }
    for (std::size_t page = 0; page < pages_.size(); ++page)
        if (pages_[page]->SelectRecord(id)) {
            book_->SetSelection(page);
            pages_[page]->SetFocus();
            return true;
        }
    return false;
}

void DocketLists::Follow(const DocketLink& link) {
    if (link.place != Place::kDocket)
        GoTo(*this, link.place, link.id);
    else
        Select(link.id);
}

void DocketLists::EditSelected() {
    const RecordList* list = active_ ? active_ : entries_;
    if (const std::string id = list->selected(); !id.empty())
        EditDocketRecord(*this, access_, id);
}

DocketEntryId DocketLists::selected_order() const {
    const std::string id = active_ ? active_->selected() : std::string();
    const CaseRecords& records = access_.records();
    for (const Ruling& ruling : records.rulings)
        if (ruling.id.text() == id)
            return ruling.order;
    for (const Obligation& duty : records.obligations)
        if (duty.id.text() == id)
            return duty.order;
    const DocketEntry* entry = FindEntry(records, DocketEntryId(id));
    return entry && entry->kind == "order" ? entry->id : DocketEntryId();
}

const DocketEntry* DocketLists::PaperToRedact() const {
    const CaseRecords& records = access_.records();
    const DocketEntry* shown = FindEntry(records, DocketEntryId(details_->shown_paper()));
    if (shown && shown->sealed && !shown->text.empty())
        return shown;
    const DocketEntry* only = nullptr;
    for (const DocketEntry& entry : records.docket_entries) {
        if (only && OpensRedactionRound(entry))
            return nullptr;
        if (OpensRedactionRound(entry))
            only = &entry;
    }
    return only;
}

void DocketLists::OpenRedactionRound() {
    const DocketEntry* paper = PaperToRedact();
    if (!paper) {
        wxMessageBox(
            "Select a sealed paper whose text was read in. A redaction round is about its "
            "passages.",
            "Redaction round", wxOK | wxICON_INFORMATION, this);
        return;
    }
    RedactionDialog dialog(this, access_, paper->id);
    dialog.ShowModal();
}

}  // namespace particulars
