#include "model/intake/duty_clause.h"

#include <algorithm>

#include "model/intake/duty_words.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

// Where a second clause may start after a first.
const LazyRE2 kJoint = {
    "[,;:]\\s*(?:(?:and|but|or|nor|provided that)\\s+)?|\\s(?:and|but|or|nor)\\s+"};

// Docket texts run on without a full stop: "by December 29, 2021 Plaintiffs oppositions".
const LazyRE2 kRunOn = {"(?:\\b\\d{4}|[ap]\\.m\\.?|\\b(?:days|weeks|hours))\\)?\\.?\\s+([A-Z])"};

const LazyRE2 kSubjectLike = {
    "(?i)^(?:(?:the|each|any|all|both|either|no|every|said|these|those|such|counsel|plaintiffs?|"
    "defendants?|"
    "petitioners?|respondents?|parties|they|it|he|she|its|their|movants?|replies|reply|responses?|"
    "oppositions?|motions?|discovery|expert|if|within|no\\s+later|to\\s+the\\s+extent|unless|in\\s+"
    "the\\s+event|(?:defense|lead|opposing|liaison|moving|responding|prevailing|trial|local|"
    "government)\\s+(?:counsel|part(?:y|ies)))\\b)"};

// "and within 7 days thereafter, Defendant shall": the clause starts with its opening.
const LazyRE2 kOpener = {
    "(?i)^(?:within|no\\s+later|not\\s+later|on\\s+or\\s+before|by|after|upon|if|unless|to\\s+"
    "the\\s+"
    "extent|in\\s+the\\s+event|following|thereafter)\\b"};

// "shall: (1) produce": the mark of the first item.
const LazyRE2 kItemMark = {"^(?:\\(?(?:\\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]\\s+)"};

const LazyRE2 kActJoint = {
    "(,?\\s+and(?:\\s+(?:to|then|shall|must|also|further|jointly|promptly|immediately|thereafter|"
    "should))*\\s+|"
    ",?\\s+or(?:\\s+(?:to|otherwise|shall|must|alternatively|else|in the alternative,?))*\\s+|"
    "[;,]\\s+(?:(?:and|or|then)\\s+)?(?:\\(?\\w{1,3}[.)]\\s+)?(?:to\\s+|shall\\s+|must\\s+)?)([a-z-"
    "]+)\\s+(\\S+)"};

const LazyRE2 kFollowsVerb = {
    "(?i)^(?:the|an?|all|any|its|his|her|their|such|each|every|this|that|these|those|with|to|on|in|"
    "by|whether|"
    "copies|documents|no|proof|up|forth|and|or|responses?|written|joint|proposed|plaintiffs?.*|"
    "defendants?.*|"
    "both|at|from|for|within|said|fully|only|counsel|why|what|how|who|which|responsive|additional|"
    "full|it|them|\\S*\\d\\S*)[,.]?$"};

const LazyRE2 kLastWord = {"([A-Za-z-]+)\\W*$"};

TextSpan Trimmed(std::string_view sentence, TextSpan place) {
    constexpr std::string_view kOuter = " ,;:\t*";
    while (place.start < place.end && kOuter.find(sentence[place.start]) != std::string_view::npos)
        ++place.start;
    while (place.end > place.start &&
           kOuter.find(sentence[place.end - 1]) != std::string_view::npos)
        --place.end;
    return place;
}

/// Where the clause of a later command starts, after the command that ends at `from`.
std::size_t StartOfClause(std::string_view sentence, std::size_t from, std::size_t to) {
    constexpr std::size_t kFarthest = 700;
    from = std::max(from, to > kFarthest ? to - kFarthest : 0);
    const std::string_view words = sentence.substr(from, to - from);
    std::size_t best = from;
    bool opened = false;
    for (const Match& joint : FindAll(kJoint, words, 100)) {
        const std::string_view rest = words.substr(joint.end());
        const bool capital = !rest.empty() && rest.front() >= 'A' && rest.front() <= 'Z';
        const bool firm = words[joint.start()] == ';';
        const bool opener = Contains(kOpener, rest.substr(0, 20));
        if (!firm && !Trim(rest).empty() && !capital && !opener &&
            !Contains(kSubjectLike, rest.substr(0, 40)))
            continue;
        const bool own_comma =
            opened && !Trim(rest).empty() &&
            Trim(words.substr(joint.start(), joint.end() - joint.start())) == ",";
        opened = opener;
        if (!own_comma)
            best = from + joint.end();
    }
    for (const Match& run_on : FindAll(kRunOn, words, 100))
        best = std::max(best, from + run_on.group[1]->start);
    return best;
}

