// What intake takes from the text of an order: proposals, each with the place it came from.
//
// Nothing here is stored. The user accepts, edits or refuses each proposal; jobs then make records.
// All places are UTF-8 byte offsets into the text as it was given, page breaks and marks included.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"
#include "model/core/text.h"
#include "model/deadlines/computation.h"
#include "model/matter/discovery_request.h"
#include "model/matter/docket.h"

namespace particulars {

struct ProposedRuling {
    std::string motion;  ///< "motion to compel identification of alleged trade secrets ...".
    std::string movant;  ///< "Defendant", or empty if the sentence does not say.
    Outcome outcome = Outcome::kOther;
    TextSpan place;
};

struct ProposedObligation {
    std::string obligor;
    std::string act;
    std::optional<std::string> condition;
    std::optional<std::string> alternative;
    std::optional<Period> period;
    Direction direction = Direction::kAfter;
    TriggerBasis basis = TriggerBasis::kNone;
    std::optional<std::string>
        event;  ///< What a period runs from, where that is none of the usual.
    std::optional<Date> fixed_date;
    std::string fixed_time;  ///< "17:00" where the order names an hour, else empty.
    bool forthwith = false;  ///< "now", "promptly", "forthwith": at once, without a date.
    TextSpan place;
};

struct ProposedPerson {
    std::string name;
    std::string role;       ///< "counsel", "judge".
    std::string on_behalf;  ///< "plaintiff", "defendant" or a party's name; empty for a judge.
    std::string firm;
    TextSpan place;
};

struct ProposedRequest {
    RequestKind kind = RequestKind::kInterrogatory;
    std::string number;
    std::string text;                ///< The request as quoted, if it is.
    std::optional<TextSpan> answer;  ///< The quoted answer, without its quotation marks.
    TextSpan place;
};

struct ProposedChallenge {
    std::string words;   ///< The objection as quoted.
    std::string target;  ///< The words of the item that is attacked; empty if all.
    std::string paper;   ///< "Def.'s Letter of April 26, 2016".
    std::optional<Date> first_raised;
    TextSpan place;
};

struct CitedAuthority {
    std::string text;
    TextSpan place;
};

struct ProposedMotion {
    std::string title;
    std::string movant;
    std::optional<Date> filed;
    TextSpan place;
};

struct OrderReading {
    std::string court;    ///< Short id, or empty if it cannot be told.
    std::string docket;   ///< "14 Civ. 1559", without the judge's initials.
    std::string caption;  ///< "LivePerson, Inc. v. 24/7 Customer, Inc."
    std::string plaintiff;
    std::string defendant;
    std::string judge;
    std::optional<Date> dated;
    bool sealed = false;
    std::vector<ProposedMotion> motions;
    std::vector<ProposedRuling> rulings;
    std::vector<ProposedObligation> obligations;
    std::vector<int> ecf;  ///< In ascending order.
    std::vector<Date> dates;
    std::vector<ProposedPerson> people;
    std::vector<ProposedRequest> requests;
    std::vector<ProposedChallenge> challenges;
    std::vector<CitedAuthority> citations;
};

/// Reads the text of an order. Linear in its length; never throws for odd text, and finds nothing
/// in text that holds nothing.
OrderReading ReadOrder(std::string_view text);

/// One asserted item of an interrogatory answer.
struct AnswerItem {
    int number = 0;
    std::string text;
    TextSpan place;
};

/// Splits an answer into its items: numbered or lettered lists, semicolon lists with a closing
/// "and", bullets, or paragraphs. One item where it has no list.
std::vector<AnswerItem> ReadAnswer(std::string_view text);

}  // namespace particulars
