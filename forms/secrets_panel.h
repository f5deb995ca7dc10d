// The asserted secrets: outline at the left, the chosen one at the right with its description,
// particulars, challenges, versions and history. A secret is withdrawn, never deleted.

#pragma once

#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/permits.h"
#include "model/secrets/trade_secret.h"

class wxNotebook;
class wxSimplebook;
class wxStaticText;

namespace particulars {

class CaseAccess;
class ChallengesTab;
class DescriptionTab;
class ParticularsTab;
class RecordList;
class SecretTab;

class SecretsPanel : public wxPanel {
public:
    SecretsPanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a secret, or of a version, particular, assessment or challenge of one.
    void Select(const std::string& id);

    void CommitPending();
    void AddSecret();
    void EditSelected();
    void NewDraft();
    void WithdrawSelected();
    void AddChallenge();

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
    RecordList* outline_ = nullptr;
    wxStaticText* title_ = nullptr;
    wxStaticText* about_ = nullptr;
    wxNotebook* notebook_ = nullptr;
    DescriptionTab* description_ = nullptr;
    ParticularsTab* particulars_ = nullptr;
    ChallengesTab* challenges_ = nullptr;
};

}  // namespace particulars
