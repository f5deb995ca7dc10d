#include "model/deadlines/period.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>
#include <vector>

#include "model/core/text.h"
#include "model/deadlines/next_weekday.h"

namespace particulars {
namespace {

constexpr int kLongestCount = 9999;
constexpr std::size_t kLongestInput = 120;

constexpr std::array<std::string_view, 20> kSmallNumbers = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 8> kTens = {"twenty", "thirty",  "forty",  "fifty",
                                                   "sixty",  "seventy", "eighty", "ninety"};

/// Words that may stand before the number without changing it.
constexpr std::array<std::string_view, 18> kLeadingWords = {
    "within", "in", "for",   "no", "not", "later", "more", "less",   "fewer",
    "than",   "at", "least", "up", "to",  "the",   "of",   "period", "next"};
/// Words between the number and its unit that do not change the count.
constexpr std::array<std::string_view, 5> kEmptyAdjectives = {"calendar", "consecutive", "full",
                                                              "additional", "clear"};
/// Words that may follow the unit.
constexpr std::array<std::string_view, 4> kTrailingWords = {"period", "time", "notice", "deadline"};

struct UnitWord {
    std::string_view word;
    PeriodUnit unit;
};

constexpr std::array<UnitWord, 18> kUnitWords = {{
    {"hour", PeriodUnit::kHours},
    {"hours", PeriodUnit::kHours},
    {"hr", PeriodUnit::kHours},
    {"hrs", PeriodUnit::kHours},
    {"day", PeriodUnit::kDays},
    {"days", PeriodUnit::kDays},
    {"week", PeriodUnit::kWeeks},
    {"weeks", PeriodUnit::kWeeks},
    {"wk", PeriodUnit::kWeeks},
    {"wks", PeriodUnit::kWeeks},
    {"month", PeriodUnit::kMonths},
    {"months", PeriodUnit::kMonths},
    {"mo", PeriodUnit::kMonths},
    {"mos", PeriodUnit::kMonths},
    {"year", PeriodUnit::kYears},
    {"years", PeriodUnit::kYears},
    {"yr", PeriodUnit::kYears},
    {"yrs", PeriodUnit::kYears},
}};

template <std::size_t count>
bool Contains(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t count>
std::optional<int> Position(const std::array<std::string_view, count>& words,
                            std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<int>(found - words.begin());
}

void ReplaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool IsDigit(char character) {
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

/// Lower case, with typographic hyphens, apostrophes and spaces made plain.
std::string Plain(std::string_view text) {
    std::string plain = Fold(text);
    for (const std::string_view hyphen : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2212"})
        ReplaceAll(plain, hyphen, "-");
    ReplaceAll(plain, "\u2019", "'");
    ReplaceAll(plain, "'s", "s");
    ReplaceAll(plain, "\u00A0", " ");
    return plain;
}

/// The comma of "1,000", but not that of "1,5".
bool SetsOffThousands(std::string_view text, std::size_t comma) {
    const std::string_view after = text.substr(comma + 1);
    const auto digits = std::find_if_not(after.begin(), after.end(), IsDigit) - after.begin();
    return text[comma] == ',' && IsDigit(text[comma - 1]) && digits == 3;
}

/// A hyphen, an apostrophe, or the point of "hrs."; never that of "1.5".
bool JoinsWords(std::string_view text, std::size_t mark) {
    return text[mark] == '-' || text[mark] == '\'' ||
           (text[mark] == '.' && !IsDigit(text[mark - 1]));
}

/// Words, figures, "(" and ")"; empty if there is anything else, such as a minus sign or "1.5".
std::vector<std::string> Tokens(std::string_view text) {
    std::vector<std::string> tokens;
    bool glued = false;  // The last character belongs to the same token as the next.
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        const bool inside = i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0;
        const bool alnum = std::isalnum(static_cast<unsigned char>(character)) != 0;
        if (alnum) {
            if (!glued)
                tokens.emplace_back();
            tokens.back() += character;
            glued = true;
            continue;
        }
        if (glued && SetsOffThousands(text, i))
            continue;
        if (character == '(' || character == ')')
            tokens.emplace_back(1, character);
        else if (character != ' ' && !(inside && JoinsWords(text, i)))
            return {};
        glued = false;
    }
    return tokens;
}

/// Takes tokens one after another; what cannot be taken makes the whole reading fail.
class PeriodReader {
public:
    explicit PeriodReader(std::vector<std::string> tokens) : tokens_(std::move(tokens)) {}

    std::optional<Period> Read() {
        SkipLeadingWords();
        if (Peek() == "fortnight")
            return Finish({2, PeriodUnit::kWeeks}, 1);
        const auto count = ReadAgreedCount();
        if (!count)
            return std::nullopt;
        bool court = false;
        while (Contains(kEmptyAdjectives, Peek()) || IsCourtWord(Peek()))
            court = IsCourtWord(tokens_[next_++]) || court;
        if (Peek() == "fortnight" || Peek() == "fortnights")
            return court ? std::nullopt : Finish({*count * 2, PeriodUnit::kWeeks}, 1);
        for (const auto& [word, unit] : kUnitWords) {
            if (word != Peek())
                continue;
            if (court && unit != PeriodUnit::kDays)
                return std::nullopt;
            return Finish({*count, court ? PeriodUnit::kCourtDays : unit}, 1);
        }
        return std::nullopt;
    }

private:
    static bool IsCourtWord(std::string_view word) {
        return word == "court" || word == "business" || word == "working";
    }

    static bool StartsNumber(std::string_view word) {
        return !word.empty() &&
               (IsDigit(word.front()) || Position(kSmallNumbers, word) || Position(kTens, word));
    }

    std::string_view Peek(std::size_t ahead = 0) const {
        return next_ + ahead < tokens_.size() ? std::string_view(tokens_[next_ + ahead])
                                              : std::string_view();
    }

    /// "within", "no later than", and the "a" of "a period of", but not the "a" of "a week".
    void SkipLeadingWords() {
        const auto is_article = [this] {
            return (Peek() == "a" || Peek() == "an") &&
                   (Peek(1) == "period" || Peek(1) == "fortnight" || StartsNumber(Peek(1)));
        };
        while (Contains(kLeadingWords, Peek()) || is_article())
            ++next_;
    }

    /// "21", "twenty-one", "twenty-one (21)", "21 (twenty-one)".
    std::optional<int> ReadAgreedCount() {
        const auto count = ReadCount();
        if (!count || Peek() != "(")
            return count;
        ++next_;
        const auto again = ReadCount();
        if (again != count || Peek() != ")")
            return std::nullopt;
        ++next_;
        return count;
    }

    std::optional<int> ReadCount() {
        const std::string_view token = Peek();
        if (!token.empty() && IsDigit(token.front()))
            return ReadFigure();
        if (token == "a" || token == "an") {
            ++next_;
            return Peek() == "hundred" ? ReadHundreds(1) : std::optional<int>(1);
        }
        const auto small = ReadBelowHundred();
        if (small && Peek() == "hundred")
            return ReadHundreds(*small);
        return small;
    }

    std::optional<int> ReadFigure() {
        const std::string& token = tokens_[next_];
        int value = 0;
        const auto [end, status] =
            std::from_chars(token.data(), token.data() + token.size(), value);
        if (status != std::errc() || end != token.data() + token.size())
            return std::nullopt;
        ++next_;
        return value;
    }

    std::optional<int> ReadBelowHundred() {
        if (const auto small = Position(kSmallNumbers, Peek())) {
            ++next_;
            return *small;
        }
        const auto tens = Position(kTens, Peek());
        if (!tens)
            return std::nullopt;
        ++next_;
        const auto ones = Position(kSmallNumbers, Peek());
        const bool joined = ones && *ones >= 1 && *ones <= 9;
        if (joined)
            ++next_;
        return (*tens + 2) * 10 + (joined ? *ones : 0);
    }

    std::optional<int> ReadHundreds(int hundreds) {
        if (hundreds < 1 || hundreds > 9)
            return std::nullopt;
        ++next_;
        const bool more = Peek() == "and" || StartsNumber(Peek());
        if (Peek() == "and")
            ++next_;
        const auto rest = ReadBelowHundred();
        if (more && !rest)
            return std::nullopt;
        return hundreds * 100 + rest.value_or(0);
    }

    /// Skips `taken` tokens; the rest must be words that add nothing.
    std::optional<Period> Finish(Period period, std::size_t taken) {
        next_ += taken;
        if (Contains(kTrailingWords, Peek()))
            ++next_;
        if (next_ != tokens_.size() || period.count < 1 || period.count > kLongestCount)
            return std::nullopt;
        return period;
    }

    std::vector<std::string> tokens_;
    std::size_t next_ = 0;
};

}  // namespace

std::string ToText(const Period& period) {
    std::string_view unit = ToText(period.unit);
    if (period.count == 1)
        unit.remove_suffix(1);
    const std::string then = period.then ? ", then " + ToText(*period.then) : "";
    return fmt::format("{} {}{}", period.count, unit, then);
}

std::optional<Period> ReadPeriod(std::string_view text) {
    if (text.size() > kLongestInput || !IsValidUtf8(text))
        return std::nullopt;
    const std::string plain = Plain(Trim(text));
    const auto [counted, then] = SplitNextWeekday(plain);
    auto period = PeriodReader(Tokens(counted)).Read();
    if (period && then && period->unit == PeriodUnit::kHours)
        return std::nullopt;
    if (period)
        period->then = then;
    return period;
}

}  // namespace particulars
