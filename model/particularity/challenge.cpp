#include "model/particularity/challenge.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Challenge& challenge) {
    Violations found;
    if (Trim(challenge.words).empty())
        found.push_back({"words", "Enter the objection, word for word."});
    if (Trim(challenge.paper).empty())
        found.push_back({"paper", "Name the paper that makes the objection."});
    if (challenge.blanket && !challenge.element.empty())
        found.push_back({"element", "An objection to one element is not a blanket objection."});
    if (!challenge.blanket && challenge.element.empty())
        found.push_back({"element",
                         "Choose the element that is attacked, or mark the objection as "
                         "a blanket one."});
    if (!challenge.blanket && challenge.secret.empty())
        found.push_back({"secret", "Choose the secret that is attacked."});
    if (challenge.state == ChallengeState::kAnswered && Trim(challenge.response).empty())
        found.push_back({"response", "Enter the response."});
    const bool decided = challenge.state == ChallengeState::kSustained ||
                         challenge.state == ChallengeState::kOverruled;
    if (decided && Trim(challenge.ruling).empty())
        found.push_back({"ruling", "Enter the ruling that decided the objection."});
    return found;
}

}  // namespace particulars
