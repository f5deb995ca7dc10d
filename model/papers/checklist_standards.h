// The standards of a checklist in the order to print, and what each means at the stage the case has
// reached: one of a later stage is advice and no requirement, which is the point on which the
// motion in LivePerson was lost.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/matter/matter.h"
#include "model/particularity/standard.h"

namespace particulars {

enum class StageRelation { kSame, kLater, kEarlier };

struct ChosenStandard {
    const Standard* standard = nullptr;  ///< Points into the library.
    StageRelation relation = StageRelation::kSame;
};

/// Those of the case's own stage first, otherwise as given, each once; the defaults for the case if
/// none is given. Throws kNotFound for an id that the library does not know.
std::vector<ChosenStandard> ChooseStandards(const StandardLibrary& library, const Matter& matter,
                                            const std::vector<std::string>& ids);

/// How many of `count` standards stand side by side in a table, where at most `most` fit: 5 of at
/// most 4 make 3 and 2. At least 1.
std::size_t EvenShare(std::size_t count, std::size_t most);

/// "Required", "Advisable" or, for a requirement of a later stage, "Advisable here".
std::string WeightInWords(bool required, StageRelation relation);

/// What to say before a standard of another stage; empty for one of the same.
std::string StageWarning(const ChosenStandard& chosen, const Matter& matter);

}  // namespace particulars
