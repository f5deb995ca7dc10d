// Whether a finished file gives sealed words away.
//
// It looks at the file, not at what was meant to be in it: call it on the bytes that will be sent,
// before anybody can send them.

#pragma once

#include <string>
#include <vector>

#include "model/leaks/sealed_words.h"

namespace particulars {

/// No leak means that the whole file was read and none was found. Throws as TextsOfFile does.
std::vector<Leak> LeaksInFile(const std::string& path, const SealedWords& sealed);

}  // namespace particulars
