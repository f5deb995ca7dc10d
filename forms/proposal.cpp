#include "forms/proposal.h"

#include <fmt/format.h>

#include "forms/words.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;  // Clang 14 does not find it by itself.

std::string Line(const char* label, const std::string& text) {
    return text.empty() ? std::string() : fmt::format("{}: {}\n", label, text);
}

std::string Runs(const ProposedObligation& duty) {
    if (duty.forthwith)
        return "At once; no date set";
    if (duty.fixed_date)
        return "On " + ToWords(*duty.fixed_date) +
               (duty.fixed_time.empty() ? "" : ", " + duty.fixed_time);
    return BasisInWords(duty.period ? ToText(*duty.period) : "", duty.direction, duty.basis,
                        duty.event.value_or(""));
}

std::string DateOrEmpty(const std::optional<Date>& date) {
    return date ? ToWords(*date) : std::string();
}

std::string PaperInFull(const ProposedPaper& paper) {
    return Line("Caption", paper.caption) + Line("Court", paper.court) +
           Line("Docket number", paper.docket) + Line("Judge", paper.judge) +
           Line("Title of the entry", paper.entry.title) +
           Line("ECF number", paper.entry.ecf_number) +
           Line("Dated", DateOrEmpty(paper.entry.dated)) +
           Line("Entered", DateOrEmpty(paper.entry.entered)) +
           Line("Received", DateOrEmpty(paper.entry.received)) +
           Line("Sealed", paper.entry.sealed ? "yes" : "no");
}

std::string DutyInFull(const ProposedObligation& duty) {
    return Line("Who", duty.obligor) + Line("Must", duty.act) +
           Line("If", duty.condition.value_or("")) + Line("Or", duty.alternative.value_or("")) +
           Line("When", Runs(duty));
}

}  // namespace

ProposalKind KindOf(const Proposal& proposal) {
    return static_cast<ProposalKind>(proposal.value.index());
}

std::string GroupTitle(ProposalKind kind) {
    switch (kind) {
        case ProposalKind::kPaper:
            return "The paper";
        case ProposalKind::kMotion:
            return "Motions";
        case ProposalKind::kRuling:
            return "Rulings";
        case ProposalKind::kObligation:
            return "Obligations";
        case ProposalKind::kRequest:
            return "Discovery requests";
        case ProposalKind::kItem:
            return "Asserted secrets in the answer";
        case ProposalKind::kChallenge:
            return "Challenges";
        case ProposalKind::kPerson:
            return "People";
        case ProposalKind::kReference:
            return "Docket entries named";
        case ProposalKind::kCitation:
            break;
    }
    return "Authorities cited";
}

TextSpan PlaceOf(const Proposal& proposal) {
    return std::visit(Overloaded{[](const ProposedPaper&) { return TextSpan{}; },
                                 [](const AcceptedItem& item) { return item.item.place; },
                                 [](const auto& other) { return other.place; }},
                      proposal.value);
}

std::string WhatItSays(const Proposal& proposal) {
    return std::visit(
        Overloaded{[](const ProposedPaper& paper) {
                       return paper.entry.dated
                                  ? paper.entry.title + ", " + ToShortWords(*paper.entry.dated)
                                  : paper.entry.title;
                   },
                   [](const ProposedMotion& motion) { return Capitalized(motion.title); },
                   [](const ProposedRuling& ruling) {
                       return Capitalized(ToText(ruling.outcome)) + ": " + ruling.motion;
                   },
                   [](const ProposedObligation& duty) {
                       return ActInWords(duty.act, duty.condition.value_or(""));
                   },
                   [](const ProposedRequest& request) {
                       return Capitalized(ToText(request.kind)) + " No. " + request.number;
                   },
                   [](const AcceptedItem& item) {
                       return fmt::format("{} ({}): {}", item.title, ToText(item.kind),
                                          item.item.text);
                   },
                   [](const ProposedChallenge& challenge) { return challenge.words; },
                   [](const ProposedPerson& person) {
                       return person.firm.empty() ? person.name : person.name + ", " + person.firm;
                   },
                   [](const ProposedReference& reference) {
                       return fmt::format("ECF No. {}", reference.ecf);
                   },
                   [](const CitedAuthority& authority) { return authority.text; }},
        proposal.value);
}

