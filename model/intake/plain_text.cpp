#include "model/intake/plain_text.h"

#include <algorithm>

#include "model/intake/line_joining.h"
#include "model/intake/page_lines.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

// "<sup>1</sup>", "<br>", "</div>", "<page_number>".
const LazyRE2 kTag = {"^<(/?)([a-zA-Z_]{1,12})[^<>]{0,40}>"};

struct Replacement {
    std::string_view from;
    std::string_view to;
};

constexpr Replacement kReplacements[] = {
    {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""},
    {"\xE2\x80\x98", "'"},
    {"\xE2\x80\x99", "'"},
    {"\xC2\xA0", " "},
    {"\xE2\x80\xAF", " "},
    {"\xE2\x80\x89", " "},
    {"\xC2\xAD", ""},
    {"\xEF\xAC\x80", "ff"},
    {"\xEF\xAC\x81", "fi"},
    {"\xEF\xAC\x82", "fl"},
    {"\xEF\xBB\xBF", ""},
    {"&amp;", "&"},
    {"&nbsp;", " "},
    {"&quot;", "\""},
    {"&#8217;", "'"},
    {"**", ""},
    {"__", ""},
    {"``", "\""},
    {"''", "\""},
    {"\\*", "*"},
    {"\\_", "_"},
    {"\\[", "["},
    {"\\]", "]"},
    {"\\#", "#"},
    {"\\-", "-"},
    {"\\.", "."},
    {"\\$", "$"},
};

const Replacement* ReplacementAt(std::string_view text) {
    constexpr std::string_view kFirsts = "\\*_&`'\xC2\xE2\xEF";
    if (kFirsts.find(text.front()) == std::string_view::npos)
        return nullptr;
    for (const Replacement& replacement : kReplacements)
        if (text.starts_with(replacement.from))
            return &replacement;
    return nullptr;
}

/// Bytes to pass over at the start of `rest`: a tag, or a footnote number between <sup> tags.
std::size_t TagLength(std::string_view rest) {
    if (rest.front() != '<')
        return 0;
    constexpr std::size_t kLongestTag = 60;
    const std::string_view head = rest.substr(0, kLongestTag);
    const auto tag = Find(kTag, head);
    if (!tag)
        return 0;
    if (Text(*tag, 2, head) == "sup" && Text(*tag, 1, head).empty()) {
        const std::size_t close = head.find("</sup>", tag->end());
        if (close != std::string_view::npos)
            return close + 6;
    }
    return tag->end();
}

/// Passes over "### ", "> " and the like at the start of a line.
std::size_t LeadingMarks(std::string_view line) {
    const std::size_t first = line.find_first_not_of("#>");
    if (first == 0 || first == std::string_view::npos || line[first] != ' ')
        return 0;
    return first + 1;
}

}  // namespace

PlainText::PlainText(std::string_view raw) {
    text_.reserve(raw.size());
    Compose(raw);
    CutIntoParagraphs();
    BlotQuotations();
}

void PlainText::Compose(std::string_view raw) {
    const std::vector<PageLine> lines = ReadLines(raw);
    const std::vector<JoinedLine> joined = JoinLines(raw, lines);
    bool in_notes = false;
    for (const JoinedLine& line : joined) {
        if (line.note && !in_notes) {
            in_notes = true;
            Separate('\n', line.place.start);
            notes_start_ = text_.size();
        } else if (line.joint == Joint::kHyphen && !text_.empty()) {
            text_.pop_back();
        } else if (line.joint != Joint::kNone) {
            Separate(line.joint == Joint::kNewParagraph ? '\n' : ' ', line.place.start);
        }
        Append(raw, line.place);
    }
    if (!in_notes)
        notes_start_ = text_.size();
}

void PlainText::Append(std::string_view raw, TextSpan line) {
    std::size_t at = line.start + LeadingMarks(Slice(raw, line));
    std::size_t copied = at;
    while (at < line.end) {
        const std::string_view rest = raw.substr(at, line.end - at);
        const Replacement* replacement = ReplacementAt(rest);
        const std::size_t tag = replacement ? 0 : TagLength(rest);
        const bool blank = rest.front() == ' ' || rest.front() == '\t';
        const bool second_blank =
            blank && at > line.start && (raw[at - 1] == ' ' || raw[at - 1] == '\t');
        if (!replacement && tag == 0 && !second_blank && rest.front() != '\t' &&
            rest.front() != '\r') {
            ++at;
            continue;
        }
        Put(raw.substr(copied, at - copied), copied);
        if (replacement)
            Put(replacement->to, at);
        else if (rest.front() == '\t' && !second_blank)
            Put(" ", at);
        at += replacement ? replacement->from.size() : std::max<std::size_t>(tag, 1);
        copied = at;
    }
    Put(raw.substr(copied, line.end - copied), copied);
}

void PlainText::Put(std::string_view piece, std::size_t raw) {
    if (piece.empty())
        return;
    runs_.push_back({text_.size(), raw});
    text_ += piece;
}

void PlainText::Separate(char separator, std::size_t raw) {
    while (!text_.empty() && text_.back() == ' ')
        text_.pop_back();
    if (!text_.empty() && text_.back() != '\n')
        Put(std::string_view(&separator, 1), raw);
}

void PlainText::CutIntoParagraphs() {
    std::size_t start = 0;
    while (start < text_.size()) {
        const std::size_t end = std::min(text_.find('\n', start), text_.size());
        if (end > start)
            paragraphs_.push_back({start, end});
        start = end + 1;
    }
}

void PlainText::BlotQuotations() {
    unquoted_ = text_;
    for (const TextSpan paragraph : paragraphs_) {
        const std::string_view words = std::string_view(text_).substr(0, paragraph.end);
        std::size_t open = words.find('"', paragraph.start);
        while (open != std::string_view::npos) {
            const std::size_t close = words.find('"', open + 1);
            if (close == std::string_view::npos)
                break;
            std::fill(unquoted_.begin() + static_cast<std::ptrdiff_t>(open) + 1,
                      unquoted_.begin() + static_cast<std::ptrdiff_t>(close), '~');
            open = words.find('"', close + 1);
        }
    }
}

std::size_t PlainText::RawOffset(std::size_t plain) const {
    const auto after = std::ranges::upper_bound(runs_, plain, {}, &Run::plain);
    if (after == runs_.begin())
        return 0;
    const Run& run = *(after - 1);
    return run.raw + (plain - run.plain);
}

TextSpan PlainText::ToRaw(TextSpan place) const {
    if (place.end <= place.start || runs_.empty())
        return {0, 0};
    const std::size_t first = RawOffset(place.start);
    const std::size_t last = RawOffset(place.end - 1) + 1;
    return {std::min(first, last), std::max(first, last)};
}

}  // namespace particulars
