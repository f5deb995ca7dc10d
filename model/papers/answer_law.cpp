#include "model/papers/answer_law.h"

#include <algorithm>

#include "model/core/text.h"
#include "model/deadlines/court.h"

namespace particulars {
namespace {

AnswerLaw FederalLaw() {
    return {OathForm::kFederal,
            "Under Rules 26 and 33 of the Federal Rules of Civil Procedure",
            "Fed. R. Civ. P. 33(b)(4): the grounds are stated with specificity, and a ground that "
            "is not stated in time is waived unless the court, for good cause, excuses it.",
            "The answer is supplemented or corrected as Rule 26(e)(1) requires, by leave of court "
            "or by stipulation.",
            "Rule 26(g)",
            "Rule 33(b)(3), (5); 28 U.S.C. \u00a7\u00a01746"};
}

AnswerLaw CaliforniaLaw() {
    return {OathForm::kCalifornia,
            "Under sections 2030.210 to 2030.250 of the Code of Civil Procedure",
            "Code Civ. Proc., \u00a7\u00a02030.240, subd. (b): the specific ground of an "
            "objection is set forth clearly in the response.",
            "The answer is amended under section 2030.310 of the Code of Civil Procedure, and "
            "brought up to date where a supplemental interrogatory under section 2030.070 asks "
            "for it.",
            "Code Civ. Proc., \u00a7\u00a7\u00a0128.7, 2030.250, subd. (c)",
            "Code Civ. Proc., \u00a7\u00a7\u00a0446, 2015.5, 2030.250"};
}

AnswerLaw NewYorkLaw() {
    return {OathForm::kNewYork,
            "Under CPLR 3130 and 3133",
            "CPLR 3133(a): the reasons for an objection are stated with reasonable particularity.",
            "The answer is amended or supplemented as CPLR 3101(h) requires.",
            "22 NYCRR \u00a7\u00a0130-1.1a",
            "CPLR 2106, 3133(b)"};
}

AnswerLaw OtherLaw() {
    return {OathForm::kNotary,
            "Under the rules of this court on interrogatories",
            {},
            "The answer is supplemented or corrected as the rules of this court require, by leave "
            "of court or by stipulation.",
            {},
            {}};
}

bool IsOfItsLaw(const std::string& claim) {
    const std::string folded = Fold(claim);
    return folded.find("cutsa") != std::string::npos ||
           folded.find("california") != std::string::npos ||
           folded.find("3426") != std::string::npos;
}

}  // namespace

AnswerLaw AnswerLawOf(const Matter& matter) {
    const Court* court = FindCourtOrNull(matter.court);
    if (!court || court->federal)
        return FederalLaw();
    if (court->state == "CA")
        return CaliforniaLaw();
    return court->state == "NY" ? NewYorkLaw() : OtherLaw();
}

bool IsOfCalifornia(const Matter& matter) {
    const Court* court = FindCourtOrNull(matter.court);
    return (court && court->state == "CA") ||
           std::any_of(matter.claims.begin(), matter.claims.end(), IsOfItsLaw);
}

}  // namespace particulars
