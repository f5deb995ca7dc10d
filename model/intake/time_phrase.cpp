#include "model/intake/time_phrase.h"

#include <algorithm>

#include "model/intake/date_phrase.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

#define PARTICULARS_NUMBER_WORD                                                                    \
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|" \
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"   \
    "hundred)"

// "twenty-one (21) days", "14 calendar days", "a week", "48 hours", "10 court days".
const LazyRE2 kPeriod = {
    "(?i)\\b((?:an?|" PARTICULARS_NUMBER_WORD "(?:[- ](?:and )?" PARTICULARS_NUMBER_WORD
    "){0,4}|\\d{1,4})(?:\\s?\\(\\s?\\d{1,4}\\s?\\))?)[\\s-](?:additional\\s|full\\s|more\\s|"
    "further\\s|"
    "consecutive\\s)?(calendar\\s|court\\s|business\\s|working\\s|judicial\\s)?"
    "(hour|day|week|month|year)(?:s|\\(s\\))?\\b'?"};

// Stands right before a period and makes it a limit.
const LazyRE2 kPeriodLead = {
    "(?i)(?:\\b(?:by\\s+)?(?:within|no\\s+later\\s+than|not\\s+later\\s+than|"
    "at\\s+least|not\\s+less\\s+than|no\\s+less\\s+than|no\\s+fewer\\s+than|not\\s+fewer\\s+than|"
    "in|have|has|had|"
    "given|granted|allowed|for|until|by|up\\s+to|the\\s+next|due|payable|extended|enlarged)\\s+(?:"
    "the\\s+(?:next|following)"
    "\\s+|"
    "an\\s+additional\\s+|a\\s+period\\s+of\\s+|the\\s+|a\\s+further\\s+)?)$"};

// "with 20 days leave to amend", "14 days to object".
const LazyRE2 kThenLeave = {
    "(?i)^'?\\s+(?:leave\\s+to|to\\s+(?:amend|answer|respond|file|object|reply|plead|serve|cure))"
    "\\b"};

// What the period is counted from.
const LazyRE2 kRunsFrom = {
    "(?i)^\\s*,?\\s*(?:(?:(?:of|from|after|following|upon|post)\\s+|(thereafter|hereof|herefrom|"
    "after(?:wards?)?\\b))|((?:before|prior\\s+to|in\\s+advance\\s+of|preceding|ahead\\s+of|prior)"
    "\\s*))"};

// Where the words for the event end.
const LazyRE2 kEventEnd = {
    "(?i)(?:[,;:()]|\\.\\s|\\.$|$|\\s(?:unless|shall|must|will|may|is|are|to\\s+(?:file|serve|"
    "produce|respond|"
    "answer|submit|provide|show|amend|oppose|reply|complete|identify|move|pay|object|notify|"
    "supplement|comply|confer|meet)|by|in\\s+which|and\\s+(?:shall|must|file|serve|provide|the|any|"
    "to|plaintiffs?|defendants?)|or\\s+(?:else|face|show)|if|within|no\\s+later|whichever|so\\s+"
    "that|"
    "for\\s+(?:the|plaintiffs?|defendants?)|but|setting|stating|identifying|describing|that)\\b)"};

// Before a date: it limits.
const LazyRE2 kDateLimit = {
    "(?i)(?:\\b(?:on\\s+or\\s+before|no\\s+later\\s+than|not\\s+later\\s+than|by|before|until|"
    "through|till|due|due\\s+on|"
    "to\\s+and\\s+including|up\\s+to\\s+and\\s+including|and\\s+including|later\\s+than|prior\\s+"
    "to|thru|"
    "deadline(?:\\s+is)?|(?:extend(?:s|ed)?|continue[sd]?|enlarge[sd]?|moved?s?|resets?|"
    "changed?s?|postpone[sd]?|adjourn(?:s|ed)?)(?:\\s+nunc\\s+pro\\s+tunc)?"
    "(?:\\s+from\\s+[A-Za-z0-9 ,./]{4,40})?\\s+to|"
    "deadline\\s+of|"
    "clos(?:es?|ing|ed)\\s+on|end(?:s|ing)?\\s+on|complet(?:ed?|ion)\\s+on|expires?\\s+on|cut-?off)"
    "\\s*,?\\s*(?:the\\s+)?(?:close\\s+of\\s+business\\s+(?:on\\s+)?|end\\s+of\\s+(?:the\\s+)?(?:"
    "business\\s+)?day\\s+"
    "(?:on\\s+)?)?(?:of\\s+)?)$"};

