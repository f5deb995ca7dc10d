#include "model/intake/obligations.h"

#include <algorithm>
#include <set>

#include "model/intake/duty_clause.h"
#include "model/intake/duty_judgment.h"
#include "model/intake/duty_wording.h"
#include "model/intake/duty_words.h"
#include "model/intake/hearing_settings.h"
#include "model/intake/loose_limits.h"
#include "model/intake/pattern.h"
#include "model/intake/time_phrase.h"

namespace particulars {
namespace {

// No sentence without one of these lays down anything.
const LazyRE2 kWorthReading = {
    "(?i)\\b(?:shall|must|should|will|may|order(?:ed|s)?|direct(?:ed|s)?|required?s?|instruct(?:ed|"
    "s)?|"
    "compel(?:led|s)?|due|until|days?|weeks?|hours|months?|by|later|before|enjoined|prohibited|"
    "barred|stayed|"
    "to|scheduled|set|extended|continued|closes?|deadline)\\b|\\d{4}|\\d/\\d"};

// A list follows: "the parties shall:", "IT IS ORDERED that:".
const LazyRE2 kListFollows = {"(?i)(?::|\\bthat|following:?|to)\\W*$"};

const LazyRE2 kListItem = {
    "(?i)^\\s*(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[-•*–▪●])\\s+(?:to\\s+)?((?:[a-z]+ly\\s+)?(["
    "a-z-]+))"};

const LazyRE2 kHearingName = {
    "(?i)((?:(?:further|settlement|status|case|management|pretrial|final|initial|telephonic|"
    "scheduling|"
    "evidentiary|oral|motion|jury|bench|preliminary|compliance|markman|claim|construction|"
    "discovery|telephone|video|in-person|"
    "rule|16|26\\(f\\)|sentencing|show|cause|summary|judgment|daubert|fairness|injunction|tro)\\s+)"
    "{0,4}"
    "(?:conference|hearing|trial|argument|mediation|call|settlement\\s+week|evaluation|appearance|"
    "inspection|motion|examination))\\b"};

// What "do so" stands for: "To the extent Defendant has not collected and produced that discovery".
const LazyRE2 kLeftUndone = {"(?i)\\b(?:has|have)\\s+not\\s+(?:already\\s+|yet\\s+)?(.*)$"};

const LazyRE2 kAsideInSubject = {
    "(?i),\\s+(?:on|by|within|no\\s+later|not\\s+later|if|upon|in|at|after|before|pursuant|should|"
    "to\\s+the\\s+extent)\\b"};

// "has until May 3 to answer": what the time is for.
const LazyRE2 kTimeToDo = {"\\bto\\s+(([a-z][a-z-]+)\\b.*)$"};

struct Carried {
    std::string obligor;  ///< Of the last duty.
    std::size_t paragraph = 0;
    bool any = false;
    bool list = false;  ///< The last duty announced a list.
};

/// A docket text repeats its dates at its end; so far into a sentence, a date said before is that.
constexpr std::size_t kFarInto = 200;

class ObligationReader {
public:
    ObligationReader(const PlainText& plain, const OrderContext& context)
        : plain_(plain), context_(context) {}

    void Read(const Sentence& sentence, SentenceSetting setting) {
        if (!Contains(kWorthReading, sentence.unquoted))
            return;
        std::vector<TimePhrase> times = FindTimePhrases(sentence.unquoted, context_.year);
        std::erase_if(times, [this](const TimePhrase& time) { return IsMention(time); });
        std::vector<TextSpan> taken;
        refused_.clear();
        for (const DutyClause& clause : CutIntoClauses(sentence.unquoted))
            ReadClause(sentence, setting, clause, times, taken);
        if (setting == SentenceSetting::kQuoted)
            return;
        if (taken.empty())
            ReadListItem(sentence, times, taken);
        const std::vector<LooseLimit> hearings =
            FindHearingSettings(sentence.unquoted, taken, context_);
        for (const LooseLimit& hearing : hearings)
            taken.push_back(hearing.place);
        taken.insert(taken.end(), refused_.begin(), refused_.end());
        ReadLoose(sentence, setting, times, taken);
        if (setting != SentenceSetting::kNarrative)
            for (const LooseLimit& hearing : hearings)
                ProposeLoose(sentence, hearing);
        if (carried_.any && Contains(kListFollows, sentence.unquoted))
            carried_.list = true;
    }

