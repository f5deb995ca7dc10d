#include "model/jobs/alias_passages.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "model/core/text.h"
#include "model/particularity/text_likeness.h"

namespace particulars {
namespace {

bool IsDigit(char byte) {
    return std::isdigit(static_cast<unsigned char>(byte)) != 0;
}

std::optional<int> ToNumber(std::string_view digits) {
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, number);
    return failure == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// The last number of "par. 31" or "item 3"; a range is read as its first: "paras. 31-33".
std::optional<int> NumberOfLabel(std::string_view label) {
    const auto first = std::find_if(label.begin(), label.end(), IsDigit);
    const auto last = std::find_if_not(first, label.end(), IsDigit);
    return ToNumber(label.substr(static_cast<std::size_t>(first - label.begin()),
                                 static_cast<std::size_t>(last - first)));
}

/// The number that a line begins with, if it counts paragraphs, and what follows it.
struct NumberedLine {
    int number = 0;
    std::size_t after = 0;
};

std::optional<NumberedLine> NumberAtStart(std::string_view whole) {
    std::string_view line = Trim(whole);
    constexpr std::string_view kPilcrow = "\u00b6";
    if (line.starts_with(kPilcrow))
        line = Trim(line.substr(kPilcrow.size()));
    const bool bracket = line.starts_with('(');
    line.remove_prefix(bracket ? 1 : 0);
    const auto last = std::find_if_not(line.begin(), line.end(), IsDigit);
    const auto length = static_cast<std::size_t>(last - line.begin());
    if (length == line.size() || (line[length] != ')' && (bracket || line[length] != '.')))
        return std::nullopt;
    if (length + 1 < line.size() && IsDigit(line[length + 1]))
        return std::nullopt;  // "3.5 percent"
    const auto number = ToNumber(line.substr(0, length));
    const auto after = static_cast<std::size_t>(line.data() - whole.data()) + length + 1;
    return number ? std::optional(NumberedLine{*number, after}) : std::nullopt;
}

/// Where the lines of `text` begin.
std::vector<std::size_t> LineStarts(std::string_view text) {
    std::vector<std::size_t> starts = {0};
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        starts.push_back(at + 1);
    return starts;
}

/// Whether "ECF No. 57" or "Dkt. 57" in `source` names this entry.
bool NamesByNumber(const std::vector<std::string>& source, const std::string& ecf_number) {
    const std::vector<std::string> number = ComparableWords(ecf_number);
    if (number.empty())
        return false;
    for (const char* const mark : {"ecf", "dkt", "doc", "docket"})
        for (auto at = std::find(source.begin(), source.end(), mark); at != source.end();
             at = std::find(at + 1, source.end(), mark)) {
            auto next = at + 1;
            if (next != source.end() && *next == "no")
                ++next;
            const auto rest = static_cast<std::size_t>(source.end() - next);
            if (rest >= number.size() && std::equal(number.begin(), number.end(), next) &&
                (rest == number.size() ||
                 !IsDigit((next + static_cast<std::ptrdiff_t>(number.size()))->front())))
                return true;
        }
    return false;
}

}  // namespace

std::optional<std::string> NumberedParagraph(std::string_view text, int number) {
    const std::vector<std::size_t> starts = LineStarts(text);
    std::size_t begin = std::string_view::npos;
    for (std::size_t line = 0; line < starts.size(); ++line) {
        const std::size_t end = line + 1 < starts.size() ? starts[line + 1] : text.size();
        const auto found = NumberAtStart(text.substr(starts[line], end - starts[line]));
        if (!found)
            continue;
        if (begin == std::string_view::npos && found->number == number)
            begin = starts[line] + found->after;
        else if (begin != std::string_view::npos && found->number == number + 1)
            return std::string(Trim(text.substr(begin, starts[line] - begin)));
    }
    if (begin == std::string_view::npos)
        return std::nullopt;
    return std::string(Trim(text.substr(begin)));
}

const DocketEntry* PaperOfAlias(const CaseRecords& records, const SecretAlias& alias) {
    const std::vector<std::string> source = ComparableWords(alias.source);
    const std::vector<std::string> title =
        ComparableWords(std::string_view(alias.source).substr(0, alias.source.find(',')));
    for (const DocketEntry& entry : records.docket_entries)
        if (!entry.text.empty() && !title.empty() &&
            (ComparableWords(entry.title) == title || NamesByNumber(source, entry.ecf_number)))
            return &entry;
    return nullptr;
}

std::vector<AliasPassage> AliasPassages(const CaseRecords& records, const TradeSecretId& secret) {
    std::vector<AliasPassage> passages;
    for (const SecretAlias& alias : records.aliases) {
        if (alias.secret != secret)
            continue;
        const DocketEntry* const paper = PaperOfAlias(records, alias);
        if (!paper)
            continue;
        const auto number = NumberOfLabel(alias.label);
        const auto paragraph = number ? NumberedParagraph(paper->text, *number) : std::nullopt;
        passages.push_back({&alias, paper, paragraph.value_or(paper->text)});
    }
    return passages;
}

}  // namespace particulars
