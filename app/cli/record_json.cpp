#include "app/cli/record_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/jobs/alias_passages.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

/// The record of `list` whose id is `id`, or null.
template <typename Record, typename IdType>
const Record* ById(const std::vector<Record>& list, const IdType& id) {
    if (id.empty())
        return nullptr;
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Record& record) { return record.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename Record, typename IdType>
Json DesignationOf(const std::vector<Record>& list, const IdType& id) {
    const Record* record = ById(list, id);
    return record == nullptr ? Json(nullptr) : Json(Designation(*record));
}

Json NameOf(const std::vector<Party>& parties, const PartyId& id) {
    const Party* party = ById(parties, id);
    return party == nullptr ? Json(nullptr) : Json(party->name);
}

}  // namespace

Json OrNull(const std::optional<Date>& date) {
    return date ? Json(ToIso(*date)) : Json(nullptr);
}

Json OrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json OrNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json(nullptr);
}

Json ToJson(const std::vector<WorkingStep>& working) {
    Json steps = Json::array();
    for (const WorkingStep& step : working)
        steps.push_back(
            {{"step", step.step}, {"date", OrNull(step.date)}, {"authority", step.authority}});
    return steps;
}

Json ToJson(const LineageStep& step, const CaseRecords& records) {
    return {{"kind", ToText(step.kind)},
            {"from", DesignationOf(records.secrets, step.predecessor)},
            {"to", DesignationOf(records.secrets, step.successor)},
            {"on", ToIso(step.happened_on)},
            {"reason", step.reason},
            {"authority", OrNull(step.authority)}};
}

Json ToJson(const Fact& fact, const CaseRecords& records) {
    Json values = Json::array();
    for (const FactValue& value : records.fact_values)
        if (value.fact == fact.id)
            values.push_back({{"value", value.value},
                              {"source", value.source},
                              {"pinpoint", OrNull(value.pinpoint)}});
    return {{"question", fact.question},
            {"secret", DesignationOf(records.secrets, fact.secret)},
            {"in_conflict", IsInConflict(fact, records.fact_values)},
            {"resolution", OrNull(fact.resolution)},
            {"resolved_by", OrNull(fact.resolved_by)},
            {"resolved_on", OrNull(fact.resolved_on)},
            {"values", values}};
}

Json ToJson(const Defense& defense, const CaseRecords& records) {
    std::string person;
    for (const Person& one : records.people)
        if (one.id == defense.person)
            person = one.name;
    return {{"secret", DesignationOf(records.secrets, defense.secret)},
            {"kind", ToText(defense.kind)},
            {"source", defense.source},
            {"on", OrNull(defense.happened_on)},
            {"shows", OrNull(defense.shows)},
            {"person", OrNull(person)},
            {"disclosed_in", OrNull(defense.disclosed_in)},
            {"disclosed_on", OrNull(defense.disclosed_on)},
            {"tier", ToText(defense.tier)},
            {"note", OrNull(defense.note)},
            {"id", defense.id.text()}};
}

Json ToJson(const SecretAlias& alias, const CaseRecords& records) {
    const DocketEntry* const paper = PaperOfAlias(records, alias);
    return {{"secret", DesignationOf(records.secrets, alias.secret)},
            {"source", alias.source},
            {"label", alias.label},
            {"ecf", paper ? OrNull(paper->ecf_number) : Json(nullptr)},
            {"compared", paper != nullptr}};
}

Json ToJson(const TierName& name, const CaseRecords&) {
    return {{"tier", ToText(name.tier)},
            {"name", name.name},
            {"legend", OrNull(name.legend)},
            {"authority", OrNull(name.authority)}};
}

Json ToJson(const SavedView& view, const CaseRecords&) {
    return {{"list", view.list},
            {"name", view.name},
            {"owner", OrNull(view.owner)},
            {"filter", OrNull(view.query)},
            {"sort", OrNull(view.sort)},
            {"columns", view.columns},
            {"grouped_by", OrNull(view.grouped_by)}};
}

Json ToJson(const TradeSecret& secret, const CaseRecords& records) {
    Json aliases = Json::array();
    for (const SecretAlias& alias : records.aliases)
        if (alias.secret == secret.id)
            aliases.push_back({{"source", alias.source}, {"label", alias.label}});
    const Version* version = LatestVersion(records, secret.id);
    return {{"designation", Designation(secret)},
            {"title", secret.title},
            {"kind", ToText(secret.kind)},
            {"status", ToText(secret.status)},
            {"tier", ToText(secret.tier)},
            {"holder", OrNull(secret.holder)},
            {"asserted_on", OrNull(secret.asserted_on)},
            {"version", version == nullptr ? Json(nullptr) : Json(version->number)},
            {"version_state",
             version == nullptr ? Json(nullptr) : Json(std::string(ToText(version->state)))},
            {"text", version == nullptr ? Json(nullptr) : Json(version->text)},
            {"aliases", aliases},
            {"id", secret.id.text()}};
}

