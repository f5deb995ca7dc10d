#include "forms/secret_choice.h"

#include <algorithm>

#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {

SecretChoice::SecretChoice(wxWindow* parent, const wxString& all)
    : wxChoice(parent, wxID_ANY), all_(all) {
    Append(all_);
    SetSelection(0);
}

void SecretChoice::Fill(const CaseRecords& records) {
    const std::string kept = chosen();
    wxArrayString names;
    names.push_back(all_);
    ids_ = {""};
    for (const TradeSecret& secret : records.secrets) {
        ids_.push_back(secret.id.text());
        names.push_back(Wx(Designation(secret) + "  " + secret.title));
    }
    Refill(*this, names);
    Choose(kept);
}

std::string SecretChoice::chosen() const {
    return ids_[static_cast<std::size_t>(std::max(0, GetSelection()))];
}

void SecretChoice::Choose(const std::string& id) {
    const auto found = std::find(ids_.begin(), ids_.end(), id);
    SetSelection(found == ids_.end() ? 0 : static_cast<int>(found - ids_.begin()));
}

}  // namespace particulars
