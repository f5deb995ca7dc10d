#include "model/loadfiles/load_date.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "model/core/date_reader.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestShown = 40;

bool IsDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// Three runs of digits with two separators of one kind, or eight digits, and what stands behind.
struct Figures {
    std::array<int, 3> numbers = {};
    std::array<std::size_t, 3> widths = {};
    std::string_view rest;
    bool is_compact = false;
};

int NumberOf(std::string_view digits) {
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

std::optional<Figures> FiguresOf(std::string_view text) {
    Figures figures;
    std::size_t at = 0;
    char separator = '\0';
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t start = at;
        while (at < text.size() && IsDigit(text[at]))
            ++at;
        figures.widths.at(i) = at - start;
        if (i == 0 && at == 8) {
            figures.is_compact = true;
            break;
        }
        if (at == start || at - start > 4)
            return std::nullopt;
        figures.numbers.at(i) = NumberOf(text.substr(start, at - start));
        if (i == 2)
            break;
        if (at == text.size() || (i == 1 && text[at] != separator) ||
            std::string_view("/-.").find(text[at]) == std::string_view::npos)
            return std::nullopt;
        separator = text[at++];
    }
    figures.rest = text.substr(at);
    return figures;
}

/// "T14:05:00Z", " 2:05 PM", " 00:00:00.000 -0700".
bool IsTimeOrNothing(std::string_view rest) {
    if (rest.empty())
        return true;
    if (std::string_view("Tt ,").find(rest.front()) == std::string_view::npos)
        return false;
    rest = Trim(rest.substr(1));
    return !rest.empty() && IsDigit(rest.front()) &&
           rest.find_first_not_of("0123456789:.,+-ZzAaPpMmGgUuTtCcEeSsDd ()") ==
               std::string_view::npos;
}

std::optional<Date> DateOf(int year, int month, int day) {
    if (year < kFirstYearRead || year > kLastYearRead)
        return std::nullopt;
    return MakeDate(year, month, day);
}

/// Every order under which the figures are a day.
struct Meanings {
    std::optional<Date> month_first;
    std::optional<Date> day_first;
    std::optional<Date> year_first;
};

Meanings MeaningsOf(std::string_view text, const Figures& figures) {
    Meanings meanings;
    if (figures.is_compact) {
        const auto part = [&](std::size_t from, std::size_t count) {
            return NumberOf(text.substr(from, count));
        };
        meanings.year_first = DateOf(part(0, 4), part(4, 2), part(6, 2));
        meanings.month_first = DateOf(part(4, 4), part(0, 2), part(2, 2));
        meanings.day_first = DateOf(part(4, 4), part(2, 2), part(0, 2));
        return meanings;
    }
    const auto& [first, second, third] = figures.numbers;
    if (figures.widths[0] == 4)
        meanings.year_first = DateOf(first, second, third);
    if (figures.widths[2] == 4) {
        meanings.month_first = DateOf(third, first, second);
        meanings.day_first = DateOf(third, second, first);
    }
    return meanings;
}

LoadDateReading Unreadable(std::string_view text) {
    std::string_view shown = text.substr(0, kLongestShown);
    while (!IsValidUtf8(shown))
        shown.remove_suffix(1);
    return {std::nullopt, fmt::format("\"{}\" is not a date that can be read.", shown)};
}

LoadDateReading Choose(const Meanings& meanings, std::optional<LoadDateOrder> order,
                       std::string_view text) {
    if (meanings.year_first)
        return {meanings.year_first, {}};
    if (order == LoadDateOrder::kMonthDayYear && meanings.month_first)
        return {meanings.month_first, {}};
    if (order == LoadDateOrder::kDayMonthYear && meanings.day_first)
        return {meanings.day_first, {}};
    if (meanings.month_first && meanings.day_first && meanings.month_first != meanings.day_first)
        return {std::nullopt,
                fmt::format("\"{}\" is {} or {}: say in which order this column has day and month.",
                            text, ToWords(*meanings.month_first), ToWords(*meanings.day_first))};
    const auto& only = meanings.month_first ? meanings.month_first : meanings.day_first;
    if (!only)
        return Unreadable(text);
    if (order && *order != LoadDateOrder::kYearMonthDay)
        return {std::nullopt,
                fmt::format("\"{}\" is no date in the order {}.", text, ToText(*order))};
    return {only, {}};
}

/// "22-Jun-2016 10:00", "Wed, 22 Jun 2016 10:00:00 -0700", "June 22, 2016".
LoadDateReading ReadNamedMonth(std::string_view text) {
    std::string_view day = text;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        const auto before = text.substr(0, colon).find_last_not_of("0123456789");
        if (before == std::string_view::npos)
            return Unreadable(text);
        day = text.substr(0, before);
    }
    const bool has_letters = std::any_of(day.begin(), day.end(), [](char byte) {
        return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    });
    const DateReading reading = has_letters ? ReadDate(Trim(day)) : DateReading();
    return reading.date ? LoadDateReading{reading.date, {}} : Unreadable(text);
}

bool IsBlank(std::string_view text) {
    return text.find_first_not_of("0/-.: ") == std::string_view::npos;
}

}  // namespace

LoadDateReading ReadLoadDate(std::string_view text, std::optional<LoadDateOrder> order) {
    text = Trim(text);
    if (IsBlank(text))
        return {};
    const auto figures = FiguresOf(text);
    if (!figures)
        return ReadNamedMonth(text);
    if (!IsTimeOrNothing(figures->rest))
        return Unreadable(text);
    return Choose(MeaningsOf(text, *figures), order, text);
}

void DateOrderFinder::Add(std::string_view text) {
    text = Trim(text);
    if (IsBlank(text))
        return;
    const auto figures = FiguresOf(text);
    if (!figures || !IsTimeOrNothing(figures->rest))
        return;
    const Meanings meanings = MeaningsOf(text, *figures);
    if (!meanings.month_first && !meanings.day_first && !meanings.year_first)
        return;
    has_dates_ = true;
    month_first_ = month_first_ && meanings.month_first;
    day_first_ = day_first_ && meanings.day_first;
    year_first_ = year_first_ && meanings.year_first;
    if (meanings.month_first && meanings.day_first && meanings.month_first != meanings.day_first &&
        !needed_) {
        needed_ = true;
        example_ = text;
    }
}

std::optional<LoadDateOrder> DateOrderFinder::Found() const {
    if (!has_dates_ || month_first_ + day_first_ + year_first_ != 1)
        return std::nullopt;
    if (month_first_)
        return LoadDateOrder::kMonthDayYear;
    return day_first_ ? LoadDateOrder::kDayMonthYear : LoadDateOrder::kYearMonthDay;
}

std::string DateOrderFinder::Explanation() const {
    if (!has_dates_)
        return "No dates were found among the values looked at.";
    if (const auto order = Found())
        return fmt::format("Every date looked at can only be read as {}.", ToText(*order));
    if (month_first_ || day_first_)
        return fmt::format("\"{}\" can be read in two ways. Choose the order.", example_);
    return needed_ ? fmt::format(
                         "The dates are not all written in one order, and \"{}\" can be "
                         "read in two ways. Choose the order.",
                         example_)
                   : "The dates are not all written in one order, but each can be read in one way "
                     "only.";
}

}  // namespace particulars
