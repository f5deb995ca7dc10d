#include "model/secrets/classification.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Classification& classification) {
    Violations found;
    if (Trim(classification.name).empty())
        found.push_back({"name", "Give the value of the list a name."});
    else if (classification.name.find_first_of("\r\n") != std::string::npos)
        found.push_back({"name", "Keep the name on one line."});
    return found;
}

}  // namespace particulars
