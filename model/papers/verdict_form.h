// The skeleton of a special verdict form: for each entry that stands for trial, under the number it
// has always had, whether it is a trade secret, whether each defendant misappropriated it, and
// whether willfully and maliciously; then damages by head, and how they fall to the entries.
//
// It is read in open court: neutral titles only, never a description. Amounts are asked entry by
// entry too, so that a verdict need not fall as a whole when one entry does. Always a draft: what
// the law of the claims asks is for the court to settle.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/matter/people.h"
#include "model/papers/document.h"
#include "model/secrets/status_step.h"

namespace particulars {

struct VerdictContent {
    const Matter* matter = nullptr;        ///< Never null.
    std::span<const TradeSecret> secrets;  ///< In the order of the form.
    std::vector<StatusStep> steps;         ///< Of any secret of the case.
    std::span<const Party> parties;
    PartyId only_against;   ///< Empty: every party across the caption.
    bool is_named = false;  ///< Somebody chose these secrets: all go in that were not given up.
    Date today{boost::gregorian::not_a_date_time};
    std::string stamp;
};

PaperDocument ComposeVerdictForm(const VerdictContent& content);

}  // namespace particulars
