#include "forms/assess.h"

#include <algorithm>

#include "forms/assessment_dialog.h"
#include "forms/case_access.h"
#include "forms/permits.h"
#include "forms/words.h"

namespace particulars {
namespace {

AssessmentQuestion QuestionFor(const StandardLibrary& library, const TradeSecret& secret,
                               const std::string& element, const std::string& standard_id) {
    AssessmentQuestion question;
    question.secret = Designation(secret) + "  " + secret.title;
    question.standard = standard_id;
    if (const Element* known = library.FindElement(element)) {
        question.question = known->question;
        question.why = known->why;
    }
    const Standard* standard = library.FindStandard(standard_id);
    if (!standard)
        return question;
    for (const StandardElement& row : standard->elements)
        if (row.element == element)
            question.authority = standard->title + ": " +
                                 (row.required ? "required" : "advisable") + ". " + row.authority;
    return question;
}

/// The user's own answer for this version, the one tied to the standard before the general one.
Assessment AnswerToEdit(CaseAccess& access, const TradeSecretId& secret, const VersionId& version,
                        const std::string& element, const std::string& standard) {
    Assessment found;
    for (const Assessment& one : access.records().assessments) {
        const bool fits = one.secret == secret && one.version == version &&
                          one.element == element && one.reviewer == access.user() &&
                          (one.standard.empty() || one.standard == standard);
        if (fits && (found.id.empty() || !one.standard.empty()))
            found = one;
    }
    if (!found.id.empty())
        return found;
    found.secret = secret;
    found.version = version;
    found.element = element;
    found.reviewer = access.user();
    return found;
}

}  // namespace

bool Assess(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret_id,
            const std::string& element, const std::string& standard) {
    const TradeSecret* secret = FindSecret(access.records(), secret_id);
    const Version* version = NewestVersion(access.records(), secret_id);
    if (!secret)
        return false;
    Assessment answer =
        AnswerToEdit(access, secret_id, version ? version->id : VersionId(), element, standard);
    answer.assessed_on = access.clock().Today();
    const std::string label = "assess " + Designation(*secret) + ": " + ElementLabel(element);
    AssessmentDialog dialog(&parent, QuestionFor(access.standards(), *secret, element, standard),
                            answer);
    if (!Ask(dialog, access, Task::kAssess))
        return false;
    return access.Save(label, {dialog.assessment()});
}

}  // namespace particulars
