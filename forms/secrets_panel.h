// The asserted secrets: outline at the left, the chosen one at the right with its description,
// particulars, challenges, versions and history. A secret is withdrawn, never deleted.

#pragma once

#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/permits.h"
#include "model/secrets/lineage.h"

class wxNotebook;
class wxSimplebook;
class wxStaticText;

namespace particulars {

class CaseAccess;
class ChallengesTab;
class DefensesTab;
class DescriptionTab;
class OutlinePane;
class ParticularsTab;
class SecretTab;

class SecretsPanel : public wxPanel {
public:
    SecretsPanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a secret, or of a version, particular, assessment, challenge or defense of one.
    void Select(const std::string& id);

    void CommitPending();
    void AddSecret();
    void EditSelected();
    void NewDraft();
    void WithdrawSelected();
    void AddChallenge();

    /// Lets `act` ask about the selected secret, where the user may do such things.
    void Ask(bool (*act)(wxWindow&, CaseAccess&, const TradeSecret&));
    void Reword(LineageKind kind);

    /// Up (-1) or down (1) in the outline.
    void Move(int by);
    void ShowLineage();
    void ShowChallenges();

    /// Null while none is selected.
    const TradeSecret* selected() const;

private:
    wxWindow* MakeOutline(wxWindow* parent);
    wxWindow* MakeDetail(wxWindow* parent);
    template <typename Tab>
    Tab* AddTab(const wxString& title);
    void ShowSelected();
    void ShowTab(SecretTab* tab);

    CaseAccess& access_;
    Permits permits_;
    TradeSecretId shown_;
    std::vector<SecretTab*> tabs_;
    wxSimplebook* book_ = nullptr;  ///< The panel proper, or what to do without secrets.
    OutlinePane* outline_ = nullptr;
    wxStaticText* title_ = nullptr;
    wxStaticText* about_ = nullptr;
    wxNotebook* notebook_ = nullptr;
    DescriptionTab* description_ = nullptr;
    ParticularsTab* particulars_ = nullptr;
    ChallengesTab* challenges_ = nullptr;
    DefensesTab* defenses_ = nullptr;
};

}  // namespace particulars
