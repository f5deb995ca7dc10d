// Reads a finished file back: every text in it that anybody could find, shown or hidden.
//
// Nothing is skipped in silence. A file that is damaged, locked, or holds a part of a kind unknown
// here throws, because "not looked at" must never pass for "clean". What pictures and outlines of
// letters show is out of reach: no text stands in the file.

#pragma once

#include <string>
#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

/// By the ending of its name: .pdf, .docx, .xlsx, .html, .zip, .ics, .csv, .tsv, .txt, .dat,
/// .json and .jsonl. The name of the file is one of the texts. Throws kUsage for another ending,
/// kNotFound, and kUnreadable where it could not be checked.
FoundTexts TextsOfFile(const std::string& path);

/// The same of a file inside another one; `name` with its folders.
FoundTexts TextsOfBytes(const std::string& name, std::string_view bytes, int depth = 0);

/// In small letters, such as ".pdf", also of a name that is nothing else; empty where there is
/// none.
std::string EndingOf(const std::string& name);

/// kUnreadable: that a file could not be checked, because `reason`. `reason` is of the program's
/// own words, since it goes into the log too.
[[noreturn]] void FailToCheck(const std::string& reason);

}  // namespace particulars