    std::vector<ProposedObligation> Take() { return std::move(found_); }

private:
    /// "what happened on May 3" told in an order of June.
    bool IsMention(const TimePhrase& time) const {
        return time.force == TimeForce::kOn && context_.dated && *time.date < *context_.dated;
    }

    static bool Within(const TimePhrase& time, TextSpan place) {
        return time.place.end > place.start && time.place.start < place.end;
    }

    /// The time that binds: a date before a period, a period before an event, an event before
    /// "promptly".
    static const TimePhrase* Strongest(const std::vector<TimePhrase>& times, TextSpan place) {
        const TimePhrase* best = nullptr;
        const auto rank = [](const TimePhrase& time) {
            return time.force == TimeForce::kLimit ? (time.date ? 0 : 1)
                                                   : 1 + static_cast<int>(time.force);
        };
        for (const TimePhrase& time : times)
            if (Within(time, place) && (!best || rank(time) < rank(*best)))
                best = &time;
        return best;
    }

    void ReadClause(const Sentence& sentence, SentenceSetting setting, const DutyClause& clause,
                    const std::vector<TimePhrase>& times, std::vector<TextSpan>& taken) {
        const std::string_view unquoted = sentence.unquoted;
        const std::size_t told = taken.empty() ? 0 : taken.back().end;
        const std::string_view before = !clause.same_subject && clause.extent.start > told
                                            ? unquoted.substr(told, clause.extent.start - told)
                                            : std::string_view();
        const TimePhrase* time = Strongest(times, clause.extent);
        ClauseSetting judged;
        judged.setting = setting;
        judged.brief = context_.brief;
        judged.after_duty = carried_.any && carried_.paragraph == sentence.paragraph;
        judged.limited = time && time->force <= TimeForce::kManner &&
                         (time->force != TimeForce::kOn || SetsItsDay(clause));
        judged.dated = judged.limited && time->date.has_value();
        judged.states_law = StatesLaw(unquoted);
        if (clause.command.kind == CommandKind::kDue)
            judged.limited = IsDueThen(clause, time);
        if (time && time->date && context_.dated && *time->date < *context_.dated)
            return;
        if (!LaysDownDuty(unquoted, clause, judged) || IsReported(before)) {
            if (SpeaksInGeneral(clause))
                refused_.push_back(clause.extent);
            return;
        }
        taken.push_back(clause.extent);
        const std::string obligor = ObligorOf(sentence, clause);
        if (IsRepeated(clause, time))
            return;
        Propose(sentence, clause, times, obligor);
        carried_ = {obligor, sentence.paragraph, true, false};
    }

    /// "Courts may order discovery": the date after it is none of this order's.
    static bool SpeaksInGeneral(const DutyClause& clause) {
        const SubjectKind kind = clause.subject.kind;
        if (clause.command.kind == CommandKind::kHearing)
            return false;
        return kind == SubjectKind::kGeneric || kind == SubjectKind::kLaw ||
               (kind == SubjectKind::kCourt && clause.command.kind != CommandKind::kWill);
    }

    /// "shall appear on May 3": an act on a day, where the command is one that leaves no doubt.
    static bool SetsItsDay(const DutyClause& clause) {
        const CommandKind kind = clause.command.kind;
        return kind != CommandKind::kMust && kind != CommandKind::kShould &&
               kind != CommandKind::kMay;
    }

    static bool IsDueThen(const DutyClause& clause, const TimePhrase* time) {
        constexpr std::size_t kNear = 70;
        return time && time->force <= TimeForce::kDay &&
               time->place.start <= clause.command.place.end + kNear;
    }

    /// A docket text repeats its dates in brackets: "(Motions due by 12/29/2021)".
    bool IsRepeated(const DutyClause& clause, const TimePhrase* time) const {
        if (clause.command.kind != CommandKind::kDue || !time || !time->date)
            return false;
        return clause.extent.start > kFarInto && dates_.contains(*time->date);
    }

    std::string ObligorOf(const Sentence& sentence, const DutyClause& clause) const {
        const std::string_view subject = Slice(sentence.text, clause.subject.place);
        const bool due = clause.command.kind == CommandKind::kDue;
        switch (due ? SubjectKind::kThing : clause.subject.kind) {
            case SubjectKind::kParty:
            case SubjectKind::kProperName:
            case SubjectKind::kClerk:
                return NameOf(subject);
            case SubjectKind::kPronoun:
            case SubjectKind::kSame:
                return PronounObligor(sentence, clause);
            default:
                break;
        }
        if (std::string party = PartyNamedIn(subject); !party.empty())
            return party;
        if (std::string party = PartyNamedIn(Slice(sentence.unquoted, clause.act)); !party.empty())
            return party;
        const bool near = carried_.any && carried_.paragraph == sentence.paragraph && !due;
        return near ? carried_.obligor : "the parties";
    }