// Before a date: it is the day of something.
const LazyRE2 kDateDay = {
    "(?i)(?:\\b(?:(?:scheduled|set|reset|calendared|noticed|rescheduled|be\\s+held|continued|"
    "adjourned|"
    "heard|takes?\\s+place|commences?|begins?|starts?)\\s+(?:[a-z ,]{0,40}\\s)?(?:for|on|to|until)|"
    "hearing\\s+on|trial\\s+on|conference\\s+on|for\\s+hearing\\s+on)"
    "\\s+)$"};

// "appear for deposition on": the day of what is commanded. "the motion filed on" is a mention.
const LazyRE2 kDateOn = {
    "(?i)\\b(on|beginning(?:\\s+on)?|starting(?:\\s+on)?|commencing(?:\\s+on)?)\\s+(?:the\\s+)?$"};
const LazyRE2 kToldOn = {
    "(?i)\\b(?:[a-z]{2,}ed|held|made|sent|given|taken|heard|letter|order|opinion|complaint|motion|"
    "brief|hearing|notice|email|occurred|began|was|were)(?:\\s+\\([^)]{1,40}\\)|\\s+(?:by|in|with|"
    "from|to)\\s+\\S+(?:\\s\\S+)?)?,?\\s+on\\s+(?:the\\s+)?$"};

// "Last date to amend pleadings is", "the discovery cut-off shall be".
const LazyRE2 kDateIs = {
    "(?i)\\b(?:last\\s+(?:day|date)|deadlines?|cut-?offs?|due\\s+date|date)\\b[^.;]{0,140}\\b(?:is|"
    "are|be|now|shall)\\s+(?:hereby\\s+)?(?:set\\s+for\\s+|set\\s+as\\s+|on\\s+)?$"};

const LazyRE2 kForthwith = {
    "(?i)\\b(?:forthwith|immediately|promptly|at\\s+once|without\\s+(?:further\\s+|undue\\s+)?"
    "delay|"
    "as\\s+soon\\s+as\\s+(?:practicable|possible))\\b|\\b(?:do\\s+so|produce|respond|comply)\\s+("
    "now)\\b"};

// An event that bounds a duty without a period.
const LazyRE2 kBareEvent = {
    "(?i)(?:^|[\\s,(])((?:prior\\s+to|before|in\\s+advance\\s+of|ahead\\s+of)|(?:pending|until|"
    "upon|"
    "following|after))\\s+((?:the|any|each|his|her|its|their|this|such|said|service|receipt|"
    "entry|completion|resolution|further|close|next|approval|a\\s+(?:ruling|decision|hearing|final)"
    ")\\b)"};

const LazyRE2 kHappens = {
    "(?i)^\\s(?:is|are)\\s+(?:served|filed|entered|received|issued|docketed|mailed|resolved|"
    "decided|produced)\\b"};

const LazyRE2 kOrderWords = {
    "(?i)(?:\\b(?:this|the|the\\s+court'?s|said|that|its)\\s+(?:[a-z]+\\s+){0,3}(?:order|opinion|"
    "decision|"
    "ruling|judgment|memorandum|endorsement|notice)\\b|\\bdate\\s+hereof\\b|\\bhereof\\b|"
    "\\btoday\\b|\\bthis\\s+date\\b|"
    "\\bthe\\s+date\\s+of\\s+(?:this|the)\\s+order|^(?:an?\\s+)?order\\b)"};
