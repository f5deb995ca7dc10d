// The register as an outline: grouped by one of the classification lists, narrowed by words, with
// the elements of each entry where wanted. Entries are moved by dragging one onto another, or with
// Alt and the arrow keys; what moves is the order alone.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "forms/secret_outline.h"

class wxCheckBox;
class wxChoice;
class wxSearchCtrl;

namespace particulars {

class CaseAccess;

class OutlinePane : public wxPanel {
public:
    OutlinePane(wxWindow* parent, CaseAccess& access);

    /// Keeps the selected row.
    void Reload();

    /// The secret of the selected row; empty for none, and for the head of a group.
    TradeSecretId secret() const;

    /// The element of the selected row; empty for none.
    std::string element() const;

    /// Shows all entries again where the words or a closed group would hide `secret`.
    void Select(const TradeSecretId& secret);

    void OnSelect(std::function<void()> select) { select_ = std::move(select); }
    void OnOpen(std::function<void()> open);

private:
    void MakeView(wxSizer& inner);
    void Move(const std::string& dragged, const std::string& onto);

    CaseAccess& access_;
    OutlineView view_;
    std::function<void()> select_;
    wxChoice* groups_ = nullptr;
    wxCheckBox* elements_ = nullptr;
    wxSearchCtrl* words_ = nullptr;
    RecordList* list_ = nullptr;
};

}  // namespace particulars
