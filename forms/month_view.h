// The deadlines of a case as a month: the picture, the words of the chosen day, and a list of what
// is due on it, where each can be opened. What has no date stands at the end of every day's list,
// so that it is never out of sight.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "model/papers/month.h"

class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CaseAccess;
class MonthCanvas;
class RecordList;

class MonthView : public wxPanel {
public:
    /// Shows the month of today. `access` must outlive it.
    MonthView(wxWindow* parent, CaseAccess& access);

    /// Keeps the chosen day.
    void Reload();

    /// Chooses `day` and shows its month.
    void ShowMonth(const Date& day);

    const Date& chosen() const { return chosen_; }

    /// Called with the id of a deadline that the user opens.
    void OnOpen(std::function<void(const std::string& deadline)> open) { open_ = std::move(open); }

private:
    wxSizer* MakeHeader();
    void Step(int months);
    void ShowList(const MonthDay& day, const Month& month);
    void OpenDay();

    CaseAccess& access_;
    Date chosen_;
    wxStaticText* title_ = nullptr;
    wxStaticText* warning_ = nullptr;
    MonthCanvas* canvas_ = nullptr;
    wxTextCtrl* said_ = nullptr;
    RecordList* list_ = nullptr;
    std::function<void(const std::string&)> open_;
};

}  // namespace particulars
