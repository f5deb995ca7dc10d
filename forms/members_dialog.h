// Who is in the case, in which role, and which tiers each may see. Everybody may look; an
// administrator adds members, changes them and ends their part. Nobody is removed: the history
// names them.

#pragma once

#include <optional>

#include <wx/dialog.h>

#include "forms/permits.h"
#include "model/matter/member.h"

class wxStaticText;

namespace particulars {

class RecordList;

class MembersDialog : public wxDialog {
public:
    /// `access` must outlive the dialog.
    MembersDialog(wxWindow* parent, CaseAccess& access);

    void AddMember();
    void EditSelected();

    /// Ends the part of the selected member in the case, or has them take part again.
    void ToggleSelected();

private:
    void Reload();
    void ShowSelected();
    void Save(const std::string& label, const Member& member);
    std::optional<Member> Selected() const;

    CaseAccess& access_;
    Permits permits_;
    RecordList* list_ = nullptr;
    wxButton* toggle_ = nullptr;
};

}  // namespace particulars
