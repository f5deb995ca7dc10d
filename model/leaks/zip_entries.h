// The members of a ZIP file in memory, each unpacked and checked against its checksum.
//
// Unlike a reader that takes files in, it looks at all that could carry text away: names of
// folders, comments, and bytes before the first member.

#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "model/leaks/found_text.h"

namespace particulars {

struct UnpackedEntry {
    std::string name;  ///< With its folders; ends in "/" for a folder.
    std::string bytes;
};

/// Hands on one member at a time, and appends names and comments to `texts`. Throws kUnreadable for
/// what is damaged, locked, or unpacks to more than two gigabytes.
void ReadZip(std::string_view bytes, FoundTexts& texts,
             const std::function<void(const UnpackedEntry&)>& on_entry);

}  // namespace particulars
