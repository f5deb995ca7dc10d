// All versions of one secret's description, and the words that changed between any two. What was
// inserted or deleted is said by marks around it, not by color alone.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "forms/secret_tab.h"
#include "model/papers/document.h"
#include "model/secrets/version.h"

class wxButton;
class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;
class RedlineFiller;

class VersionsTab : public SecretTab {
public:
    VersionsTab(wxWindow* parent, CaseAccess& access);
    ~VersionsTab() override;

    void ShowSecret(const TradeSecretId& secret) override;

private:
    void ShowRedline();
    void Print();
    wxChoice* AddChoice(wxSizer& row, const wxString& label, const wxString& name);

    void FillChoice(wxChoice& choice, const wxArrayString& lines, const VersionId& kept,
                    std::size_t otherwise);

    TradeSecretId secret_;
    std::vector<Version> versions_;  ///< Newest first.
    VersionId older_id_;             ///< The two that are compared.
    VersionId newer_id_;
    std::optional<std::pair<std::string, std::string>> compared_;  ///< Their texts, as shown.
    RecordList* list_ = nullptr;
    wxChoice* older_ = nullptr;
    wxChoice* newer_ = nullptr;
    wxStaticText* summary_ = nullptr;
    wxButton* print_ = nullptr;
    wxTextCtrl* redline_ = nullptr;
    std::unique_ptr<RedlineFiller> filler_;
};

}  // namespace particulars
