#include "model/intake/loose_limits.h"

#include <algorithm>

#include "model/intake/date_phrase.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

// What a date of a schedule is about.
const LazyRE2 kMatter = {
    "(?i)\\b(?:deadlines?|extend(?:ed|s)?|extension|cut-?off|demurrer|r&r|recommendations?|"
    "discovery|motions?|disclosures?|experts?|"
    "reports?|briefs?|briefing|oppositions?|"
    "repl(?:y|ies)|responses?|answers?|joinder|join|amend(?:ed|ments?)?|complaint|pleadings?|trial|"
    "conference|hearing|"
    "exchange|depositions?|statement|mediation|adr|settlement|objections?|production|documents?|"
    "list|"
    "instructions|voir dire|memorand(?:a|um)|limine|pretrial|contentions?|claim "
    "construction|markman|"
    "dispositive|daubert|summary judgment|class certification|stipulat(?:ion|ed)|letter|status|"
    "interrogator(?:y|ies)|requests?|subpoenas?|notice|papers|filed?|serve[d]?|submit(?:ted)?|"
    "complete[d]?|"
    "produce[d]?|dismissal|renewal|leave|close[sd]?|time|service|designations?|exhibits?|witness(?:"
    "es)?|log|logs|"
    "inspection|identification|note of issue|bill of "
    "particulars|demands?|examinations?|impleader|certification|appearance|proposed)\\b"};

const LazyRE2 kPast = {
    "(?i)\\b(?:was|were|had|did|has\\s+been|have\\s+been|filed|moved|served|sought|requested|"
    "requests?\\s+(?:that|an?|to)|"
    "asked|asks|seeks?|argues?|contends?|alleges?|proposes?|proposed\\s+(?:that|to)|expired|passed|"
    "failed|"
    "originally|previously|initially|received|produced|entered|issued|dated|set\\s+(?:their|its|"
    "his|her|the))\\b"};

const LazyRE2 kOrderingPast = {
    "(?i)\\b(?:to\\s+be|shall\\s+be|will\\s+be|must\\s+be|is|are|be)\\s+(?:filed|served|moved|"
    "requested|produced|entered|received|issued|completed|disclosed)\\b"};

const LazyRE2 kVacated = {
    "(?i)\\b(?:vacat(?:ed|es)|cancell?ed|stricken|sine\\s+die|off\\s+calendar|currently|previously|"
    "originally|formerly|presently|terminated|suspended)\\b"};

const LazyRE2 kHearingNoun = {
    "(?i)\\b((?:[\\w'-]+\\s+){0,4}?(?:conference|hearing|trial|oral\\s+argument|argument|mediation|"
    "call|"
    "settlement\\s+week|evaluation|examination|matter|appearance|inspection|motion|proceedings?))"
    "\\b"};

// What a court did before, and what follows from it in the same breath.
const LazyRE2 kCourtDid = {
    "(?i)\\b(?:court|judge|magistrate|order|judge\\s+\\S+)\\s+(?:\\w+ly\\s+|thus\\s+|then\\s+|"
    "also\\s+|"
    "had\\s+|has\\s+){0,2}(?:issued|entered|extended|continued|ordered|imposed|scheduled|directed)"
    "\\b[^:]*$"};

// "March 1, 2021: Plaintiff's opening brief".
const LazyRE2 kAfterDate = {
    "^\\s*(?:at\\s[^:–|-]{3,20})?\\s*(?:[:|]|[-–—]{1,2})\\s*([A-Z][^.;:|]{3,140})[.;|\\s]*$"};

const LazyRE2 kOnlyMarkBefore = {"(?i)^[\\s|*(•-]*(?:by\\s+|on\\s+)?$"};

// Somebody else's order, or a step that was or might be taken.
const LazyRE2 kToldOrPossible = {
    "(?i)\\b(?:can|could|might|would|ordering|responded|represented|agreed|not\\s+(?:required|"
    "obligated|obliged|necessary)|relieved|excused|"
    "(?:court|judge|magistrate|order|judge\\s+\\S+|parties|plaintiffs?|defendants?|counsel|he|she|"
    "it|they)\\s+(?:\\w+ly\\s+|thus\\s+|then\\s+|also\\s+|later\\s+|had\\s+|again\\s+|has\\s+){0,2}"
    "(?:extended|continued|granted|set|ordered|reset|scheduled|directed|denied|imposed|gave|"
    "allowed|stayed|adjourned|missed|completed))\\b|^\\W*(?i:at|during|since|following|after)\\b|"
    "(?i:pursuant\\s+to|under)\\s[^,]{0,60}(?i:orders?|rules?)\\b[^,]{0,40},"};

const LazyRE2 kLastDay = {"(?i)\\b(?:deadline|last\\s+da(?:y|te)|cut-?off|complet(?:e|ion))\\b"};

const LazyRE2 kStart = {
    "[a-z\\d)]{3}\\.\\s+|\\.\\.,?\\s+|\\.,\\s+|[;:|]\\s+|^\\W*(?:\\(?[\\w]{1,3}[.)]\\s+)?|,\\s+"
    "and\\s+|\\)\\s+"};

// A period that a rule gives: "Rule 16 requires the Court to enter an order within 120 days".
const LazyRE2 kOfLaw = {
    "(?i)\\b(?:requires?|rules?\\s+\\d+|statutes?|sections?\\s+\\d|provides|permits?|allows?)\\b|"
    "§"};

