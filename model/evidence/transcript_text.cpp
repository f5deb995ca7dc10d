#include "model/evidence/transcript_text.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "model/core/text.h"
#include "model/evidence/pinpoint.h"

namespace particulars {
namespace {

constexpr std::size_t kMostDigits = 5;
constexpr int kMostLinesPerPage = 60;
constexpr std::size_t kMostNamed = 8;

/// A line as it stands in the file, with the number at its head where there is one.
struct RawLine {
    std::optional<int> number;
    std::string_view text;  ///< Behind the number.
};

using RawPage = std::vector<RawLine>;

std::optional<int> Number(std::string_view digits) {
    int number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return whole && !digits.empty() && digits.size() <= kMostDigits ? std::optional(number)
                                                                    : std::nullopt;
}

RawLine ReadLine(std::string_view line) {
    const std::string_view trimmed = Trim(line);
    const std::size_t digits = std::min(trimmed.find_first_not_of("0123456789"), trimmed.size());
    const auto number = Number(trimmed.substr(0, digits));
    const bool apart =
        digits == trimmed.size() || trimmed[digits] == ' ' || trimmed[digits] == '\t';
    if (!number || !apart)
        return {std::nullopt, trimmed};
    return {number, Trim(trimmed.substr(digits))};
}

std::vector<std::string_view> LinesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        lines.push_back(text.substr(0, end));
        const bool pair = text.substr(end).starts_with("\r\n");
        text.remove_prefix(std::min(end + (pair ? 2 : 1), text.size()));
    }
    return lines;
}

/// "112", "Page 112", "- 112 -", "0112" alone on a line; but not a line number with nothing behind.
std::optional<int> PageMark(std::string_view line) {
    std::string_view rest = Trim(line);
    const std::string folded = Fold(rest);
    const bool named = folded.starts_with("page ");
    if (named)
        rest = Trim(rest.substr(std::string_view("page ").size()));
    while (!rest.empty() && (rest.front() == '-' || rest.front() == ' '))
        rest.remove_prefix(1);
    while (!rest.empty() && (rest.back() == '-' || rest.back() == ' '))
        rest.remove_suffix(1);
    return Number(rest);
}

/// Pages as the form feeds part them; without any, as line numbers begin again at 1.
class PageParter {
public:
    std::vector<RawPage> Part(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\f'), text.size());
            AddSheet(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return std::move(pages_);
    }

private:
    void AddSheet(std::string_view sheet) {
        pages_.emplace_back();
        int last = 0;
        for (const std::string_view line : LinesOf(sheet)) {
            const RawLine read = ReadLine(line);
            if (read.number == 1 && last > 1) {
                // The page number above it stands at the end of what was taken for the page before.
                RawPage next;
                auto& before = pages_.back();
                while (!before.empty() && IsBetweenPages(before.back(), last)) {
                    next.insert(next.begin(), before.back());
                    before.pop_back();
                }
                pages_.push_back(std::move(next));
                last = 0;
            }
            if (read.number && *read.number == last + 1)
                last = *read.number;
            pages_.back().push_back(read);
        }
        const bool blank =
            std::all_of(pages_.back().begin(), pages_.back().end(),
                        [](const RawLine& line) { return !line.number && line.text.empty(); });
        if (blank)
            pages_.pop_back();
    }

    /// Not a numbered line of the text.
    static bool IsBetweenPages(const RawLine& line, int last) {
        return !line.number || *line.number > last + 1 ||
               (line.text.empty() && *line.number != last);
    }

    std::vector<RawPage> pages_;
};

class Reader {
public:
    explicit Reader(int first_page) : next_page_(first_page) {}

    TranscriptReading Read(std::string_view text) {
        const std::vector<RawPage> pages = PageParter().Part(text);
        const auto numbered = static_cast<std::size_t>(
            std::count_if(pages.begin(), pages.end(), [](const RawPage& page) {
                return std::any_of(page.begin(), page.end(), [](const RawLine& line) {
                    return line.number == 2 && !line.text.empty();
                });
            }));
        made_.numbered = numbered * 2 > pages.size();
        for (const RawPage& page : pages)
            AddPage(page);
        Settle();
        return std::move(made_);
    }

private:
    void AddPage(const RawPage& page) {
        std::size_t head = 0;
        const auto mark = MarkOf(page, head);
        const int number = mark.value_or(next_page_);
        if (mark && *mark != next_page_ && !made_.lines.empty())
            Warn(*mark > next_page_
                     ? fmt::format("Pages {} to {} are missing.", next_page_, *mark - 1)
                     : fmt::format("Page {} comes again behind page {}.", *mark, next_page_ - 1));
        next_page_ = number + 1;
        int line = 0;
        for (std::size_t i = head; i < page.size(); ++i)
            AddLine(page[i], number, line);
    }

