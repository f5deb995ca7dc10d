#include "model/intake/court_notice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <re2/re2.h>
#include <utility>

#include "model/core/date_reader.h"
#include "model/core/error.h"
#include "model/core/text.h"
#include "model/intake/notice_mail.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestTitle = 100;  ///< Characters of a draft title.

const LazyRE2 kEntered = {
    R"((?i)transaction was (?:entered|received)(?: by .*?)? on (\d{1,2}/\d{1,2}/\d{4}))"
    R"((?:,? at (\d{1,2}):(\d{2})(?::\d{2})? ?([AP]M)?(?: ([A-Z]{2,4}))?)?)"
    R"((?:,? and filed on (\d{1,2}/\d{1,2}/\d{4}))?)"};
const LazyRE2 kCaseNumber = {R"((?im)^[ \t]*Case Number:[ \t]*(\S+))"};
const LazyRE2 kCaseName = {R"((?im)^[ \t]*Case Name:[ \t]*(\S[^\n]*))"};
const LazyRE2 kDocument = {R"((?im)^[ \t]*Document Number:[ \t]*(\d{1,6}(?:-\d{1,4})?)?)"};
const LazyRE2 kDocketText = {R"((?i)Docket Text:)"};
const LazyRE2 kTextEnd = {
    R"((?im)^[^\n]*Notice (?:has been|will be|will not be) (?:electronically|sent|delivered))"
    R"(|^[ \t]*The following document\(?s\)? (?:is|are) associated)"};
const LazyRE2 kDocketNumber = {
    R"((?i)(?:^|[^0-9])(\d{4}|\d{2})[\s-]*(civ|cv|cr|crim|mc|md|ml|bk|ap|misc)\.?[\s-]*(\d{1,6})(?:[^0-9]|$))"};

struct DocketNumber {
    int year = 0;  ///< Two digits.
    std::string kind;
    int number = 0;

    friend bool operator==(const DocketNumber&, const DocketNumber&) = default;
};

std::optional<DocketNumber> ReadDocketNumber(std::string_view text) {
    DocketNumber read;
    if (!RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *kDocketNumber, &read.year,
                           &read.kind, &read.number))
        return std::nullopt;
    read.year %= 100;
    read.kind = Fold(read.kind);
    if (read.kind == "civ")
        read.kind = "cv";
    if (read.kind == "crim")
        read.kind = "cr";
    return read;
}

std::string ZoneOf(std::string_view letters) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kZones = {
        {{"EDT", "America/New_York"},
         {"EST", "America/New_York"},
         {"CDT", "America/Chicago"},
         {"CST", "America/Chicago"},
         {"MDT", "America/Denver"},
         {"MST", "America/Denver"},
         {"PDT", "America/Los_Angeles"},
         {"PST", "America/Los_Angeles"},
         {"AKDT", "America/Anchorage"},
         {"AKST", "America/Anchorage"},
         {"HST", "Pacific/Honolulu"},
         {"AST", "America/Puerto_Rico"}}};
    for (const auto& [name, zone] : kZones)
        if (name == letters)
            return std::string(zone);
    return {};
}

/// "16:15" for 4:15 PM; empty for a time that no clock shows.
std::string TimeOf(int hour, int minute, std::string_view half) {
    const bool twelve = !half.empty();
    if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour < 1))
        return {};
    if (twelve)
        hour = hour % 12 + (half.front() == 'P' || half.front() == 'p' ? 12 : 0);
    return fmt::format("{:02}:{:02}", hour, minute);
}

std::optional<Date> DayOf(const std::string& text) {
    return text.empty() ? std::nullopt : ReadDate(text, DateOrder::kMonthFirst).date;
}

/// One blank for each run of white space, so that wrapped lines and HTML read alike.
std::string OneLine(std::string_view text) {
    std::string line;
    for (const char character : text) {
        const bool space = character == ' ' || (character >= '\t' && character <= '\r');
        if (!space)
            line += character;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return std::string(Trim(line));
}

/// Lines with their ends, other white space as one blank: the fields stand at the start of lines.
std::string CleanLines(std::string_view text) {
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\u00a0") {
            clean += ' ';
            ++i;
        } else if (text[i] != '\r') {
            clean += text[i];
        }
    }
    return clean;
}

std::string DocketTextOf(std::string_view words) {
    const auto start = Find(kDocketText, words);
    if (!start)
        return {};
    const std::string_view behind = words.substr(start->group[0]->end);
    const auto end = Find(kTextEnd, behind);
    return OneLine(end ? behind.substr(0, end->group[0]->start) : behind);
}

void ReadEntered(const std::string& words, CourtNotice& notice) {
    std::string entered;
    std::string hour;
    std::string minute;
    std::string half;
    std::string zone;
    std::string filed;
    if (!RE2::PartialMatch(OneLine(words), *kEntered, &entered, &hour, &minute, &half, &zone,
                           &filed))
        return;
    notice.entered = DayOf(entered);
    notice.filed = DayOf(filed);
    if (!hour.empty())
        notice.entered_time = TimeOf(std::stoi(hour), std::stoi(minute), half);
    notice.time_zone = notice.entered_time.empty() ? std::string() : ZoneOf(zone);
}

