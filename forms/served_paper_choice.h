// Which of the papers about served lists to compose: of which list, or of which day and against
// whom.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "model/jobs/paper_options.h"

class wxChoice;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DateEntry;

class ServedPaperChoice : public wxPanel {
public:
    /// `access` must outlive it.
    ServedPaperChoice(wxWindow* parent, CaseAccess& access);

    /// Offers what `paper` asks for, and hides itself where that is nothing.
    void Offer(const std::string& paper);

    /// Offers the lists and defendants of the case as they are now.
    void Fill();

    void PutInto(PaperOptions& options) const;

    void OnChange(std::function<void()> change) { change_ = std::move(change); }

private:
    wxChoice* MakeChoice(const wxString& name);

    CaseAccess& access_;
    wxStaticText* label_ = nullptr;
    wxChoice* set_ = nullptr;
    DateEntry* day_ = nullptr;
    wxStaticText* against_ = nullptr;
    wxChoice* defendant_ = nullptr;
    std::function<void()> change_;
};

}  // namespace particulars
