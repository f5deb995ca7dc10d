#include "model/jobs/for_reader.h"
#include "model/papers/redaction_papers.h"

namespace particulars {

std::optional<Person> ForReader(const TierSieve& sieve, const Person& person) {
    Person seen;
    seen.id = person.id;
    seen.matter = person.matter;
    seen.name = person.name;
    seen.role = person.role;
    seen.party = person.party;
    seen.employer = person.employer;
    seen.employment_status = person.employment_status;
    // Restricted by themselves: the parties were made to exchange them, not to publish them.
    seen.address = sieve.Words(person.address, Tier::kConfidential);
    seen.address_detail = person.address_detail;
    seen.address_as_of = person.address_as_of;
    seen.phone = sieve.Aside(person.phone, Tier::kConfidential);
    seen.identified_by = person.identified_by;
    seen.note = sieve.WorkProduct(person.note, Tier::kConfidential);
    return seen;
}

std::optional<RelatedDocket> ForReader(const TierSieve& sieve, const RelatedDocket& docket) {
    RelatedDocket seen;
    seen.id = docket.id;
    seen.matter = docket.matter;
    seen.court = docket.court;
    seen.docket_number = docket.docket_number;
    seen.note = sieve.WorkProduct(docket.note, Tier::kPublic);
    return seen;
}

std::optional<DocketEntry> ForReader(const TierSieve& sieve, const DocketEntry& entry) {
    DocketEntry seen;
    seen.id = entry.id;
    seen.matter = entry.matter;
    seen.ecf_number = entry.ecf_number;
    seen.kind = entry.kind;
    seen.title = entry.title;
    seen.dated = entry.dated;
    seen.filed = entry.filed;
    seen.entered = entry.entered;
    seen.received = entry.received;
    seen.sealed = entry.sealed;
    seen.text = sieve.Aside(entry.text, TierOfPaper(entry));
    seen.tier = entry.tier;
    seen.public_version = entry.public_version;
    seen.responds_to = entry.responds_to;
    return seen;
}

std::optional<Redaction> ForReader(const TierSieve& sieve, const Redaction& redaction) {
    Redaction seen;
    seen.id = redaction.id;
    seen.matter = redaction.matter;
    seen.entry = redaction.entry;
    seen.place = redaction.place;
    seen.passage = sieve.Words(redaction.passage, redaction.tier);
    seen.tier = redaction.tier;
    seen.reason = redaction.reason;
    seen.narrower = redaction.narrower;
    seen.injury = redaction.injury;
    seen.declaration = redaction.declaration;
    seen.state = redaction.state;
    return seen;
}

std::optional<DiscoveryRequest> ForReader(const TierSieve& sieve, const DiscoveryRequest& request) {
    DiscoveryRequest seen;
    seen.id = request.id;
    seen.matter = request.matter;
    seen.kind = request.kind;
    seen.number = request.number;
    seen.set = request.set;
    seen.text = request.text;
    seen.answer = sieve.Words(request.answer, request.tier);
    seen.asked_by = request.asked_by;
    seen.asked_of = request.asked_of;
    seen.served = request.served;
    seen.answered = request.answered;
    seen.source = request.source;
    seen.tier = request.tier;
    return seen;
}

Ruling ForReader(const TierSieve& sieve, const Ruling& ruling, Tier order) {
    Ruling seen;
    seen.id = ruling.id;
    seen.matter = ruling.matter;
    seen.motion = ruling.motion;
    seen.order = ruling.order;
    seen.outcome = ruling.outcome;
    seen.sentence = sieve.Words(ruling.sentence, order);
    seen.place = ruling.place;
    return seen;
}

Obligation ForReader(const TierSieve& sieve, const Obligation& obligation, Tier order) {
    Obligation seen;
    seen.id = obligation.id;
    seen.matter = obligation.matter;
    seen.number = obligation.number;
    seen.order = obligation.order;
    seen.obligor = obligation.obligor;
    seen.act = sieve.Words(obligation.act, order);
    seen.condition = sieve.Aside(obligation.condition, order);
    seen.alternative = sieve.Aside(obligation.alternative, order);
    seen.period = obligation.period;
    seen.direction = obligation.direction;
    seen.basis = obligation.basis;
    seen.event = sieve.Aside(obligation.event, order);
    seen.fixed_date = obligation.fixed_date;
    seen.sentence = sieve.Words(obligation.sentence, order);
    seen.place = obligation.place;
    seen.state = obligation.state;
    seen.satisfied_by = sieve.WorkProduct(obligation.satisfied_by, order);
    return seen;
}

namespace {

void TakeDates(const Deadline& deadline, Deadline& seen) {
    seen.trigger = deadline.trigger;
    seen.trigger_time = deadline.trigger_time;
    seen.basis = deadline.basis;
    seen.period = deadline.period;
    seen.direction = deadline.direction;
    seen.service = deadline.service;
    seen.usual = deadline.usual;
    seen.safe = deadline.safe;
    seen.latest = deadline.latest;
    seen.time = deadline.time;
    seen.override_date = deadline.override_date;
    seen.override_on = deadline.override_on;
    seen.completed_on = deadline.completed_on;
}

void TakeOurOwn(const Deadline& deadline, Deadline& seen) {
    seen.override_by = deadline.override_by;
    seen.responsible = deadline.responsible;
    seen.backup = deadline.backup;
    seen.reminders = deadline.reminders;
    seen.snoozed_until = deadline.snoozed_until;
    seen.verified_by = deadline.verified_by;
    seen.verified_on = deadline.verified_on;
    seen.entered_by = deadline.entered_by;
}

}  // namespace

Deadline ForReader(const TierSieve& sieve, const Deadline& deadline, Tier order) {
    Deadline seen;
    seen.id = deadline.id;
    seen.matter = deadline.matter;
    seen.number = deadline.number;
    seen.title = deadline.title;
    seen.obligation = deadline.obligation;
    seen.rule = deadline.rule;
    seen.event = deadline.event;
    seen.parent = deadline.parent;
    seen.parent_day = deadline.parent_day;
    seen.authority = sieve.Words(deadline.authority, order);
    seen.court = deadline.court;
    TakeDates(deadline, seen);
    // How a date was computed quotes rules, and of the order its period alone.
    seen.working = deadline.working;
    seen.warnings = deadline.warnings;
    seen.override_reason = sieve.WorkProduct(deadline.override_reason, order);
    seen.state = deadline.state;
    seen.successor = deadline.successor;
    seen.completion = sieve.WorkProduct(deadline.completion, order);
    if (sieve.is_ours())
        TakeOurOwn(deadline, seen);
    return seen;
}

}  // namespace particulars
