// SHA-256, as lower-case hex: what stands for a line of the change log, or for a file given out.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

std::string Sha256(std::string_view text);

/// Of a file, read piece by piece. Throws kUnreadable if it cannot be read.
std::string Sha256OfFile(const std::string& path);

}  // namespace particulars
