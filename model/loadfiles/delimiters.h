// The characters that give a load file its shape: what parts the fields, what encloses them, and
// what stands for a line break inside a field.
//
// Concordance has U+0014 between fields, the thorn (U+00FE) around them and the registered sign
// (U+00AE) for a line break. An article that is often quoted has these mixed up.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

/// Each is one character in UTF-8.
struct Delimiters {
    std::string separator = ",";
    std::string qualifier = "\"";  ///< Empty: fields are never enclosed.
    std::string newline;           ///< Empty: line breaks stand as they are.

    friend bool operator==(const Delimiters&, const Delimiters&) = default;
};

Delimiters ConcordanceDelimiters();

/// "a comma", "a tab", "the thorn \u00FE", "U+001F".
std::string DelimiterName(std::string_view delimiter);

/// "Fields are parted by a comma and may stand in double quotes."
std::string Describe(const Delimiters& delimiters);

struct DelimiterFinding {
    Delimiters delimiters;
    std::size_t fields = 0;    ///< In the first record.
    std::size_t records = 0;   ///< Looked at, the first included.
    std::size_t agreeing = 0;  ///< With as many fields as the first.
    bool certain = false;      ///< More than one field, and all records agree.
    std::string explanation;   ///< Sentences for the user.
};

/// How well `delimiters` fit `sample`, the beginning of a load file as UTF-8. `complete`: the
/// sample is the whole file.
DelimiterFinding JudgeDelimiters(std::string_view sample, bool complete,
                                 const Delimiters& delimiters);

/// The delimiters that fit best: those of Concordance, or a comma, tab, pipe, semicolon, caret and
/// their like, with and without a qualifier.
DelimiterFinding FindDelimiters(std::string_view sample, bool complete);

}  // namespace particulars
