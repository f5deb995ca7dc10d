#include "model/intake/rulings.h"

#include <algorithm>

#include "model/intake/duty_subject.h"
#include "model/intake/motion_title.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

#define PARTICULARS_OUTCOME                                                                        \
    "(granted,?\\s+in\\s+part|denied,?\\s+in\\s+part|granted\\s+(?:only\\s+)?to\\s+the\\s+extent|" \
    "denied,?\\s+(?:without\\s+prejudice\\s+)?as\\s+"                                              \
    "(?:being\\s+)?moot|(?:terminated|dismissed|found|deemed)\\s+(?:as\\s+)?moot|moot|granted|"    \
    "denied|withdrawn|allowed)\\b"

const LazyRE2 kAnyOutcome = {"(?i)\\b(?:grant|den(?:y|ie)|moot|withdrawn|allow)"};

// "is hereby GRANTED IN PART".
const LazyRE2 kPassive = {
    "(?i)\\b((?:is|are|be|stands?)\\s+(?:(?:hereby|therefore|also|further|accordingly|thus|"
    "likewise|otherwise|"
    "again|both|all|now|so|each|properly|in\\s+all\\s+(?:other\\s+)?respects)\\s+,?){0,3}"
    ")" PARTICULARS_OUTCOME};

// "Motion to Compel (Dkt. 5): GRANTED", without a verb; in capitals only.
const LazyRE2 kBare = {
    "(?i:motion|request|application|petition|\\))[^.;\\n]{0,160}?[\\s:-]+((?:GRANTED|DENIED)(?:,?"
    "\\s+(?:IN\\s+PART|AS\\s+MOOT|in\\s+part|as\\s+moot))?)\\b"};

// "The court grants Lyft's request for sanctions in part."
const LazyRE2 kActive = {
    "(?i)\\b(?:court|undersigned|judge|magistrate|hereby|and|also|therefore|further|accordingly|I|"
    "we|but|will|now|must|shall|"
    "case,)\\s+(?:(?:hereby|therefore|also|further|accordingly|thus|likewise|now|only)\\s+){0,2}("
    "grants?|den(?:ies|y)|finds?\\s+moot|allows?)"
    "(,?\\s+in\\s+part,?(?:\\s+and\\s+den(?:ies|y)\\s+in\\s+part)?|\\s+as\\s+moot|\\s+without\\s+"
    "prejudice)?,?\\s+([^.;]{4,260})"};

// The title of an order: "ORDER GRANTING MOTION TO COMPEL", "Order denying [5] Motion".
const LazyRE2 kTitle = {
    "(?i)^.{0,60}?\\b(?:order|opinion|ruling|memorandum|re:?)\\b.{0,250}?\\b(granting|denying)\\b"};
const LazyRE2 kTitleRuling = {
    "(?i)\\b(granting|denying)(,?\\s+in\\s+part(?:,?\\s+and\\s+denying,?\\s+in\\s+part)?|\\s+as\\s+"
    "moot)?,?\\s+([^.;]{4,220})"};
// "...; denying 26 Motion to Compel", later in a docket text.
const LazyRE2 kNumbered = {
    "(?i)(?:^|[;.,]\\s+|\\b(?:and|orders?:?|entered)\\s+)(granting|denying)\\s+(?:(?:in\\s+part|"
    "as\\s+"
    "moot|without\\s+prejudice|insofar)\\s+)?(?:\\[|#|ECF\\s+No\\.\\s*|Dkt\\.\\s*)?\\d{1,4}\\]?"
    "\\s"};

// "if the court grants defendants' request".
const LazyRE2 kSupposed = {
    "(?i)\\b(?:if|whether|should|were|unless|until|when|before|once|that)\\s+(?:the\\s+|this\\s+)?"
    "$"};

const LazyRE2 kTitleEnd = {
    "(?i),?\\s+(?:and\\s+)?\\(\\d{1,2}\\)\\s|,?\\s+(?:and\\s+)?(?:granting|denying|issuing|setting|"
    "directing|vacating|continuing)\\b|\\s\\[|\\s(?:signed|so\\s+ordered)\\b"};

