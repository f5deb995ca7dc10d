#include <algorithm>

#include "model/deadlines/court_tables.h"

namespace particulars {
namespace {

constexpr int kMostDays = 9999;

ServiceAddition ReadAddition(const LocatedJson& json, Report& report) {
    DataRow row(json, report);
    ServiceAddition addition;
    addition.method = row.Word<ServiceMethod>("method");
    addition.added = {row.Number("count", 1, kMostDays), row.Word<PeriodUnit>("unit")};
    if (json.Find("direction") != nullptr)
        addition.direction = row.Word<Direction>("direction");
    addition.from = row.OptionalDay("from");
    addition.to = row.OptionalDay("to");
    addition.authority = row.Text("authority");
    row.OneOf("verification", {"V", "P", "K"});
    if (addition.added.unit != PeriodUnit::kDays && addition.added.unit != PeriodUnit::kCourtDays)
        row.Refuse("unit", "service adds days or court days only");
    if (addition.from && addition.to && *addition.to < *addition.from)
        row.Refuse("to", "is before \"from\"");
    return addition;
}

bool Overlap(const ServiceAddition& one, const ServiceAddition& other) {
    const bool same_way = !one.direction || !other.direction || *one.direction == *other.direction;
    return one.method == other.method && same_way &&
           SpansMeet(one.from, one.to, other.from, other.to);
}

std::vector<ServiceAddition> ReadService(const std::vector<LocatedJson>& list, Report& report) {
    std::vector<ServiceAddition> service;
    for (const LocatedJson& json : list) {
        service.push_back(ReadAddition(json, report));
        for (std::size_t i = 0; i + 1 < service.size(); ++i)
            if (Overlap(service[i], service.back()))
                report.Add(json.line,
                           fmt::format("service by {} stands on line {} for some of the same days",
                                       ToText(service[i].method), list[i].line));
    }
    return service;
}

std::vector<Generation> ReadGenerations(const std::vector<LocatedJson>& list, Report& report) {
    std::vector<Generation> generations;
    for (const LocatedJson& json : list) {
        DataRow row(json, report);
        const Date from = row.Day("from");
        if (!generations.empty() && !(generations.back().from < from))
            row.Refuse("from", "texts stand in order of the day on which they took effect");
        generations.push_back({from, row.Text("text")});
    }
    return generations;
}

RegimeAuthority ReadAuthority(const LocatedJson& json, Report& report) {
    DataRow row(json, report);
    RegimeAuthority authority;
    authority.rule = row.Text("rule");
    authority.trigger = row.Text("trigger");
    authority.count = row.Text("count");
    authority.end = row.Text("end");
    authority.backward = row.AnyText("backward");
    authority.hours = row.Texts("hours");
    if (!authority.hours.empty() && authority.hours.size() != 3)
        row.Refuse("hours", "three texts, for start, count and end, or none");
    authority.months = row.AnyText("months");
    authority.day_end = row.AnyText("day_end");
    authority.court_days = row.Text("court_days");
    authority.service = row.Text("service");
    authority.fixed = row.Text("fixed");
    authority.declared = row.TextOr("declared");
    authority.closed = row.TextOr("closed");
    authority.closed_doubt = row.TextOr("closed_doubt");
    authority.inaccessible = row.TextOr("inaccessible");
    authority.next_weekday = row.TextOr("next_weekday");
    authority.moved_hour = row.TextOr("moved_hour");
    return authority;
}

BackwardEnd ReadBackwardEnd(DataRow& row) {
    const std::string text = row.OneOf("backward_end", {"back", "forward", "stay"});
    return text == "forward" ? BackwardEnd::kForward
           : text == "stay"  ? BackwardEnd::kStay
                             : BackwardEnd::kBack;
}

Regime ReadRegime(const LocatedJson& json, const std::optional<Date>& checked, Report& report) {
    DataRow row(json, report);
    Regime regime;
    regime.id = row.Text("id");
    regime.name = row.Text("name");
    regime.from = row.OptionalDay("from");
    regime.refusal = row.AnyText("refusal");
    regime.generations = ReadGenerations(row.List("generations"), report);
    if (const LocatedJson* authority = row.NeededPart("authority"))
        regime.authority = ReadAuthority(*authority, report);
    if (const LocatedJson* part = row.Part("leaves_out_closed_days")) {
        DataRow range(*part, report);
        regime.leaves_out_from = range.Number("from", 1, kMostDays);
        regime.leaves_out_to = range.Number("to", regime.leaves_out_from, kMostDays);
    }
    regime.backward_end = ReadBackwardEnd(row);
    regime.rolls_before_service = row.Flag("rolls_before_service");
    regime.service_moves_start = row.Flag("service_moves_start");
    regime.knows_court_days = row.Flag("knows_court_days");
    regime.service = ReadService(row.List("service"), report);
    const Provenance provenance = ReadProvenance(row, checked);
    regime.source = provenance.source;
    regime.verification = provenance.verification;
    regime.checked = provenance.checked;
    return regime;
}

}  // namespace

void AddRegimes(const LocatedJson& root, CourtTables& tables, Report& report) {
    std::vector<Located<Regime>> rows;
    {
        DataRow file(root, report);
        file.Ignore({"about"});
        const auto checked = file.OptionalDay("checked");
        for (const LocatedJson& json : file.List("regimes"))
            rows.push_back({ReadRegime(json, checked, report), json.line});
    }
    RefuseDoubles(rows, report);
    if (report.empty())
        ReplaceById(std::move(rows), tables.regimes);
}

}  // namespace particulars
