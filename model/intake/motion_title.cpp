#include "model/intake/motion_title.h"

#include <algorithm>
#include <array>

#include "model/intake/duty_subject.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

const LazyRE2 kMotion = {
    "(?i)\\b((?:(?:unopposed|opposed|joint|consent|renewed|amended|emergency|ex\\s+parte|partial|"
    "letter|second|third|"
    "first|oral|pending|instant|agreed|supplemental|omnibus|administrative|unredacted|counter|"
    "discovery)[\\s-]+)*"
    "(?:cross-?\\s?motions?|letter-?motions?|motions?|requests?|applications?|petitions?|demurrers?"
    "|"
    "stipulations?|appeal|orders?\\s+to\\s+show\\s+cause))\\b"};

// What may be granted without the word motion.
const LazyRE2 kRelief = {
    "(?i)^(?:the\\s+)?((?:leave|permission|summary\\s+judgment|default\\s+judgment|sanctions|"
    "injunctive\\s+relief|"
    "preliminary\\s+injunction|an?\\s+extension|extension|attorney'?s'?\\s+fees|relief|costs)\\b.*"
    ")"};

const LazyRE2 kReference = {
    "(?i)\\s*,?\\s*[\\[(]?\\s*(?:ECF|Dkt|Docket|Doc|D\\.I|D\\.E|Docs)\\.?\\s*(?:Nos?\\.?|Entry|#)?"
    "\\s*[\\d,\\s&#and-]+[\\])]?,?"};

const LazyRE2 kGenericMotion = {"(?i)^(?:an?\\s|any\\s|such\\s|motions?\\s+(?:to|for)\\b)"};

const LazyRE2 kMovantBefore = {
    "(?i)((?:[\\w.,&/\\[\\]-]+\\s+){0,8}?[\\w.&/\\[\\]-]+)(?:'s|'|\\bs)\\s+(?:(?:\\w+|ex "
    "parte)\\s+){0,3}$"};

const LazyRE2 kMovantAfter = {
    "(?i)^(?:cross-?)?(?:motions?|requests?|applications?|petitions?)\\s+(?:\\([^)]*\\)\\s+)?(?:by|"
    "of|filed\\s+by|brought\\s+by)\\s+"
    "((?:(?:the\\s+)?[A-Z\\[\\d][\\w.&/"
    "\\]\\[-]*,?\\s*){1,7}|(?:the\\s+)?(?:plaintiffs?|defendants?|petitioners?|respondents?))"};

const LazyRE2 kConjunct = {
    "(?i),?\\s+and\\s+(for\\s+|to\\s+(?:compel|strike|dismiss|stay|seal|quash|exclude|amend|extend|"
    "modify|"
    "remand|transfer|intervene|preclude|vacate|enforce|consolidate|sever|certify|withdraw|"
    "bifurcate|"
    "unseal|continue|enjoin)\\b)"};

const LazyRE2 kWord = {"[A-Za-z][A-Za-z-]{2,}"};

constexpr std::array kCommon = std::to_array<std::string_view>(
    {"the",     "and",       "for",          "motion",    "motions",    "request",   "requests",
     "cross",   "plaintiff", "plaintiffs",   "defendant", "defendants", "from",      "with",
     "that",    "this",      "application",  "petition",  "its",        "their",     "his",
     "her",     "order",     "cross-motion", "relevant",  "certain",    "said",      "instant",
     "renewed", "joint",     "unopposed",    "under",     "rule",       "pursuant",  "seeking",
     "amended", "court",     "party",        "parties",   "which",      "any",       "all",
     "ecf",     "nos",       "dkt",          "doc",       "filed",      "regarding", "against"});

std::string LowerCase(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter | 0x20);
    return lower;
}

std::string WithoutReferences(std::string_view title) {
    std::string words(title);
    for (int i = 0; i < 4; ++i) {
        const auto reference = Find(kReference, words);
        if (!reference)
            break;
        words.replace(reference->start(), reference->end() - reference->start(), "");
    }
    while (!words.empty() &&
           std::string_view(" ,;:.-([").find(words.back()) != std::string_view::npos)
        words.pop_back();
    return words;
}

std::string MovantIn(std::string_view before, std::string_view title) {
    if (const auto after = Find(kMovantAfter, title))
        return std::string(Trim(Text(*after, 1, title)));
    const std::string_view near = before.substr(before.size() > 120 ? before.size() - 120 : 0);
    if (Trim(near).empty())
        return {};
    if (std::string party = PartyNamedIn(near); !party.empty())
        return party;
    if (const auto owner = Find(kMovantBefore, near))
        return std::string(Trim(Text(*owner, 1, near)));
    return {};
}

}  // namespace

MotionTitle ReadMotionTitle(std::string_view words) {
    MotionTitle motion;
    if (Contains(kGenericMotion, words))
        return motion;
    if (const auto match = Find(kMotion, words)) {
        const std::string_view title = words.substr(match->start());
        motion.movant = MovantIn(words.substr(0, match->start()), title);
        motion.title = WithoutReferences(title);
    } else if (const auto relief = Find(kRelief, words)) {
        motion.title = WithoutReferences(Text(*relief, 1, words));
    }
    constexpr std::size_t kLongestTitle = 320;
    if (motion.title.size() > kLongestTitle)
        motion.title.resize(motion.title.rfind(' ', kLongestTitle));
    return motion;
}

std::vector<std::string> CutIntoMotions(std::string_view title) {
    std::vector<std::string> motions;
    const std::size_t to = title.find(" to ");
    const std::size_t for_what = title.find(" for ");
    const std::size_t head = std::min(to, for_what);
    std::size_t start = 0;
    if (head != std::string_view::npos) {
        for (const Match& joint : FindAll(kConjunct, title, 6)) {
            if (joint.start() <= head)
                continue;
            motions.emplace_back(Trim(title.substr(start, joint.start() - start)));
            start = joint.group[1]->start;
        }
    }
    motions.emplace_back(Trim(title.substr(start)));
    for (std::size_t i = 1; i < motions.size(); ++i)
        motions[i] = std::string(title.substr(0, head)) + " " + motions[i];
    return motions;
}

std::set<std::string> TellingWords(std::string_view title) {
    std::set<std::string> words;
    for (const Match& match : FindAll(kWord, title, 60)) {
        std::string word = LowerCase(Slice(title, *match.group[0]));
        if (word.size() > 4 && word.back() == 's')
            word.pop_back();
        if (std::ranges::find(kCommon, word) == kCommon.end())
            words.insert(std::move(word));
    }
    return words;
}

bool IsSameMotion(const MotionTitle& one, const MotionTitle& other) {
    if (!MayBeSameMovant(one.movant, other.movant))
        return false;
    const std::set<std::string> first = TellingWords(one.title);
    const std::set<std::string> second = TellingWords(other.title);
    if (first.empty() || second.empty())
        return true;
    const auto shared = std::ranges::count_if(
        first, [&second](const std::string& word) { return second.contains(word); });
    const auto least = static_cast<std::ptrdiff_t>(std::min(first.size(), second.size()));
    return shared * 10 >= least * 6;
}

bool MayBeSameMovant(std::string_view one, std::string_view other) {
    const auto stem = [](std::string_view name) {
        std::string lower = LowerCase(Trim(name));
        if (lower.starts_with("the "))
            lower.erase(0, 4);
        return lower.substr(0, 9);
    };
    return one.empty() || other.empty() || stem(one) == stem(other);
}

}  // namespace particulars
