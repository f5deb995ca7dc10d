// Who changed what about one secret, when and why: the secret itself, its versions, answers,
// assessments and challenges, newest first.

#pragma once

#include "forms/secret_tab.h"

namespace particulars {

class RecordList;

class HistoryTab : public SecretTab {
public:
    HistoryTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;

private:
    RecordList* list_ = nullptr;
};

}  // namespace particulars
