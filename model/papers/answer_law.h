// The rules under which an answer to an interrogatory is given, signed, verified and corrected in
// the court of a case: the Federal Rules, California, New York, or another state, for which only
// what holds everywhere is said.

#pragma once

#include <string>

#include "model/matter/matter.h"

namespace particulars {

/// How the party swears to an answer.
enum class OathForm { kFederal, kCalifornia, kNewYork, kNotary };

struct AnswerLaw {
    OathForm oath = OathForm::kNotary;
    std::string given_under;   ///< "Under Rules 26 and 33 of the Federal Rules of Civil Procedure".
    std::string objections;    ///< The authority on how an objection is stated; empty if unknown.
    std::string corrected;     ///< A sentence on when the answer is supplemented or amended.
    std::string signed_under;  ///< "Rule 26(g)"; empty if unknown.
    std::string verified_under;  ///< "Rule 33(b)(3), (5); 28 U.S.C. § 1746"; empty if unknown.
};

/// A court that is not known is taken for a federal one.
AnswerLaw AnswerLawOf(const Matter& matter);

/// Whether the case is in a court of California, state or federal, or makes a claim of its law.
bool IsOfCalifornia(const Matter& matter);

}  // namespace particulars
