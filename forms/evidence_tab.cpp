#include "forms/evidence_tab.h"

#include <algorithm>
#include <tuple>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/layout.h"
#include "forms/link_acts.h"
#include "forms/navigation.h"
#include "forms/record_list.h"
#include "forms/words.h"

namespace particulars {
namespace {

std::string ElementOf(const CaseRecords& records, const std::string& particular) {
    for (const Particular& one : records.particulars)
        if (!particular.empty() && one.id.text() == particular)
            return ElementLabel(one.element);
    return {};
}

/// By role, and within a role by document and place.
bool GoesBefore(const Link& one, const Link& other) {
    return std::tuple(one.role, one.document, one.place_start, one.id) <
           std::tuple(other.role, other.document, other.place_start, other.id);
}

}  // namespace

std::string LinksInWords(const std::vector<Link>& links) {
    if (links.empty())
        return "No evidence is linked to this entry yet.";
    std::string roles;
    for (const auto& [role, count] : CountsByRole(links))
        roles += (roles.empty() ? "" : ", ") + std::string(ToText(role)) + " " + Grouped(count);
    const auto count = static_cast<std::int64_t>(links.size());
    return Grouped(count) + (count == 1 ? " link: " : " links: ") + roles + ".";
}

EvidenceTab::EvidenceTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access), permits_(case_access) {
    SetName("Evidence of the secret");
    auto* inner = MakeOuterSizer(this);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    note_ = MakeNote(this, wxString());
    head->Add(note_, 1, wxALIGN_CENTER_VERTICAL);
    AddButton(*head, _("&Link evidence..."), &EvidenceTab::Add, Task::kContribute);
    AddButton(*head, _("Ed&it link..."), &EvidenceTab::EditSelected, Task::kContribute);
    AddButton(*head, _("&Remove link"), &EvidenceTab::RemoveSelected, Task::kContribute);
    AddButton(*head, _("&Open document"), &EvidenceTab::OpenSelected, Task::kRead);
    inner->Add(head, 0, wxEXPAND);
    list_ = new RecordList(this, "Links of the secret",
                           {{_("Role"), 160},
                            {_("Evidence"), 240},
                            {_("Particular"), 130},
                            {_("Note"), 200},
                            {_("By"), 0}});
    list_->OnOpen([this] { OpenSelected(); });
    AddSpaced(inner, list_, 3, wxEXPAND);
    left_out_ = MakeNote(this, wxString());
    AddSpaced(inner, left_out_, 0, wxEXPAND);
    reviews_ = new RecordList(this, "Read and left out",
                              {{_("Document"), 240}, {_("Reason"), 320}, {_("By"), 0}});
    AddSpaced(inner, reviews_, 1, wxEXPAND);
}

void EvidenceTab::AddButton(wxSizer& row, const wxString& label, void (EvidenceTab::*act)(),
                            Task task) {
    auto* button = new wxButton(this, wxID_ANY, label);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
    AddSpaced(&row, button);
    if (task != Task::kRead)
        permits_.Add(*button, task);
}

void EvidenceTab::ShowSecret(const TradeSecretId& secret) {
    secret_ = secret;
    permits_.Judge();
    links_ = access().evidence().LinksOf(secret);
    std::sort(links_.begin(), links_.end(), GoesBefore);
    std::vector<RecordList::Row> rows;
    for (const Link& link : links_)
        rows.push_back(
            {link.id.text(),
             {Capitalized(ToText(link.role)),
              CiteOfLink(access().records(), access().evidence(), link),
              ElementOf(access().records(), link.particular), link.note, AuthorInWords(link)}});
    list_->SetRows(rows);
    note_->SetLabel(Wx(LinksInWords(links_)));
    ShowReviews();
    Layout();
}

void EvidenceTab::ShowReviews() {
    std::vector<RecordList::Row> rows;
    for (const DocumentReview& review : access().evidence().ReviewsOf(secret_)) {
        const auto document = access().evidence().Find(review.document);
        rows.push_back({review.id.text(),
                        {document ? RangeInWords(document->bates_begin, document->bates_end)
                                  : "a document that cannot be shown",
                         review.reason, review.author + ", " + MomentInWords(review.reviewed_at)}});
    }
    reviews_->SetRows(rows);
    reviews_->Show(!rows.empty());
    left_out_->SetLabel(rows.empty() ? wxString()
                                     : Wx(DocumentsInWords(static_cast<std::int64_t>(rows.size())) +
                                          " read for this entry and left out:"));
}

const Link* EvidenceTab::selected() const {
    const std::string id = list_->selected();
    const auto found = std::find_if(links_.begin(), links_.end(),
                                    [&](const Link& link) { return link.id.text() == id; });
    return found == links_.end() ? nullptr : &*found;
}

void EvidenceTab::Add() {
    LinkToSecret(*this, access(), secret_);
}

void EvidenceTab::EditSelected() {
    if (const Link* link = selected())
        EditLinkOf(*this, access(), Link(*link));
}

void EvidenceTab::RemoveSelected() {
    if (const Link* link = selected())
        RemoveLinksOf(*this, access(), {*link});
}

void EvidenceTab::OpenSelected() {
    if (const Link* link = selected(); link && !link->document.empty())
        GoTo(*this, Place::kEvidence, link->document.text());
}

}  // namespace particulars
