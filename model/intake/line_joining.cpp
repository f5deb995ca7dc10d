#include "model/intake/line_joining.h"

#include <algorithm>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

// A list mark or heading mark that starts a paragraph of its own.
const LazyRE2 kListMark = {
    "^(?:(?:\\(?\\d{1,3}[.)]|\\([a-zA-Z]{1,4}\\)|[a-zA-Z][.)]|[-*•–▪●○]|[IVX]{1,5}\\.|#+)(?:\\s|$)|"
    "\\*\\*|\\|)"};

// A mark that can hardly be a wrapped word: bullets, headings, table rows.
const LazyRE2 kCertainMark = {"^(?:[*•▪●○]\\s|#+\\s|\\|)"};

const LazyRE2 kNoteMark = {"^(?:<sup>\\s*\\d{1,3}\\s*</sup>|\\[\\^\\d{1,3}\\]:?)\\s*\\S"};

const LazyRE2 kNoteNumber = {"^\\d{1,3}\\s+[A-Z\"(\\[]"};

// A row of a schedule: a short label with a date at the end, dotted or spaced leaders, or pipes.
const LazyRE2 kRow = {
    "(?i)(?:^\\|.*\\|$)|(?:\\.{4,}\\s*|(?:\\. ){3,}|\\s{3,}|\\t\\s*|:\\s{0,3})(?:on |by "
    ")?(?:(?:mon|tues|wednes|thurs|fri|"
    "satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}, "
    "\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})\\.?(?:,? (?:at )?\\d{1,2}:\\d{2} ?[ap]\\.?m\\.?)?$"};

const LazyRE2 kOpenEnd = {
    "(?i)(?:\\b(?:the|a|an|of|and|or|to|in|on|by|for|with|that|which|from|is|are|be|shall|must|not|"
    "this|at|as|any|all|its|his|her|their|v\\.|no\\.|nos\\.|mr\\.|ms\\.|dr\\.|january|february|"
    "march|april|may|june|"
    "july|august|september|october|november|december|rule|section|§|judge|exhibit|dkt\\.|doc\\.|"
    "ecf)|,|^\\(?\\w{1,4}[.)])$"};

const LazyRE2 kHyphenEnd = {"[a-z]-$"};

const LazyRE2 kKeptHyphen = {
    "(?i)\\b(?:cross|non|self|post|pre|co|counter|third|first|second|one|two|three|attorney|"
    "meet|and|well|follow|long|short|full|high|cut|re|ex)-$"};

// "August 12, 2016", "June 8, 2017 at 9:00 a.m.": the other column of a schedule.
const LazyRE2 kDateAlone = {
    "(?i)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? "
    ")?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}, "
    "\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})\\.?(?:,? (?:at )?\\d{1,2}:\\d{2} ?[ap]\\.?m\\.?)?$"};

constexpr std::size_t kShortLine = 45;

bool StartsLower(std::string_view line) {
    const std::size_t first = line.find_first_not_of("\"'([*_");
    return first != std::string_view::npos && line[first] >= 'a' && line[first] <= 'z';
}

bool EndsSentence(std::string_view line) {
    const std::size_t last = line.find_last_not_of("\"')]*_ \xE2\x80\x9C\x9D");
    return last != std::string_view::npos &&
           (line[last] == '.' || line[last] == '?' || line[last] == '!' || line[last] == ':' ||
            line[last] == ';');
}

class Joiner {
public:
    Joiner(std::string_view raw, const std::vector<PageLine>& lines) : raw_(raw), lines_(lines) {}

    std::vector<JoinedLine> Run() {
        width_ = UsualWidth();
        for (const PageLine& line : lines_)
            Take(line);
        body_.insert(body_.end(), notes_.begin(), notes_.end());
        return std::move(body_);
    }

private:
    /// The length that nine lines in ten keep within; 600 where paragraphs are not wrapped at all.
    std::size_t UsualWidth() const {
        constexpr std::size_t kWrapped = 200;
        constexpr std::size_t kUnwrapped = 600;
        constexpr std::size_t kWidest = 110;
        std::vector<std::size_t> widths;
        for (const PageLine& line : lines_)
            if (line.kind == LineKind::kText)
                widths.push_back(line.place.end - line.place.start);
        if (widths.empty())
            return kWidest;
        const auto ninth = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
        std::ranges::nth_element(widths, ninth);
        return *ninth > kWrapped ? kUnwrapped : std::min(*ninth, kWidest);
    }

