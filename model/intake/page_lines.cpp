#include "model/intake/page_lines.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::string_view kSpace = " \t\r\v\xC2\xA0";

// "3", "- 3 -", "Page 3 of 9", "-3-", "[3]", "3 of 9".
const LazyRE2 kPageNumber = {
    "(?i)^[-–—\\[( ]*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\]) ]*$"};

// "Case 1:14-cv-01559-RWS Document 123 Filed 06/22/16 Page 3 of 9" and the like.
const LazyRE2 kStamp = {
    "(?i)^(?:case[: ]+\\S+.{0,60}\\b(?:doc(?:ument)?|dkt)\\b.{0,80}\\b(?:filed|entered|page)\\b.*|"
    ".*\\bpage\\s?id\\b.{0,40}|"
    "filed[: ]+[a-z ]{0,30}county clerk \\d.*|nyscef doc\\. no\\..*|index no\\. \\S+\\s*|"
    "received nyscef:.*)$"};

const LazyRE2 kRule = {"^(?:[-_=*~•–—]\\s?){3,}[xX:|]?$|^-{3,}.{0,2}$|^[xX]-{3,}[xX]?$"};

const LazyRE2 kPleadingNumber = {"^\\s{0,6}(\\d{1,2})(?:\\s+|$)"};

bool StartsWithPleadingNumber(std::string_view line, int expected) {
    const auto match = Find(kPleadingNumber, line);
    return match && std::string(Text(*match, 1, line)) == std::to_string(expected);
}

/// Pleading paper numbers its lines from 1 to 28 on each page. True if most lines follow on so.
bool IsPleadingPaper(std::string_view raw, const std::vector<PageLine>& lines) {
    std::size_t in_sequence = 0;
    std::size_t with_text = 0;
    int expected = 1;
    for (const PageLine& line : lines) {
        if (line.kind == LineKind::kBlank || line.kind == LineKind::kPageBreak)
            continue;
        ++with_text;
        const std::string_view text = Slice(raw, line.place);
        if (StartsWithPleadingNumber(text, expected) || StartsWithPleadingNumber(text, 1)) {
            expected = StartsWithPleadingNumber(text, expected) ? expected + 1 : 2;
            ++in_sequence;
        }
    }
    return in_sequence >= 20 && in_sequence * 10 >= with_text * 6;
}

void TakeOffPleadingNumbers(std::string_view raw, std::vector<PageLine>& lines) {
    if (!IsPleadingPaper(raw, lines))
        return;
    for (PageLine& line : lines) {
        const std::string_view text = Slice(raw, line.place);
        if (line.kind == LineKind::kBlank)
            continue;
        if (const auto number = Find(kPleadingNumber, text)) {
            line.place.start += number->end();
            if (line.place.start == line.place.end)
                line.kind = LineKind::kFurniture;
        }
    }
}

/// Trims `place` at both ends by white space and no-break spaces.
TextSpan Trimmed(std::string_view raw, TextSpan place) {
    while (place.start < place.end && kSpace.find(raw[place.start]) != std::string_view::npos)
        ++place.start;
    while (place.end > place.start && kSpace.find(raw[place.end - 1]) != std::string_view::npos) {
        // A0 is a space only after C2; "à" ends in the same byte.
        if (raw[place.end - 1] == '\xA0') {
            if (place.end - 1 == place.start || raw[place.end - 2] != '\xC2')
                break;
            --place.end;
        }
        --place.end;
    }
    return place;
}

std::vector<PageLine> CutIntoLines(std::string_view raw) {
    std::vector<PageLine> lines;
    std::size_t start = 0;
    while (start <= raw.size()) {
        const std::size_t end = std::min(raw.find_first_of("\n\f", start), raw.size());
        PageLine line;
        line.place = Trimmed(raw, {start, end});
        const std::string_view whole = raw.substr(start, end - start);
        line.hard_break = whole.ends_with("  ") || whole.ends_with("  \r");
        const std::string_view words = Slice(raw, line.place);
        // A lone bar or dash is what is left of the frame of a table.
        if (words.empty() || words == "|" || words == "-" || words == "||")
            line.kind = LineKind::kBlank;
        lines.push_back(line);
        if (end < raw.size() && raw[end] == '\f')
            lines.push_back({{end, end}, LineKind::kPageBreak, false});
        start = end + 1;
    }
    return lines;
}

std::string WithoutFigures(std::string_view text) {
    std::string key;
    for (const char letter : text)
        if (letter < '0' || letter > '9')
            key += letter;
    return key;
}

/// Marks lines that come back next to page ends at least three times.
void MarkRunningHeads(std::string_view raw, std::vector<PageLine>& lines) {
    constexpr std::size_t kLongestHead = 100;
    std::unordered_map<std::string, std::vector<std::size_t>> seen;
    bool after_page_end = false;
    std::size_t last_text = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PageLine& line = lines[i];
        const bool page_end =
            line.kind == LineKind::kPageBreak || line.kind == LineKind::kFurniture;
        if (page_end && last_text < lines.size() && !after_page_end)
            seen[WithoutFigures(Slice(raw, lines[last_text].place))].push_back(last_text);
        after_page_end = after_page_end || page_end;
        if (line.kind != LineKind::kText)
            continue;
        if (after_page_end && line.place.end - line.place.start <= kLongestHead)
            seen[WithoutFigures(Slice(raw, line.place))].push_back(i);
        after_page_end = false;
        last_text = i;
    }
    for (const auto& [text, places] : seen)
        if (places.size() >= 3 && text.size() >= 4 && text.size() <= kLongestHead)
            for (const std::size_t place : places)
                lines[place].kind = LineKind::kFurniture;
}

}  // namespace

std::vector<PageLine> ReadLines(std::string_view raw) {
    constexpr std::size_t kLongestFurniture = 200;
    std::vector<PageLine> lines = CutIntoLines(raw);
    TakeOffPleadingNumbers(raw, lines);
    for (PageLine& line : lines) {
        const std::string_view text = Slice(raw, line.place);
        if (line.kind != LineKind::kText || text.size() > kLongestFurniture)
            continue;
        if (Contains(kPageNumber, text) || Contains(kStamp, text))
            line.kind = LineKind::kFurniture;
        else if (Contains(kRule, text))
            line.kind = LineKind::kRule;
    }
    MarkRunningHeads(raw, lines);
    return lines;
}

}  // namespace particulars
