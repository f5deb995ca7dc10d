#include "model/intake/duty_judgment.h"

#include "model/intake/duty_words.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

// The verb after the command, past adverbs and "not".
const LazyRE2 kVerb = {
    "(?i)^\\W*(?:(?:also|each|jointly|hereby|then|further|only|promptly|immediately|forthwith|"
    "thereafter|either|both|all|first|simultaneously|separately|therefore|instead|again|now|within|"
    "likewise|still|fully|timely|diligently|personally|cooperatively|in\\s+good\\s+faith|good\\s+"
    "faith|electronically|[a-z]+ly)\\s+,?\\s*)*(not\\s+)?"
    "(?:be\\s+(?:(?:also|so|then|[a-z]+ly)\\s+(?:and\\s+)?)*([a-z-]+)|(have)\\b|([a-z][a-z-]*))"};

const LazyRE2 kReadiness = {"(?i)^(?:prepared|ready|present|available|limited|represented|on)$"};

const LazyRE2 kConcretePaper = {
    "(?i)\\b(?:designations?|logs?|letters?|reports?|productions?|briefs?|briefing|motions?|"
    "responses?|"
    "disclosures?|notices?|statements?|filings?|documents?|papers?|email|orders?|list|chart|"
    "depositions?|discovery|interrogator(?:y|ies)|requests?|answers?|oppositions?|repl(?:y|ies)|"
    "amended|complaint|pleadings?|exhibits?|testimony|information|materials?|source\\s+code|"
    "identification|submissions?|memorand(?:a|um)|affidavits?|declarations?|stipulations?|"
    "subpoenas?|search(?:es)?|terms|privilege|cop(?:y|ies)|advisor(?:y|ies)|objections?|schedule|"
    "parties'|"
    "procedure|portions?|redactions?|proposals?|amendments?|joinder|mediation|inspections?|"
    "examinations?|payments?|costs?|fees|sanctions?|proof|files?|expert|data|device|agenda|plan|"
    "transcripts?|applications?|modifications?|extensions?|items?|records?|lists?|notes?|"
    "communications?|correspondence|contentions?|charts?|indexe?s?|reports|papers)\\b"};

const LazyRE2 kPerfect = {"(?i)^\\W*(?:not\\s+)?have\\s+(?:been\\s+)?[a-z]+(?:ed|en|wn|ne)\\b"};

const LazyRE2 kShowCause = {"(?i)^\\W*show\\s+(?:good\\s+)?cause\\b"};
const LazyRE2 kConfer = {"(?i)^\\W*(?:meet[\\s-]+and[\\s-]+confer|do\\s+so)\\b"};
const LazyRE2 kBurden = {
    "(?i)\\b(?:burden|standard|threshold|elements?|requirements?|test|prong)\\b"};
const LazyRE2 kAnyParty = {"(?i)^(?:any|each|every|all|no)\\b"};
const LazyRE2 kDiscovery = {
    "(?i)\\b(?:discovery|depositions?|briefings?|deadlines?|obligations?|schedule)\\b"};

// "comply" and "reply" end like adverbs and are none.
const LazyRE2 kVerbInLy = {
    "(?i)^\\W*(?:(?:also|each|then|further|otherwise|promptly|fully|strictly|shall|must)\\s+)?"
    "(not\\s+)?(comply|reply|rely|apply|supply)\\b"};

// "should - in accordance with Rule 2(B) - promptly file", "must, by May 3, file".
const LazyRE2 kAside = {
    "^\\W*(?:[-–—]\\s[^–—]{3,140}?\\s[-–—]\\s|,\\s[^,]{3,80}(?:,\\s\\d{4})?,\\s)"};

struct Verb {
    std::string_view word;
    bool passive = false;
    bool negated = false;
};

Verb VerbOf(std::string_view act) {
    if (const auto aside = Find(kAside, act.substr(0, 200)))
        act.remove_prefix(aside->end());
    if (const auto in_ly = Find(kVerbInLy, act.substr(0, 60)))
        return {Text(*in_ly, 2, act), false, in_ly->Has(1)};
    const auto match = Find(kVerb, act.substr(0, 160));
    if (!match)
        return {};
    const bool passive = match->Has(2);
    return {passive         ? Text(*match, 2, act)
            : match->Has(3) ? "have"
                            : Text(*match, 4, act),
            passive, match->Has(1)};
}

bool ByParty(const Verb& verb, std::string_view act, CommandKind command,
             const ClauseSetting& setting) {
    if (Contains(kPerfect, act))
        return false;
    if (verb.passive)
        return Contains(kReadiness, verb.word);
    if (Contains(kShowCause, act) || Contains(kConfer, act))
        return true;
    const bool firm = command == CommandKind::kShall;
    if (IsReasoningVerb(verb.word) && !setting.limited && (!firm || !IsDutyVerb(verb.word)))
        return IsDutyVerb(verb.word) && setting.brief && !setting.states_law &&
               !Contains(kBurden, act);
    if (setting.states_law && !setting.limited && !firm)
        return false;
    if (command == CommandKind::kShould)
        return IsDutyVerb(verb.word) && (setting.brief || setting.after_duty);
    return true;
}

