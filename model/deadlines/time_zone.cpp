#include "model/deadlines/time_zone.h"

#include <map>
#include <memory>
#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"

namespace particulars {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::sys_days;

std::unique_ptr<icu::TimeZone> MakeZone(const std::string& name) {
    std::unique_ptr<icu::TimeZone> zone(
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    return zone && *zone != icu::TimeZone::getUnknown() ? std::move(zone) : nullptr;
}

/// Kept for the thread: making one is slow.
const icu::TimeZone& Zone(const std::string& name) {
    thread_local std::map<std::string, std::unique_ptr<icu::TimeZone>> zones;
    auto& zone = zones[name];
    if (!zone)
        zone = MakeZone(name);
    if (!zone)
        throw Error(ErrorKind::kInternal, "A court's time zone is not known to this computer.",
                    name);
    return *zone;
}

milliseconds OffsetAt(const icu::TimeZone& zone, UtcTime moment) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t standard = 0;
    std::int32_t summer = 0;
    zone.getOffset(static_cast<UDate>(moment.time_since_epoch().count()), 0, standard, summer,
                   status);
    if (U_FAILURE(status) != 0)
        throw Error(ErrorKind::kInternal, "A time could not be converted.", u_errorName(status));
    return milliseconds(standard + summer);
}

sys_days ToDays(const Date& date) {
    return sys_days(std::chrono::year(date.year()) / std::chrono::month(date.month().as_number()) /
                    std::chrono::day(date.day().as_number()));
}

}  // namespace

std::vector<UtcTime> Moments(const std::string& zone_name, const Date& date, TimeOfDay time) {
    const icu::TimeZone& zone = Zone(zone_name);
    const UtcTime as_if_utc = UtcTime(ToDays(date)) + time;
    // No zone changes its offset twice within two days, so these are the only offsets possible.
    const milliseconds before = OffsetAt(zone, as_if_utc - days(1));
    const milliseconds after = OffsetAt(zone, as_if_utc + days(1));
    std::vector<UtcTime> moments;
    for (const milliseconds offset : {std::max(before, after), std::min(before, after)}) {
        const UtcTime moment = as_if_utc - offset;
        const bool known = !moments.empty() && moments.back() == moment;
        if (!known && OffsetAt(zone, moment) == offset)
            moments.push_back(moment);
    }
    return moments;
}

std::pair<Date, TimeOfDay> WallClock(const std::string& zone_name, UtcTime moment) {
    const UtcTime shown = moment + OffsetAt(Zone(zone_name), moment);
    const auto day = std::chrono::floor<days>(shown);
    const std::chrono::year_month_day date(day);
    return {Date(static_cast<unsigned short>(static_cast<int>(date.year())),
                 static_cast<unsigned short>(static_cast<unsigned>(date.month())),
                 static_cast<unsigned short>(static_cast<unsigned>(date.day()))),
            std::chrono::floor<std::chrono::minutes>(shown - day)};
}

bool IsTimeZone(const std::string& zone_name) {
    return MakeZone(zone_name) != nullptr;
}

std::string ZoneName(const std::string& zone_name) {
    icu::UnicodeString name;
    Zone(zone_name).getDisplayName(0, icu::TimeZone::LONG_GENERIC, icu::Locale::getUS(), name);
    std::string utf8;
    name.toUTF8String(utf8);
    return utf8;
}

}  // namespace particulars
