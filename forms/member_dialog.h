// Edits one member of the case: login, name, role, and the tiers of the protective order under
// which the person may see.

#pragma once

#include <vector>

#include <wx/dialog.h>

#include "model/matter/member.h"

class wxCheckBox;
class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

struct CaseRecords;

class MemberDialog : public wxDialog {
public:
    /// `others` have the logins that are taken.
    MemberDialog(wxWindow* parent, Member member, std::vector<Member> others);

    /// Offers the tiers as the protective order of the case names them.
    void NameTiers(const CaseRecords& records);

    /// As last accepted.
    const Member& member() const { return member_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Member Read() const;
    void ShowRole();

    struct TierTick {
        Tier tier;
        wxCheckBox* tick;
    };

    Member member_;
    std::vector<Member> others_;
    std::vector<TierTick> tiers_;
    wxTextCtrl* login_ = nullptr;
    wxTextCtrl* name_ = nullptr;
    wxChoice* role_ = nullptr;
    wxStaticText* role_note_ = nullptr;
    wxCheckBox* active_ = nullptr;
};

/// What somebody of this role may do, in a line.
std::string RoleInWords(Role role);

/// "confidential, source code"; "public only".
std::string TiersInWords(const CaseRecords& records, const Member& member);

}  // namespace particulars
