#include "model/jobs/propose_order.h"

#include "model/deadlines/obligation_deadline.h"

namespace particulars {

OrderProposals ProposeFromOrder(std::string_view text, const std::string& court) {
    OrderProposals proposals;
    proposals.reading = ReadOrder(text);
    if (proposals.reading.court.empty())
        proposals.reading.court = court;

    Matter matter;
    matter.court = proposals.reading.court;
    DocketEntry order;
    order.dated = proposals.reading.dated;
    for (const ProposedObligation& proposed : proposals.reading.obligations)
        proposals.deadlines.push_back(
            DeadlineFromObligation(ObligationFrom(proposed, text), order, matter, {}));
    return proposals;
}

Obligation ObligationFrom(const ProposedObligation& proposed, std::string_view text) {
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

}  // namespace particulars
