// ReadCaption: the parties, from the block of lines at the head of an order or from one line.

#include <algorithm>
#include <optional>
#include <vector>

#include "model/intake/name_case.h"
#include "model/intake/order_header.h"
#include "model/intake/page_lines.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::size_t kFirstLines = 90;
constexpr std::size_t kFirstBytes = 6000;

const LazyRE2 kVersus = {"(?i)^\\W*(?:-?\\s*against\\s*-?|-?v(?:s|ersus)?\\.?-?)\\W*$"};

const LazyRE2 kPlaintiffRole = {
    "(?i)^(.*?)[\\s,]*\\b(?:plaintiffs?|petitioners?|claimants?|debtor|relators?|appellants?)(?:\\("
    "s\\))?\\b"
    "[^a-z]{0,6}(?:and\\s+counter\\S*|/"
    "?\\s*counter\\S*(?:\\s+defendants?)?|in\\s+error)?[\\s,.)|:]*(?:v\\.|vs\\.)?\\W*$"};

const LazyRE2 kDefendantRole = {
    "(?i)^(.*?)[\\s,]*\\b(?:defendants?|respondents?|appellees?)(?:\\(s\\))?\\b[^a-z]{0,6}"
    "(?:and\\s+counter\\S*|/?\\s*counter\\S*(?:\\s+plaintiffs?)?)?[\\s,.)|:]*$"};

// Lines of the right-hand column and the heading of the court.
const LazyRE2 kNotAParty = {
    "(?i)(?:\\b(?:court|district\\s+of|division|civ\\.|case\\s+no|civil\\s+action|index\\s+no|"
    "docket|c\\.a\\.|judge|hon\\.|"
    "opinion|sealed|memorandum|jury|ecf|dkt|plaintiff,?\\s+represented|county\\s+of|state\\s+of\\s+"
    "\\w+\\s*$|"
    "present|hearing|date|time|dept|department|action\\s+filed|trial|re:)\\b|\\border\\b|\\d:"
    "\\d\\d-|\\b\\d\\d-cv-|^\\W*$|"
    "^(?:and|individually|on\\s+behalf|a\\s+\\w+\\s+corporation|an?\\s+individual)\\b|-{3,})"};

// The right-hand column of a caption: ") Case No.", "| ORDER", "§".
const LazyRE2 kColumn = {"\\s+(?:[)|:]|§)(?:\\s.*)?$|\\s{4,}\\S.*$"};

const LazyRE2 kInline = {
    "^\\W*(?:(?i:in\\s+(?:the\\s+matter\\s+of|re)[: "
    "].*)|([A-Z0-9\\[][^\\n]{1,120}?),?\\s+(?i:v\\.|vs\\.|-v-|-against-)\\s+([A-Z0-9\\[][^\\n]{1,"
    "120}?))"
    "\\W{0,3}(?:,?\\s+(?:No\\.|Case|Civ|C\\.A\\.|\\d{2}[ -]).*)?$"};

const LazyRE2 kWithRoles = {
    "(?s)([A-Z0-9\\[][^\\n]{2,200}?)\\s*,?\\s+(?i:plaintiffs?|petitioners?)\\s*(?:/"
    "\\s*\\S+)?,?\\s+(?i:v\\.|vs\\.|-\\s?against\\s?-)\\s+"
    "(?:No\\.[^\\n]{0,40}?\\s)?([A-Z0-9\\[][^\\n]{2,200}?)\\s*,?\\s+(?i:defendants?|respondents?)"
    "\\b"};

const LazyRE2 kRoleAtEnd = {"(?i),?\\s+(?:plaintiffs?|defendants?|petitioners?|respondents?)\\W*$"};

std::string_view LeftColumn(std::string_view line) {
    const auto column = Find(kColumn, line);
    return Trim(column ? line.substr(0, column->start()) : line);
}

