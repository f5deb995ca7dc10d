// Whom a copy of a paper is for, up to which tier it may hold, who receives it, and whether it is
// final.
//
// Starts with our own side and the lowest tier each time another paper is chosen: nothing above
// public leaves because of what somebody chose for the paper before.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "model/jobs/print_paper.h"

class wxCheckBox;
class wxChoice;
class wxComboBox;
class wxStaticText;

namespace particulars {

class CaseAccess;

class ReaderChoice : public wxPanel {
public:
    /// `access` must outlive it.
    ReaderChoice(wxWindow* parent, CaseAccess& access);

    /// Offers the audiences of `paper`, an id in papers/catalog.h.
    void Offer(const std::string& paper);
    void Offer(std::vector<Audience> audiences);

    /// As it was kept.
    void Choose(const Reader& reader);

    /// Reader, recipient and whether the copy is final.
    void PutInto(PrintOptions& options) const;

    /// What the copy leaves out, or why it cannot be made; empty to say nothing.
    void Tell(const std::string& words);

    void OnChange(std::function<void()> change) { change_ = std::move(change); }

private:
    void Changed();
    void OfferRecipients();
    Reader reader() const;

    CaseAccess& access_;
    wxChoice* audience_ = nullptr;
    wxChoice* tier_ = nullptr;
    wxComboBox* recipient_ = nullptr;
    wxCheckBox* final_ = nullptr;
    wxStaticText* told_ = nullptr;
    std::vector<Audience> audiences_;  ///< Behind the choice.
    wxString composed_for_;            ///< The recipient of the copy as it is shown.
    std::function<void()> change_;
};

}  // namespace particulars
