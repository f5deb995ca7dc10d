#include "model/loadfiles/designation.h"

#include <array>
#include <string>

#include "model/core/text.h"

namespace particulars {
namespace {

/// Folded, with one space for every run of anything but ASCII letters and digits, and one around.
std::string Spaced(std::string_view words) {
    std::string spaced = " ";
    for (const char byte : Fold(words)) {
        const bool belongs = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (belongs)
            spaced += byte;
        else if (byte != '\'' && spaced.back() != ' ' && (byte & 0x80) == 0)
            spaced += ' ';
    }
    if (spaced.back() != ' ')
        spaced += ' ';
    return spaced;
}

template <std::size_t count>
bool HoldsOne(const std::string& text, const std::array<std::string_view, count>& phrases) {
    for (const std::string_view phrase : phrases)
        if (text.find(phrase) != std::string::npos)
            return true;
    return false;
}

constexpr std::array<std::string_view, 3> kSourceCode = {" source code ", " highest source ",
                                                         " hcsc "};
constexpr std::array<std::string_view, 12> kEyesOnly = {" aeo ",
                                                        " oceo ",
                                                        " eyes only ",
                                                        " highly confidential ",
                                                        " hc ",
                                                        " highly conf ",
                                                        " hcaeo ",
                                                        " outside counsel only ",
                                                        " aeyo ",
                                                        " outside counsel ",
                                                        " attorneys only ",
                                                        " hc aeo "};
constexpr std::array<std::string_view, 9> kPublic = {
    " public ",       " non confidential ", " nonconfidential ", " not confidential ", " none ",
    " undesignated ", " no designation ",   " not designated ",  " non designated "};
constexpr std::array<std::string_view, 4> kConfidential = {" confidential ", " conf ",
                                                           " confidentiality ", " c "};

}  // namespace

std::optional<Tier> TierOfDesignation(std::string_view words, std::span<const TierName> names) {
    const std::string text = Spaced(words);
    for (const TierName& name : names)
        if (text == Spaced(name.name) || (!name.legend.empty() && text == Spaced(name.legend)))
            return name.tier;
    for (const auto& [tier, name] : EnumText<Tier>::kNames)
        if (text == Spaced(name))
            return tier;
    if (HoldsOne(text, kSourceCode))
        return Tier::kSourceCode;
    if (HoldsOne(text, kEyesOnly))
        return Tier::kAttorneysEyesOnly;
    if (HoldsOne(text, kPublic) || text == " no ")
        return Tier::kPublic;
    if (HoldsOne(text, kConfidential))
        return Tier::kConfidential;
    return std::nullopt;
}

}  // namespace particulars