    /// "Plaintiff, on or before March 1,": without what is put in.
    static std::string NameOf(std::string_view subject) {
        const auto aside = Find(kAsideInSubject, subject);
        return std::string(aside ? subject.substr(0, aside->start()) : subject);
    }

    /// "To the extent the parties wish to raise a dispute, they shall": the opening names them.
    std::string PronounObligor(const Sentence& sentence, const DutyClause& clause) const {
        if (clause.subject.kind == SubjectKind::kPronoun)
            if (std::string party = PartyNamedIn(Slice(sentence.unquoted, clause.subject.opening));
                !party.empty() && !carried_.any)
                return party;
        return carried_.any ? carried_.obligor : "the parties";
    }

    void Propose(const Sentence& sentence, const DutyClause& clause,
                 const std::vector<TimePhrase>& times, const std::string& obligor) {
        const std::vector<ActPart> parts = CutIntoActs(sentence.unquoted, clause.act);
        const TimePhrase* opening = Strongest(times, clause.subject.opening);
        std::optional<TextSpan> condition = TrailingCondition(sentence.unquoted, clause.act);
        const TimePhrase* later = nullptr;
        std::vector<ProposedObligation> duties;
        for (std::size_t i = parts.size(); i-- > 0;) {
            TextSpan whole = parts[i].act;
            if (parts[i].alternative)
                whole.end = parts[i].alternative->end;
            const TimePhrase* own = Strongest(times, whole);
            if (!own || own->force > TimeForce::kDay)
                own = later ? later : opening ? opening : own;
            later = own;
            if (!own)
                own = Strongest(times, clause.extent);
            ProposedObligation duty = Word(sentence, clause, parts[i], times, condition);
            duty.obligor = obligor;
            SetTime(own, duty);
            if (!duty.act.empty())
                duties.push_back(std::move(duty));
        }
        std::ranges::reverse(duties);
        std::ranges::move(duties, std::back_inserter(found_));
    }

    ProposedObligation Word(const Sentence& sentence, const DutyClause& clause, const ActPart& part,
                            const std::vector<TimePhrase>& times,
                            const std::optional<TextSpan>& condition) const {
        std::vector<TextSpan> cuts;
        for (const TimePhrase& time : times)
            if (time.force != TimeForce::kCondition)
                cuts.push_back(time.place);
        if (condition)
            cuts.push_back(*condition);
        ProposedObligation duty;
        duty.act = WordsWithout(sentence.text, part.act, cuts);
        if (part.alternative)
            duty.alternative = WordsWithout(sentence.text, *part.alternative, cuts);
        const bool of_thing = clause.subject.kind == SubjectKind::kThing;
        const bool due = clause.command.kind == CommandKind::kDue;
        if (of_thing || due || clause.command.kind == CommandKind::kStayed) {
            const std::string thing = WordsWithout(sentence.text, clause.subject.place, cuts);
            duty.act =
                due || duty.act.empty() ? thing + (due ? " due" : "") : thing + " to " + duty.act;
            if (clause.command.kind == CommandKind::kStayed)
                duty.act =
                    thing + " stayed" +
                    (duty.act.size() > thing.size() ? duty.act.substr(thing.size() + 3) : "");
        }
        if (clause.command.kind == CommandKind::kHasUntil)
            if (const auto to_do = Find(kTimeToDo, duty.act);
                to_do && IsDutyVerb(Text(*to_do, 2, duty.act)))
                duty.act = std::string(Text(*to_do, 1, duty.act));
        if (clause.command.kind == CommandKind::kForbidden)
            duty.act = "refrain from " + duty.act;
        SetCondition(sentence, clause, condition, duty);
        if (const auto left_undone = Find(kLeftUndone, duty.condition.value_or(std::string()));
            left_undone && duty.act == "do so")
            duty.act = "do so: " + std::string(Text(*left_undone, 1, *duty.condition));
        duty.place = plain_.ToRaw(
            {sentence.place.start + clause.extent.start, sentence.place.start + clause.extent.end});
        return duty;
    }