    void Take(const PageLine& line) {
        if (line.kind != LineKind::kText) {
            gap_ = true;
            in_note_ = in_note_ && line.kind == LineKind::kFurniture;
            after_rule_ = after_rule_ && line.kind != LineKind::kPageBreak;
            if (line.kind == LineKind::kRule)
                after_rule_ = true;
            return;
        }
        const std::string_view text = Slice(raw_, line.place);
        const bool new_note =
            Contains(kNoteMark, text.substr(0, 40)) ||
            (after_rule_ && !last_ended_ && Contains(kNoteNumber, text.substr(0, 8)));
        in_note_ = new_note || (in_note_ && !gap_);
        if (in_note_) {
            notes_.push_back({line.place, new_note ? Joint::kNewParagraph : Joint::kSpace, true});
        } else {
            body_.push_back({line.place, JointBefore(text), false});
            last_row_ = IsRow(text) || (last_label_ && Contains(kDateAlone, text));
            last_label_ = text.size() < 160 && text.ends_with(':');
            last_ = text;
            last_hard_ = line.hard_break;
            last_ended_ = EndsSentence(text);
            after_rule_ = false;
        }
        gap_ = false;
    }

    Joint JointBefore(std::string_view text) const {
        if (body_.empty())
            return Joint::kNone;
        if (Contains(kHyphenEnd, last_) && StartsLower(text))
            return Contains(kKeptHyphen, last_) ? Joint::kNone : Joint::kHyphen;
        const std::string_view head = text.substr(0, 12);
        if (last_label_ && text.size() < 60 && Contains(kDateAlone, text))
            return Joint::kSpace;
        if (Contains(kCertainMark, head) || IsRow(text) || last_row_)
            return Joint::kNewParagraph;
        const bool marked = Contains(kListMark, head);
        if (gap_ || last_hard_)
            return GoesOn(text) && !marked ? Joint::kSpace : Joint::kNewParagraph;
        const bool list_may_start = last_ended_ || last_.size() < kShortLine ||
                                    last_.ends_with("and") || last_.ends_with("or");
        if (marked && list_may_start)
            return Joint::kNewParagraph;
        return EndsShort() && !StartsLower(text) && !Contains(kOpenEnd, last_)
                   ? Joint::kNewParagraph
                   : Joint::kSpace;
    }

    /// A line that stops well before the margin ends its paragraph.
    bool EndsShort() const { return last_.size() * 10 < width_ * 6; }

    bool GoesOn(std::string_view text) const {
        if (last_ended_ || last_.starts_with('#'))
            return false;
        if (StartsLower(text))
            return last_.size() >= kShortLine / 3 || Contains(kOpenEnd, last_);
        return last_.size() >= kShortLine && Contains(kOpenEnd, last_);
    }

    static bool IsRow(std::string_view text) { return text.size() < 240 && Contains(kRow, text); }

    std::string_view raw_;
    const std::vector<PageLine>& lines_;  ///< Outlives the joiner.
    std::vector<JoinedLine> body_;
    std::vector<JoinedLine> notes_;
    std::string_view last_;
    std::size_t width_ = 0;
    bool last_hard_ = false;
    bool last_row_ = false;
    bool last_label_ = false;
    bool last_ended_ = true;
    bool gap_ = false;
    bool in_note_ = false;
    bool after_rule_ = false;
};

}  // namespace

std::vector<JoinedLine> JoinLines(std::string_view raw, const std::vector<PageLine>& lines) {
    return Joiner(raw, lines).Run();
}

}  // namespace particulars
