// Words that begin a cell, a label or a sentence.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// With a capital first letter; ASCII only, which is what the program's own words are made of.
inline std::string Capitalized(std::string_view words) {
    std::string text(words);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}  // namespace particulars
