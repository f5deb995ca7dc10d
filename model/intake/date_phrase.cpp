#include "model/intake/date_phrase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

#define PARTICULARS_MONTH                                                            \
    "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|" \
    "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?"

// "April 1, 2016", "Apr. 1st 2016", "APRIL 1 , 2016"; the year may be wanting.
const LazyRE2 kMonthFirst = {"(?i)\\b" PARTICULARS_MONTH
                             "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s?,?\\s{0,3}(\\d{4})\\b)?"};

// "1 April 2016", "3rd day of May, 2021".
const LazyRE2 kDayFirst = {
    "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+)?" PARTICULARS_MONTH
    "\\s?,?\\s{0,3}(\\d{4})\\b"};

// "07/17/19", "5-8-2023", "12.7.2016".
const LazyRE2 kFigures = {"\\b(\\d{1,2})([/.-])(\\d{1,2})([/.-])(\\d{4}|\\d{2})\\b"};

const LazyRE2 kIso = {"\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b"};

// An hour after a date: ", at 2:30 p.m.", " by noon".
const LazyRE2 kHourAfter = {
    "(?i)^(?:\\s?,?\\s?(?:at|by|no later than|not later than|before|@|-)?\\s{0,2}\\(?)"
    "(?:(\\d{1,2})(?::(\\d{2}))?\\s?([ap])\\.?\\s?m\\b\\.?|(noon|midnight)\\b)"};

// An hour before a date: "5:00 p.m. on December 7", "by noon EST on Friday, ".
const LazyRE2 kHourBefore = {
    "(?i)(?:(\\d{1,2})(?::(\\d{2}))?\\s?([ap])\\.?\\s?m\\b\\.?|\\b(noon|midnight))"
    "(?:\\s?\\(?(?:EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|"
    "(?:Eastern|Central|Mountain|Pacific)(?: Standard| Daylight)?(?: Time)?)\\)?)?"
    "\\s?,?\\s?(?:on|of)?\\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?,?\\s?$"};

const LazyRE2 kWeekdayBefore = {
    "(?i)\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\s?,?\\s?(?:the\\s)?$"};

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

int Number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

int MonthNumber(std::string_view word) {
    std::string three(word.substr(0, 3));
    for (char& letter : three)
        letter = static_cast<char>(letter | 0x20);
    return static_cast<int>(std::ranges::find(kMonths, three) - kMonths.begin()) + 1;
}

int FullYear(std::string_view digits) {
    const int year = Number(digits);
    if (digits.size() == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::string ClockTime(const Match& match, std::string_view text) {
    if (match.Has(4))
        return (Text(match, 4, text).front() | 0x20) == 'n' ? "12:00" : "23:59";
    const int hour = Number(Text(match, 1, text));
    const int minute = match.Has(2) ? Number(Text(match, 2, text)) : 0;
    if (hour < 1 || hour > 12 || minute > 59)
        return {};
    const bool afternoon = (Text(match, 3, text).front() | 0x20) == 'p';
    return fmt::format("{:02}:{:02}", hour % 12 + (afternoon ? 12 : 0), minute);
}

/// Takes the weekday and the hour that stand beside the date into it.
void TakeNeighbors(std::string_view text, DatePhrase& phrase) {
    constexpr std::size_t kReach = 48;
    const std::size_t from = phrase.place.start > kReach ? phrase.place.start - kReach : 0;
    const std::string_view before = text.substr(from, phrase.place.start - from);
    if (const auto weekday = Find(kWeekdayBefore, before))
        phrase.place.start = from + weekday->start();
    if (const auto hour = Find(kHourBefore, before)) {
        phrase.time = ClockTime(*hour, before);
        phrase.place.start = std::min(phrase.place.start, from + hour->start());
    }
    const std::string_view after = text.substr(phrase.place.end, kReach);
    if (!phrase.time.empty())
        return;
    if (const auto hour = Find(kHourAfter, after)) {
        phrase.time = ClockTime(*hour, after);
        phrase.place.end += hour->end();
        // The stop of "p.m." may be the stop of the sentence too; the sentence keeps it.
    }
}

void Add(std::vector<DatePhrase>& phrases, std::string_view text, const Match& match, int year,
         int month, int day) {
    if (const std::optional<Date> date = MakeDate(year, month, day)) {
        phrases.push_back({*date, {}, *match.group[0]});
        TakeNeighbors(text, phrases.back());
    }
}

void FindWrittenDates(std::string_view text, std::optional<int> year,
                      std::vector<DatePhrase>& phrases) {
    for (const Match& match : FindAll(kMonthFirst, text)) {
        if (!match.Has(3) && !year)
            continue;
        const int its_year = match.Has(3) ? Number(Text(match, 3, text)) : *year;
        Add(phrases, text, match, its_year, MonthNumber(Text(match, 1, text)),
            Number(Text(match, 2, text)));
    }
    for (const Match& match : FindAll(kDayFirst, text))
        Add(phrases, text, match, Number(Text(match, 3, text)), MonthNumber(Text(match, 2, text)),
            Number(Text(match, 1, text)));
}

void FindDatesInFigures(std::string_view text, std::vector<DatePhrase>& phrases) {
    for (const Match& match : FindAll(kFigures, text))
        if (Text(match, 2, text) == Text(match, 4, text))
            Add(phrases, text, match, FullYear(Text(match, 5, text)), Number(Text(match, 1, text)),
                Number(Text(match, 3, text)));
    for (const Match& match : FindAll(kIso, text))
        Add(phrases, text, match, Number(Text(match, 1, text)), Number(Text(match, 2, text)),
            Number(Text(match, 3, text)));
}

}  // namespace

std::vector<DatePhrase> FindDates(std::string_view text, std::optional<int> year) {
    std::vector<DatePhrase> phrases;
    if (text.find_first_of("0123456789") == std::string_view::npos)
        return phrases;
    FindWrittenDates(text, year, phrases);
    FindDatesInFigures(text, phrases);
    std::ranges::stable_sort(phrases, {},
                             [](const DatePhrase& phrase) { return phrase.place.start; });
    // "5 April 1, 2016" would be read twice: the first reading of a stretch stands.
    std::vector<DatePhrase> apart;
    for (DatePhrase& phrase : phrases)
        if (apart.empty() || apart.back().place.end <= phrase.place.start)
            apart.push_back(std::move(phrase));
    return apart;
}

}  // namespace particulars
