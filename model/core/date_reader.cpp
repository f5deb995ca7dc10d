#include "model/core/date_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 7> kWeekdayNames = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

constexpr std::size_t kLongestInput = 64;
constexpr std::string_view kHowToWrite = "Write it as 2016-06-22 or 22 June 2016.";

DateReading Problem(std::string sentence) {
    DateReading reading;
    reading.problem = std::move(sentence);
    return reading;
}

DateReading NotADate(std::string_view text) {
    return Problem(fmt::format("\"{}\" is not a date. {}", text, kHowToWrite));
}

/// A run of digits, a run of letters, or one separator of figures ('/', '-' or '.').
struct Token {
    std::string text;
    bool is_number = false;
    bool is_word = false;
};

bool IsDigit(char character) {
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

bool IsLetter(char character) {
    return std::isalpha(static_cast<unsigned char>(character)) != 0;
}

/// nullopt if `text` holds a character that no date has.
std::optional<std::vector<Token>> Tokens(std::string_view text) {
    constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (text.substr(i, 2) == kNoBreakSpace) {
            end = i + 2;
        } else if (IsDigit(text[i])) {
            while (end < text.size() && IsDigit(text[end]))
                ++end;
            tokens.push_back({std::string(text.substr(i, end - i)), true, false});
        } else if (IsLetter(text[i])) {
            while (end < text.size() && IsLetter(text[end]))
                ++end;
            tokens.push_back({Fold(text.substr(i, end - i)), false, true});
        } else if (std::string_view("/-.").find(text[i]) != std::string_view::npos) {
            tokens.push_back({std::string(1, text[i]), false, false});
        } else if (std::string_view(" ,\t").find(text[i]) == std::string_view::npos) {
            return std::nullopt;
        }
        i = end;
    }
    return tokens;
}

/// Position of the name that `word` is or abbreviates with three letters or more.
template <std::size_t count>
std::optional<int> Named(const std::array<std::string_view, count>& names, std::string_view word) {
    if (word.size() < 3)
        return std::nullopt;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].substr(0, word.size()) == word)
            return static_cast<int>(i);
    return std::nullopt;
}

bool IsOrdinalEnding(std::string_view word) {
    return word == "st" || word == "nd" || word == "rd" || word == "th";
}

