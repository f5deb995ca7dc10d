// The firm's own lists by which a register is sorted and filtered: the categories of its outline,
// and the subject, format and product of an entry.
//
// An entry refers to a value of a list, so that renaming the value renames it everywhere at once.
// A value in use cannot be removed; blank is always allowed.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/core/enum_text.h"
#include "model/core/id.h"
#include "model/core/violation.h"
#include "model/matter/matter.h"

namespace particulars {

using ClassificationId = Id<struct ClassificationTag>;

enum class ClassificationList { kCategory, kSubject, kFormat, kProduct };

template <>
struct EnumText<ClassificationList> {
    static constexpr std::array<EnumName<ClassificationList>, 4> kNames = {{
        {ClassificationList::kCategory, "category"},
        {ClassificationList::kSubject, "subject"},
        {ClassificationList::kFormat, "format"},
        {ClassificationList::kProduct, "product"},
    }};
};

struct Classification {
    ClassificationId id;
    MatterId matter;
    ClassificationList list = ClassificationList::kCategory;
    std::string name;  ///< Neutral, as a title is: it stands in lists and calendars.
    int position = 0;  ///< Display order in its list.
    std::int64_t revision = 0;
};

Violations Check(const Classification& classification);

}  // namespace particulars