const LazyRE2 kEntryWords = {
    "(?i)\\b(?:entry|entered|docketing|docketed|filing\\s+of\\s+th(?:is|e)|"
    "date\\s+(?:this|the)\\s+order\\s+is\\s+(?:filed|entered))\\b"};
const LazyRE2 kServiceWords = {"(?i)\\b(?:service|served|serving)\\b"};
const LazyRE2 kReceiptWords = {"(?i)\\b(?:receipt|receiving|received|receives?)\\b"};

// An earlier or other order is an event of its own: "the Court's ruling on the motion".
const LazyRE2 kOtherRuling = {
    "(?i)\\b(?:ruling|decision|order|opinion|judgment)\\s+(?:on|resolving|deciding|regarding|"
    "granting|"
    "denying|dated|of\\s+[A-Z])|\\bany\\b|\\bsuch\\b|final\\s+judgment|claim\\s+construction"};

/// Sets what the phrase runs from by the words of its event.
void Classify(std::string_view event, TimePhrase& phrase) {
    const bool this_order = Contains(kOrderWords, event) && !Contains(kOtherRuling, event);
    if (Contains(kServiceWords, event))
        phrase.basis = TriggerBasis::kService;
    else if (Contains(kReceiptWords, event))
        phrase.basis = TriggerBasis::kReceipt;
    else if (this_order && Contains(kEntryWords, event))
        phrase.basis = TriggerBasis::kEntry;
    else if (this_order)
        phrase.basis = TriggerBasis::kOrder;
    else
        phrase.basis = TriggerBasis::kEvent;
    const bool plain_order = this_order && phrase.basis != TriggerBasis::kEvent;
    if (!plain_order || phrase.direction == Direction::kBefore)
        phrase.event = std::string(event);
    if (phrase.direction == Direction::kBefore && !event.empty())
        phrase.basis = TriggerBasis::kEvent;
}

TextSpan EventFrom(std::string_view sentence, std::size_t from) {
    constexpr std::size_t kLongestEvent = 160;
    while (from < sentence.size() && sentence[from] == ' ')
        ++from;
    std::size_t to = std::min(from + kLongestEvent, sentence.size());
    std::optional<Match> end = Find(kEventEnd, sentence, from);
    // "after plaintiffs are served with this order" does not end at "are".
    while (end && end->start() < to && Contains(kHappens, sentence.substr(end->start(), 24)))
        end = Find(kEventEnd, sentence, end->end());
    if (end)
        to = std::min(to, end->start());
    return {from, std::max(from, to)};
}

std::optional<Period> PeriodOf(const Match& match, std::string_view sentence) {
    std::string words(Text(match, 1, sentence));
    if (words.size() <= 2 && (words.front() | 0x20) == 'a')
        words = "one";
    words += ' ';
    std::string_view kind = Trim(Text(match, 2, sentence));
    if (!kind.empty() && (kind.front() | 0x20) != 'c')
        words += "court ";
    else if (kind.size() == 5)
        words += "court ";
    words += std::string(Text(match, 3, sentence)) + "s";
    return ReadPeriod(words);
}

void FindPeriods(std::string_view sentence, std::vector<TimePhrase>& phrases) {
    constexpr std::size_t kReach = 60;
    for (const Match& match : FindAll(kPeriod, sentence, 60)) {
        TimePhrase phrase;
        phrase.period = PeriodOf(match, sentence);
        phrase.place = *match.group[0];
        if (!phrase.period)
            continue;
        const std::size_t reach = std::min(kReach, match.start());
        const std::string_view before = sentence.substr(match.start() - reach, reach);
        const auto lead = Find(kPeriodLead, before);
        const auto from = Find(kRunsFrom, sentence.substr(match.end(), kReach));
        if (!lead && !from && !Contains(kThenLeave, sentence.substr(match.end(), kReach)))
            continue;
        if (lead)
            phrase.place.start -= reach - lead->start();
        phrase.basis = TriggerBasis::kOrder;
        if (from) {
            phrase.direction = from->Has(2) ? Direction::kBefore : Direction::kAfter;
            const TextSpan event = EventFrom(sentence, match.end() + from->end());
            phrase.place.end = std::max(event.end, match.end() + from->end());
            if (event.start < event.end)
                Classify(Trim(Slice(sentence, event)), phrase);
            else if (from->Has(1))
                phrase.event = std::string(Text(*from, 1, sentence.substr(match.end(), kReach)));
            if (phrase.event == "thereafter")
                phrase.basis = TriggerBasis::kEvent;
        }
        phrases.push_back(std::move(phrase));
    }
}

