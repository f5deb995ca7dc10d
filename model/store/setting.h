// A Setting is a choice that belongs to the case rather than to the user or the machine, such as
// the standards chosen for its checklists. Like every record it has its history and can be undone.

#pragma once

#include <cstdint>
#include <string>

#include "model/core/id.h"

namespace particulars {

using SettingId = Id<struct SettingTag>;

struct Setting {
    SettingId id;
    std::string name;   ///< "chosen_standards"; unique.
    std::string value;  ///< As the reader of this setting understands it.
    std::int64_t revision = 0;
};

}  // namespace particulars
