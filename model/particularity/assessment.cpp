#include "model/particularity/assessment.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Assessment& assessment) {
    Violations found;
    if (assessment.element.empty())
        found.push_back({"element", "Choose the element that is answered."});
    if (assessment.version.empty())
        found.push_back({"version", "Choose the version of the description that is judged."});
    if (assessment.verdict == Verdict::kNotAssessed)
        found.push_back({"verdict", "Choose met, doubtful, not met or not applicable."});
    if (assessment.verdict == Verdict::kNotApplicable && Trim(assessment.note).empty())
        found.push_back({"note", "Say why the element does not apply."});
    if (Trim(assessment.reviewer).empty())
        found.push_back({"reviewer", "Enter the name of the reviewer."});
    if (assessment.assessed_on.is_special())
        found.push_back({"assessed_on", "Enter the date of the review."});
    return found;
}

}  // namespace particulars
