#include "model/intake/sentence.h"

#include <algorithm>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::size_t kLongest = 3000;
constexpr std::size_t kShortest = 5;  ///< "Id.", "12." and the like say nothing by themselves.

// The last word before a full stop, where it is an abbreviation that goes on.
const LazyRE2 kAbbreviation = {
    "(?i)(?:^|[\\s(\\[\"/"
    "&-])(?:nos?|vs?|fed|civ|crim|evid|supp|app|cir|cal|mr|mrs|ms|messrs|dr|hon|sr|"
    "st|dkts?|docs?|exs?|exhs?|defs?|pls?|plfs?|decls?|dep|tr|mem|opp|br|mot|resp|cl|compl|am|stip|"
    "proc|"
    "bus|prof|gov|secs?|subds?|pars?|paras?|arts?|chs?|cf|e\\.g|i\\.e|viz|jan|feb|mar|apr|jun|jul|"
    "aug|"
    "sept?|oct|nov|dec|approx|dept|dist|div|pharms?|assn|[a-z]+'(?:n|l|t|ship|rs?|y|d|gs)|bros|mfg|"
    "univ|ins|indus|"
    "sys|techs?|servs?|grp|litig|rev|stat|regs?|const|ann|ct|cty|cnty|ave|blvd|rd|rm|ste|fl|gen|"
    "magis|atty|att'y|corp|co|ltd|inc|l\\.p|p\\.c|n\\.a|pp|p|ff|et al|al|ed|eds|vol|mfrs|prods|"
    "comm'n|comm|dev|elec|enters?|fin|hosp|mgmt|med|mut|prac|rptr|sup|super|u\\.s|r|f|j|jj|c\\.a|"
    "d\\.i|"
    "dkt|ecf|adv|bankr|def'?s|pl'?s|defts?|pltfs?|plaint|mins?|hrs?|ord|jr|esq|ph\\.d|m\\.d|"
    "[a-z]|(?:[a-z]+\\.)+[a-z]+)$"};

// The same words may end a sentence when one of these follows.
const LazyRE2 kOpener = {
    "^(?:The|This|That|These|Those|Plaintiffs?|Defendants?|Petitioners?|Respondents?|It|In|If|"
    "Accordingly|However|Counsel|Any|All|Each|No|Parties|Upon|For|An?|On|By|To|As|So|At|After|"
    "Before|Because|Further|Moreover|Therefore|Thus|Please|Pursuant|IT|ORDERED|SO|Failure|Within|"
    "Not|Signed|There|Such|Said|Here|Both|Neither|Finally|First|Second|Third|Next|Also|He|She|They|"
    "We|With|Without|When|Where|While|Under|Unless|Until|Nothing|Discovery|Motions?|Responses?)"
    "\\b"};

// After these no opener helps: "v. The Coca-Cola Co.", "No. 5", "Def.'s".
const LazyRE2 kNeverEnds = {
    "(?i)(?:^|[\\s(\\[\"])(?:nos?|vs?|mr|mrs|ms|messrs|dr|hon|cf|e\\.g|i\\.e|civ|fed|dkts?|docs?|"
    "exs?|secs?|subds?|pars?|paras?|pp)$"};

// A letter after these words names a thing and may end a sentence: "attached as Exhibit A."
const LazyRE2 kNamedLetter = {
    "(?i)\\b(?:exhibit|appendix|section|part|count|phase|plan|class|schedule|attachment|tier|step|"
    "group|category|option|table|vitamin|item)\\s+[a-z]$"};

const LazyRE2 kListNumber = {"^\\s*(?:\\(?\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})$"};

bool IsLower(char letter) {
    return letter >= 'a' && letter <= 'z';
}

/// Whether the full stop at `stop` ends a sentence; `next` is the first letter after it.
bool StopEnds(std::string_view text, std::size_t start, std::size_t stop, std::size_t next) {
    constexpr std::size_t kReach = 24;
    const std::size_t from = std::max(start, stop > kReach ? stop - kReach : 0);
    const std::string_view before = text.substr(from, stop - from);
    // The dots that lead across a row, or an ellipsis.
    const bool dotted = before.ends_with('.') || before.ends_with(". ");
    if (IsLower(text[next]) || dotted)
        return false;
    if (from == start && Contains(kListNumber, before))
        return false;
    if (!Contains(kAbbreviation, before) || Contains(kNamedLetter, before))
        return true;
    return !Contains(kNeverEnds, before) && Contains(kOpener, text.substr(next, 16));
}

/// Past closing marks and the figures of a footnote after the stop at `stop`.
std::size_t PastClosing(std::string_view text, std::size_t stop) {
    std::size_t at = stop + 1;
    while (at < text.size() && std::string_view("\"')]").find(text[at]) != std::string_view::npos)
        ++at;
    std::size_t figures = at;
    while (figures < text.size() && figures - at < 2 && text[figures] >= '0' &&
           text[figures] <= '9')
        ++figures;
    const bool footnote =
        figures > at && stop > 0 && !(text[stop - 1] >= '0' && text[stop - 1] <= '9');
    return footnote && figures < text.size() && text[figures] == ' ' ? figures : at;
}

/// The end of the sentence that starts at `start`, within a paragraph that ends at `limit`.
std::size_t SentenceEnd(std::string_view text, std::size_t start, std::size_t limit) {
    if (limit - start > kLongest) {
        const std::size_t blank = text.rfind(' ', start + kLongest);
        limit = blank > start + kLongest / 2 ? blank : start + kLongest;
    }
    const std::string_view paragraph = text.substr(0, limit);
    std::size_t at = start;
    while (at < limit) {
        const std::size_t stop = paragraph.find_first_of(".?!", at);
        if (stop == std::string_view::npos)
            return limit;
        const std::size_t after = PastClosing(paragraph, stop);
        if (after >= limit)
            return limit;
        if (paragraph[after] == ' ' && after + 1 < limit &&
            (paragraph[stop] != '.' || StopEnds(paragraph, start, stop, after + 1)))
            return after;
        at = stop + 1;
    }
    return limit;
}

}  // namespace

std::vector<Sentence> CutIntoSentences(const PlainText& plain) {
    std::vector<Sentence> sentences;
    const std::string_view text = plain.text();
    const std::vector<TextSpan>& paragraphs = plain.paragraphs();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        std::size_t start = paragraphs[i].start;
        while (start < paragraphs[i].end) {
            const std::size_t end = SentenceEnd(text, start, paragraphs[i].end);
            const TextSpan place = {start, end};
            if (end - start >= kShortest)
                sentences.push_back({place, i, Slice(text, place), Slice(plain.unquoted(), place)});
            start = end;
            while (start < paragraphs[i].end && text[start] == ' ')
                ++start;
        }
    }
    return sentences;
}

}  // namespace particulars
