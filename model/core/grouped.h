// Numbers as people read them.

#pragma once

#include <cstdint>
#include <string>

namespace particulars {

/// "1,000,000".
std::string Grouped(std::int64_t number);

}  // namespace particulars
