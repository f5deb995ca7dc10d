// The words of a text, down to their letters and digits.
//
// Finer than words as people count them: cut at every punctuation mark, between letters and digits,
// and where a capital follows a small letter, so that a run can be found inside "TheLineUp-2". The
// letters are folded: case, joined letters, wide forms and accents composed either way compare
// equal, and invisible characters are gone.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

struct ScannedWord {
    std::string letters;    ///< Never empty.
    std::size_t start = 0;  ///< In bytes of the text.
    std::size_t end = 0;
};

std::vector<ScannedWord> ScanWords(std::string_view text);

/// Where words as people count them begin and end, in bytes: by the rules of Unicode, with a
/// dictionary for scripts that write no spaces. Ascending, from 0 to the end of the text.
std::vector<std::size_t> WordBounds(std::string_view text);

}  // namespace particulars
