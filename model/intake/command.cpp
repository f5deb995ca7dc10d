#include "model/intake/command.h"

#include <algorithm>

#include "model/intake/duty_words.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

const LazyRE2 kModal = {
    "(?i)\\b(?:(shall)|(must)|(should)|(will)|((?-i:may|MAY))|(need\\s+not))\\b"};

#define PARTICULARS_ADVERBS                                                                   \
    "(?:(?:also|hereby|further|therefore|each|both|again|now|likewise|instead|all|only|thus|" \
    "otherwise|[a-z]{3,}ly)\\s+){0,3}"

const LazyRE2 kDirected = {
    "(?i)\\b(?:is|are|be)\\s+" PARTICULARS_ADVERBS
    "(?:(directed|ordered|required|instructed|commanded|compelled|obligated|reminded|requested|"
    "expected|advised)"
    "\\s+(?:not\\s+)?to\\b|"
    "(?:(?:enjoined|prohibited|restrained|barred|precluded)\\s+(?:and|or)\\s+)?"
    "(enjoined|prohibited|restrained|barred|precluded)\\s+from\\b)"};

const LazyRE2 kIsTo = {"(?i)\\b(?:is|are)\\s+" PARTICULARS_ADVERBS "to\\s+([a-z-]+)\\b"};

const LazyRE2 kHasUntil = {
    "(?i)\\b(?:(?:shall|will|must)\\s+)?(?:have|has|(?:is|are|be)\\s+" PARTICULARS_ADVERBS
    "(?:given|granted|allowed|afforded|provided))\\s+(?:leave\\b|permission\\b|until\\b|through\\b|"
    "up\\s+to\\b|to\\s+and\\s+"
    "including\\b|an?\\s+(?:additional|extension|further|period)\\b|(?:[a-z]+(?:-[a-z]+)?\\s+)?\\(?"
    "\\d{1,3}\\)?\\s+"
    "(?:additional\\s+|calendar\\s+|business\\s+|more\\s+)?(?:days|weeks|months|hours)\\b|[a-z-]+"
    "\\s+(?:additional\\s+)?"
    "(?:days|weeks|months|hours)\\b)"};

const LazyRE2 kStayed = {"(?i)\\b(?:is|are|remains?|be)\\s+" PARTICULARS_ADVERBS
                         "(?:stayed|suspended)\\b"};

const LazyRE2 kDue = {"(?i)\\b(?:(?:is|are|shall\\s+be|will\\s+be|be|being)\\s+" PARTICULARS_ADVERBS
                      ")?(?:due|payable)\\b(?:\\s+date)?[:\\s]"};

// "was due": it is past.
const LazyRE2 kWas = {
    "(?i)\\b(?:was|were|been|became|had|originally|previously|currently|not|past|overdue)\\s+$"};

const LazyRE2 kHearing = {
    "(?i)\\b(?:(?:is|are|shall\\s+be|will\\s+be|be)\\s+" PARTICULARS_ADVERBS
    "(?:re)?(?:set|scheduled|calendared|continued|held|noticed|adjourned|conducted)"
    "|(?:re)?(?:set|scheduled|calendared|continued)|will\\s+take\\s+place|shall\\s+take\\s+place|"
    "(?:shall|will)\\s+(?:commence|begin|proceed|convene))"
    "\\s+(?:(?:in person|telephonically|by \\w+|by video ?conference|remotely|via \\w+|before "
    "[^,;]{3,60}?),?\\s+)?(?:for|on|to|until|at)\\b"};

const LazyRE2 kHearingNoun = {
    "(?i)\\b(?:conference|hearing|trial|argument|mediation|call|oral\\s+argument|settlement|"
    "pretrial|matter|appearance|motion|arraignment|inspection|examination|evaluation)\\b"};

const LazyRE2 kCourtOrders = {
    "(?i)\\b(?:(?:court|undersigned|judge|hereby|therefore|further|also|accordingly|and)"
    "\\s+" PARTICULARS_ADVERBS
    "(?:orders|directs|instructs|compels|commands|requires)|(?:I|we)\\s+" PARTICULARS_ADVERBS
    "(?:order|direct|instruct))\\s+((?:[^\\s;:]+\\s+){1,14}?)to\\s+([a-z-]+)\\b"};

// "The Court grants Plaintiff until May 3 to reply".
const LazyRE2 kCourtGives = {
    "(?i)\\b(?:court|undersigned|hereby)\\s+" PARTICULARS_ADVERBS
    "(?:grants|gives|allows|affords)\\s+((?:(?:the|all|both)\\s+)?(?:[A-Z][\\w.'-]*|plaintiffs?|"
    "defendants?|parties|counsel|petitioners?|respondents?|movants?)(?:\\s+[A-Z][\\w.'-]*){0,3})"
    "\\s+(?:until|through|up\\s+to|leave|an?\\s+(?:additional|extension|further)|"
    "(?:[a-z]+(?:-[a-z]+)?\\s+)?\\(?\\d{1,3}\\)?\\s+(?:additional\\s+)?(?:days|weeks)|"
    "[a-z-]+\\s+(?:additional\\s+)?(?:days|weeks))\\b"};

// Before a word that is then a noun, whatever verb it may be elsewhere: "Plaintiff's request".
const LazyRE2 kBeforeNoun = {
    "(?i)(?:'s|s'|\\b(?:the|an?|any|all|his|her|its|their|this|that|such|said|each|every|no|of|for|"
    "in|on|by|to|and|or|joint|proposed|first|second|amended|new|pending|further|written|renewed))"
    "\\s+$"};

const LazyRE2 kThat = {
    "(?i)\\b(?:ordered|orders|directs|order|directed|adjudged|decreed|requires|requests?)\\s*[,:]?"
    "\\s+that\\s*[,:]?\\s+"};

