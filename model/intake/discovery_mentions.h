// What an order tells of discovery: the requests it names with their words and answers where
// quoted, and the objections made to an answer.
//
// A quoted objection is a challenge only where the sentence attacks an answer or identification;
// the quotation just before it, if any, is the item attacked.

#pragma once

#include <vector>

#include "model/intake/order_reading.h"
#include "model/intake/plain_text.h"
#include "model/intake/sentence.h"

namespace particulars {

/// Each request once, in the order of its first mention.
std::vector<ProposedRequest> FindRequests(const PlainText& plain);

std::vector<ProposedChallenge> FindChallenges(const PlainText& plain,
                                              const std::vector<Sentence>& sentences);

}  // namespace particulars
