// Who a command is laid on: the words before "shall", "must" or "is directed to", and what kind of
// thing they name.
//
// The hard part is where the subject begins. Leading phrases ("To the extent it has not already
// done so,", "Within 14 days of service,") are conditions or times; and a subject that stands in a
// clause of somebody else's ("Plaintiff argues that Defendant must", "documents which Defendant
// must") carries no duty.

#pragma once

#include <string>
#include <string_view>

#include "model/core/text.h"

namespace particulars {

enum class SubjectKind {
    kParty,       ///< "Plaintiff", "the parties", "counsel for Defendant", "any party who ...".
    kProperName,  ///< "EPS", "LivePerson, Inc.".
    kPronoun,     ///< "it", "they".
    kSame,        ///< Left out: "... and shall identify".
    kClerk,
    kThing,    ///< "The revised designation", "all documents".
    kGeneric,  ///< "a plaintiff", "a party", "courts": law, not order.
    kCourt,
    kLaw,       ///< "Rule 26", "the statute", "this Order".
    kEmbedded,  ///< Inside a relative clause or what somebody argues.
};

struct Subject {
    SubjectKind kind = SubjectKind::kThing;
    TextSpan place;    ///< The subject itself, in the sentence.
    TextSpan opening;  ///< The leading phrase before it; empty if none.
};

/// Reads the stretch of a sentence from the start of the clause to the command.
Subject ReadSubject(std::string_view sentence, TextSpan stretch);

/// The party in the words "Defendants' motions", "production by Plaintiff"; empty if none.
std::string PartyNamedIn(std::string_view words);

}  // namespace particulars
