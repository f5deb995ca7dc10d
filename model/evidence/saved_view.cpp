#include "model/evidence/saved_view.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const SavedView& view) {
    Violations found;
    if (Trim(view.name).empty())
        found.push_back({"name", "Give the view a name."});
    return found;
}

}  // namespace particulars