const LazyRE2 kRowLabel = {
    "^[\\s|*\"'(-]*(?:\\(?\\w{1,4}[.)]\\s+)?([A-Za-z][^|:]{2,160}?)\\s*(?:\\([^)]{1,80}\\)\\s*)?(?:"
    "[|:]\\s*|\\.{3,}\\s*|-{1,}\\s+|\\s+)+"
    "(?i:(?:on|by|no\\s+later\\s+than|on\\s+or\\s+before|due|is|are)\\s+)*$"};

const LazyRE2 kOnlyMarks = {"^[\\s|.*)\\]]*(?:at\\s.*|\\(.*|\\|.*)?$"};

const LazyRE2 kWithPeriodRow = {
    "(?i)^\\s*(?:case|filed|dated?|entered|signed|document|page|re|decided|argued|submitted|"
    "hearing date|"
    "action filed|complaint filed|dept|judge|time|received)\\b"};

// "Def.'s Letter of", "Order dated": a mention of a paper.
const LazyRE2 kMention = {"(?i)\\b(?:of|in|dated|since|from|the|and|during)\\W*$"};

bool Overlaps(TextSpan one, TextSpan other) {
    return one.start < other.end && other.start < one.end;
}

std::size_t LabelStart(std::string_view words, std::size_t from, std::size_t to) {
    constexpr std::size_t kFarthest = 220;
    from = std::max(from, to > kFarthest ? to - kFarthest : 0);
    std::size_t start = from;
    for (const Match& match : FindAll(kStart, words.substr(from, to - from), 60))
        if (from + match.end() < to)
            start = from + match.end();
    return start;
}

bool IsPast(const TimePhrase& time, const OrderContext& context) {
    return time.date && context.dated && *time.date < *context.dated;
}

/// What a row with one date is about: the words before the date, or those after it.
std::optional<TextSpan> RowLabel(std::string_view row, const DatePhrase& date) {
    const std::string_view before = row.substr(0, date.place.start);
    const std::string_view after = row.substr(date.place.end);
    if (const auto next = Find(kAfterDate, after); next && Contains(kOnlyMarkBefore, before))
        return TextSpan{date.place.end + next->group[1]->start,
                        date.place.end + next->group[1]->end};
    const auto label = Find(kRowLabel, before);
    if (!label || Contains(kMention, Text(*label, 1, before)) || !Contains(kOnlyMarks, after))
        return std::nullopt;
    return *label->group[1];
}

/// A limit whose label names something a court schedules.
bool IsScheduled(std::string_view label, const TimePhrase& time, const OrderContext& context) {
    if (IsPast(time, context) || Contains(kVacated, label) || Contains(kToldOrPossible, label))
        return false;
    if (Contains(kPast, label) && !Contains(kOrderingPast, label))
        return false;
    return !IsReported(label);
}

}  // namespace

std::vector<LooseLimit> FindLooseLimits(std::string_view unquoted,
                                        const std::vector<TimePhrase>& times,
                                        const std::vector<TextSpan>& taken,
                                        const OrderContext& context) {
    constexpr std::size_t kShortRow = 40;
    std::vector<LooseLimit> limits;
    std::size_t from = 0;
    const bool law = StatesLaw(unquoted);
    for (const TimePhrase& time : times) {
        const bool dated = time.date.has_value();
        // The day of a hearing is read by itself.
        if (time.force >= TimeForce::kDay || (!dated && (!time.period || law)))
            continue;
        const bool claimed = std::ranges::any_of(
            taken, [&time](TextSpan span) { return Overlaps(span, time.place); });
        LooseLimit limit;
        const std::size_t start = LabelStart(unquoted, from, time.place.start);
        from = time.place.end;
        if (claimed)
            continue;
        limit.label = {start, time.place.start};
        limit.place = {start, time.place.end};
        limit.time = time;
        const std::string_view whole = unquoted.substr(0, time.place.start);
        const std::string_view label = Slice(unquoted, limit.label);
        // "defendant's by 4/1/2021; rebuttal by 5/3/2021" after a first row.
        const bool next_row = !limits.empty() && label.size() < kShortRow;
        if (!next_row && !Contains(kMatter, Slice(unquoted, limit.place)))
            continue;
        if (!IsScheduled(label, time, context) || IsReported(whole) || Contains(kCourtDid, whole))
            continue;
        if (!dated && (!context.brief || Contains(kOfLaw, whole)))
            continue;
        limits.push_back(std::move(limit));
    }
    return limits;
}

std::vector<LooseLimit> FindRows(std::string_view unquoted, const OrderContext& context) {
    constexpr std::size_t kLongestRow = 320;
    std::vector<LooseLimit> rows;
    if (unquoted.size() > kLongestRow)
        return rows;
    const std::vector<DatePhrase> dates = FindDates(unquoted);
    const std::optional<TextSpan> label =
        dates.size() == 1 ? RowLabel(unquoted, dates.front()) : std::nullopt;
    if (!label)
        return rows;
    const DatePhrase& date = dates.front();
    LooseLimit row;
    row.time.basis = TriggerBasis::kFixed;
    row.time.date = date.date;
    row.time.time = date.time;
    row.time.place = date.place;
    row.label = *label;
    row.place = {std::min(label->start, date.place.start), std::max(label->end, date.place.end)};
    const std::string_view words = Slice(unquoted, row.label);
    row.hearing = Contains(kHearingNoun, words) && !Contains(kLastDay, words);
    if (Contains(kMatter, words) && IsScheduled(words, row.time, context) &&
        !Contains(kWithPeriodRow, words))
        rows.push_back(std::move(row));
    return rows;
}

}  // namespace particulars
