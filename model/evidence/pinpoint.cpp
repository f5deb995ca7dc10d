#include "model/evidence/pinpoint.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <string>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::int64_t kSecondsPerMinute = 60;
constexpr std::int64_t kSecondsPerHour = 3600;
constexpr std::int64_t kMostDigits = 9;

/// Words before a number that say what it counts. Longer ones stand before those they begin with.
struct Word {
    std::string_view text;
    Locator locator;
};

constexpr std::array kWords = {
    Word{"pages", Locator::kPage},
    Word{"page", Locator::kPage},
    Word{"pp.", Locator::kPage},
    Word{"p.", Locator::kPage},
    Word{"paragraphs", Locator::kParagraph},
    Word{"paragraph", Locator::kParagraph},
    Word{"paras.", Locator::kParagraph},
    Word{"para.", Locator::kParagraph},
    Word{"pars.", Locator::kParagraph},
    Word{"par.", Locator::kParagraph},
    Word{"\u00b6\u00b6", Locator::kParagraph},
    Word{"\u00b6", Locator::kParagraph},
    Word{"lines", Locator::kLine},
    Word{"line", Locator::kLine},
    Word{"ll.", Locator::kLine},
    Word{"l.", Locator::kLine},
    Word{"tr.", Locator::kPageLine},
};

class Reader {
public:
    explicit Reader(std::string_view text) : rest_(Trim(text)) {}

    bool empty() const { return rest_.empty(); }

    bool Skip(std::string_view word) {
        if (!rest_.starts_with(word))
            return false;
        rest_ = TrimLeft(rest_.substr(word.size()));
        return true;
    }

    std::optional<std::int64_t> Number() {
        std::int64_t number = 0;
        const char* const begin = rest_.data();
        const auto [end, error] = std::from_chars(begin, begin + rest_.size(), number);
        if (error != std::errc() || end == begin || end - begin > kMostDigits || number < 0)
            return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - begin));
        return number;
    }

    bool SkipDash() {
        rest_ = TrimLeft(rest_);
        return Skip("-") || Skip("\u2013") || Skip("\u2014") || Skip("to ") || Skip("through ");
    }

private:
    static std::string_view TrimLeft(std::string_view text) {
        const std::size_t start = text.find_first_not_of(' ');
        return start == std::string_view::npos ? std::string_view() : text.substr(start);
    }

    std::string_view rest_;
};

struct Place {
    Locator locator = Locator::kPage;
    std::int64_t number = 0;
};

/// "12", "112:4", "00:12:31".
std::optional<Place> ReadPlace(Reader& reader, Locator locator) {
    const auto first = reader.Number();
    if (!first)
        return std::nullopt;
    if (!reader.Skip(":"))  // "Tr. 112" is a page.
        return Place{locator == Locator::kPageLine ? Locator::kPage : locator, *first};
    const auto second = reader.Number();
    if (!second || *second >= kLinesPerPageLimit)
        return std::nullopt;
    if (!reader.Skip(":"))
        return Place{Locator::kPageLine, PageLine(*first, *second)};
    const auto third = reader.Number();
    if (!third || *second >= kSecondsPerMinute || *third >= kSecondsPerMinute)
        return std::nullopt;
    return Place{Locator::kTime, *first * kSecondsPerHour + *second * kSecondsPerMinute + *third};
}

/// The end of "112:4-9" is a line of the same page.
std::int64_t EndOf(const Place& start, const Place& end) {
    if (start.locator == Locator::kPageLine && end.locator != Locator::kPageLine)
        return PageLine(start.number / kLinesPerPageLimit, end.number);
    return end.number;
}

Locator WordedLocator(Reader& reader) {
    reader.Skip("at ");
    for (const Word& word : kWords)
        if (reader.Skip(word.text))
            return word.locator;
    return Locator::kPage;
}

Violation Unreadable() {
    return {"pinpoint",
            "Enter a place such as p. 9, pp. 9-12, 112:4-113:9, \u00b6 14, lines 40-52 or "
            "00:12:31."};
}

std::string One(Locator locator, std::int64_t number) {
    if (locator == Locator::kPageLine)
        return fmt::format("{}:{}", number / kLinesPerPageLimit, number % kLinesPerPageLimit);
    if (locator == Locator::kTime)
        return fmt::format("{:02}:{:02}:{:02}", number / kSecondsPerHour,
                           number / kSecondsPerMinute % kSecondsPerMinute,
                           number % kSecondsPerMinute);
    return std::to_string(number);
}

std::string_view WordFor(Locator locator, bool several) {
    switch (locator) {
        case Locator::kPage:
            return several ? "pp. " : "p. ";
        case Locator::kParagraph:
            return several ? "\u00b6\u00b6 " : "\u00b6 ";
        case Locator::kLine:
            return several ? "lines " : "line ";
        default:
            return "";
    }
}

}  // namespace

std::string ToText(const Pinpoint& pinpoint) {
    if (pinpoint.locator == Locator::kWhole)
        return {};
    const bool several = pinpoint.end != pinpoint.start;
    std::string text(WordFor(pinpoint.locator, several));
    text += One(pinpoint.locator, pinpoint.start);
    if (several)
        text += "\u2013" + One(pinpoint.locator, pinpoint.end);
    return text;
}

std::variant<Pinpoint, Violation> ParsePinpoint(std::string_view text) {
    const std::string folded = Fold(text);
    Reader reader(folded);
    if (reader.empty())
        return Pinpoint();
    const Locator worded = WordedLocator(reader);
    const auto start = ReadPlace(reader, worded);
    if (!start || start->number == 0)
        return Unreadable();
    Pinpoint pinpoint{start->locator, start->number, start->number};
    if (reader.SkipDash()) {
        const auto end = ReadPlace(reader, worded);
        if (!end)
            return Unreadable();
        pinpoint.end = EndOf(*start, *end);
    }
    if (!reader.empty())
        return Unreadable();
    if (pinpoint.end < pinpoint.start)
        return Violation{"pinpoint", "The place cannot end before it begins."};
    return pinpoint;
}

std::optional<Violation> CheckWithin(const Pinpoint& pinpoint, std::int64_t pages) {
    if (pinpoint.locator != Locator::kPage || pages == 0 || pinpoint.end <= pages)
        return std::nullopt;
    return Violation{"pinpoint", fmt::format("The document has {} {}; the pinpoint goes to {}.",
                                             pages, pages == 1 ? "page" : "pages", pinpoint.end)};
}

}  // namespace particulars