const LazyRE2 kTitleNarrative = {
    "(?i)\\b(?:an|the|proposed|for|any|prior|this|previous)\\s+(?:court's\\s+)?order\\b|\\borders?"
    "\\s+(?:of|dated)\\b"};

// "Granted." alone, of the motion in the heading.
const LazyRE2 kAlone = {
    "(?:^|:\\s+|-\\s+)(?:(?:The\\s+)?[Mm]otion\\s+(?:is\\s+)?)?((?:Granted|Denied|GRANTED|DENIED)(?"
    ":,?\\s+(?i:in\\s+part|as\\s+moot))?)\\s*[.,;]"};

const LazyRE2 kHeadingMotion = {
    "((?:[A-Z][\\w.,&/"
    "'\"-]*\\s+){0,14}(?:Motion|MOTION|Demurrer|Application|Petition|Request)\\s+(?:[Tt][Oo]|[Ff]["
    "Oo][Rr]|[Oo][Ff])\\s[^.;*(\\n]{4,200})"};

// "Defendants have filed a motion (ECF No. 52) to amend the scheduling order".
const LazyRE2 kMotionBefore = {
    "(?i)\\b((?:motion|application|petition|request)\\s+(?:\\([^)]{1,40}\\)\\s+)?(?:to|for)\\s[^.;("
    "\\n]{4,200})"};

const LazyRE2 kInPart = {"(?i)^[^.;]{0,40}?\\b(?:in\\s+part)\\b"};
const LazyRE2 kInPartAnywhere = {"(?i)\\bin\\s+part\\b"};
const LazyRE2 kHypothetical = {
    "(?i)^\\W*(?:if|when|whenever|where|only\\s+if|only\\s+when|unless|pursuant\\s+to\\s+the\\s+"
    "same|upon\\s+a\\s+showing|sparingly)\\b"};
const LazyRE2 kNextVerb = {
    "(?i),?\\s+(?:and|but)\\s+(?:hereby\\s+|also\\s+)?(?:grants?|den(?:ies|y)|orders?|directs?|"
    "granting|denying|the\\s+court|is|are)\\b|,?\\s+(?:because|for\\s+the\\s+reasons|as\\s+set\\s+"
    "forth|without\\s+prejudice|as\\s+follows|with\\s+leave)\\b|\\s+in\\s+part\\b"};
const LazyRE2 kOrdering = {"(?i)\\b(?:ordered|recommended|orders|rules)\\b"};

bool StartsWithLetter(std::string_view word, char letter) {
    return !word.empty() && (word.front() | 0x20) == letter;
}

Outcome OutcomeOf(std::string_view words, std::string_view after) {
    std::string lower(words);
    for (char& letter : lower)
        letter = static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter);
    if (lower.find("moot") != std::string::npos)
        return Outcome::kMoot;
    if (lower.find("part") != std::string::npos || lower.find("extent") != std::string::npos)
        return Outcome::kInPart;
    if (StartsWithLetter(lower, 'w'))
        return Outcome::kWithdrawn;
    static constexpr std::size_t kNear = 60;
    if (Contains(kInPart, after.substr(0, kNear)))
        return Outcome::kInPart;
    return StartsWithLetter(lower, 'd') ? Outcome::kDenied : Outcome::kGranted;
}

struct Draft {
    MotionTitle motion;
    Outcome outcome;
    TextSpan place;  ///< In the plain text.
};

class RulingReader {
public:
    explicit RulingReader(const PlainText& plain) : plain_(plain) {
        constexpr std::size_t kHead = 1500;
        const std::string_view head = plain.text().substr(0, kHead);
        if (const auto title = Find(kHeadingMotion, head))
            heading_ = ReadMotionTitle(Text(*title, 1, head));
        else if (const auto before = Find(kMotionBefore, head))
            heading_ = ReadMotionTitle(Text(*before, 1, head));
    }

    void Read(const Sentence& sentence, SentenceSetting setting, bool early) {
        if (setting == SentenceSetting::kQuoted || !Contains(kAnyOutcome, sentence.unquoted))
            return;
        const std::size_t before = drafts_.size();
        ReadPassive(sentence);
        ReadActive(sentence);
        if (drafts_.size() == before && early)
            ReadTitle(sentence);
        if (drafts_.size() == before)
            ReadAlone(sentence);
    }