const LazyRE2 kWord = {"[A-Za-z][\\w'/.&-]*,?|\\S+"};

// "Defendant to respond by", "Parties to meet and confer": only at the start of a clause.
const LazyRE2 kInfinitive = {
    "(?:^|[.;:]\\s|\\n)\\s*(?:\\(?\\w{1,3}[.)]\\s+)?((?:(?i:the\\s+)?(?i:plaintiffs?|defendants?|"
    "parties|counsel|both sides|each side|each party|all parties|clerk|government|"
    "(?:moving|opposing|prevailing|responding|requesting|producing)\\s+part(?:y|ies)|"
    "petitioners?|respondents?|movants?|debtors?|trustee)(?:'s?)?(?:\\s+[A-Z][\\w.&'-]*){0,4}"
    "(?:\\s+and\\s+(?i:the\\s+)?(?i:plaintiffs?|defendants?|counsel))?))\\s+to\\s+([a-z-]+)\\b"};

CommandKind ModalKind(const Match& match) {
    constexpr CommandKind kKinds[] = {CommandKind::kShall,  CommandKind::kMust,
                                      CommandKind::kShould, CommandKind::kWill,
                                      CommandKind::kMay,    CommandKind::kNeedNot};
    for (std::size_t i = 0; i < std::size(kKinds); ++i)
        if (match.Has(i + 1))
            return kKinds[i];
    return CommandKind::kShall;
}

constexpr std::size_t kMost = 60;

/// The last words, enough to see what stands right before something.
std::string_view LastOf(std::string_view words) {
    constexpr std::size_t kReach = 24;
    return words.substr(words.size() > kReach ? words.size() - kReach : 0);
}

void Add(std::vector<CommandWord>& commands, CommandKind kind, TextSpan place,
         std::optional<TextSpan> object = std::nullopt) {
    const bool taken = std::ranges::any_of(commands, [place](const CommandWord& other) {
        return place.start < other.place.end && other.place.start < place.end;
    });
    if (!taken && commands.size() < kMost)
        commands.push_back({kind, place, object});
}

void AddAll(std::vector<CommandWord>& commands, CommandKind kind, const LazyRE2& pattern,
            std::string_view sentence) {
    for (const Match& match : FindAll(pattern, sentence, kMost))
        Add(commands, kind, *match.group[0]);
}

/// "ORDERED that Plaintiff file": the base form where a "shall" might stand.
void AddSubjunctives(std::vector<CommandWord>& commands, std::string_view sentence) {
    constexpr std::size_t kFarthest = 14;
    for (const Match& that : FindAll(kThat, sentence, kMost)) {
        std::size_t at = that.end();
        for (std::size_t words = 0; words < kFarthest; ++words) {
            const auto word = Find(kWord, sentence, at);
            if (!word)
                break;
            const std::string_view text = Slice(sentence, *word->group[0]);
            if (Contains(kModal, text) || text == "is" || text == "are")
                break;
            if (words > 0 && IsDutyVerb(text) && text.front() >= 'a' && text.front() <= 'z' &&
                !Contains(kBeforeNoun, LastOf(Slice(sentence, {that.end(), word->start()})))) {
                Add(commands, CommandKind::kOrderedThat, {word->start(), word->start()},
                    TextSpan{that.end(), word->start()});
                break;
            }
            at = word->end();
        }
    }
}

void AddDirections(std::vector<CommandWord>& commands, std::string_view sentence) {
    for (const Match& match : FindAll(kCourtOrders, sentence, kMost)) {
        const std::string_view object = Text(match, 1, sentence);
        if (!object.starts_with("that "))
            Add(commands, CommandKind::kCourtOrders, {match.start(), match.group[2]->start},
                match.group[1]);
    }
    for (const Match& match : FindAll(kDirected, sentence, kMost))
        Add(commands, match.Has(2) ? CommandKind::kForbidden : CommandKind::kDirected,
            *match.group[0]);
    for (const Match& match : FindAll(kIsTo, sentence, kMost)) {
        const std::string_view verb = Text(match, 1, sentence);
        if (IsDutyVerb(verb) || verb == "be")
            Add(commands, CommandKind::kIsTo, {match.start(), match.group[1]->start});
    }
    for (const Match& match : FindAll(kInfinitive, sentence, kMost))
        if (IsDutyVerb(Text(match, 2, sentence)))
            Add(commands, CommandKind::kInfinitive, {match.group[1]->end, match.group[2]->start},
                match.group[1]);
}

}  // namespace

std::vector<CommandWord> FindCommands(std::string_view unquoted) {
    std::vector<CommandWord> commands;
    for (const Match& match : FindAll(kHasUntil, unquoted, kMost))
        Add(commands, CommandKind::kHasUntil, *match.group[0]);
    for (const Match& match : FindAll(kCourtGives, unquoted, kMost))
        Add(commands, CommandKind::kHasUntil, *match.group[0], match.group[1]);
    for (const Match& match : FindAll(kDue, unquoted, kMost))
        if (!Contains(kWas, LastOf(unquoted.substr(0, match.start()))))
            Add(commands, CommandKind::kDue, *match.group[0]);
    if (Contains(kHearingNoun, unquoted))
        AddAll(commands, CommandKind::kHearing, kHearing, unquoted);
    AddAll(commands, CommandKind::kStayed, kStayed, unquoted);
    AddDirections(commands, unquoted);
    for (const Match& match : FindAll(kModal, unquoted, kMost))
        Add(commands, ModalKind(match), *match.group[0]);
    AddSubjunctives(commands, unquoted);
    std::ranges::sort(commands, {}, [](const CommandWord& command) { return command.place.start; });
    return commands;
}

}  // namespace particulars