std::string Plain(std::string_view name) {
    std::string words;
    for (const char letter : name)
        if (letter != '*' && letter != '#')
            words += letter == '\t' ? ' ' : letter;
    std::string_view trimmed = Trim(words);
    if (const auto role = Find(kRoleAtEnd, trimmed))
        trimmed = trimmed.substr(0, role->start());
    while (!trimmed.empty() &&
           std::string_view(",;:)|-").find(trimmed.back()) != std::string_view::npos)
        trimmed = Trim(trimmed.substr(0, trimmed.size() - 1));
    return std::string(trimmed);
}

/// The name that a run of lines before a role spells out.
std::string NameIn(const std::vector<std::string_view>& lines) {
    std::string name;
    for (const std::string_view line : lines) {
        const std::string words = Plain(line);
        if (words.empty() || Contains(kNotAParty, words))
            continue;
        name += (name.empty() ? "" : line.front() == ',' ? "" : " ") + words;
        if (name.size() < 200 && Trim(line).ends_with(','))
            name += ',';
    }
    while (!name.empty() && (name.back() == ',' || name.back() == ' '))
        name.pop_back();
    return name;
}

struct Block {
    std::vector<std::string_view> before;
    std::vector<std::string_view> after;
    bool plaintiff = false;
    bool versus = false;
    bool defendant = false;
};

Block ReadBlock(const std::vector<std::string_view>& lines) {
    Block block;
    for (std::string_view line : lines) {
        if (block.defendant)
            break;
        if (Contains(kVersus, line)) {
            block.versus = true;
            continue;
        }
        const auto defendant = Find(kDefendantRole, line);
        const auto plaintiff = Find(kPlaintiffRole, line);
        if (block.versus && defendant) {
            block.defendant = true;
            line = Text(*defendant, 1, line);
        } else if (!block.plaintiff && plaintiff) {
            block.plaintiff = true;
            block.versus = block.versus ||
                           Contains(kVersus, line.substr(line.size() > 4 ? line.size() - 3 : 0));
            line = Text(*plaintiff, 1, line);
            if (!Trim(line).empty())
                block.before.push_back(line);
            continue;
        }
        if (Trim(line).empty())
            continue;
        if (block.versus)
            block.after.push_back(line);
        else if (!block.plaintiff && (Contains(kNotAParty, line) || Contains(kInline, line)))
            block.before.clear();
        else if (!block.plaintiff)
            block.before.push_back(line);
    }
    return block;
}

std::vector<std::string_view> HeadLines(std::string_view raw) {
    std::vector<std::string_view> lines;
    const std::string_view head = raw.substr(0, kFirstBytes);
    for (const PageLine& line : ReadLines(head)) {
        if (line.kind == LineKind::kText)
            lines.push_back(LeftColumn(Slice(head, line.place)));
        if (lines.size() >= kFirstLines)
            break;
    }
    return lines;
}

}  // namespace

std::string Caption::text() const {
    return plaintiff.empty() || defendant.empty() ? std::string() : plaintiff + " v. " + defendant;
}

Caption ReadCaption(std::string_view raw, const PlainText& plain) {
    Caption caption;
    const std::vector<std::string_view> lines = HeadLines(raw);
    const Block block = ReadBlock(lines);
    if (block.plaintiff && block.versus && block.defendant) {
        caption.plaintiff = NameIn(block.before);
        caption.defendant = NameIn(block.after);
    }
    if (caption.text().empty() || caption.text().size() > 400) {
        caption = {};
        for (const std::string_view line : lines) {
            const auto match = line.size() < 240 ? Find(kInline, line) : std::nullopt;
            if (match && match->Has(1) && !Contains(kNotAParty, Text(*match, 1, line))) {
                caption = {Plain(Text(*match, 1, line)), Plain(Text(*match, 2, line))};
                break;
            }
        }
    }
    if (caption.text().empty())
        if (const std::string_view page = plain.text().substr(0, kFirstBytes / 2);
            const auto match = Find(kWithRoles, page))
            caption = {Plain(Text(*match, 1, page)), Plain(Text(*match, 2, page))};
    caption.plaintiff = InMixedCase(caption.plaintiff, plain.text());
    caption.defendant = InMixedCase(caption.defendant, plain.text());
    return caption;
}

}  // namespace particulars
