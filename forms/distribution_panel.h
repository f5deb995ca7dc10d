// Who received what: every view, print, export and copy, newest first. For one secret it shows also
// what went out of the whole case, as the secret was in that too.

#pragma once

#include <string>
#include <vector>

#include <wx/panel.h>

#include "model/matter/distribution.h"

class wxChoice;
class wxSizer;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DistributionList;
class SecretChoice;

class DistributionPanel : public wxPanel {
public:
    DistributionPanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `secret` is an id; empty for everything.
    void ShowSecret(const std::string& secret);

    /// As filtered, newest first.
    const std::vector<Distribution>& shown() const { return shown_; }

private:
    void AddChoice(wxSizer& row, const wxString& label, wxChoice& choice);
    void Filter();

    CaseAccess& access_;
    std::vector<Distribution> all_;
    std::vector<Distribution> shown_;
    SecretChoice* secret_ = nullptr;
    wxChoice* handling_ = nullptr;
    wxStaticText* count_ = nullptr;
    DistributionList* list_ = nullptr;
};

}  // namespace particulars