int ToNumber(const std::string& digits) {
    int value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// What was typed, sorted out but not yet judged.
struct Parts {
    std::optional<int> weekday;        ///< 0 is Sunday.
    std::optional<int> month;          ///< 1 to 12, where it was named.
    std::vector<std::string> numbers;  ///< In order, as typed.
    std::string separators;            ///< Between the numbers.
    bool foreign = false;              ///< Holds a word that no date has.
};

void TakeWord(const std::string& word, bool after_number, Parts& parts) {
    const auto month = Named(kMonths, word);
    const auto weekday = Named(kWeekdays, word);
    if (month && !parts.month)
        parts.month = *month + 1;
    else if (weekday && !parts.weekday)
        parts.weekday = *weekday;
    else if (!(after_number && IsOrdinalEnding(word)) && word != "of" && word != "the")
        parts.foreign = true;
}

Parts Sort(const std::vector<Token>& tokens) {
    Parts parts;
    parts.foreign = !tokens.empty() && !tokens.front().is_number && !tokens.front().is_word;
    bool after_number = false;
    for (const Token& token : tokens) {
        if (token.is_number)
            parts.numbers.push_back(token.text);
        else if (token.is_word)
            TakeWord(token.text, after_number, parts);
        else if (after_number || token.text != ".")
            parts.separators += token.text;
        after_number = token.is_number;
    }
    return parts;
}

/// The sentence for a day that the calendar lacks; empty if it has it.
std::string WhyNoSuchDay(int year, int month, int day) {
    if (year < kFirstYearRead || year > kLastYearRead)
        return fmt::format("The year {} is outside {} to {}. Check the year.", year, kFirstYearRead,
                           kLastYearRead);
    if (month < 1 || month > 12)
        return fmt::format("There is no month {}. {}", month, kHowToWrite);
    const std::string_view name = kMonthNames.at(static_cast<std::size_t>(month - 1));
    const int length = boost::gregorian::gregorian_calendar::end_of_month_day(
        static_cast<unsigned short>(year), static_cast<unsigned short>(month));
    if (day < 1 || day > length)
        return fmt::format("There is no {} {} {}: {} {} has {} days.", day, name, year, name, year,
                           length);
    return {};
}

bool FallsOn(const Date& date, const std::optional<int>& weekday) {
    return !weekday || date.day_of_week().as_number() == *weekday;
}

DateReading Judge(int year, int month, int day, const std::optional<int>& weekday) {
    std::string problem = WhyNoSuchDay(year, month, day);
    if (!problem.empty())
        return Problem(std::move(problem));
    const Date date = *MakeDate(year, month, day);
    if (!FallsOn(date, weekday))
        return Problem(
            fmt::format("{} {} {} is a {}, not a {}. Correct the date or leave out the weekday.",
                        day, kMonthNames.at(static_cast<std::size_t>(month - 1)), year,
                        kWeekdayNames.at(date.day_of_week().as_number()),
                        kWeekdayNames.at(static_cast<std::size_t>(*weekday))));
    DateReading reading;
    reading.date = date;
    return reading;
}

/// "3/4/2016" and its like: both orders are tried, and both kept where both give a day.
DateReading JudgeBothOrders(int year, int first, int second, const std::optional<int>& weekday) {
    const DateReading month_first = Judge(year, first, second, weekday);
    const DateReading day_first = Judge(year, second, first, weekday);
    if (!month_first.date)
        return day_first.date ? day_first : (second > 12 ? month_first : day_first);
    if (!day_first.date || *day_first.date == *month_first.date)
        return month_first;
    DateReading reading;
    reading.candidates = {*month_first.date, *day_first.date};
    return reading;
}

/// The year last or first; a month in letters, or in figures with one kind of separator.
DateReading ReadParts(const Parts& parts, DateOrder order, std::string_view text) {
    const std::size_t wanted = parts.month ? 2 : 3;
    if (parts.foreign || parts.numbers.empty() || parts.numbers.size() > wanted)
        return NotADate(text);
    if (parts.numbers.size() < wanted)
        return Problem(fmt::format("\"{}\" lacks a part of the date: give day, month and year. {}",
                                   text, kHowToWrite));
    const bool year_first = parts.numbers.front().size() == 4;
    const std::string& year_digits = year_first ? parts.numbers.front() : parts.numbers.back();
    if (year_digits.size() != 4)
        return Problem(
            fmt::format("Give the year in four digits, so that \"{}\" has one meaning.", text));
    std::vector<int> rest;
    for (const std::string& number : parts.numbers)
        if (&number != &year_digits)
            rest.push_back(number.size() > 2 ? -1 : ToNumber(number));
    if (std::find(rest.begin(), rest.end(), -1) != rest.end())
        return NotADate(text);
    const int year = ToNumber(year_digits);
    if (parts.month)
        return Judge(year, *parts.month, rest[0], parts.weekday);
    if (parts.separators.size() != 2 || parts.separators[0] != parts.separators[1])
        return NotADate(text);
    if (year_first || order == DateOrder::kMonthFirst)
        return Judge(year, rest[0], rest[1], parts.weekday);
    if (order == DateOrder::kDayFirst)
        return Judge(year, rest[1], rest[0], parts.weekday);
    return JudgeBothOrders(year, rest[0], rest[1], parts.weekday);
}

}  // namespace

DateReading ReadDate(std::string_view text, DateOrder order) {
    const std::string_view typed = Trim(text);
    if (typed.empty())
        return Problem(fmt::format("No date was given. {}", kHowToWrite));
    if (typed.size() > kLongestInput || !IsValidUtf8(typed))
        return Problem(fmt::format("This is too long or too odd for a date. {}", kHowToWrite));
    const auto tokens = Tokens(typed);
    return tokens ? ReadParts(Sort(*tokens), order, typed) : NotADate(typed);
}

}  // namespace particulars