Subject SubjectOf(std::string_view sentence, const CommandWord& command, std::size_t from) {
    if (!command.object)
        return ReadSubject(sentence, {from, command.place.start});
    Subject subject = ReadSubject(sentence, *command.object);
    if (subject.opening.end > subject.opening.start)
        return subject;
    // What opens the sentence opens the clause: "If ..., the court orders X to".
    const std::size_t outer_end = std::min(command.object->start, command.place.start);
    subject.opening = ReadSubject(sentence, {from, std::max(from, outer_end)}).opening;
    return subject;
}

bool HasObject(std::string_view act) {
    return std::ranges::count(Trim(act), ' ') >= 2;
}

}  // namespace

std::vector<DutyClause> CutIntoClauses(std::string_view unquoted) {
    std::vector<DutyClause> clauses;
    std::size_t from = 0;
    for (const CommandWord& command : FindCommands(unquoted)) {
        const std::size_t limit = std::max(from, command.place.start);
        const std::size_t start = from == 0 ? 0 : StartOfClause(unquoted, from, limit);
        // Without a joint it belongs to the act before it: "objections Laurel SPE may raise".
        if (from > 0 && start == from)
            continue;
        const Subject subject = SubjectOf(unquoted, command, start);
        if (subject.kind == SubjectKind::kEmbedded)
            continue;
        DutyClause clause;
        clause.command = command;
        clause.subject = subject;
        const bool opened = subject.opening.end > subject.opening.start;
        clause.extent.start =
            opened ? subject.opening.start : std::min(subject.place.start, command.place.start);
        clause.extent.end = unquoted.size();
        if (subject.kind == SubjectKind::kSame && !clauses.empty()) {
            clause.same_subject = true;
            clause.subject.kind = clauses.back().subject.kind;
            clause.subject.place = clauses.back().subject.place;
        }
        if (!clauses.empty())
            clauses.back().extent.end = std::max(clauses.back().command.place.end,
                                                 std::min(clause.extent.start, unquoted.size()));
        clauses.push_back(clause);
        from = command.place.end;
    }
    for (DutyClause& clause : clauses) {
        clause.extent = Trimmed(unquoted, clause.extent);
        clause.act = Trimmed(
            unquoted, {std::min(clause.command.place.end, clause.extent.end), clause.extent.end});
        if (const auto mark = Find(kItemMark, Slice(unquoted, clause.act)))
            clause.act.start += mark->end();
    }
    return clauses;
}

std::vector<ActPart> CutIntoActs(std::string_view unquoted, TextSpan act) {
    std::vector<ActPart> parts;
    const std::string_view words = Slice(unquoted, act);
    std::size_t start = 0;
    std::optional<std::size_t> alternative;
    const auto close = [&](std::size_t end) {
        ActPart part;
        part.act = {act.start + start, act.start + alternative.value_or(end)};
        if (alternative)
            part.alternative = Trimmed(unquoted, {act.start + *alternative, act.start + end});
        part.act = Trimmed(unquoted, part.act);
        parts.push_back(part);
    };
    std::size_t from = 0;
    while (const auto joint = Find(kActJoint, words, from)) {
        from = joint->group[2]->end;
        const std::string_view before = words.substr(start, joint->start() - start);
        const auto last =
            Find(kLastWord, before.substr(before.size() > 30 ? before.size() - 30 : 0));
        const std::string_view tail = before.substr(before.size() > 30 ? before.size() - 30 : 0);
        if (!IsDutyVerb(Text(*joint, 2, words)) ||
            !Contains(kFollowsVerb, Text(*joint, 3, words)) || !HasObject(before) ||
            (last && IsDutyVerb(Text(*last, 1, tail)) && parts.size() > 8))
            continue;
        const std::string_view link = Text(*joint, 1, words);
        const bool is_or = link.find(" or") != std::string_view::npos;
        if (is_or && alternative)
            continue;
        if (is_or) {
            alternative = joint->group[2]->start - (link.ends_with("otherwise ") ? 10 : 0);
            continue;
        }
        close(joint->start());
        start = joint->group[2]->start;
        alternative.reset();
    }
    close(words.size());
    return parts;
}

}  // namespace particulars
