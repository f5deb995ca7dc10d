#include "model/deadlines/regime.h"

#include <nlohmann/json.hpp>

#include "model/core/error.h"
#include "model/core/resource.h"

namespace particulars {
namespace {

using nlohmann::json;

[[noreturn]] void Refuse(const std::string& detail) {
    throw Error(ErrorKind::kInternal, "The table of counting rules is damaged.", detail);
}

std::optional<Date> ReadDate(const json& row, const char* key) {
    if (row.at(key).is_null())
        return std::nullopt;
    const auto date = DateFromIso(row.at(key).get<std::string>());
    if (!date)
        Refuse(std::string("not a date: ") + key);
    return date;
}

template <typename Enum>
Enum ReadEnum(const json& text) {
    const auto value = FromText<Enum>(text.get<std::string>());
    if (!value)
        Refuse("unknown word: " + text.get<std::string>());
    return *value;
}

ServiceAddition ReadAddition(const json& row) {
    ServiceAddition addition;
    addition.method = ReadEnum<ServiceMethod>(row.at("method"));
    addition.added = {row.at("count").get<int>(), ReadEnum<PeriodUnit>(row.at("unit"))};
    if (row.contains("direction"))
        addition.direction = ReadEnum<Direction>(row.at("direction"));
    addition.from = ReadDate(row, "from");
    addition.to = ReadDate(row, "to");
    addition.authority = row.at("authority");
    return addition;
}

RegimeAuthority ReadAuthority(const json& row) {
    RegimeAuthority authority;
    authority.rule = row.at("rule");
    authority.trigger = row.at("trigger");
    authority.count = row.at("count");
    authority.end = row.at("end");
    authority.backward = row.at("backward");
    authority.hours = row.at("hours").get<std::vector<std::string>>();
    authority.months = row.at("months");
    authority.day_end = row.at("day_end");
    authority.court_days = row.at("court_days");
    authority.service = row.at("service");
    authority.fixed = row.at("fixed");
    return authority;
}

BackwardEnd ReadBackwardEnd(const std::string& text) {
    if (text == "forward")
        return BackwardEnd::kForward;
    if (text == "stay")
        return BackwardEnd::kStay;
    if (text != "back")
        Refuse("unknown backward_end: " + text);
    return BackwardEnd::kBack;
}

Regime ReadRegime(const json& row) {
    Regime regime;
    regime.id = row.at("id");
    regime.name = row.at("name");
    regime.from = ReadDate(row, "from");
    regime.refusal = row.at("refusal");
    for (const json& generation : row.at("generations"))
        regime.generations.push_back({*ReadDate(generation, "from"), generation.at("text")});
    regime.authority = ReadAuthority(row.at("authority"));
    if (const json& range = row.at("leaves_out_closed_days"); !range.is_null()) {
        regime.leaves_out_from = range.at("from");
        regime.leaves_out_to = range.at("to");
    }
    regime.backward_end = ReadBackwardEnd(row.at("backward_end"));
    regime.rolls_before_service = row.at("rolls_before_service");
    regime.service_moves_start = row.at("service_moves_start");
    regime.knows_court_days = row.at("knows_court_days");
    for (const json& addition : row.at("service"))
        regime.service.push_back(ReadAddition(addition));
    return regime;
}

}  // namespace

const Regime& FindRegime(std::string_view id) {
    static const std::vector<Regime> regimes = [] {
        std::vector<Regime> read;
        const json file = json::parse(Resource("courts/regimes.json"));
        for (const json& row : file.at("regimes"))
            read.push_back(ReadRegime(row));
        return read;
    }();
    for (const Regime& regime : regimes)
        if (regime.id == id)
            return regime;
    throw Error(ErrorKind::kInternal, "A court names counting rules that are not in the program.",
                std::string(id));
}

const ServiceAddition* AdditionFor(const Regime& regime, ServiceMethod method, Direction direction,
                                   const Date& trigger) {
    bool lists_method = false;
    for (const ServiceAddition& addition : regime.service) {
        const bool in_force = (!addition.from || trigger >= *addition.from) &&
                              (!addition.to || trigger <= *addition.to);
        const bool same = addition.method == method;
        lists_method = lists_method || same;
        if (same && in_force && addition.direction.value_or(direction) == direction)
            return &addition;
    }
    // Where mail is mailed matters in some states only.
    const bool is_distant_mail =
        method == ServiceMethod::kMailFromOtherState || method == ServiceMethod::kMailFromAbroad;
    return is_distant_mail && !lists_method
               ? AdditionFor(regime, ServiceMethod::kMail, direction, trigger)
               : nullptr;
}

std::string GenerationOn(const Regime& regime, const Date& trigger) {
    std::string text;
    for (const Generation& generation : regime.generations)
        if (generation.from <= trigger)
            text = generation.text;
    return text;
}

}  // namespace particulars
