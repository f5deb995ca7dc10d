#include "model/deadlines/regime.h"

#include "model/core/error.h"
#include "model/deadlines/court_data.h"

namespace particulars {

const std::vector<Regime>& Regimes() {
    return TheCourtData().tables.regimes;
}

const Regime& FindRegime(std::string_view id) {
    for (const Regime& regime : Regimes())
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
