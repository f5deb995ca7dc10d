#include "forms/tier_words.h"

#include <wx/choice.h>

#include "forms/words.h"
#include "model/core/error.h"

namespace particulars {

std::string TierWord(const CaseRecords& records, Tier tier) {
    return NameOf(records.tier_names, tier);
}

std::vector<std::string> TierChoices(const CaseRecords& records) {
    std::vector<std::string> words;
    for (const auto& [tier, word] : EnumText<Tier>::kNames)
        words.push_back(TierWord(records, tier));
    return words;
}

Tier TierChosen(const CaseRecords& records, const std::string& word) {
    for (const auto& [tier, usual] : EnumText<Tier>::kNames)
        if (TierWord(records, tier) == word)
            return tier;
    throw Error(ErrorKind::kInternal, "A tier was chosen that the case does not have.");
}

Field TierField(const CaseRecords& records, Tier now, const std::string& label) {
    return {"tier", label, FieldKind::kChoice, TierWord(records, now), TierChoices(records)};
}

void NameTiers(wxChoice& choice, const CaseRecords& records) {
    for (const auto& [tier, usual] : EnumText<Tier>::kNames)
        choice.SetString(static_cast<unsigned>(tier), Wx(Capitalized(TierWord(records, tier))));
}

}  // namespace particulars
