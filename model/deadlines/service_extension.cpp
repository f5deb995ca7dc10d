#include "model/deadlines/service_extension.h"

#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/landing.h"
#include "model/deadlines/working_words.h"

namespace particulars {

ServiceExtension ExtendForService(const ComputationRequest& request, const Regime& regime,
                                  OpenDays& days, const Date& end) {
    const bool forward = request.direction == Direction::kAfter;
    const std::string_view served = ServiceWords(*request.service);
    const ServiceAddition* addition =
        AdditionFor(regime, *request.service, request.direction, request.trigger);
    if (addition == nullptr)
        return {end,
                {fmt::format("Service was {}. By the text in force on {} that adds no days.",
                             served, ToWords(request.trigger)),
                 std::nullopt, regime.authority.service}};
    const int step = forward ? 1 : -1;
    const Date extended = addition->added.unit == PeriodUnit::kCourtDays
                              ? CountOpenDays(days, end, addition->added.count, step)
                              : end + boost::gregorian::days(step * addition->added.count);
    const std::string_view where =
        regime.rolls_before_service ? "added after the day on which the period would otherwise end"
        : forward                   ? "added to the period"
                                    : "counted further back";
    return {extended,
            {fmt::format("Service was {}, so {} {} {}: {}.", served, ToText(addition->added),
                         addition->added.count == 1 ? "is" : "are", where, ToWords(extended)),
             extended, addition->authority}};
}

}  // namespace particulars
