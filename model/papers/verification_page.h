// The page on which the party swears to an answer, in the form that the court of the case takes:
// an unsworn declaration under 28 U.S.C. 1746, one under the Code of Civil Procedure of California,
// an affirmation under CPLR 2106 of New York, or an oath before a notary.
//
// Counsel cannot sign it: who answers for a company furnishes what is available to the company.

#pragma once

#include <string>
#include <vector>

#include "model/papers/answer_law.h"
#include "model/papers/document.h"

namespace particulars {

struct VerificationContent {
    std::string paper;     ///< "Answer to Interrogatory No. 9", which is sworn to.
    std::string party;     ///< For whom: "LivePerson, Inc."; empty if not entered.
    std::string verifier;  ///< Who swore; empty leaves a line.
    bool is_done = false;  ///< It was served so: nothing is left to sign.
};

/// A page of its own, from its page break on.
void AppendVerification(const AnswerLaw& law, const VerificationContent& content,
                        std::vector<Block>& blocks);

}  // namespace particulars
