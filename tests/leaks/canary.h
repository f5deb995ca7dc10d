// Sealed words that belong to no case, to be hidden in files and found again.

#pragma once

#include <string>
#include <vector>

#include "model/leaks/sealed_words.h"

namespace particulars {

inline const std::string kCanary = "crimson lantern weighs seven quiet rivers";

inline SealedWords CanaryWords() {
    return SealedWords({{"TS-001", kCanary}}, {});
}

/// Where the canary stands, in the order found.
inline std::vector<std::string> PlacesOf(const std::vector<Leak>& leaks) {
    std::vector<std::string> places;
    places.reserve(leaks.size());
    for (const Leak& leak : leaks)
        places.push_back(leak.where);
    return places;
}

inline std::vector<std::string> PlacesIn(const FoundTexts& texts) {
    return PlacesOf(CanaryWords().FindLeaks(texts));
}

using Places = std::vector<std::string>;

}  // namespace particulars