    static void SetCondition(const Sentence& sentence, const DutyClause& clause,
                             const std::optional<TextSpan>& condition, ProposedObligation& duty) {
        const std::string_view opening = Slice(sentence.text, clause.subject.opening);
        if (IsCondition(opening))
            duty.condition = std::string(opening);
        else if (condition)
            duty.condition = std::string(Slice(sentence.text, *condition));
        else if (const auto inside = TrailingCondition(sentence.unquoted, clause.subject.place))
            duty.condition = std::string(Slice(sentence.text, *inside));
    }

    void SetTime(const TimePhrase* time, ProposedObligation& duty) {
        if (!time)
            return;
        if (time->force == TimeForce::kManner) {
            duty.forthwith = true;
            return;
        }
        duty.period = time->period;
        duty.direction = time->direction;
        duty.basis = time->basis;
        duty.event = time->event;
        duty.fixed_date = time->date;
        duty.fixed_time = time->time;
        if (time->date)
            dates_.insert(*time->date);
    }

    void ReadListItem(const Sentence& sentence, const std::vector<TimePhrase>& times,
                      std::vector<TextSpan>& taken) {
        const auto item = Find(kListItem, sentence.unquoted);
        if (!item || !carried_.list) {
            carried_.list = carried_.list && item;
            return;
        }
        DutyClause clause;
        clause.extent = {item->group[1]->start, sentence.unquoted.size()};
        clause.act = clause.extent;
        clause.subject.kind = SubjectKind::kSame;
        clause.subject.place = {clause.extent.start, clause.extent.start};
        clause.subject.opening = clause.subject.place;
        clause.command.place = clause.subject.place;
        ClauseSetting judged;
        judged.brief = true;
        judged.limited = true;
        if (!LaysDownDuty(sentence.unquoted, clause, judged) ||
            !IsDutyVerb(Text(*item, 2, sentence.unquoted)))
            return;
        taken.push_back(clause.extent);
        Propose(sentence, clause, times, carried_.obligor);
        carried_.paragraph = sentence.paragraph;
    }

    void ReadLoose(const Sentence& sentence, SentenceSetting setting,
                   const std::vector<TimePhrase>& times, const std::vector<TextSpan>& taken) {
        std::vector<LooseLimit> limits = FindLooseLimits(sentence.unquoted, times, taken, context_);
        if (limits.empty() && taken.empty())
            limits = FindRows(sentence.unquoted, context_);
        if (setting == SentenceSetting::kNarrative)
            return;
        for (const LooseLimit& limit : limits)
            ProposeLoose(sentence, limit);
    }

    void ProposeLoose(const Sentence& sentence, const LooseLimit& limit) {
        const bool said = limit.time.date && dates_.contains(*limit.time.date);
        if (said && (limit.place.start > kFarInto || (limit.hearing && IsSetAlready(limit.time))))
            return;
        ProposedObligation duty;
        duty.act = WordsWithout(sentence.text, limit.label, {});
        if (limit.hearing)
            duty.act = "attend " + HearingName(duty.act);
        duty.obligor = PartyNamedIn(Slice(sentence.unquoted, limit.label));
        if (duty.obligor.empty() || limit.hearing)
            duty.obligor = "the parties";
        SetTime(&limit.time, duty);
        duty.place = plain_.ToRaw(
            {sentence.place.start + limit.place.start, sentence.place.start + limit.place.end});
        found_.push_back(std::move(duty));
        carried_ = {found_.back().obligor, sentence.paragraph, true, false};
    }

    /// A docket text says the day of a hearing again at its end.
    bool IsSetAlready(const TimePhrase& time) const {
        return std::ranges::any_of(found_, [&time](const ProposedObligation& duty) {
            return duty.fixed_date == time.date && duty.fixed_time == time.time;
        });
    }

    static std::string HearingName(std::string_view label) {
        std::string name(label);
        if (const auto match = Find(kHearingName, label))
            name = std::string(Text(*match, 1, label));
        return name;
    }

    const PlainText& plain_;       ///< Outlives the reader.
    const OrderContext& context_;  ///< Likewise.
    std::vector<ProposedObligation> found_;
    std::set<Date> dates_;           ///< Fixed dates found so far.
    std::vector<TextSpan> refused_;  ///< Clauses of this sentence that speak of the law.
    Carried carried_;
};

}  // namespace

std::vector<ProposedObligation> FindObligations(const PlainText& plain,
                                                const std::vector<Sentence>& sentences,
                                                const OrderContext& context) {
    ObligationReader reader(plain, context);
    for (std::size_t i = 0; i < sentences.size(); ++i)
        reader.Read(sentences[i], context.settings[i]);
    return reader.Take();
}

}  // namespace particulars