    std::vector<ProposedRuling> Take() {
        std::vector<Draft> kept;
        for (const Draft& draft : drafts_)
            Merge(kept, draft);
        FillIn(kept);
        std::vector<ProposedRuling> rulings;
        for (const Draft& draft : kept)
            for (std::string& title : CutIntoMotions(draft.motion.title))
                rulings.push_back({std::move(title), draft.motion.movant, draft.outcome,
                                   plain_.ToRaw(draft.place)});
        return rulings;
    }

private:
    void Add(const Sentence& sentence, MotionTitle motion, Outcome outcome, TextSpan place) {
        constexpr std::size_t kMost = 400;
        if (motion.title.empty() || drafts_.size() >= kMost)
            return;
        drafts_.push_back({std::move(motion),
                           outcome,
                           {sentence.place.start + place.start, sentence.place.start + place.end}});
    }

    void ReadPassive(const Sentence& sentence) {
        const std::string_view text = sentence.unquoted;
        std::size_t from = 0;
        for (const Match& match : FindAll(kPassive, text, 30)) {
            const TextSpan stretch = {from, match.start()};
            const std::string_view after = text.substr(match.end());
            const bool wish = Text(match, 1, text).starts_with("be") &&
                              !Contains(kOrdering, text.substr(0, match.start()));
            if (wish || Contains(kHypothetical, after))
                continue;
            const Subject subject = ReadSubject(text, PastJoint(text, stretch));
            const std::size_t stop = text.substr(0, subject.place.start).rfind(';');
            const std::size_t told = stop == std::string_view::npos ? from : std::max(from, stop);
            if (IsReported(text.substr(told, std::max(told, subject.place.start) - told)))
                continue;
            const std::size_t before = drafts_.size();
            Add(sentence, ReadMotionTitle(Slice(sentence.text, subject.place)),
                OutcomeOf(Text(match, 2, text), after), {subject.place.start, match.end()});
            if (drafts_.size() > before)
                from = match.end();
        }
        if (from > 0)
            return;
        for (const Match& match : FindAll(kBare, text, 10)) {
            const Subject subject = ReadSubject(text, {from, match.group[1]->start});
            Add(sentence,
                ReadMotionTitle(Slice(sentence.text, {subject.place.start, match.group[1]->start})),
                OutcomeOf(Text(match, 1, text), text.substr(match.end())),
                {subject.place.start, match.end()});
            from = match.end();
        }
    }

    /// Past "in part and denied in part, and" after an earlier ruling.
    static TextSpan PastJoint(std::string_view text, TextSpan stretch) {
        static constexpr LazyRE2 kJoint = {
            "(?i)^(?:\\s*(?:,|;|and|but|in\\s+part|den(?:ied|ies)\\s+in\\s+part|without\\s+"
            "prejudice|with\\s+prejudice)\\b?)*\\s*"};
        if (stretch.start > 0)
            if (const auto joint = Find(kJoint, text.substr(0, stretch.end), stretch.start))
                stretch.start = std::min(joint->end(), stretch.end);
        return stretch;
    }

    void ReadActive(const Sentence& sentence) {
        const std::string_view text = sentence.unquoted;
        std::size_t from = 0;
        while (const auto match = Find(kActive, text, from)) {
            from = match->group[1]->end;
            TextSpan object = *match->group[3];
            if (const auto next = Find(kNextVerb, text.substr(0, object.end), object.start))
                object.end = next->start();
            if (IsReported(text.substr(0, match->start())) ||
                Contains(kSupposed, text.substr(0, match->start())))
                continue;
            const bool in_part = Contains(kInPartAnywhere, Text(*match, 2, text)) ||
                                 Contains(kInPart, text.substr(object.end, 30));
            const std::string_view verb = Text(*match, 1, text);
            Outcome outcome = StartsWithLetter(verb, 'd') ? Outcome::kDenied : Outcome::kGranted;
            if (in_part)
                outcome = Outcome::kInPart;
            else if (Text(*match, 2, text).find("moot") != std::string_view::npos ||
                     StartsWithLetter(verb, 'f') ||
                     text.substr(object.end, 12).find("moot") != std::string_view::npos)
                outcome = Outcome::kMoot;
            Add(sentence, ReadMotionTitle(Slice(sentence.text, object)), outcome,
                {match->group[1]->start, object.end});
        }
    }

