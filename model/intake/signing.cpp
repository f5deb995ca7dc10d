#include "model/intake/signing.h"

#include <algorithm>
#include <array>

#include "model/intake/date_phrase.h"
#include "model/intake/name_case.h"
#include "model/intake/page_lines.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

#define PARTICULARS_NAME \
    "((?:[A-Z][\\w.'’-]*\\s+){1,4}[A-Z][\\w'’-]+(?:,?\\s+(?:Jr|Sr|II|III)\\b\\.?)?)"

const LazyRE2 kSignedBy = {
    "(?:Signed|Ordered|ORDERED|Entered|Issued|Authorized|Approved|Endorsed)\\s+(?:by|BY)\\s+(?:"
    "the\\s+)?(?:Hon(?:orable|\\.)?\\s+)?"
    "(?:(?:Chief|Senior|District|Magistrate|Bankruptcy|U\\.?S\\.?|United\\s+States|Vice)\\s+)*(?:"
    "Judge|Justice|Chancellor|Referee|JUDGE)?\\s*" PARTICULARS_NAME
    "(?:\\s+on\\s+(\\S+(?:\\s+\\d{1,2},\\s+\\d{4})?))?"};

// "ROBERT W. SWEET  U.S.D.J." over two lines, or "... United States Magistrate Judge".
const LazyRE2 kTitleLine = {
    "(?i)^\\W*(?:the\\s+)?(?:hon(?:orable|\\.)?\\s+)?(?:(?:chief|senior|presiding|associate)\\s+)*("
    "?:u\\.?s\\.?d\\.?j\\.?|u\\.?s\\.?m\\.?j\\.?|j\\.?s\\.?c\\.?|"
    "(?:united\\s+states|u\\.\\s?s\\.)\\s+(?:chief\\s+|senior\\s+)?(?:district|magistrate|"
    "bankruptcy)\\s+(?:court\\s+)?judge|"
    "judge\\s+of\\s+the\\s+superior\\s+court|superior\\s+court\\s+judge|district\\s+(?:court\\s+)?"
    "judge|magistrate\\s+judge|"
    "vice\\s+chancellor|chancellor|justice\\s+of\\s+the\\s+supreme\\s+court|judge)\\b.{0,40}$"};

const LazyRE2 kNameLine = {
    "^\\W*(?:/s/|s/"
    ")?\\s*(?i:(?:the\\s+)?hon(?:orable|\\.)?\\s+)?((?:[A-Z][A-Za-z.'’-]*\\s+){1,4}[A-Z][A-Za-z'’-]"
    "+(?:,?\\s+(?:Jr|Sr|II|III)\\b\\.?)?)"
    "(?:,?\\s+(?i:u\\.?s\\.?[dm]\\.?j\\.?|united\\s+states.*|j\\.s\\.c\\.?|d\\.j\\.))?\\W*$"};

const LazyRE2 kSurname = {
    "^\\W*([A-Z][A-Za-z'’-]+(?:\\s+[A-Z][A-Za-z'’.-]+){0,3}),\\s+(?:(?:Chief|Senior|United\\s+"
    "States|District|Magistrate|Vice|Presiding)\\s+)*"
    "(?:U\\.S\\.)?(?:D\\.J\\.|M\\.J\\.|C\\.J\\.|U\\.S\\.D\\.J\\.|U\\.S\\.M\\.J\\.|J\\.S\\.C\\.|V\\."
    "C\\.|J\\.|District\\s+Judge|Magistrate\\s+Judge|Judge|"
    "Chancellor|Vice\\s+Chancellor|Justice|JUDGE|VICE\\s+CHANCELLOR)[\\s,:.*]*$"};

// "JACQUELINE SCOTT CORLEY UNITED STATES MAGISTRATE JUDGE", all in one line.
const LazyRE2 kNameAndTitle = {
    "^\\W*((?:[A-Z][\\w.'’-]*\\s+){1,4}?[A-Z][\\w'’-]+),?\\s+(?i:(?:chief\\s+|senior\\s+)?(?:u\\."
    "\\s?s\\.|united\\s+states)\\s+"
    "(?:chief\\s+)?(?:district|magistrate|bankruptcy)\\s+(?:court\\s+)?judge)\\W*$"};

