#include "forms/document_list.h"

#include <algorithm>
#include <utility>

#include "forms/words.h"

namespace particulars {
namespace {

enum Column { kBates, kTitle, kDated, kCustodian, kTier, kProduction };

}  // namespace

DocumentList::DocumentList(wxWindow* parent)
    : wxListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                 wxLC_REPORT | wxLC_VIRTUAL | wxLC_SINGLE_SEL) {
    SetName("Documents");
    AppendColumn("Bates numbers", wxLIST_FORMAT_LEFT, FromDIP(210));
    AppendColumn("Title", wxLIST_FORMAT_LEFT, FromDIP(300));
    AppendColumn("Dated", wxLIST_FORMAT_LEFT, FromDIP(140));
    AppendColumn("Custodian", wxLIST_FORMAT_LEFT, FromDIP(160));
    AppendColumn("Tier", wxLIST_FORMAT_LEFT, FromDIP(150));
    AppendColumn("Production", wxLIST_FORMAT_LEFT, FromDIP(120));
}

void DocumentList::ShowDocuments(std::vector<Document> documents) {
    const std::string kept = selected() ? selected()->id.text() : std::string();
    documents_ = std::move(documents);
    SetItemCount(static_cast<long>(documents_.size()));
    if (!kept.empty() && (!selected() || selected()->id.text() != kept))
        Reselect(kept);
    Refresh();
}

const Document* DocumentList::selected() const {
    const long row = GetNextItem(-1, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED);
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < documents_.size() ? &documents_[index] : nullptr;
}

/// Without scrolling to it.
void DocumentList::Reselect(const std::string& id) {
    const long before = GetNextItem(-1, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED);
    if (before >= 0)
        SetItemState(before, 0, wxLIST_STATE_SELECTED);
    for (std::size_t row = 0; row < documents_.size(); ++row)
        if (documents_[row].id.text() == id)
            SetItemState(static_cast<long>(row), wxLIST_STATE_SELECTED, wxLIST_STATE_SELECTED);
}

bool DocumentList::SelectDocument(const std::string& id) {
    const auto found =
        std::find_if(documents_.begin(), documents_.end(),
                     [&](const Document& document) { return document.id.text() == id; });
    if (found == documents_.end())
        return false;
    const auto row = static_cast<long>(found - documents_.begin());
    SetItemState(row, wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED,
                 wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED);
    EnsureVisible(row);
    return true;
}

wxString DocumentList::OnGetItemText(long row, long column) const {
    const Document& document = documents_[static_cast<std::size_t>(row)];
    switch (column) {
        case kBates:
            return Wx(document.bates_begin == document.bates_end || document.bates_end.empty()
                          ? document.bates_begin
                          : document.bates_begin + " – " + document.bates_end);
        case kTitle:
            return Wx(document.title);
        case kDated:
            return document.dated ? Wx(ToShortWords(*document.dated)) : wxString();
        case kCustodian:
            return Wx(document.custodian);
        case kTier:
            return Wx(Capitalized(ToText(document.tier)));
        default:
            return Wx(document.production);
    }
}

}  // namespace particulars