    void ReadTitle(const Sentence& sentence) {
        const std::string_view text = sentence.unquoted;
        std::optional<Match> title = Find(kTitle, text);
        if (!title)
            title = Find(kNumbered, text);
        if (!title || Contains(kTitleNarrative, text.substr(0, title->group[1]->start)))
            return;
        std::size_t from = title->group[1]->start;
        while (const auto match = Find(kTitleRuling, text, from)) {
            TextSpan object = *match->group[3];
            for (const LazyRE2* end : {&kNextVerb, &kTitleEnd})
                if (const auto next = Find(*end, text.substr(0, object.end), object.start))
                    object.end = next->start();
            from = std::max(object.end, match->group[1]->end);
            const bool denied = StartsWithLetter(Text(*match, 1, text), 'd');
            const Outcome outcome = match->Has(2) ? OutcomeOf(Text(*match, 2, text), {})
                                    : denied      ? Outcome::kDenied
                                                  : Outcome::kGranted;
            Add(sentence, ReadMotionTitle(Slice(sentence.text, object)), outcome,
                {match->group[1]->start, object.end});
        }
    }

    void ReadAlone(const Sentence& sentence) {
        const auto match = Find(kAlone, sentence.unquoted);
        if (match && !heading_.title.empty())
            Add(sentence, heading_,
                OutcomeOf(Text(*match, 1, sentence.unquoted),
                          sentence.unquoted.substr(match->group[1]->end)),
                *match->group[1]);
    }

    /// The later saying of the same ruling stands, with the fuller title.
    static void Merge(std::vector<Draft>& kept, const Draft& draft) {
        const auto same = std::ranges::find_if(kept, [&draft](const Draft& other) {
            return other.outcome == draft.outcome && IsSameMotion(other.motion, draft.motion);
        });
        if (same == kept.end()) {
            kept.push_back(draft);
            return;
        }
        const bool fuller =
            TellingWords(draft.motion.title).size() > TellingWords(same->motion.title).size();
        MotionTitle motion = fuller ? draft.motion : same->motion;
        if (motion.movant.empty())
            motion.movant = fuller ? same->motion.movant : draft.motion.movant;
        const bool bare = TellingWords(draft.motion.title).empty();
        *same = {std::move(motion), draft.outcome, bare ? same->place : draft.place};
    }

    void FillIn(std::vector<Draft>& kept) const {
        for (Draft& draft : kept) {
            if (TellingWords(draft.motion.title).empty() && !heading_.title.empty() &&
                MayBeSameMovant(draft.motion.movant, heading_.movant)) {
                draft.motion.title = heading_.title;
                if (draft.motion.movant.empty())
                    draft.motion.movant = heading_.movant;
            }
            if (draft.motion.movant.empty())
                draft.motion.movant = MovantOfKin(kept, draft);
        }
    }

    /// "The request for employment information" is part of the motion that names employment.
    static std::string MovantOfKin(const std::vector<Draft>& kept, const Draft& draft) {
        const std::set<std::string> words = TellingWords(draft.motion.title);
        for (const Draft& other : kept)
            for (const std::string& word : TellingWords(other.motion.title))
                if (!other.motion.movant.empty() && words.contains(word))
                    return other.motion.movant;
        return {};
    }

    const PlainText& plain_;  ///< Outlives the reader.
    MotionTitle heading_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<ProposedRuling> FindRulings(const PlainText& plain,
                                        const std::vector<Sentence>& sentences,
                                        const OrderContext& context) {
    constexpr std::size_t kEarly = 40;
    RulingReader reader(plain);
    for (std::size_t i = 0; i < sentences.size(); ++i)
        reader.Read(sentences[i], context.settings[i], i < kEarly);
    return reader.Take();
}

}  // namespace particulars
