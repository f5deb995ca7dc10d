// Dates that stand without a command: the rows of a schedule ("Fact discovery closes: March 3,
// 2020"), docket lists ("Joinder due by 10/3/2014"), settings of hearings, "deadline ... extended
// to May 3".
//
// What is told of the past, asked for or vacated is left out, and so is a row that says again what
// a sentence has said.

#pragma once

#include <string_view>
#include <vector>

#include "model/intake/order_context.h"
#include "model/intake/time_phrase.h"

namespace particulars {

struct LooseLimit {
    TextSpan place;  ///< Label and date, in the sentence.
    TextSpan label;
    TimePhrase time;
    bool hearing = false;
};

/// `taken` are the stretches that commands have already claimed.
std::vector<LooseLimit> FindLooseLimits(std::string_view unquoted,
                                        const std::vector<TimePhrase>& times,
                                        const std::vector<TextSpan>& taken,
                                        const OrderContext& context);

/// The rows of a schedule: a label and a date and nothing else.
std::vector<LooseLimit> FindRows(std::string_view unquoted, const OrderContext& context);

}  // namespace particulars
