#include "model/deadlines/next_weekday.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <vector>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> kEmptyWords = {
    "on", "the", "next", "following", "first", "at", "by", "or", "before", "of", "o'clock", "and"};
constexpr std::array<std::string_view, 4> kMarks = {" next after ", " next following ",
                                                    " following next after ", " first after "};
constexpr std::array<std::string_view, 3> kExpiration = {"the expiration of ", "expiration of ",
                                                         "the end of "};

std::vector<std::string> Words(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char character : text) {
        if (character == ' ' || character == ',')
            words.emplace_back();
        else if (character != '.')
            words.back() += character;
    }
    words.erase(std::remove(words.begin(), words.end(), ""), words.end());
    return words;
}

std::optional<int> ReadFigure(std::string_view text, int most) {
    int value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = status == std::errc() && end == text.data() + text.size();
    return whole && text.size() <= 2 && value >= 0 && value <= most ? std::optional<int>(value)
                                                                    : std::nullopt;
}

/// "10", "10:00", "1030" is none.
std::optional<std::chrono::minutes> ReadClock(std::string_view word) {
    const auto colon = word.find(':');
    const auto hour = ReadFigure(word.substr(0, colon), 23);
    const auto minute = colon == std::string_view::npos ? std::optional<int>(0)
                                                        : ReadFigure(word.substr(colon + 1), 59);
    if (!hour || !minute)
        return std::nullopt;
    return std::chrono::minutes(*hour * 60 + *minute);
}

/// "monday 10:00 am": a weekday and perhaps a time, in either order; nullopt for other words.
std::optional<NextWeekday> ReadWeekdayAndTime(std::string_view text) {
    std::optional<int> weekday;
    std::optional<std::chrono::minutes> time;
    for (const std::string& word : Words(text)) {
        const auto name =
            std::find_if(kWeekdays.begin(), kWeekdays.end(),
                         [&word](std::string_view each) { return Fold(each) == word; });
        if (name != kWeekdays.end() && !weekday)
            weekday = static_cast<int>(name - kWeekdays.begin());
        else if ((word == "am" || word == "pm") && time && *time <= std::chrono::hours(12))
            *time = *time % std::chrono::hours(12) + std::chrono::hours(word == "pm" ? 12 : 0);
        else if (word == "noon" && !time)
            time = std::chrono::hours(12);
        else if (const auto clock = ReadClock(word); clock && !time)
            time = clock;
        else if (std::find(kEmptyWords.begin(), kEmptyWords.end(), word) == kEmptyWords.end())
            return std::nullopt;
    }
    if (!weekday)
        return std::nullopt;
    return NextWeekday{*weekday, time};
}

}  // namespace

std::string_view WeekdayName(int weekday) {
    return kWeekdays.at(static_cast<std::size_t>(weekday));
}

std::string ToText(const NextWeekday& then) {
    const std::string time =
        then.time ? fmt::format(" {:02}:{:02}", then.time->count() / 60, then.time->count() % 60)
                  : "";
    return fmt::format("the next {}{}", WeekdayName(then.weekday), time);
}

std::pair<std::string_view, std::optional<NextWeekday>> SplitNextWeekday(std::string_view text) {
    constexpr std::string_view kThen = " then ";
    if (const auto at = text.find(kThen); at != std::string_view::npos) {
        std::string_view counted = text.substr(0, at);
        if (!counted.empty() && counted.back() == ',')
            counted.remove_suffix(1);
        if (const auto then = ReadWeekdayAndTime(text.substr(at + kThen.size())))
            return {counted, then};
    }
    for (const std::string_view mark : kMarks) {
        const auto at = text.find(mark);
        if (at == std::string_view::npos)
            continue;
        std::string_view counted = text.substr(at + mark.size());
        for (const std::string_view words : kExpiration)
            if (counted.substr(0, words.size()) == words)
                counted.remove_prefix(words.size());
        if (const auto then = ReadWeekdayAndTime(text.substr(0, at)))
            return {counted, then};
    }
    return {text, std::nullopt};
}

Date WeekdayAfter(const Date& date, int weekday) {
    const int ahead = (weekday - date.day_of_week().as_number() + 6) % 7 + 1;
    return date + boost::gregorian::days(ahead);
}

}  // namespace particulars
