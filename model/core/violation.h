// A rule that a record breaks and the user can mend, tied to the field that a form should point at.

#pragma once

#include <string>
#include <vector>

namespace particulars {

struct Violation {
    std::string field;    ///< Name of the struct member, such as "asserted_on".
    std::string message;  ///< One sentence, addressed to the user.
};

using Violations = std::vector<Violation>;

}  // namespace particulars
