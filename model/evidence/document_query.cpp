#include "model/evidence/document_query.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kFields = {"bates",      "title", "custodian", "author",
                                                     "recipients", "kind",  "text"};
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kMonthDigits = 7;  ///< "2016-03".

/// One part of a query: "word", "\"a phrase\"", "field:word", with a * behind it or not.
struct Part {
    std::string field;
    std::string value;
    bool is_quoted = false;
    bool is_prefix = false;
    bool is_last = false;  ///< Nothing follows, not even a space.
};

class PartReader {
public:
    explicit PartReader(std::string_view text) : rest_(text) {}

    std::optional<Part> Next() {
        SkipSpaces();
        if (rest_.empty())
            return std::nullopt;
        Part part;
        if (rest_.front() != '"') {
            const std::size_t colon = rest_.find_first_of(": \t\"");
            if (colon != std::string_view::npos && colon > 0 && rest_[colon] == ':') {
                part.field = Fold(rest_.substr(0, colon));
                rest_.remove_prefix(colon + 1);
            }
        }
        TakeValue(part);
        part.is_last = rest_.empty();
        return part;
    }

private:
    void SkipSpaces() {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size()));
    }

    void TakeValue(Part& part) {
        part.is_quoted = !rest_.empty() && rest_.front() == '"';
        if (part.is_quoted)
            rest_.remove_prefix(1);
        const std::size_t end =
            std::min(rest_.find_first_of(part.is_quoted ? "\"" : " \t\r\n"), rest_.size());
        part.value = std::string(rest_.substr(0, end));
        rest_.remove_prefix(std::min(end + (part.is_quoted ? 1 : 0), rest_.size()));
        if (part.is_quoted && rest_.starts_with('*')) {
            part.is_prefix = true;
            rest_.remove_prefix(1);
        } else if (!part.is_quoted && part.value.ends_with('*')) {
            part.is_prefix = true;
            part.value.pop_back();
        }
    }

    std::string_view rest_;
};

struct Days {
    Date first;
    Date last;
};

/// "2016", "2016-03" or "2016-03-14".
std::optional<Days> DaysOf(const std::string& text) {
    if (text.size() == kYearDigits) {
        const auto first = DateFromIso(text + "-01-01");
        const auto last = DateFromIso(text + "-12-31");
        if (first && last)
            return Days{*first, *last};
    }
    if (text.size() == kMonthDigits) {
        if (const auto first = DateFromIso(text + "-01"))
            return Days{*first, first->end_of_month()};
    }
    if (const auto day = DateFromIso(text))
        return Days{*day, *day};
    return std::nullopt;
}

bool TakeDates(DocumentQuery& query, const std::string& value) {
    const std::size_t dots = value.find("..");
    if (dots == std::string::npos) {
        const auto days = DaysOf(value);
        if (!days)
            return false;
        query.from = days->first;
        query.to = days->last;
        return true;
    }
    const std::string before = value.substr(0, dots);
    const std::string after = value.substr(dots + 2);
    const auto first = DaysOf(before);
    const auto last = DaysOf(after);
    if ((!first && !before.empty()) || (!last && !after.empty()) || (!first && !last))
        return false;
    if (first)
        query.from = first->first;
    if (last)
        query.to = last->last;
    return true;
}

template <NamedEnum Enum>
bool TakeWord(std::optional<Enum>& taken, const std::string& value) {
    taken = FromText<Enum>(Fold(value));
    return taken.has_value();
}

/// "TS-003", "ts-3" or "3".
bool TakeSecret(DocumentQuery& query, const std::string& value) {
    const std::size_t digits = value.find_first_of("0123456789");
    if (digits == std::string::npos)
        return false;
    int number = 0;
    const char* const end = value.data() + value.size();
    const auto read = std::from_chars(value.data() + digits, end, number);
    if (read.ptr != end || read.ec != std::errc())
        return false;
    query.secret = number;
    return true;
}

std::optional<std::string> TakeFilter(DocumentQuery& query, const Part& part, bool& is_filter) {
    is_filter = true;
    if (part.field == "dated")
        return TakeDates(query, part.value)
                   ? std::nullopt
                   : std::optional<std::string>(
                         "Enter dates such as dated:2016, dated:2016-03 or "
                         "dated:2015-06-01..2016-01-31.");
    if (part.field == "tier")
        return TakeWord(query.tier, part.value)
                   ? std::nullopt
                   : std::optional<std::string>(
                         "The tiers are public, confidential, \"attorneys' "
                         "eyes only\" and \"source code\".");
    if (part.field == "role")
        return TakeWord(query.role, part.value)
                   ? std::nullopt
                   : std::optional<std::string>(
                         "The roles are those of a link, such as role:contains or role:\"refers "
                         "to\".");
    if (part.field == "secret")
        return TakeSecret(query, part.value)
                   ? std::nullopt
                   : std::optional<std::string>("Name a secret by its number: secret:TS-003.");
    is_filter = part.field == "production" || part.field == "batch";
    if (part.field == "production")
        query.production = part.value;
    if (part.field == "batch")
        query.batch = part.value;
    return std::nullopt;
}

bool IsField(const std::string& name) {
    return std::find(kFields.begin(), kFields.end(), name) != kFields.end();
}

}  // namespace

std::variant<DocumentQuery, Violation> ParseDocumentQuery(std::string_view text, bool is_typing) {
    DocumentQuery query;
    PartReader reader(text);
    while (auto part = reader.Next()) {
        const bool is_unfinished = is_typing && part->is_last;
        bool is_filter = false;
        if (const auto problem = TakeFilter(query, *part, is_filter)) {
            if (is_unfinished)
                continue;
            return Violation{"query", *problem};
        }
        if (is_filter)
            continue;
        if (!part->field.empty() && !IsField(part->field)) {
            // "http://…" or "Re:" is what somebody looks for, and no field.
            part->value = part->field + " " + part->value;
            part->field.clear();
        }
        if (!Trim(part->value).empty())
            query.terms.push_back({part->field, std::string(Trim(part->value)),
                                   part->is_prefix || (is_unfinished && !part->is_quoted)});
    }
    return query;
}

std::vector<std::string> WordsOf(const DocumentQuery& query) {
    std::vector<std::string> words;
    for (const QueryTerm& term : query.terms)
        words.push_back(term.words);
    return words;
}

}  // namespace particulars
