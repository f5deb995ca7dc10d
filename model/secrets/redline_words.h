// How a text falls into the words that a redline compares.
//
// A word carries the white space before it, so that joining all words gives the text back; the last
// one is empty and carries the white space at the end. White space does not take part in comparing.

#pragma once

#include <string_view>
#include <vector>

namespace particulars {

struct RedlineWord {
    std::string_view space;  ///< Before the word.
    std::string_view text;   ///< "know-how", "Plaintiff's", "1,000", "24/7", "3.5%", or one mark.
};

std::vector<RedlineWord> SplitForRedline(std::string_view text);

/// False for punctuation marks and the empty last word.
bool IsWordLike(std::string_view word);

}  // namespace particulars
