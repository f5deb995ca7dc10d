// The line above the list of documents: what is searched for, up to which tier, and what is wrong
// with the search as it is worded.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>
#include <wx/timer.h>

#include "model/core/tier.h"

class wxChoice;
class wxSearchCtrl;
class wxSizer;
class wxStaticText;

namespace particulars {

class CaseAccess;

class DocumentFilter : public wxPanel {
public:
    static constexpr int kRest = 150;  ///< Milliseconds without a key before a search begins.

    DocumentFilter(wxWindow* parent, const CaseAccess& access);

    /// As typed.
    std::string query() const;

    // Without a call of OnChange.
    void SetQuery(const std::string& query);
    void SetHighest(Tier tier);
    Tier highest() const;

    /// Names the tiers as the case does.
    void Reload();
    void ShowProblem(const std::string& problem);
    void FocusQuery();

    /// `is_typing`: the last word may not be complete.
    void OnChange(std::function<void(bool is_typing)> change) { change_ = std::move(change); }

    /// For the arrow down in the field.
    void OnLeave(std::function<void()> leave) { leave_ = std::move(leave); }

private:
    void MakeQuery(wxSizer& row);
    void MakeTier(wxSizer& row);
    void Change(bool is_typing);
    void OnKey(wxKeyEvent& event);

    const CaseAccess& access_;
    wxTimer rest_;
    wxSearchCtrl* query_ = nullptr;
    wxChoice* highest_ = nullptr;
    wxStaticText* problem_ = nullptr;
    std::function<void(bool)> change_;
    std::function<void()> leave_;
};

}  // namespace particulars
