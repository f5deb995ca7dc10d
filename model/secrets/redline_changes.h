// The stretches in which two texts differ, as a reader would mark them: short words in common
// between long changes belong to the change, and a sentence put in is marked from its start to its
// end.

#pragma once

#include <vector>

#include "model/core/progress.h"
#include "model/secrets/redline_words.h"

namespace particulars {

/// Words [old_begin, old_end) are replaced by [new_begin, new_end); one of the two may be empty.
struct WordChange {
    int old_begin = 0;
    int old_end = 0;
    int new_begin = 0;
    int new_end = 0;
};

/// Both texts as numbers: equal words have equal numbers, on either side.
struct NumberedWords {
    std::vector<int> old_words;
    std::vector<int> new_words;
};

NumberedWords NumberWords(const std::vector<RedlineWord>& old_words,
                          const std::vector<RedlineWord>& new_words);

/// In order; every word outside them corresponds to one on the other side.
std::vector<WordChange> FindChanges(const std::vector<RedlineWord>& old_words,
                                    const std::vector<RedlineWord>& new_words,
                                    const NumberedWords& numbers, Progress& progress);

/// Which of the changed words stand, five or more in a row, among the changed words of the other
/// side: text that was moved rather than written. The number of the move, from 1; 0 for none.
struct Moves {
    std::vector<int> old_moved;
    std::vector<int> new_moved;
};

Moves FindMoves(const std::vector<RedlineWord>& old_words, const NumberedWords& numbers,
                const std::vector<WordChange>& changes);

}  // namespace particulars
