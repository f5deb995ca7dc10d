// Which of the papers about deadlines to compose, and from when or of what: the first day of a
// look-ahead, a day of the month to draw, the deadline whose working is wanted.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "model/jobs/paper_options.h"

class wxChoice;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DateEntry;

class DatedPaperChoice : public wxPanel {
public:
    /// `access` must outlive it.
    DatedPaperChoice(wxWindow* parent, CaseAccess& access);

    /// Whether the paper is one of those about deadlines.
    static bool Makes(const std::string& paper);

    /// Offers what `paper` asks for, and hides itself where that is nothing.
    void Offer(const std::string& paper);

    /// Offers the deadlines of the case as they are now.
    void Fill();

    void PutInto(PaperOptions& options) const;

    void OnChange(std::function<void()> change) { change_ = std::move(change); }

private:
    wxStaticText* label_ = nullptr;
    DateEntry* day_ = nullptr;
    wxChoice* deadline_ = nullptr;
    CaseAccess& access_;
    std::function<void()> change_;
};

}  // namespace particulars
