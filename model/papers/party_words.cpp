#include "model/papers/party_words.h"

namespace particulars {

std::vector<const Party*> PartiesIn(std::span<const Party> parties, PartyRole role) {
    std::vector<const Party*> found;
    for (const Party& party : parties)
        if (party.role == role)
            found.push_back(&party);
    return found;
}

PartyRole RoleOf(Side side) {
    return side == Side::kPlaintiff ? PartyRole::kPlaintiff : PartyRole::kDefendant;
}

PartyRole OtherRole(PartyRole role) {
    return role == PartyRole::kPlaintiff ? PartyRole::kDefendant : PartyRole::kPlaintiff;
}

std::string NamesOf(std::span<const Party* const> parties) {
    std::string names;
    for (std::size_t i = 0; i < parties.size(); ++i)
        names += (i == 0 ? "" : i + 1 == parties.size() ? " and " : ", ") + parties[i]->name;
    return names;
}

std::string WithRole(std::span<const Party> parties, PartyRole role) {
    const std::vector<const Party*> found = PartiesIn(parties, role);
    std::string words(ToText(role));
    if (found.empty())
        return words;
    return words + (found.size() > 1 ? "s " : " ") + NamesOf(found);
}

}  // namespace particulars
