// The description of one secret: the text of its newest version, or of an earlier one, with hints.
//
// A draft is committed when a field of it is left; a version that is in review, approved or served
// is shown but not edited. Hints are found again a moment after the last key, in the background
// where the text is long.
//
// What is being typed is never overwritten: where somebody else changes the same version meanwhile,
// the text stays, a line says so, and the save brings both together or asks.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <wx/timer.h>

#include "forms/hint_finder.h"
#include "forms/secret_tab.h"
#include "model/matter/distribution.h"
#include "model/particularity/hint.h"
#include "model/secrets/version.h"

class wxButton;
class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class HintList;
class HintMarks;
class MeanwhileLine;

class DescriptionTab : public SecretTab {
public:
    DescriptionTab(wxWindow* parent, CaseAccess& access);
    ~DescriptionTab() override;

    void ShowSecret(const TradeSecretId& secret) override;
    void CommitPending() override;

    /// Asks for the ground, and starts a draft from the version shown.
    void NewDraft();

    /// The version shown, or null where the secret has none.
    const Version* shown() const;

private:
    wxWindow* MakeTexts(wxWindow* parent);
    wxSizer* MakeHead();
    void FillVersions();
    void ShowVersion();
    void ShowTexts();
    void ShowMeanwhile();
    void ShowTheirChange();
    void LogHandling(Handling handling);

    /// The fields hold what is not in the case yet.
    bool IsDirty() const;
    Version Edited() const;

    /// `base_` as it is in the case now; null where it is not there any more.
    const Version* Stored() const;
    void FindHints();
    void ShowHints(const std::string& text, const std::vector<Hint>& found);
    void ChooseHintAtCaret();
    void AddPattern();
    void Dismiss(const Hint& hint);

    /// Which words of the sealed wording the public one leaves out or changes.
    void ComparePublicWording();
    bool may_edit() const;

    TradeSecretId secret_;
    std::vector<Version> versions_;  ///< Newest first.
    std::optional<Version> base_;  ///< The version in the fields, as it was when it was put there.
    std::string refused_;          ///< The text that a save did not take: not tried again as it is.
    bool show_newest_ = false;     ///< A draft was started here and is about to come.
    wxTimer hint_timer_;
    HintFinder hint_finder_;
    std::unique_ptr<HintMarks> marks_;
    wxChoice* version_ = nullptr;
    wxStaticText* state_ = nullptr;
    wxStaticText* text_caption_ = nullptr;
    wxButton* new_draft_ = nullptr;
    MeanwhileLine* meanwhile_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxTextCtrl* public_text_ = nullptr;
    wxButton* compare_ = nullptr;
    HintList* hint_list_ = nullptr;
};

}  // namespace particulars
