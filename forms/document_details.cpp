#include "forms/document_details.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/hit_marks.h"
#include "forms/layout.h"
#include "forms/link_acts.h"
#include "forms/navigation.h"
#include "forms/record_list.h"
#include "forms/split_pane.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr double kTextShare = 0.5;
constexpr int kLeastPane = 160;
constexpr std::size_t kMostText = 200'000;  ///< Bytes of a document shown beside the list.

std::vector<RecordList::Row> LinkRows(const CaseRecords& records, const std::vector<Link>& links) {
    std::vector<RecordList::Row> rows;
    for (const Link& link : links)
        rows.push_back(
            {link.id.text(),
             {DesignationOf(records, TradeSecretId(link.secret)), Capitalized(ToText(link.role)),
              PinpointInWords(link), link.note, AuthorInWords(link)}});
    return rows;
}

std::string ShownText(const CaseAccess& access, const Document& document,
                      const std::string& folder) {
    std::string text = DocumentInWords(access.records(), document, folder);
    if (text.size() <= kMostText)
        return text;
    std::size_t end = kMostText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return text + "\n[The text goes on.]";
}

}  // namespace

DocumentDetails::DocumentDetails(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    auto* split = new SplitPane(this, kTextShare, kLeastPane);
    split->SplitVertically(MakeText(split), MakeLinks(split));
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(split, 1, wxEXPAND);
    SetSizer(sizer);
}

wxWindow* DocumentDetails::MakeText(wxWindow* parent) {
    text_ = new wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                           wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    text_->SetName("Document");
    return text_;
}

wxWindow* DocumentDetails::MakeLinks(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    auto* inner = new wxBoxSizer(wxVERTICAL);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    links_heading_ = MakeHeading(pane, _("Links"));
    head->Add(links_heading_, 1, wxALIGN_CENTER_VERTICAL);
    const auto add = [&](const wxString& label, void (DocumentDetails::*act)()) {
        auto* button = new wxButton(pane, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
        permits_.Add(*button, Task::kContribute);
        AddSpaced(head, button);
    };
    add(_("Edit lin&k..."), &DocumentDetails::EditLink);
    add(_("Re&move link"), &DocumentDetails::RemoveLink);
    inner->Add(head, 0, wxEXPAND | wxLEFT, FromDIP(kTight));
    counts_ = new wxPanel(pane);
    counts_->SetSizer(new wxWrapSizer(wxHORIZONTAL));
    inner->Add(counts_, 0, wxEXPAND | wxLEFT, FromDIP(kTight));
    list_ = new RecordList(
        pane, "Links of the document",
        {{_("Secret"), 70}, {_("Role"), 150}, {_("Place"), 90}, {_("Note"), 170}, {_("By"), 0}});
    list_->OnOpen([this] { EditLink(); });
    inner->Add(list_, 1, wxEXPAND | wxLEFT | wxTOP, FromDIP(kTight));
    pane->SetSizer(inner);
    return pane;
}

void DocumentDetails::ShowDocument(const DocumentId& id, const std::vector<QueryTerm>& terms) {
    permits_.Judge();
    ShowText(id, terms);
    ShowLinks(id);
    Layout();
}

void DocumentDetails::ShowText(const DocumentId& id, const std::vector<QueryTerm>& terms) {
    const auto document = id.empty() ? std::nullopt : access_.evidence().Find(id);
    if (!document) {
        text_->ChangeValue(id.empty() ? _("Select a document to see it in full.")
                                      : _("This document cannot be shown now."));
        return;
    }
    const std::string text = ShownText(access_, *document, access_.evidence().case_folder());
    std::vector<QueryTerm> anywhere = terms;
    for (QueryTerm& term : anywhere)
        term.field.clear();
    const wxString shown = Wx(WithHitMarks(text, HitsIn(text, anywhere, {})));
    if (text_->GetValue() != shown)
        text_->ChangeValue(shown);
}

void DocumentDetails::ShowLinks(const DocumentId& id) {
    links_ = id.empty() ? std::vector<Link>() : access_.evidence().LinksOf(id);
    links_heading_->SetLabel(links_.empty() ? _("No links")
                                            : Wx(std::to_string(links_.size()) +
                                                 (links_.size() == 1 ? " link" : " links")));
    list_->SetRows(LinkRows(access_.records(), links_));
    ShowCounts(links_);
}

void DocumentDetails::ShowCounts(const std::vector<Link>& links) {
    counts_->DestroyChildren();
    for (const auto& [role, count] : CountsByRole(links)) {
        const std::string word(ToText(role));
        auto* button = new wxButton(counts_, wxID_ANY, Escaped(word + " " + std::to_string(count)),
                                    wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
        button->SetToolTip(_("Show all documents with this role"));
        button->Bind(wxEVT_BUTTON, [this, word](wxCommandEvent&) {
            // Later: filtering shows another document, and this button goes.
            CallAfter([this, word] {
                if (filter_)
                    filter_("role:\"" + word + "\"");
            });
        });
        counts_->GetSizer()->Add(button, 0, wxRIGHT | wxTOP, FromDIP(kTight));
    }
    counts_->GetParent()->Layout();
}

void DocumentDetails::EditLink() {
    for (const Link& link : links_)
        if (link.id.text() == list_->selected())
            return EditLinkOf(*this, access_, link);
}

void DocumentDetails::RemoveLink() {
    for (const Link& link : links_)
        if (link.id.text() == list_->selected())
            return RemoveLinksOf(*this, access_, {link});
}

}  // namespace particulars