std::string WhoItIsAbout(const Proposal& proposal) {
    return std::visit(
        Overloaded{[](const ProposedPaper& paper) { return paper.judge; },
                   [](const ProposedMotion& motion) { return motion.movant; },
                   [](const ProposedRuling& ruling) { return ruling.movant; },
                   [](const ProposedObligation& duty) { return Capitalized(duty.obligor); },
                   [](const ProposedPerson& person) {
                       return person.on_behalf.empty() ? person.role
                                                       : person.role + " for " + person.on_behalf;
                   },
                   [](const auto&) { return std::string(); }},
        proposal.value);
}

std::string InFull(const Proposal& proposal) {
    return std::visit(
        Overloaded{[](const ProposedPaper& paper) { return PaperInFull(paper); },
                   [](const ProposedMotion& motion) {
                       return Line("Motion", motion.title) + Line("Moved by", motion.movant) +
                              Line("Filed", DateOrEmpty(motion.filed));
                   },
                   [](const ProposedRuling& ruling) {
                       return Line("Motion", ruling.motion) + Line("Moved by", ruling.movant) +
                              Line("Outcome", std::string(ToText(ruling.outcome)));
                   },
                   [](const ProposedObligation& duty) { return DutyInFull(duty); },
                   [](const ProposedRequest& request) {
                       return Line("Request",
                                   Capitalized(ToText(request.kind)) + " No. " + request.number) +
                              Line("Words", request.text) +
                              Line("Answer", request.answer ? "quoted in the order" : "not quoted");
                   },
                   [](const AcceptedItem& item) {
                       return Line("Item", item.item.text) + Line("Neutral title", item.title) +
                              Line("Kind", std::string(ToText(item.kind)));
                   },
                   [](const ProposedChallenge& challenge) {
                       return Line("Objection", challenge.words) +
                              Line("Against", challenge.target.empty() ? "everything at once"
                                                                       : challenge.target) +
                              Line("In", challenge.paper) +
                              Line("First raised", DateOrEmpty(challenge.first_raised));
                   },
                   [](const ProposedPerson& person) {
                       return Line("Name", person.name) + Line("Role", person.role) +
                              Line("For", person.on_behalf) + Line("Firm", person.firm);
                   },
                   [](const ProposedReference& reference) {
                       return fmt::format("The order names ECF No. {}.\n", reference.ecf);
                   },
                   [](const CitedAuthority& authority) { return Line("Cited", authority.text); }},
        proposal.value);
}

Obligation ToObligation(const ProposedObligation& proposed, const std::string& text) {
    Obligation obligation;
    obligation.obligor = proposed.obligor;
    obligation.act = proposed.act;
    obligation.condition = proposed.condition.value_or("");
    obligation.alternative = proposed.alternative.value_or("");
    obligation.period = proposed.period ? ToText(*proposed.period) : "";
    obligation.direction = ToText(proposed.direction);
    obligation.basis = ToText(proposed.basis);
    obligation.event = proposed.event.value_or("");
    obligation.fixed_date = proposed.fixed_date;
    obligation.sentence = Slice(text, proposed.place);
    obligation.place = proposed.place;
    return obligation;
}

ProposedObligation ToProposal(const Obligation& obligation, const ProposedObligation& before) {
    const auto optional = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional<std::string>(text);
    };
    ProposedObligation proposed = before;
    proposed.obligor = obligation.obligor;
    proposed.act = obligation.act;
    proposed.condition = optional(obligation.condition);
    proposed.alternative = optional(obligation.alternative);
    proposed.period = ReadPeriod(obligation.period);
    proposed.direction = FromText<Direction>(obligation.direction).value_or(before.direction);
    proposed.basis = FromText<TriggerBasis>(obligation.basis).value_or(before.basis);
    proposed.event = optional(obligation.event);
    proposed.fixed_date = obligation.fixed_date;
    proposed.forthwith = before.forthwith && proposed.basis == TriggerBasis::kNone;
    return proposed;
}

}  // namespace particulars
