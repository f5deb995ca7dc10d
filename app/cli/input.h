// Text given to a command: a file, or standard input where the name is "-".

#pragma once

#include <string>

#include "model/core/text.h"

namespace particulars {

/// Throws kNotFound or kUnreadable, naming the input and what to do.
DecodedText ReadInput(const std::string& path);

}  // namespace particulars
