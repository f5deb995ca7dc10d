// Who changed what about one secret, when and why: the secret itself, its versions, answers,
// assessments, challenges and defenses, newest first; above them how it was designated under the
// protective order, and on whose authority.

#pragma once

#include "forms/secret_tab.h"

class wxStaticText;

namespace particulars {

class RecordList;

class HistoryTab : public SecretTab {
public:
    HistoryTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;

private:
    void ShowDesignations(const TradeSecretId& secret);

    RecordList* designations_ = nullptr;
    wxStaticText* designated_ = nullptr;
    RecordList* list_ = nullptr;
};

}  // namespace particulars
