#include "model/loadfiles/delimiters.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "model/loadfiles/delimited_reader.h"

namespace particulars {
namespace {

constexpr std::string_view kThorn = "\u00FE";
constexpr std::string_view kRegisteredSign = "\u00AE";
constexpr std::string_view kConcordanceSeparator = "\x14";

constexpr std::size_t kRecordsLookedAt = 200;

constexpr std::array<std::string_view, 11> kSeparators = {
    kConcordanceSeparator, ",", "\t", "|", ";", "^", "~", "\x1F", "\x01", "\u00B6", "\u00A7"};

/// The double quote leads: where no field is enclosed, it costs nothing to allow for it.
constexpr std::array<std::string_view, 6> kQualifiers = {"\"", kThorn, "^", "~", "'", ""};

std::string Quoted(std::string_view delimiter) {
    const auto byte = static_cast<unsigned char>(delimiter.front());
    if (byte < 0x20 || byte == 0x7F)
        return fmt::format("U+{:04X}", byte);
    return fmt::format("the character {}", delimiter);
}

/// What a first look at the records of a sample gives.
struct Shape {
    std::size_t fields = 0;
    std::size_t records = 0;
    std::size_t agreeing = 0;
    std::size_t newline_codes = 0;
    std::size_t line_breaks = 0;  ///< Inside fields.
    std::size_t first_odd_line = 0;
    std::size_t loose_qualifiers = 0;  ///< Fields that still stand in quotes, or are a separator.
};

void TakeField(std::string_view field, Shape& shape) {
    shape.newline_codes += field.find(kRegisteredSign) != std::string_view::npos ? 1 : 0;
    shape.line_breaks += field.find('\n') != std::string_view::npos ? 1 : 0;
    for (const std::string_view qualifier : kQualifiers)
        if (field.size() > 1 && !qualifier.empty() && field.starts_with(qualifier) &&
            field.ends_with(qualifier))
            ++shape.loose_qualifiers;
    for (const std::string_view separator : kSeparators)
        shape.loose_qualifiers += field == separator ? 1 : 0;
}

void TakeRecord(const SourceRecord& record, Shape& shape) {
    if (shape.records++ == 0)
        shape.fields = record.fields.size();
    if (record.fields.size() == shape.fields && record.problem.empty())
        ++shape.agreeing;
    else if (shape.first_odd_line == 0)
        shape.first_odd_line = static_cast<std::size_t>(record.line);
    for (const std::string_view field : record.fields)
        TakeField(field, shape);
}

Shape Look(std::string_view sample, bool complete, Delimiters delimiters) {
    delimiters.newline.clear();
    MemoryBytes bytes(sample);
    TextStream text(bytes, TextEncoding::kUtf8);
    DelimitedReader reader(text, {delimiters, false, false});
    Shape shape;
    Shape before;
    SourceRecord record;
    while (shape.records < kRecordsLookedAt) {
        if (!reader.Next(record))
            return complete ? shape : before;  // The sample may end within its last record.
        before = shape;
        TakeRecord(record, shape);
    }
    return shape;
}

double Score(const Shape& shape) {
    if (shape.fields < 2 || shape.records == 0)
        return 0;
    const double agreeing =
        static_cast<double>(shape.agreeing) / static_cast<double>(shape.records);
    const double loose = static_cast<double>(shape.loose_qualifiers) /
                         static_cast<double>(shape.records * shape.fields);
    const double fields = static_cast<double>(std::min<std::size_t>(shape.fields, 20));
    return agreeing * agreeing * (10 + fields) * (1 - std::min(1.0, 2 * loose));
}

std::string ExplainNewlines(const Shape& shape, const Delimiters& delimiters) {
    if (shape.newline_codes == 0)
        return {};
    if (!delimiters.newline.empty())
        return " The sign \u00AE inside a field is read as a line break.";
    return shape.line_breaks > 0 && delimiters.separator == kConcordanceSeparator
               ? " Line breaks stand plainly inside fields, so the sign \u00AE is left as it is."
               : "";
}

std::string Explain(const Shape& shape, const Delimiters& delimiters) {
    std::string text = Describe(delimiters);
    if (shape.fields < 2)
        return text + " That gives a single column: probably these are not the delimiters.";
    if (shape.agreeing == shape.records)
        text += fmt::format(" Each of the {} records looked at has {} fields.", shape.records,
                            shape.fields);
    else
        text += fmt::format(
            " {} of the {} records looked at have the {} fields of the first; the first that has "
            "not begins on line {}.",
            shape.agreeing, shape.records, shape.fields, shape.first_odd_line);
    return text + ExplainNewlines(shape, delimiters);
}

DelimiterFinding ToFinding(const Shape& shape, Delimiters delimiters) {
    DelimiterFinding finding;
    finding.explanation = Explain(shape, delimiters);
    finding.delimiters = std::move(delimiters);
    finding.fields = shape.fields;
    finding.records = shape.records;
    finding.agreeing = shape.agreeing;
    finding.certain = shape.fields > 1 && shape.agreeing == shape.records;
    return finding;
}

/// Concordance writes a sign for a line break; a file with plain ones has no need for it.
std::string NewlineCode(const Shape& shape, const Delimiters& delimiters) {
    const bool is_concordance =
        delimiters.separator == kConcordanceSeparator || delimiters.qualifier == kThorn;
    return is_concordance && shape.line_breaks == 0 ? std::string(kRegisteredSign) : std::string();
}

}  // namespace

Delimiters ConcordanceDelimiters() {
    return {std::string(kConcordanceSeparator), std::string(kThorn), std::string(kRegisteredSign)};
}

std::string DelimiterName(std::string_view delimiter) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kNames = {{
        {",", "a comma"},
        {"\t", "a tab"},
        {"|", "a pipe |"},
        {";", "a semicolon"},
        {"^", "a caret ^"},
        {"~", "a tilde ~"},
        {"\"", "double quotes"},
        {"'", "single quotes"},
        {kThorn, "thorns \u00FE"},
        {kConcordanceSeparator, "the Concordance separator U+0014"},
    }};
    for (const auto& [known, name] : kNames)
        if (known == delimiter)
            return std::string(name);
    return delimiter.empty() ? "nothing" : Quoted(delimiter);
}

std::string Describe(const Delimiters& delimiters) {
    return fmt::format("Fields are parted by {} and {}.", DelimiterName(delimiters.separator),
                       delimiters.qualifier.empty()
                           ? "never enclosed"
                           : "may stand in " + DelimiterName(delimiters.qualifier));
}

DelimiterFinding JudgeDelimiters(std::string_view sample, bool complete,
                                 const Delimiters& delimiters) {
    return ToFinding(Look(sample, complete, delimiters), delimiters);
}

DelimiterFinding FindDelimiters(std::string_view sample, bool complete) {
    Delimiters best;
    Shape best_shape;
    double best_score = -1;
    for (const std::string_view separator : kSeparators) {
        if (sample.find(separator) == std::string_view::npos)
            continue;
        for (const std::string_view qualifier : kQualifiers) {
            if (qualifier == separator)
                continue;
            const Delimiters tried{std::string(separator), std::string(qualifier), {}};
            const Shape shape = Look(sample, complete, tried);
            if (const double score = Score(shape); score > best_score) {
                best = tried;
                best_shape = shape;
                best_score = score;
            }
        }
    }
    if (best_score < 0)
        best_shape = Look(sample, complete, best);
    best.newline = NewlineCode(best_shape, best);
    return ToFinding(best_shape, std::move(best));
}

}  // namespace particulars
