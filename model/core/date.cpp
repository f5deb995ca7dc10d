#include "model/core/date.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <stdexcept>

#include <boost/date_time/gregorian/gregorian.hpp>

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// Reads exactly `text` as decimal digits.
std::optional<int> Digits(std::string_view text) {
    int value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

std::string_view Weekday(const Date& date) {
    return kWeekdays.at(date.day_of_week().as_number());
}

std::string_view Month(const Date& date) {
    return kMonths.at(static_cast<std::size_t>(date.month().as_number() - 1));
}

}  // namespace

std::string ToIso(const Date& date) {
    return boost::gregorian::to_iso_extended_string(date);
}

std::optional<Date> DateFromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = Digits(text.substr(0, 4));
    const auto month = Digits(text.substr(5, 2));
    const auto day = Digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return MakeDate(*year, *month, *day);
}

std::optional<Date> MakeDate(int year, int month, int day) {
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    try {
        return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                    static_cast<unsigned short>(day));
    } catch (const std::out_of_range&) {
        return std::nullopt;
    }
}

std::string ToWords(const Date& date) {
    return fmt::format("{} {} {} {}", Weekday(date), date.day().as_number(), Month(date),
                       static_cast<int>(date.year()));
}

std::string ToShortWords(const Date& date) {
    return fmt::format("{} {} {} {}", Weekday(date).substr(0, 3), date.day().as_number(),
                       Month(date).substr(0, 3), static_cast<int>(date.year()));
}

}  // namespace particulars
