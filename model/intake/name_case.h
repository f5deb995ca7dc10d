// Names as people write them, from the capitals of captions and signature blocks.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// "LIVEPERSON, INC." becomes "LivePerson, Inc." where `text` writes it so somewhere, else
/// "Liveperson, Inc."; what is not all capitals stays.
std::string InMixedCase(std::string_view name, std::string_view text);

}  // namespace particulars