bool ByThing(const Verb& verb, std::string_view subject, CommandKind command,
             const ClauseSetting& setting) {
    const bool paper = Contains(kConcretePaper, subject);
    if (verb.passive) {
        if (IsSelfActingParticiple(verb.word))
            return false;
        if (setting.limited)
            return true;
        if (!IsDutyParticiple(verb.word))
            return false;
        return command == CommandKind::kShall || command == CommandKind::kIsTo
                   ? paper || setting.brief || setting.after_duty
                   : !setting.states_law && paper && (setting.brief || setting.after_duty);
    }
    constexpr std::size_t kShortSubject = 60;
    const bool said_before =
        setting.after_duty && subject.size() < kShortSubject && !setting.states_law;
    if ((!paper && !said_before) || !IsPaperVerb(verb.word))
        return false;
    return command == CommandKind::kShall || setting.brief || setting.after_duty;
}

bool ByModal(std::string_view unquoted, const DutyClause& clause, const ClauseSetting& setting) {
    const std::string_view act = Slice(unquoted, clause.act);
    const std::string_view subject = Slice(unquoted, clause.subject.place);
    const Verb verb = VerbOf(act);
    if (verb.word.empty())
        return false;
    switch (clause.subject.kind) {
        case SubjectKind::kParty:
        case SubjectKind::kSame:
        case SubjectKind::kPronoun:
            if (verb.passive && !Contains(kReadiness, verb.word))
                return (clause.subject.kind != SubjectKind::kParty || setting.limited) &&
                       IsDutyParticiple(verb.word) &&
                       ByThing(verb, "the documents", clause.command.kind, setting);
            return ByParty(verb, act, clause.command.kind, setting);
        case SubjectKind::kClerk:
            return !verb.passive && IsDutyVerb(verb.word);
        case SubjectKind::kProperName:
            if (verb.passive)
                return setting.limited && ByThing(verb, subject, clause.command.kind, setting);
            return IsDutyVerb(verb.word) && ByParty(verb, act, clause.command.kind, setting);
        case SubjectKind::kThing:
            return ByThing(verb, subject, clause.command.kind, setting);
        default:
            return false;
    }
}

// "a party opposing the motion", "a representative": people; "a joint motion": a paper.
const LazyRE2 kOnePerson = {
    "(?i)^(?:an?|one|moving|prevailing|opposing|the\\s+moving|the\\s+party|party)\\b[^,]{0,40}\\b(?"
    ":"
    "part(?:y|ies)|plaintiff|defendant|counsel|attorney|person|litigant|movant|witness|expert|"
    "representative|petitioner|respondent)\\b|^(?:the\\s+)?moving\\s+party"};

/// A generic subject is law, unless the clause has a day of its own, or an order of few words
/// gives it a period.
SubjectKind KindInOrder(std::string_view subject, const DutyClause& clause,
                        const ClauseSetting& setting) {
    const SubjectKind kind = clause.subject.kind;
    const bool shall = clause.command.kind == CommandKind::kShall ||
                       clause.command.kind == CommandKind::kInfinitive;
    const bool meant = setting.dated || (setting.brief && shall && setting.limited) ||
                       clause.command.kind == CommandKind::kInfinitive;
    if (kind != SubjectKind::kGeneric || !meant || setting.states_law)
        return kind;
    return Contains(kOnePerson, subject) ? SubjectKind::kParty : SubjectKind::kThing;
}

bool IsSomebody(SubjectKind kind) {
    return kind == SubjectKind::kParty || kind == SubjectKind::kProperName ||
           kind == SubjectKind::kPronoun || kind == SubjectKind::kSame ||
           kind == SubjectKind::kClerk;
}

}  // namespace

bool LaysDownDuty(std::string_view unquoted, const DutyClause& as_read,
                  const ClauseSetting& setting) {
    const std::string_view subject = Slice(unquoted, as_read.subject.place);
    DutyClause clause = as_read;
    clause.subject.kind = KindInOrder(subject, as_read, setting);
    const CommandKind command = clause.command.kind;
    const SubjectKind kind = clause.subject.kind;
    if (setting.setting == SentenceSetting::kQuoted || command == CommandKind::kNeedNot)
        return false;
    if (setting.setting == SentenceSetting::kNarrative && !setting.limited)
        return false;
    if (kind == SubjectKind::kGeneric || kind == SubjectKind::kLaw || kind == SubjectKind::kCourt ||
        kind == SubjectKind::kEmbedded)
        return false;
    switch (command) {
        case CommandKind::kDirected:
        case CommandKind::kForbidden:
            if (setting.states_law && Contains(kAnyParty, subject) && !setting.limited)
                return false;
            return IsSomebody(kind) ||
                   (kind == SubjectKind::kThing && subject.size() < 80 && setting.limited);
        case CommandKind::kCourtOrders:
        case CommandKind::kOrderedThat:
        case CommandKind::kInfinitive:
            return IsSomebody(kind);
        case CommandKind::kWill:
        case CommandKind::kMay:
            return setting.limited && ByModal(unquoted, clause, setting);
        case CommandKind::kDue:
        case CommandKind::kHasUntil:
            return setting.limited;
        case CommandKind::kStayed:
            return Contains(kDiscovery, subject);
        case CommandKind::kHearing:
            return false;
        default:
            return ByModal(unquoted, clause, setting);
    }
}

}  // namespace particulars
