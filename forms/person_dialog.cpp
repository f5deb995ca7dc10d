#include "forms/person_dialog.h"

#include <utility>

#include "forms/dialog_fields.h"

namespace particulars {

PersonDialog::PersonDialog(wxWindow* parent, Person person, std::vector<Party> parties)
    : person_(std::move(person)), parties_(std::move(parties)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "person_dialog");
    name_ = &FindControl<wxTextCtrl>(*this, "name");
    role_ = &FindControl<wxChoice>(*this, "role");
    party_ = &FindControl<wxChoice>(*this, "party");
    employer_ = &FindControl<wxTextCtrl>(*this, "employer");
    employment_status_ = &FindControl<wxTextCtrl>(*this, "employment_status");
    address_ = &FindControl<wxTextCtrl>(*this, "address");
    address_detail_ = &FindControl<wxChoice>(*this, "address_detail");
    address_as_of_ = &AddDateEntry(*this, "address_as_of", "Address as of");
    phone_ = &FindControl<wxTextCtrl>(*this, "phone");
    identified_by_ = &FindControl<wxTextCtrl>(*this, "identified_by");
    note_ = &FindControl<wxTextCtrl>(*this, "note");
    NameControlsByLabels(*this);
    Fit();
    CentreOnParent();
}

bool PersonDialog::TransferDataToWindow() {
    Put(*name_, person_.name);
    Put(*role_, person_.role);
    party_->Clear();
    party_->Append("nobody, or the court");
    party_->SetSelection(0);
    for (const Party& party : parties_) {
        party_->Append(Wx(party.name));
        if (!person_.party.empty() && party.id == person_.party)
            party_->SetSelection(static_cast<int>(party_->GetCount()) - 1);
    }
    Put(*employer_, person_.employer);
    Put(*employment_status_, person_.employment_status);
    Put(*address_, person_.address);
    Put(*address_detail_, person_.address_detail);
    address_as_of_->SetDate(person_.address_as_of);
    Put(*phone_, person_.phone);
    Put(*identified_by_, person_.identified_by);
    Put(*note_, person_.note);
    return true;
}

Person PersonDialog::Edited() const {
    Person edited = person_;
    edited.name = Take(*name_);
    edited.role = Take(*role_, person_.role);
    const int party = party_->GetSelection();
    edited.party = party > 0 ? parties_[static_cast<std::size_t>(party) - 1].id : PartyId();
    edited.employer = Take(*employer_);
    edited.employment_status = Take(*employment_status_);
    edited.address = Take(*address_);
    edited.address_detail = Take(*address_detail_, person_.address_detail);
    edited.address_as_of = address_as_of_->date();
    edited.phone = Take(*phone_);
    edited.identified_by = Take(*identified_by_);
    edited.note = Take(*note_);
    return edited;
}

bool PersonDialog::TransferDataFromWindow() {
    Person edited = Edited();
    Violations violations = Check(edited);
    if (!address_as_of_->problem().empty())
        violations.insert(violations.begin(), {"address_as_of", address_as_of_->problem()});
    if (!violations.empty()) {
        ShowViolation(*this, violations.front());
        return false;
    }
    person_ = std::move(edited);
    return true;
}

}  // namespace particulars