const LazyRE2 kHonorable = {
    "(?:\\bHon(?:orable|\\.)|\\bHONORABLE|\\bHON\\.|\\bJudge:?|\\bJUDGE:?|Pro\\s+Tem\\s+Judge|"
    "\\bVice\\s+Chancellor)\\s+" PARTICULARS_NAME};

const LazyRE2 kEnteredLabel = {
    "(?i)\\b(?:entered|filed|date\\s+filed|date\\s+entered|decided)\\s*:?\\s*$"};

const LazyRE2 kCalendar = {
    "(?i)\\b(?:calendar\\s+for|hearing\\s+date:?|calendar\\s+on)\\s+(?:\\w+day,?\\s+)?$|^\\W*$"};

// "DATED: New York, New York", "Signed by Judge X on", "DONE AND ORDERED in Chambers this".
const LazyRE2 kLabelBefore = {
    "(?:^\\W*(?i:(?:it\\s+is\\s+)?so\\s+ordered\\W*)?(?:DATED|Dated|DATE:|Date:)[^\\d\\n]{0,60}$|(?"
    "i:\\b(?:signed|ordered)\\b[^\\n]{0,90}?\\b(?:on|this)"
    "(?:\\s+the)?\\s+$|\\bdone\\b[^\\n]{0,80}(?:this|on)(?:\\s+the)?\\s+$|\\bentered\\s+this\\s+(?:"
    "the\\s+)?$|\\bnow,\\s+this\\s+(?:the\\s+)?$|"
    "^\\W*issued\\s*(?:on|:)?\\s*$))"};

// What may stand before a date in the line under "so ordered": "New York, New York".
const LazyRE2 kPlaceOnly = {
    "^\\W*(?:[A-Z][a-zA-Z. ]{2,24},\\s*[A-Z][a-zA-Z.]{1,14}(?:\\s[A-Z][a-z]+)?)?\\W*$"};

std::string Title(std::string_view name, std::string_view text) {
    std::string mixed = InMixedCase(name, text);
    return std::string(Trim(mixed));
}

/// A date that stands under "so ordered", in a line of its own or after "Dated:".
std::optional<Date> DateOfSignature(const PlainText& plain) {
    constexpr std::size_t kTail = 2500;
    const std::string_view text = plain.text().substr(0, plain.notes_start());
    const std::size_t from = text.size() > kTail ? text.size() - kTail : 0;
    const std::string_view tail = text.substr(from);
    std::optional<Date> alone;
    std::optional<Date> labelled;
    for (const DatePhrase& phrase : FindDates(tail)) {
        const std::size_t line = tail.rfind('\n', phrase.place.start);
        const std::size_t start = line == std::string_view::npos ? 0 : line + 1;
        const std::string_view before = tail.substr(start, phrase.place.start - start);
        const std::string_view after =
            tail.substr(phrase.place.end, std::min(tail.find('\n', phrase.place.end), tail.size()) -
                                              phrase.place.end);
        if (Contains(kLabelBefore, before.substr(before.size() > 120 ? before.size() - 120 : 0)))
            labelled = phrase.date;
        else if (Contains(kPlaceOnly, before) && Trim(after).size() < 12)
            alone = phrase.date;
    }
    return labelled ? labelled : alone;
}

/// A line at the head of the order that holds a date and nothing else.
std::optional<Date> DateAlone(const PlainText& plain, std::size_t reach) {
    for (const TextSpan place : plain.paragraphs()) {
        if (place.start > reach)
            break;
        const std::string_view words = Trim(Slice(plain.text(), place));
        for (const DatePhrase& phrase : FindDates(words.substr(0, 60)))
            if (phrase.place.start == 0 && phrase.place.end + 1 >= words.size())
                return phrase.date;
    }
    return std::nullopt;
}

std::optional<Date> DateWithLabel(std::string_view text, const LazyRE2& label) {
    constexpr std::size_t kReach = 40;
    std::optional<Date> last;
    for (const DatePhrase& phrase : FindDates(text)) {
        const std::size_t reach = std::min(kReach, phrase.place.start);
        if (Contains(label, text.substr(phrase.place.start - reach, reach)))
            last = last ? last : phrase.date;
    }
    return last;
}

