// The description of one secret: the text of its newest version, or of an earlier one, with hints.
//
// A draft is committed when a field of it is left; a version that is in review, approved or served
// is shown but not edited. Hints are found again a moment after the last key.

#pragma once

#include <vector>

#include <wx/timer.h>

#include "forms/secret_tab.h"
#include "model/particularity/hint.h"
#include "model/secrets/version.h"

class wxButton;
class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class HintList;

class DescriptionTab : public SecretTab {
public:
    DescriptionTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;
    void CommitPending() override;

    /// Asks for the ground, and starts a draft from the version shown.
    void NewDraft();

    /// The version shown, or null where the secret has none.
    const Version* shown() const;

private:
    wxWindow* MakeTexts(wxWindow* parent);
    wxSizer* MakeHead();
    void ShowVersion();
    void FindHints();
    void Underline();
    void Dismiss(const Hint& hint);
    bool may_edit() const;

    TradeSecretId secret_;
    std::vector<Version> versions_;  ///< Newest first.
    std::vector<Hint> hints_;
    wxTimer hint_timer_;
    wxChoice* version_ = nullptr;
    wxStaticText* state_ = nullptr;
    wxStaticText* text_caption_ = nullptr;
    wxButton* new_draft_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxTextCtrl* public_text_ = nullptr;
    HintList* hint_list_ = nullptr;
};

}  // namespace particulars
