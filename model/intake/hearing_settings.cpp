#include "model/intake/hearing_settings.h"

#include <algorithm>

#include "model/intake/date_phrase.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

const LazyRE2 kNoun = {
    "(?i)\\b(?:conferences?|hearings?|trial|oral\\s+arguments?|arguments?|mediation|call|"
    "evaluation|inspection|appearance|settlement\\s+week|jury\\s+selection|examination|"
    "(?:motions?|matter|case|action)\\b[^.;]{0,80}\\b(?:heard|hearing|trial|argument))\\b"};

const LazyRE2 kSet = {
    "(?i)\\b(re-?sets?|sets?|(?:re-?)?schedule[sd]?|calendar(?:s|ed)|continue[sd]?|adjourn(?:s|ed)?"
    "|"
    "move[sd]?|postpone[sd]?|held|hold|conduct(?:s|ed)?|heard|noticed|commences?|begins?|convenes?|"
    "proceeds?|take\\s+place|appears?)\\b"};

// Between the word that sets and the day.
const LazyRE2 kLeadsToDay = {
    "(?i)^[^.;]{0,130}?(?:^|\\s)(?:for|on|to|until|at|from)\\s+(?:hearing\\s+on\\s+|commence\\s+(?:"
    "on\\s+)?|"
    "the\\s+date\\s+of\\s+)?$"};

// "the date set for the settlement conference is".
const LazyRE2 kDateSetIs = {
    "(?i)\\b(?:date|time)s?\\s+(?:set\\s+)?(?:for|of)\\s+[^.;]{3,80}\\s(?:is|shall\\s+be|will\\s+"
    "be)"
    "\\s+$"};

// Right before the word that sets.
const LazyRE2 kOldOrWished = {
    "(?i)\\b(?:currently|previously|originally|presently|formerly|initially|was|were|had|"
    "had\\s+been|(?:motions?|requests?|asks?|seeks?|stipulat(?:ion|e[sd]?)|moves?|moved|"
    "application|applied|wish(?:es)?|proposed?|proposes)(?:\\s+\\S+){0,4}\\s+(?:to|be)|"
    "court|judge|who|it|they|parties|he|she)\\s+(?:\\w+ly\\s+)?$"};

// A court that acts now: "the Court sets", "the Court will hold".
const LazyRE2 kActsNow = {
    "(?i)^(?:re-?sets|sets|(?:re-?)?schedules|calendars|continues|adjourns|moves|postpones|"
    "conducts)$"};
const LazyRE2 kCourtBefore = {
    "(?i)\\b(?:court|judge|undersigned|magistrate)\\W+(?:\\w+ly\\W+|hereby\\W+)?$"};

// "Conference held on 9/2/15" tells; "will be held on" sets.
const LazyRE2 kTells = {"(?i)^(?:held|conducted|heard|conducts?|hold)$"};
const LazyRE2 kWillBe = {
    "(?i)\\b(?:will|shall|to|must|is|are|be)\\s+(?:also\\s+|hereby\\s+|now\\s+|again\\s+)?(?:be\\s+"
    ")?"
    "(?:also\\s+|hereby\\s+)?$"};

// After a day: it is the old one.
const LazyRE2 kGivenUp = {
    "(?i)^[^.;]{0,60}?\\b(?:is|are|be|has\\s+been|have\\s+been)\\s+(?:hereby\\s+|also\\s+|now\\s+|"
    "therefore\\s+)?(?:vacated|cancell?ed|continued|adjourned|reset|re-set|rescheduled|moved|"
    "postponed|stricken|converted|advanced|off)\\b"};
const LazyRE2 kSineDie = {"(?i)\\bsine\\s+die\\b"};

const LazyRE2 kNoHearing = {"(?i)\\b(?:deadlines?|last\\s+da(?:y|te)|cut-?off|time\\s+to)\\b"};

const LazyRE2 kStart = {"[a-z\\d)]{3}\\.\\s+|\\.\\.,?\\s+|[;:]\\s+|\\)\\s+|\\b(?i:that)\\s+"};

bool Overlaps(TextSpan one, TextSpan other) {
    return one.start < other.end && other.start < one.end;
}

/// The last words that stand before `at`.
std::string_view Before(std::string_view text, std::size_t at, std::size_t reach) {
    const std::size_t from = at > reach ? at - reach : 0;
    return text.substr(from, at - from);
}

std::size_t StartOfLabel(std::string_view text, std::size_t from, std::size_t to) {
    std::size_t start = from;
    for (const Match& match : FindAll(kStart, text.substr(from, to - from), 40))
        if (from + match.end() < to)
            start = from + match.end();
    return start;
}

/// Whether the words before a day set it for something.
bool SetsDay(std::string_view words) {
    const std::vector<Match> verbs = FindAll(kSet, words, 40);
    for (std::size_t i = verbs.size(); i-- > 0;) {
        const Match& verb = verbs[i];
        if (!Contains(kLeadsToDay, words.substr(verb.end())))
            continue;
        const std::string_view ahead = Before(words, verb.start(), 60);
        const std::string_view word = Text(verb, 1, words);
        if (Contains(kTells, word) && !Contains(kWillBe, ahead))
            return false;
        const bool now = Contains(kActsNow, word) && Contains(kCourtBefore, ahead);
        return now || !Contains(kOldOrWished, ahead);
    }
    return Contains(kDateSetIs, words);
}

}  // namespace

std::vector<LooseLimit> FindHearingSettings(std::string_view unquoted,
                                            const std::vector<TextSpan>& taken,
                                            const OrderContext& context) {
    constexpr std::size_t kFarthest = 260;
    constexpr std::size_t kReach = 100;
    std::vector<LooseLimit> settings;
    if (!Contains(kNoun, unquoted) || Contains(kSineDie, unquoted))
        return settings;
    std::size_t from = 0;
    for (const DatePhrase& date : FindDates(unquoted, context.year)) {
        const std::size_t at = date.place.start;
        const std::size_t start =
            StartOfLabel(unquoted, std::max(from, at > kFarthest ? at - kFarthest : 0), at);
        const std::string_view words = unquoted.substr(start, at - start);
        const bool claimed = std::ranges::any_of(
            taken, [&date](TextSpan span) { return Overlaps(span, date.place); });
        const bool old = (context.dated && date.date < *context.dated) ||
                         Contains(kGivenUp, unquoted.substr(date.place.end, kReach));
        if (claimed || old || Contains(kNoHearing, words) || !Contains(kNoun, words) ||
            !SetsDay(words))
            continue;
        LooseLimit setting;
        setting.label = {start, at};
        setting.place = {start, date.place.end};
        setting.time.force = TimeForce::kDay;
        setting.time.basis = TriggerBasis::kFixed;
        setting.time.date = date.date;
        setting.time.time = date.time;
        setting.time.place = date.place;
        setting.hearing = true;
        settings.push_back(std::move(setting));
        from = date.place.end;
    }
    return settings;
}

}  // namespace particulars
