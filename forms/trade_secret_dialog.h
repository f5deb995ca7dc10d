// Edits what does not change with the wording of a trade secret. Its text is in its versions;
// ending it has its own question (withdraw), because that needs a date and a reason.

#pragma once

#include <optional>
#include <string>

#include <wx/dialog.h>

#include "model/secrets/trade_secret.h"

class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

struct CaseRecords;

class TradeSecretDialog : public wxDialog {
public:
    /// A secret without a number is a new one; its number is given when it is saved.
    TradeSecretDialog(wxWindow* parent, TradeSecret secret);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const TradeSecret& secret() const { return secret_; }

    /// Offers the tiers as the protective order of the case names them.
    void NameTiers(const CaseRecords& records);

    /// Keeps the tier as it is, where the user may not change it.
    void FixTier(const std::optional<std::string>& why_not);

    bool TransferDataToWindow() override;

    /// Refuses, and says why beneath the fields, while the entry breaks a rule.
    bool TransferDataFromWindow() override;

private:
    TradeSecret Read() const;
    void ShowViolation(const Violation& violation);

    TradeSecret secret_;
    wxTextCtrl* title_ = nullptr;
    wxChoice* kind_ = nullptr;
    wxChoice* status_ = nullptr;
    wxChoice* tier_ = nullptr;
    wxChoice* level_ = nullptr;
    wxTextCtrl* holder_ = nullptr;
    wxTextCtrl* note_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
