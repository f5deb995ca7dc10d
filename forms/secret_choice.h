// Chooses one secret of the case, or all of it.

#pragma once

#include <string>
#include <vector>

#include <wx/choice.h>

#include "model/jobs/case_records.h"

namespace particulars {

class SecretChoice : public wxChoice {
public:
    /// `all` is what the first line says.
    SecretChoice(wxWindow* parent, const wxString& all);

    /// Keeps the chosen secret chosen where it is still there.
    void Fill(const CaseRecords& records);

    /// An id; empty for all.
    std::string chosen() const;

    /// Chooses all where `id` is no secret of the case.
    void Choose(const std::string& id);

private:
    wxString all_;
    std::vector<std::string> ids_ = {""};
};

}  // namespace particulars
