// One tab of the secrets panel: shows one side of one secret.

#pragma once

#include <wx/panel.h>

#include "model/secrets/trade_secret.h"

namespace particulars {

class CaseAccess;

class SecretTab : public wxPanel {
public:
    SecretTab(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {}

    /// Shows `secret` as it is now; the same one again after a change.
    virtual void ShowSecret(const TradeSecretId& secret) = 0;

    /// Commits the field that is being typed in.
    virtual void CommitPending() {}

protected:
    const CaseAccess& access() const { return access_; }
    CaseAccess& access() { return access_; }

private:
    CaseAccess& access_;
};

}  // namespace particulars