Json ToJson(const Deadline& deadline, const CaseRecords& records) {
    return {{"designation", Designation(deadline)},
            {"title", deadline.title},
            {"state", ToText(deadline.state)},
            {"obligation", DesignationOf(records.obligations, deadline.obligation)},
            {"court", deadline.court},
            {"trigger", OrNull(deadline.trigger)},
            {"basis", ToText(deadline.basis)},
            {"period", OrNull(deadline.period)},
            {"direction", ToText(deadline.direction)},
            {"usual", OrNull(deadline.usual)},
            {"safe", OrNull(deadline.safe)},
            {"latest", OrNull(deadline.latest)},
            {"time", OrNull(deadline.time)},
            {"rule", OrNull(deadline.rule)},
            {"runs_from", DesignationOf(records.deadlines, deadline.parent)},
            {"runs_from_day",
             deadline.parent.empty() ? Json(nullptr) : Json(ToText(deadline.parent_day))},
            {"successor", DesignationOf(records.deadlines, deadline.successor)},
            {"override", OrNull(deadline.override_date)},
            {"override_reason", OrNull(deadline.override_reason)},
            {"act_by", OrNull(ActBy(deadline))},
            {"verified_by", OrNull(deadline.verified_by)},
            {"responsible", OrNull(deadline.responsible)},
            {"backup", OrNull(deadline.backup)},
            {"completed_on", OrNull(deadline.completed_on)},
            {"authority", OrNull(deadline.authority)},
            {"working", ToJson(deadline.working)},
            {"warnings", deadline.warnings},
            {"id", deadline.id.text()}};
}

Json ToJson(const Obligation& obligation, const CaseRecords& records) {
    const auto deadline = std::find_if(records.deadlines.begin(), records.deadlines.end(),
                                       [&](const Deadline& candidate) {
                                           return candidate.obligation == obligation.id &&
                                                  candidate.state != DeadlineState::kSuperseded;
                                       });
    const bool found = deadline != records.deadlines.end();
    return {{"designation", Designation(obligation)},
            {"obligor", obligation.obligor},
            {"act", obligation.act},
            {"condition", OrNull(obligation.condition)},
            {"alternative", OrNull(obligation.alternative)},
            {"period", OrNull(obligation.period)},
            {"direction", obligation.direction},
            {"basis", obligation.basis},
            {"event", OrNull(obligation.event)},
            {"fixed", OrNull(obligation.fixed_date)},
            {"due",
             {{"usual", found ? OrNull(deadline->usual) : Json(nullptr)},
              {"safe", found ? OrNull(deadline->safe) : Json(nullptr)}}},
            {"deadline", found ? Json(Designation(*deadline)) : Json(nullptr)},
            {"state", ToText(obligation.state)},
            {"satisfied_by", OrNull(obligation.satisfied_by)},
            {"sentence", obligation.sentence},
            {"start", obligation.place.start},
            {"end", obligation.place.end},
            {"id", obligation.id.text()}};
}

Json ToJson(const Challenge& challenge, const CaseRecords& records) {
    return {{"secret", DesignationOf(records.secrets, challenge.secret)},
            {"element", OrNull(challenge.element)},
            {"words", challenge.words},
            {"blanket", challenge.blanket},
            {"paper", OrNull(challenge.paper)},
            {"first_raised", OrNull(challenge.first_raised)},
            {"response", OrNull(challenge.response)},
            {"ruling", OrNull(challenge.ruling)},
            {"state", ToText(challenge.state)},
            {"id", challenge.id.text()}};
}

Json ToJson(const Person& person, const CaseRecords& records) {
    return {{"name", person.name},
            {"role", ToText(person.role)},
            {"party", NameOf(records.parties, person.party)},
            {"employer", OrNull(person.employer)},
            {"employment_status", OrNull(person.employment_status)},
            {"address_detail", ToText(person.address_detail)},
            {"identified_by", OrNull(person.identified_by)},
            {"id", person.id.text()}};
}

Json ToJson(const Ruling& ruling, const CaseRecords& records) {
    const Motion* motion = ById(records.motions, ruling.motion);
    return {{"motion", motion == nullptr ? Json(nullptr) : Json(motion->title)},
            {"movant", motion == nullptr ? Json(nullptr) : NameOf(records.parties, motion->movant)},
            {"outcome", ToText(ruling.outcome)},
            {"sentence", ruling.sentence},
            {"start", ruling.place.start},
            {"end", ruling.place.end},
            {"id", ruling.id.text()}};
}

Json ToJson(const DocketEntry& entry, const CaseRecords&) {
    return {{"ecf", OrNull(entry.ecf_number)},
            {"kind", entry.kind},
            {"title", entry.title},
            {"dated", OrNull(entry.dated)},
            {"filed", OrNull(entry.filed)},
            {"entered", OrNull(entry.entered)},
            {"received", OrNull(entry.received)},
            {"sealed", entry.sealed},
            {"id", entry.id.text()}};
}

Json ToJson(const DiscoveryRequest& request, const CaseRecords&) {
    return {{"designation", Designation(request)},
            {"kind", ToText(request.kind)},
            {"number", request.number},
            {"text", OrNull(request.text)},
            {"answer", OrNull(request.answer)},
            {"served", OrNull(request.served)},
            {"answered", OrNull(request.answered)},
            {"tier", ToText(request.tier)},
            {"id", request.id.text()}};
}

Json ToJson(const Document& document, const CaseRecords&) {
    return {{"bates_begin", document.bates_begin},
            {"bates_end", document.bates_end},
            {"production", OrNull(document.production)},
            {"title", OrNull(document.title)},
            {"custodian", OrNull(document.custodian)},
            {"dated", OrNull(document.dated)},
            {"tier", ToText(document.tier)},
            {"id", document.id.text()}};
}

}  // namespace particulars