    /// The number of the page, which stands before its first line; `head` is then behind it.
    std::optional<int> MarkOf(const RawPage& page, std::size_t& head) const {
        for (std::size_t i = 0; i < page.size(); ++i) {
            const RawLine& line = page[i];
            if (line.number && line.text.empty() &&
                !(*line.number == 1 && made_.numbered && IsFirst(page, i))) {
                head = i + 1;
                return line.number;
            }
            if (!line.number && !line.text.empty()) {
                if (const auto mark = PageMark(line.text)) {
                    head = i + 1;
                    return mark;
                }
                if (const auto mark = MarkAtEnd(line.text)) {
                    head = made_.numbered ? i + 1 : i;
                    return mark;
                }
            }
            if (line.number && !line.text.empty())
                break;
        }
        return std::nullopt;
    }

    /// Whether line 2 follows, so that a bare 1 is a blank first line.
    static bool IsFirst(const RawPage& page, std::size_t at) {
        return at + 1 < page.size() && page[at + 1].number == 2;
    }

    /// "JOHN DOE - CONFIDENTIAL      Page 12".
    static std::optional<int> MarkAtEnd(std::string_view text) {
        const std::size_t at = Fold(text).rfind("page ");
        if (at == std::string::npos || at >= text.size())
            return std::nullopt;
        return Number(Trim(text.substr(at + std::string_view("page ").size())));
    }

    void AddLine(const RawLine& raw, int page, int& line) {
        if (made_.numbered) {
            if (!raw.number || *raw.number > kMostLinesPerPage || *raw.number <= line) {
                // A line that was broken goes on with the one before; heads and feet are not text.
                return;
            }
            line = *raw.number;
            Add(page, line, raw.text);
            return;
        }
        const std::string text =
            raw.number ? fmt::format("{} {}", *raw.number, raw.text) : std::string(raw.text);
        if (line == 0 && Trim(text).empty())
            return;
        Add(page, ++line, Trim(text));
    }

    void Add(int page, int line, std::string_view text) {
        made_.lines.push_back({page, line, std::string(text)});
    }

    void Warn(std::string warning) {
        if (made_.warnings.size() < kMostNamed)
            made_.warnings.push_back(std::move(warning));
    }

    void Settle() {
        auto& lines = made_.lines;
        std::stable_sort(
            lines.begin(), lines.end(), [](const TranscriptLine& one, const TranscriptLine& other) {
                return std::pair(one.page, one.line) < std::pair(other.page, other.line);
            });
        if (lines.empty())
            return;
        made_.first_page = lines.front().page;
        made_.last_page = lines.back().page;
        for (const TranscriptLine& line : lines)
            made_.lines_per_page = std::max(made_.lines_per_page, line.line);
    }

    TranscriptReading made_;
    int next_page_;
};

bool IsWithin(const TranscriptLine& line, const Testimony& testimony) {
    const auto at = PageLine(line.page, line.line);
    return at >= PageLine(testimony.start_page, testimony.start_line) &&
           at <= PageLine(testimony.end_page, testimony.end_line);
}

PageAndLine FromPlace(std::int64_t place) {
    return {static_cast<int>(place / kLinesPerPageLimit),
            static_cast<int>(place % kLinesPerPageLimit)};
}

}  // namespace

TranscriptReading ReadTranscript(std::string_view text, int first_page) {
    return Reader(first_page).Read(text);
}

std::string ToStoredText(const std::vector<TranscriptLine>& lines) {
    std::string stored;
    for (const TranscriptLine& line : lines)
        stored += fmt::format("{}:{} {}\n", line.page, line.line, line.text);
    return stored;
}

std::vector<TranscriptLine> FromStoredText(std::string_view stored) {
    std::vector<TranscriptLine> lines;
    for (const std::string_view line : LinesOf(stored)) {
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::size_t colon = line.substr(0, space).find(':');
        if (colon == std::string_view::npos)
            continue;
        const auto page = Number(line.substr(0, colon));
        const auto number = Number(line.substr(colon + 1, space - colon - 1));
        if (page && number)
            lines.push_back(
                {*page, *number, std::string(line.substr(std::min(space + 1, line.size())))});
    }
    return lines;
}

std::string PassageText(const std::vector<TranscriptLine>& lines, const Testimony& testimony) {
    std::string text;
    for (const TranscriptLine& line : lines)
        if (IsWithin(line, testimony))
            text += fmt::format("{}:{}  {}\n", line.page, line.line, line.text);
    return text;
}

std::optional<std::pair<PageAndLine, PageAndLine>> ReadPassage(std::string_view text) {
    const auto read = ParsePinpoint(text);
    const auto* place = std::get_if<Pinpoint>(&read);
    if (!place || place->locator != Locator::kPageLine)
        return std::nullopt;
    return std::pair(FromPlace(place->start), FromPlace(place->end));
}

}  // namespace particulars
