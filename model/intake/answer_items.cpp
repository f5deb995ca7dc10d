// ReadAnswer: splits an interrogatory answer into the items it asserts.

#include <algorithm>
#include <array>

#include "model/intake/order_reading.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

// "1.", "(2)", "a)", "(iv)", at the start of a line.
const LazyRE2 kLineMark = {
    "^\\s*(?:(\\d{1,3})[.)]|\\((\\d{1,3})\\)|\\(?([a-zA-Z])[.)]|\\(([ivx]{1,5})\\)|([-*•–▪●]))"
    "\\s+"};

// The same inside a line: "(1) the tag; (2) the server".
const LazyRE2 kInlineMark = {"(?:^|[\\s;,:])\\(?(?:(\\d{1,3})|([a-z]))\\)\\s"};

const LazyRE2 kConjunction = {"(?i)^(?:and/or|and|or)\\s+"};

const LazyRE2 kConjunctionAtEnd = {"(?i)[;,]\\s+(?:and/or|and|or)$"};

// A paper cited after the closing quotation mark: ' Def.'s Letter of April 26, 2016, Ex. A.'
constexpr std::array<std::string_view, 3> kQuotes = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D"};

constexpr std::string_view kSpace = " \t\r\n\f\v";

std::size_t QuoteLength(std::string_view rest) {
    for (const std::string_view quote : kQuotes)
        if (rest.starts_with(quote))
            return quote.size();
    return 0;
}

TextSpan Trimmed(std::string_view text, TextSpan place, std::string_view marks) {
    while (place.start < place.end && marks.find(text[place.start]) != std::string_view::npos)
        ++place.start;
    while (place.end > place.start && marks.find(text[place.end - 1]) != std::string_view::npos)
        --place.end;
    return place;
}

/// The inside of the quotation, where the whole answer stands in one; a citation after it is cut.
TextSpan Inside(std::string_view text) {
    TextSpan place = Trimmed(text, {0, text.size()}, kSpace);
    const std::size_t open = QuoteLength(Slice(text, place));
    if (open == 0)
        return place;
    place.start += open;
    for (std::size_t at = place.end; at-- > place.start;) {
        if (QuoteLength(text.substr(at, place.end - at)) > 0) {
            place.end = at;
            break;
        }
    }
    return Trimmed(text, place, kSpace);
}

/// Cuts at each of `starts`; what stands before the first is an introduction and is left out.
std::vector<TextSpan> CutAt(const std::vector<TextSpan>& marks, std::size_t end) {
    std::vector<TextSpan> items;
    for (std::size_t i = 0; i < marks.size(); ++i)
        items.push_back({marks[i].end, i + 1 < marks.size() ? marks[i + 1].start : end});
    return items;
}

std::vector<TextSpan> Lines(std::string_view text, TextSpan place) {
    std::vector<TextSpan> lines;
    std::size_t start = place.start;
    while (start < place.end) {
        const std::size_t end = std::min(text.find('\n', start), place.end);
        lines.push_back({start, end});
        start = end + 1;
    }
    return lines;
}

/// Marks at line starts: numbers that count up from the first, letters likewise, or bullets.
std::vector<TextSpan> LineMarks(std::string_view text, TextSpan place) {
    std::vector<TextSpan> marks;
    for (const TextSpan line : Lines(text, place)) {
        const std::string_view words = Slice(text, line);
        if (const auto mark = Find(kLineMark, words.substr(0, 16)))
            marks.push_back({line.start + mark->start(), line.start + mark->end()});
    }
    return marks;
}

/// Which in "1, 2, 3" or "a, b, c" comes at `index`.
bool IsNext(std::string_view mark, std::size_t index) {
    if (mark.empty())
        return false;
    if (mark[0] >= 'a' && mark[0] <= 'z')
        return mark.size() == 1 && mark[0] == static_cast<char>('a' + index);
    return std::string(mark) == std::to_string(index + 1);
}

std::vector<TextSpan> InlineMarks(std::string_view text, TextSpan place) {
    std::vector<TextSpan> marks;
    const std::string_view words = Slice(text, place);
    for (const Match& match : FindAll(kInlineMark, words, words.size())) {
        const std::string_view mark = match.Has(1) ? Text(match, 1, words) : Text(match, 2, words);
        if (IsNext(mark, marks.size()))
            marks.push_back({place.start + match.start(), place.start + match.end()});
    }
    return marks;
}

/// Pieces between semicolons that stand outside brackets and quotations.
std::vector<TextSpan> Semicolons(std::string_view text, TextSpan place) {
    std::vector<TextSpan> items;
    std::size_t start = place.start;
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = place.start; at < place.end; ++at) {
        const char letter = text[at];
        if (QuoteLength(text.substr(at, 3)) > 0)
            quoted = !quoted;
        else if (letter == '(' || letter == '[')
            ++depth;
        else if ((letter == ')' || letter == ']') && depth > 0)
            --depth;
        else if (letter == ';' && depth == 0 && !quoted) {
            items.push_back({start, at});
            start = at + 1;
        }
    }
    items.push_back({start, place.end});
    return items;
}

std::vector<TextSpan> Paragraphs(std::string_view text, TextSpan place) {
    std::vector<TextSpan> paragraphs;
    bool blank = true;
    for (const TextSpan line : Lines(text, place)) {
        const bool empty = Trim(Slice(text, line)).empty();
        if (!empty && blank)
            paragraphs.push_back(line);
        else if (!empty)
            paragraphs.back().end = line.end;
        blank = empty;
    }
    return paragraphs;
}

std::vector<TextSpan> Cut(std::string_view text, TextSpan place) {
    if (const auto marks = LineMarks(text, place); marks.size() >= 2)
        return CutAt(marks, place.end);
    if (const auto marks = InlineMarks(text, place); marks.size() >= 2)
        return CutAt(marks, place.end);
    if (auto items = Semicolons(text, place); items.size() >= 2)
        return items;
    return Paragraphs(text, place);
}

/// Without the "and" before it and the stop after it.
TextSpan Tidy(std::string_view text, TextSpan item) {
    constexpr std::string_view kOuter = " \t\r\n\f\v;,";
    item = Trimmed(text, item, kOuter);
    if (const auto conjunction = Find(kConjunction, Slice(text, item)))
        item.start += conjunction->end();
    while (item.end > item.start &&
           (text[item.end - 1] == '.' || kOuter.find(text[item.end - 1]) != std::string_view::npos))
        --item.end;
    if (const auto conjunction = Find(kConjunctionAtEnd, Slice(text, item)))
        item.end = item.start + conjunction->start();
    return item;
}

}  // namespace

std::vector<AnswerItem> ReadAnswer(std::string_view text) {
    std::vector<AnswerItem> items;
    for (const TextSpan piece : Cut(text, Inside(text))) {
        const TextSpan place = Tidy(text, piece);
        if (place.start >= place.end)
            continue;
        const int number = static_cast<int>(items.size()) + 1;
        items.push_back({number, std::string(Slice(text, place)), place});
    }
    return items;
}

}  // namespace particulars
