// A date typed as people write it, read back in words at once: "Wednesday 13 July 2016".
//
// A date that can be meant in two ways is not taken until the user picks one of the two; nothing is
// guessed. An empty field is a valid answer ("no date yet") unless the form says otherwise.

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "model/core/date.h"

class wxButton;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class DateEntry : public wxPanel {
public:
    /// `name` is what a screen reader calls the field.
    DateEntry(wxWindow* parent, const wxString& name);

    void SetDate(const std::optional<Date>& date);

    /// nullopt while the field is empty, wrong or still to be settled; see problem().
    const std::optional<Date>& date() const { return date_; }

    /// Why there is no date although something was typed; empty otherwise.
    const std::string& problem() const { return problem_; }

    /// Called whenever what date() answers may have changed.
    void OnChange(std::function<void()> change);

    void SetFocus() override;

private:
    void Read();
    void Settle(std::size_t candidate);
    void ShowChoices();

    wxTextCtrl* text_ = nullptr;
    wxStaticText* in_words_ = nullptr;
    wxButton* first_ = nullptr;
    wxButton* second_ = nullptr;
    std::optional<Date> date_;
    std::vector<Date> candidates_;
    std::string problem_;
    std::function<void()> change_;
};

}  // namespace particulars
