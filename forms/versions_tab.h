// All versions of one secret's description, and the words that changed between any two. What was
// inserted or deleted is said by marks around it, not by color alone.

#pragma once

#include <string>
#include <vector>

#include "forms/secret_tab.h"
#include "model/secrets/redline.h"
#include "model/secrets/version.h"

class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

/// "the [-old-] {+new+} text": the marks in which a redline is shown and read aloud.
std::string MarkedUp(const RedlineRun& run);

class VersionsTab : public SecretTab {
public:
    VersionsTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;

private:
    void ShowRedline();
    wxChoice* AddChoice(wxSizer& row, const wxString& label, const wxString& name);

    std::vector<Version> versions_;  ///< Newest first.
    RecordList* list_ = nullptr;
    wxChoice* older_ = nullptr;
    wxChoice* newer_ = nullptr;
    wxStaticText* summary_ = nullptr;
    wxTextCtrl* redline_ = nullptr;
};

}  // namespace particulars
