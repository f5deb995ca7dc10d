#include "model/deadlines/time_of_day.h"

#include <cctype>
#include <fmt/format.h>

namespace particulars {
namespace {

/// -1 unless `text` is two digits.
int TwoDigits(std::string_view text) {
    if (std::isdigit(static_cast<unsigned char>(text[0])) == 0 ||
        std::isdigit(static_cast<unsigned char>(text[1])) == 0)
        return -1;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

}  // namespace

std::string ToText(TimeOfDay time) {
    return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

std::optional<TimeOfDay> TimeOfDayFromText(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const int hours = TwoDigits(text.substr(0, 2));
    const int minutes = TwoDigits(text.substr(3, 2));
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return TimeOfDay(hours * 60 + minutes);
}

}  // namespace particulars
