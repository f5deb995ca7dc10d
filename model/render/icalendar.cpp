#include "model/render/icalendar.h"

#include <filesystem>
#include <libical/ical.h>
#include <memory>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/output_file.h"

namespace particulars {
namespace {

constexpr const char* kProduct = "-//Particulars//Deadlines//EN";

/// A component of its own, freed with all that was added to it.
struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype DayTime(const Date& date) {
    icaltimetype time = icaltime_null_date();
    time.year = static_cast<int>(date.year());
    time.month = static_cast<int>(date.month().as_number());
    time.day = static_cast<int>(date.day().as_number());
    return time;
}

icaltimetype MomentTime(UtcTime moment) {
    using std::chrono::seconds;
    const auto since = std::chrono::floor<seconds>(moment).time_since_epoch();
    return icaltime_from_timet_with_zone(static_cast<time_t>(since.count()), 0,
                                         icaltimezone_get_utc_timezone());
}

ComponentPtr NewAlarm(const CalendarEntry& entry, int days) {
    ComponentPtr alarm(icalcomponent_new_valarm());
    const auto add = [&](icalproperty* property) {
        icalcomponent_add_property(alarm.get(), property);
    };
    icaltriggertype trigger{};
    trigger.duration = icaldurationtype_null_duration();
    trigger.duration.days = static_cast<unsigned>(days);
    trigger.duration.is_neg = days > 0 ? 1 : 0;
    trigger.time = icaltime_null_time();
    add(icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(icalproperty_new_description(entry.title.c_str()));
    add(icalproperty_new_trigger(trigger));
    return alarm;
}

ComponentPtr NewEvent(const CalendarEntry& entry, UtcTime made) {
    ComponentPtr event(icalcomponent_new_vevent());
    const auto add = [&](icalproperty* property) {
        icalcomponent_add_property(event.get(), property);
    };
    add(icalproperty_new_uid(entry.uid.c_str()));
    add(icalproperty_new_sequence(static_cast<int>(entry.sequence)));
    add(icalproperty_new_dtstamp(MomentTime(made)));
    if (entry.moment) {
        // Without an end: it takes no time, and an end at the same moment is not allowed.
        add(icalproperty_new_dtstart(MomentTime(*entry.moment)));
    } else {
        add(icalproperty_new_dtstart(DayTime(entry.day)));
        add(icalproperty_new_dtend(DayTime(entry.day + boost::gregorian::days(1))));
    }
    add(icalproperty_new_summary(entry.title.c_str()));
    add(icalproperty_new_status(entry.withdrawn ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    for (const int days : entry.reminders)
        icalcomponent_add_component(event.get(), NewAlarm(entry, days).release());
    return event;
}

ComponentPtr NewCalendar(const CalendarFeed& feed) {
    ComponentPtr calendar(icalcomponent_new_vcalendar());
    const auto add = [&](icalproperty* property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid(kProduct));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty* name = icalproperty_new_x(feed.name.c_str());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(name);
    return calendar;
}

}  // namespace

std::string CalendarBytes(const CalendarFeed& feed, UtcTime made) {
    const ComponentPtr calendar = NewCalendar(feed);
    for (const CalendarEntry& entry : feed.entries)
        icalcomponent_add_component(calendar.get(), NewEvent(entry, made).release());
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    if (!text)
        throw Error(ErrorKind::kInternal,
                    "The calendar could not be made, because of a defect in the program. Nothing "
                    "was written.");
    return text.get();
}

void WriteCalendar(const CalendarFeed& feed, UtcTime made, const std::string& path) {
    if (Fold(std::filesystem::path(path).extension().string()) != ".ics")
        throw Error(ErrorKind::kUsage,
                    "A calendar is written as iCalendar: give the output a name that ends in "
                    ".ics.");
    const std::string bytes = CalendarBytes(feed, made);
    OutputFile file(path);
    file.Write(bytes);
    file.Commit();
}

}  // namespace particulars
