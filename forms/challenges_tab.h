// The other side's objections to one secret, with the answer to each and the ruling on it.

#pragma once

#include <string>

#include "forms/permits.h"
#include "forms/secret_tab.h"

class wxButton;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

class ChallengesTab : public SecretTab {
public:
    ChallengesTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;
    void SelectChallenge(const std::string& id);
    void AddChallenge();

private:
    void Explain();
    void EditSelected();

    TradeSecretId secret_;
    wxStaticText* note_ = nullptr;
    RecordList* list_ = nullptr;
    wxTextCtrl* details_ = nullptr;
    Permits permits_;
};

}  // namespace particulars