/// Page stamps were left out of the plain text: "Filed 06/22/16 Page 3 of 9".
std::optional<Date> DateOfStamp(std::string_view raw) {
    constexpr std::size_t kHead = 3000;
    const std::string_view head = raw.substr(0, kHead);
    for (const PageLine& line : ReadLines(head)) {
        const std::string_view words = Slice(head, line.place);
        if (line.kind != LineKind::kFurniture)
            continue;
        for (const DatePhrase& phrase : FindDates(words))
            return phrase.date;
    }
    return std::nullopt;
}

std::optional<Date> DateOf(std::string_view raw, const PlainText& plain) {
    constexpr std::size_t kHead = 1500;
    if (const auto date = DateOfSignature(plain))
        return date;
    const std::string_view text = plain.text();
    const std::string_view tail = text.substr(text.size() > kHead ? text.size() - kHead : 0);
    if (const auto date = DateWithLabel(tail, kEnteredLabel))
        return date;
    const std::string_view head = text.substr(0, kHead);
    if (const auto date = DateWithLabel(head, kEnteredLabel))
        return date;
    if (const auto date = DateAlone(plain, kHead))
        return date;
    if (const auto date = DateWithLabel(head.substr(0, 400), kCalendar))
        return date;
    return DateOfStamp(raw);
}

void TakeJudgeFromLines(std::string_view raw, std::string_view text, Signing& signing) {
    const std::vector<PageLine> lines = ReadLines(raw);
    std::string_view previous;
    TextSpan previous_place;
    for (const PageLine& line : lines) {
        if (line.kind != LineKind::kText)
            continue;
        const std::string_view words = Slice(raw, line.place);
        const auto whole = words.size() < 120 ? Find(kNameAndTitle, words) : std::nullopt;
        if (whole && signing.judge.empty()) {
            signing.judge = Title(Text(*whole, 1, words), text);
            signing.judge_place = line.place;
        } else if (words.size() < 120 && Contains(kTitleLine, words) && previous.size() < 80) {
            if (const auto name = Find(kNameLine, previous)) {
                signing.judge = Title(Text(*name, 1, previous), text);
                signing.judge_place = previous_place;
            }
        } else if (const auto surname = words.size() < 90 ? Find(kSurname, words) : std::nullopt;
                   surname && signing.judge.empty()) {
            signing.judge = Title(Text(*surname, 1, words), text);
            signing.judge_place = line.place;
        }
        previous = words;
        previous_place = line.place;
    }
}

}  // namespace

Signing ReadSigning(std::string_view raw, const PlainText& plain) {
    constexpr std::size_t kEnds = 12000;
    Signing signing;
    signing.dated = DateOf(raw, plain);
    const std::string_view text = plain.text();
    const std::string_view tail = text.substr(text.size() > kEnds ? text.size() - kEnds : 0);
    if (const auto by = Find(kSignedBy, tail)) {
        signing.judge = Title(Text(*by, 1, tail), text);
        const std::size_t base = text.size() - tail.size();
        signing.judge_place = plain.ToRaw({base + by->group[1]->start, base + by->group[1]->end});
        return signing;
    }
    const std::size_t first = raw.size() > kEnds ? raw.size() - kEnds : 0;
    TakeJudgeFromLines(raw.substr(first), text, signing);
    signing.judge_place.start += first;
    signing.judge_place.end += first;
    if (signing.judge.empty() && first > 0)
        TakeJudgeFromLines(raw.substr(0, kEnds), text, signing);
    if (!signing.judge.empty())
        return signing;
    const std::string_view head = text.substr(0, kEnds / 3);
    if (const auto honorable = Find(kHonorable, head)) {
        signing.judge = Title(Text(*honorable, 1, head), text);
        signing.judge_place = plain.ToRaw(*honorable->group[1]);
    } else if (signing.judge.empty()) {
        signing.judge_place = {};
    }
    return signing;
}

}  // namespace particulars
