#include "forms/evidence_panel.h"

#include <fmt/format.h>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/document_dialog.h"
#include "forms/document_list.h"
#include "forms/layout.h"
#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kMostShown = 1'000'000;
constexpr int kDetailsHeight = 110;

std::string DocumentInWords(const Document& document) {
    std::string words = document.bates_begin;
    if (!document.bates_end.empty() && document.bates_end != document.bates_begin)
        words += " to " + document.bates_end;
    words += "\n" + document.title + "\nTier: " + Capitalized(ToText(document.tier));
    if (document.dated)
        words += "\nDated: " + ToWords(*document.dated);
    if (!document.custodian.empty())
        words += "\nCustodian: " + document.custodian;
    return words + (document.path.empty() ? "\nNo file is linked." : "\nFile: " + document.path);
}

}  // namespace

EvidencePanel::EvidencePanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* header = MakeHeader(MakeTitle(this, "Evidence"));
    summary_ = MakeNote(this, wxString());
    header->Add(summary_, 0, wxALIGN_CENTER_VERTICAL);
    const auto add_button = [&](const wxString& label, void (EvidencePanel::*act)()) {
        auto* button = new wxButton(this, wxID_ANY, label);
        permits_.Add(*button, Task::kContribute);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
        AddSpaced(header, button);
    };
    add_button("&New document...", &EvidencePanel::AddDocument);
    add_button("&Edit...", &EvidencePanel::EditSelected);
    inner->Add(header, 0, wxEXPAND);
    list_ = new DocumentList(this);
    list_->Bind(wxEVT_LIST_ITEM_SELECTED, [this](wxListEvent&) { ShowSelected(); });
    list_->Bind(wxEVT_LIST_ITEM_ACTIVATED, [this](wxListEvent&) { EditSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    details_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                              FromDIP(wxSize(-1, kDetailsHeight)), wxTE_MULTILINE | wxTE_READONLY);
    details_->SetName("Document");
    AddSpaced(inner, details_, 0, wxEXPAND);
    auto* empty = new EmptyState(this, "No documents yet",
                                 "Add a document by its Bates numbers; links from a secret's tab "
                                 "Evidence then point to it.",
                                 "New document...", [this] { AddDocument(); });
    permits_.Add(*empty->button(), Task::kContribute);
    empty_ = empty;
    inner->Add(empty_, 1, wxEXPAND);
    Reload();
}

void EvidencePanel::Reload() {
    permits_.Judge();
    const std::int64_t count = access_.records().document_count;
    list_->ShowDocuments(access_.Documents(kMostShown));
    const bool any = list_->GetItemCount() > 0;
    summary_->SetLabel(any ? Wx(fmt::format("{} documents", count)) : wxString());
    list_->Show(any);
    details_->Show(any);
    empty_->Show(!any);
    ShowSelected();
    Layout();
}

void EvidencePanel::Select(const std::string& id) {
    if (list_->SelectDocument(id))
        list_->SetFocus();
}

void EvidencePanel::ShowSelected() {
    const Document* document = list_->selected();
    ShowText(*details_, document ? Wx(DocumentInWords(*document))
                                 : wxString("Select a document to see it in full."));
}

void EvidencePanel::AddDocument() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    Document document;
    document.matter = access_.records().matter.id;
    DocumentDialog dialog(this, document);
    if (dialog.ShowModal() == wxID_OK)
        access_.Save("add document " + dialog.document().bates_begin, {dialog.document()});
}

void EvidencePanel::EditSelected() {
    const Document* document = list_->selected();
    if (!document)
        return;
    DocumentDialog dialog(this, *document);
    if (Ask(dialog, access_, Task::kContribute))
        access_.Save("edit document " + dialog.document().bates_begin, {dialog.document()});
}

}  // namespace particulars
