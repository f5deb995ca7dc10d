// What a defendant holds against one entry. On the defendant's side it stands second among the
// tabs; on the other side before the history: there it keeps what the other side has shown.

#pragma once

#include <string>

#include "forms/permits.h"
#include "forms/secret_tab.h"

class wxStaticText;

namespace particulars {

class RecordList;

class DefensesTab : public SecretTab {
public:
    DefensesTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;
    void SelectDefense(const std::string& id);

private:
    TradeSecretId secret_;
    wxStaticText* note_ = nullptr;
    RecordList* list_ = nullptr;
    Permits permits_;
};

}  // namespace particulars
