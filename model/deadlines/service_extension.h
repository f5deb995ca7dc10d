// The days that the manner of service adds to a period.

#pragma once

#include "model/deadlines/court_calendar.h"
#include "model/deadlines/regime.h"

namespace particulars {

struct ServiceExtension {
    Date date;         ///< Not yet moved off a closed day; the day given, where nothing is added.
    WorkingStep step;  ///< Also says so where nothing is added.
};

/// `request.service` must be given. `end` is where the period would end otherwise.
ServiceExtension ExtendForService(const ComputationRequest& request, const Regime& regime,
                                  OpenDays& days, const Date& end);

}  // namespace particulars