void FindLimitedDates(std::string_view sentence, std::optional<int> year,
                      std::vector<TimePhrase>& phrases) {
    constexpr std::size_t kReach = 80;
    for (const DatePhrase& date : FindDates(sentence, year)) {
        const std::size_t reach = std::min(kReach, date.place.start);
        const std::string_view before = sentence.substr(date.place.start - reach, reach);
        TimePhrase phrase;
        phrase.basis = TriggerBasis::kFixed;
        phrase.date = date.date;
        phrase.time = date.time;
        phrase.place = date.place;
        if (const auto limit = Find(kDateLimit, before)) {
            phrase.place.start -= reach - limit->start();
        } else if (const auto day = Find(kDateDay, before)) {
            phrase.force = TimeForce::kDay;
            phrase.place.start -= reach - day->start();
        } else if (!Contains(kDateIs, sentence.substr(0, date.place.start))) {
            const auto on = Find(kDateOn, before);
            if (!on || Contains(kToldOn, before))
                continue;
            phrase.force = TimeForce::kOn;
            phrase.place.start -= reach - on->start();
        }
        phrases.push_back(std::move(phrase));
    }
}

void FindEventsAndManner(std::string_view sentence, std::vector<TimePhrase>& phrases) {
    for (const Match& match : FindAll(kForthwith, sentence, 20)) {
        TimePhrase phrase;
        phrase.force = TimeForce::kManner;
        phrase.place = match.Has(1) ? *match.group[1] : *match.group[0];
        phrases.push_back(std::move(phrase));
    }
    for (const Match& match : FindAll(kBareEvent, sentence, 20)) {
        TimePhrase phrase;
        phrase.force = TimeForce::kCondition;
        const std::string_view word = Text(match, 1, sentence);
        const char first = static_cast<char>(word.front() | 0x20);
        const bool before = first == 'b' || first == 'i' || (first == 'p' && word.size() != 7) ||
                            word.starts_with("ahead");
        phrase.direction = before ? Direction::kBefore : Direction::kAfter;
        const TextSpan event = EventFrom(sentence, match.group[2]->start);
        phrase.basis = TriggerBasis::kEvent;
        phrase.event = std::string(Trim(Slice(sentence, event)));
        phrase.place = {match.group[1]->start, event.end};
        phrases.push_back(std::move(phrase));
    }
}

int Rank(const TimePhrase& phrase) {
    if (phrase.date)
        return 0;
    return phrase.period ? 1 : phrase.force == TimeForce::kManner ? 2 : 3;
}

}  // namespace

std::vector<TimePhrase> FindTimePhrases(std::string_view sentence, std::optional<int> year) {
    std::vector<TimePhrase> found;
    FindLimitedDates(sentence, year, found);
    FindPeriods(sentence, found);
    FindEventsAndManner(sentence, found);
    std::ranges::stable_sort(found, {}, Rank);
    std::vector<TimePhrase> phrases;
    for (TimePhrase& phrase : found) {
        const bool overlaps = std::ranges::any_of(phrases, [&phrase](const TimePhrase& kept) {
            return phrase.place.start < kept.place.end && kept.place.start < phrase.place.end;
        });
        if (!overlaps && phrases.size() < 40)
            phrases.push_back(std::move(phrase));
    }
    std::ranges::sort(phrases, {}, [](const TimePhrase& phrase) { return phrase.place.start; });
    return phrases;
}

}  // namespace particulars
