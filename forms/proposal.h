// One thing that intake found in an order, as the user judges it: taken or refused, edited or not.
//
// The values are intake's own; a Proposal adds only the user's judgment. Words for lists are made
// here, so that they can be tested without a window.

#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/deadlines/deadline.h"
#include "model/intake/order_reading.h"
#include "model/jobs/accept_order.h"
#include "model/matter/obligation.h"

namespace particulars {

/// What a proposal is about, in the order in which groups are shown.
enum class ProposalKind {
    kPaper,
    kMotion,
    kRuling,
    kObligation,
    kRequest,
    kItem,
    kChallenge,
    kPerson,
    kReference,
    kCitation
};

/// The paper itself: caption, court, judge, dates. One proposal, because its parts are one heading.
struct ProposedPaper {
    std::string caption;
    std::string court;
    std::string docket;
    std::string plaintiff;
    std::string defendant;
    std::string judge;
    DocketEntry entry;
};

/// A docket entry that the order names.
struct ProposedReference {
    int ecf = 0;
    TextSpan place;
};

using ProposalValue =
    std::variant<ProposedPaper, ProposedMotion, ProposedRuling, ProposedObligation, ProposedRequest,
                 AcceptedItem, ProposedChallenge, ProposedPerson, ProposedReference,
                 CitedAuthority>;

struct Proposal {
    ProposalValue value;
    bool accepted = true;
    bool edited = false;
};

ProposalKind KindOf(const Proposal& proposal);

/// "Motions", "Obligations": the heading of a group.
std::string GroupTitle(ProposalKind kind);

/// Empty (0, 0) where the text has no single place for it.
TextSpan PlaceOf(const Proposal& proposal);

/// What it says, in one line: "deny: Defendant's motion to compel ...".
std::string WhatItSays(const Proposal& proposal);

/// Who moved, owes or is attacked; may be empty.
std::string WhoItIsAbout(const Proposal& proposal);

/// Everything about it, over several lines, for the field below the list.
std::string InFull(const Proposal& proposal);

/// The record that a proposed obligation becomes; `text` is the order.
Obligation ToObligation(const ProposedObligation& proposed, const std::string& text);
ProposedObligation ToProposal(const Obligation& obligation, const ProposedObligation& before);

}  // namespace particulars