std::string KindOf(std::string_view docket_text) {
    const std::string text = Fold(docket_text);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kKinds = {
        {{"memorandum of law in opposition", "opposition"},
         {"in opposition", "opposition"},
         {"response to motion", "opposition"},
         {"opposition to", "opposition"},
         {"letter", "letter"},
         {"order granting", "order"},
         {"order", "order"},
         {"opinion", "order"},
         {"so ordered", "order"},
         {"motion", "motion"},
         {"answer", "answer"},
         {"response", "opposition"},
         {"minute entry", "order"}}};
    std::size_t first = std::string::npos;
    std::string kind = "other";
    for (const auto& [words, is] : kKinds)
        if (const std::size_t at = text.find(words); at < first) {
            first = at;
            kind = is;
        }
    return kind;
}

/// The first sentence of the docket text, short enough for a list.
std::string TitleOf(const std::string& docket_text) {
    std::string title = docket_text.substr(0, docket_text.find(". "));
    if (CharacterCount(title) <= kLongestTitle)
        return title;
    std::size_t cut = kLongestTitle;
    while (cut > 0 && title[cut] != ' ')
        --cut;
    title.resize(cut > 0 ? cut : kLongestTitle);
    while (!IsValidUtf8(title))
        title.pop_back();
    return title + "\u2026";
}

}  // namespace

bool LooksLikeNotice(std::string_view message) {
    if (message.empty() || message.size() > kLargestNotice)
        return false;
    const std::string words = CleanLines(WordsOfMail(message));
    return RE2::PartialMatch(words, *kCaseNumber) && RE2::PartialMatch(words, *kDocketText);
}

CourtNotice ReadCourtNotice(std::string_view message) {
    if (message.size() > kLargestNotice)
        throw Error(ErrorKind::kUnreadable,
                    "This file is too large for a court's notice. Nothing was read: save the "
                    "notice without its attachments.");
    const std::string words = CleanLines(WordsOfMail(message));
    CourtNotice notice;
    RE2::PartialMatch(words, *kCaseNumber, &notice.case_number);
    RE2::PartialMatch(words, *kCaseName, &notice.case_name);
    notice.case_name = OneLine(notice.case_name);
    RE2::PartialMatch(words, *kDocument, &notice.document_number);
    notice.docket_text = DocketTextOf(words);
    ReadEntered(words, notice);
    const char* missing = notice.case_number.empty()   ? "a line \"Case Number:\""
                          : !notice.entered            ? "the day on which it was entered"
                          : notice.docket_text.empty() ? "its \"Docket Text:\""
                                                       : nullptr;
    if (missing)
        throw Error(
            ErrorKind::kUnreadable,
            fmt::format("This is no notice of electronic filing: it lacks {}. Nothing was "
                        "read. Save the court's e-mail as a file, or add the entry by hand.",
                        missing));
    return notice;
}

std::optional<bool> IsSameCase(std::string_view one, std::string_view other) {
    const auto first = ReadDocketNumber(one);
    const auto second = ReadDocketNumber(other);
    if (!first || !second)
        return std::nullopt;
    return *first == *second;
}

std::optional<Violation> WrongCase(const CourtNotice& notice, const Matter& matter) {
    if (matter.docket_number.empty())
        return std::nullopt;
    const auto same = IsSameCase(notice.case_number, matter.docket_number);
    if (same.value_or(false) || Fold(notice.case_number) == Fold(matter.docket_number))
        return std::nullopt;
    return Violation{"case_number",
                     fmt::format("This notice is of case {}, and the case that is open is {}. "
                                 "Nothing was added.",
                                 notice.case_number, matter.docket_number)};
}

NoticeDraft DraftFromNotice(const CourtNotice& notice, const Matter& matter,
                            std::span<const DocketEntry> known) {
    NoticeDraft draft;
    const auto found = std::find_if(known.begin(), known.end(), [&](const DocketEntry& entry) {
        return !notice.document_number.empty() && entry.ecf_number == notice.document_number;
    });
    if (found != known.end()) {
        draft.entry = *found;
    } else {
        draft.entry.matter = matter.id;
        draft.entry.ecf_number = notice.document_number;
        draft.entry.kind = KindOf(notice.docket_text);
        draft.entry.title = TitleOf(notice.docket_text);
        draft.entry.sealed = RE2::PartialMatch(notice.docket_text, R"((?i)\bsealed\b|under seal)");
    }
    draft.entry.entered = notice.entered;
    if (!draft.entry.filed)
        draft.entry.filed = notice.filed;
    draft.event.matter = matter.id;
    draft.event.title = notice.document_number.empty()
                            ? "Entry on the docket"
                            : "Entry of ECF No. " + notice.document_number;
    draft.event.kind = "entry";
    draft.event.date = notice.entered.value_or(Date(boost::gregorian::not_a_date_time));
    draft.event.time = notice.entered_time;
    draft.event.time_zone = notice.time_zone;
    draft.event.source = "Notice of electronic filing in " + notice.case_number;
    return draft;
}

}  // namespace particulars
