#include "model/intake/order_header.h"

#include <algorithm>
#include <array>
#include <map>

#include "model/deadlines/court.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::size_t kFirstPage = 4000;

const LazyRE2 kDistrict = {
    "(?i)\\b(?:(northern|southern|eastern|western|middle|central)\\s+)?district\\s+of\\s+((?:"
    "the\\s+)?"
    "[a-z]+\\.?(?:\\s+[a-z]+){0,3})"};

// "3:22cv686", "21-2020-JAR" in a line of its own.
const LazyRE2 kAlone = {
    "(?:^|\\n)((?:\\d:)?\\d{2}-?(?:cv|cr|mc)?-?\\d{3,6})(?:-[A-Z]{2,4}){0,3}\\n"};

// "United States District Court, N.D. California".
const LazyRE2 kShortDistrict = {
    "(?i)\\bdistrict\\s+court,?\\s+(?:for\\s+the\\s+)?([nsewmc]\\.\\s?)?d\\.\\s+((?:of\\s+)?[a-z]+("
    "?:\\s[a-z]+)?)"};

struct StateCourt {
    LazyRE2 pattern;
    std::string_view id;
};

// State trial courts by the words of their headings.
const std::array<StateCourt, 9> kStateCourts = {{
    {{"(?i)\\bsuperior\\s+court\\s+of\\s+(?:the\\s+)?(?:state\\s+of\\s+)?california\\b|"
      "\\btentative\\s+ruling\\b.*\\b(?:"
      "Code\\s+Civ\\.\\s+Proc|C\\.?C\\.?P|CRC|Cal\\.)|\\bcalifornia\\s+superior\\s+court\\b|"
      "\\bCode\\s+of\\s+Civil\\s+Procedure\\s+section\\b|\\bDept\\. 30\\d "
      "Judge\\b|\\(Code\\s+Civ\\.\\s+Proc"},
     "calsuperct"},
    {{"(?i)\\bsupreme\\s+court\\s+of\\s+the\\s+state\\s+of\\s+new\\s+york\\b|\\bnew\\s+york\\s+"
      "supreme\\s+court\\b|"
      "\\bsupreme\\s+court\\b.{0,40}\\bcounty\\s+of\\s+(?:new\\s+york|kings|queens|bronx|nassau|"
      "suffolk|"
      "westchester|erie|albany|richmond|monroe)\\b"},
     "nysupct"},
    {{"(?i)\\bcourt\\s+of\\s+chancery\\s+of\\s+the\\s+state\\s+of\\s+delaware\\b|\\bdelaware\\s+"
      "court\\s+of\\s+chancery\\b"},
     "delch"},
    {{"(?i)\\bsuperior\\s+court\\s+of\\s+(?:the\\s+)?(?:state\\s+of\\s+)?delaware\\b"},
     "delsuperct"},
    {{"(?i)\\bcircuit\\s+court\\s+of\\s+.{0,60}\\bcounty,?\\s+illinois\\b"}, "illcirct"},
    {{"(?i)\\bcommonwealth\\s+of\\s+massachusetts\\b.{0,120}\\bsuperior\\s+court\\b"},
     "masssuperct"},
    {{"(?i)\\bdistrict\\s+court\\s+of\\s+.{0,40}\\bcounty,?\\s+texas\\b|\\bcounty,?\\s+texas\\b.{0,"
      "80}\\bjudicial\\s+"
      "district\\b"},
     "texdistct"},
    {{"(?i)\\bsan\\s+francisco\\s+(?:county\\s+)?superior\\s+court\\b"}, "calsuperct"},
    {{"(?i)\\bsuperior\\s+court\\b.{0,60}\\bcounty\\s+of\\s+(?:los\\s+angeles|san\\s+francisco|"
      "santa\\s+clara|"
      "alameda|orange|san\\s+diego)\\b"},
     "calsuperct"},
}};

// "14 Civ. 1559 (RWS)", "No. 14 CIV. 1559", "17-CV-01268".
const LazyRE2 kCivil = {
    "(?i)\\b(\\d{2,4}\\s?-?\\s?(?:Civ\\.?|cv|Cr\\.?|MC|Misc\\.?|md)\\s?-?\\s?\\d{2,6})\\b"};

// "1:14-cv-01559-RWS", "2:23-cv-1194".
const LazyRE2 kNumbered = {"(?i)\\b(\\d:\\d{2}-?(?:cv|cr|mc|md|mj|bk|ap)-?\\d{2,6})\\b"};

// "CIV S-06-1563", "CV 08-5056", "CV-22-00018-PHX-MTL".
const LazyRE2 kLettersFirst = {"\\b((?:CIV\\s+S-|CV[- ]|Civ\\.\\s+)\\d{2}-\\d{3,6})\\b"};

const LazyRE2 kChancery = {
    "(?i)\\bC\\.\\s?A\\.\\s+(?:Nos?\\.\\s*)?:?\\s*(N?\\d{2,4}[A-Z]?-\\d{2,5}(?:-\\d+)?)"};

const LazyRE2 kLabelled = {
    "(?i)\\b(?:(?:case|civil(?:\\s+action)?|cause|civ\\.|index|docket|action|file|master\\s+file)"
    "\\s*(?:nos?\\b\\.?|numbers?|#)"
    "|civ\\.\\s+no\\.)\\s*:?\\s*(\\S*\\d\\S*(?:\\s?/\\s?\\d{2,4})?)"};

const LazyRE2 kCaliforniaNumber = {"\\b((?:CGC|CPF|CCH|RG|BC|HG)-?\\d{2}-?\\d{5,6})\\b"};

// "-RWS", "(JXN)", "-JST (LB)", "-JTL" after the number.
const LazyRE2 kInitials = {"(?:[-_][A-Z]{1,4}[a-z]?)+$|[,;.)\\]|]+$|\\s*\\([A-Z]{2,4}\\).*$"};

const LazyRE2 kSealed = {
    "(?:^|\\n)\\W*(?:FILED\\s+)?(?:UNDER\\s+)?SEAL(?:ED)?\\W*(?:OPINION|ORDER|MEMORANDUM|RULING|"
    "DECISION|JUDGMENT|\\n|$)"
    "|\\bFILED UNDER SEAL\\b|(?i:\\*+sealed\\*+)|^SEALED\\b"};

std::string Collapsed(std::string_view text) {
    std::string words;
    for (const char letter : text) {
        const bool blank = letter == ' ' || letter == '\n' || letter == '\t';
        if (!blank)
            words += letter;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    return words;
}

std::string LowerCase(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter | 0x20);
    return lower;
}

/// "southern district of new york" to "nysd", for all federal courts.
const std::map<std::string, std::string>& Districts() {
    static const std::map<std::string, std::string> districts = [] {
        std::map<std::string, std::string> names;
        for (const Court& court : Courts()) {
            const std::size_t at = court.name.find(" for the ");
            if (court.federal && at != std::string::npos)
                names.emplace(LowerCase(std::string_view(court.name).substr(at + 9)), court.id);
        }
        return names;
    }();
    return districts;
}

/// Takes words off the end of `state` until it is one.
std::string DistrictOf(std::string_view side, std::string state) {
    while (!state.empty()) {
        const std::string name =
            (side.empty() ? "" : std::string(side) + " ") + "district of " + state;
        if (const auto found = Districts().find(name); found != Districts().end())
            return found->second;
        const std::size_t blank = state.rfind(' ');
        state.resize(blank == std::string::npos ? 0 : blank);
    }
    return {};
}

std::string_view SideOfLetter(std::string_view letter) {
    constexpr std::string_view kSides[] = {"northern", "southern", "eastern",
                                           "western",  "middle",   "central"};
    for (const std::string_view side : kSides)
        if (!letter.empty() && side.front() == (letter.front() | 0x20))
            return side;
    return {};
}

std::string DistrictNamedIn(std::string_view page) {
    for (const Match& match : FindAll(kDistrict, page, 20))
        if (std::string id =
                DistrictOf(LowerCase(Text(match, 1, page)), LowerCase(Text(match, 2, page)));
            !id.empty())
            return id;
    if (const auto match = Find(kShortDistrict, page))
        return DistrictOf(SideOfLetter(Text(*match, 1, page)), LowerCase(Text(*match, 2, page)));
    return {};
}

std::string WithoutInitials(std::string_view number) {
    std::string bare(number);
    while (const auto initials = Find(kInitials, bare)) {
        if (initials->start() == initials->end() || initials->start() == 0)
            break;
        bare.resize(initials->start());
    }
    return bare;
}

}  // namespace

std::string CourtNamedIn(const PlainText& plain) {
    const std::string page = Collapsed(plain.text().substr(0, kFirstPage));
    if (std::string id = DistrictNamedIn(page); !id.empty())
        return id;
    for (const StateCourt& court : kStateCourts)
        if (FindCourtOrNull(court.id) && Contains(court.pattern, page))
            return std::string(court.id);
    return {};
}

std::string DocketNumberIn(const PlainText& plain) {
    const std::string page = Collapsed(plain.text().substr(0, kFirstPage / 2));
    std::optional<Match> first;
    for (const LazyRE2* pattern :
         {&kNumbered, &kCivil, &kLettersFirst, &kChancery, &kCaliforniaNumber, &kLabelled}) {
        const std::optional<Match> match = Find(*pattern, page);
        if (!match)
            continue;
        const bool cited = page.find(" WL ", match->end()) < match->end() + 24;
        if (!cited && (!first || match->group[1]->start < first->group[1]->start))
            first = match;
    }
    if (first)
        return WithoutInitials(Text(*first, 1, page));
    const std::string_view head = plain.text().substr(0, kFirstPage / 8);
    const auto alone = Find(kAlone, head);
    return alone ? std::string(Text(*alone, 1, head)) : std::string();
}

bool IsMarkedSealed(const PlainText& plain) {
    return Contains(kSealed, plain.text().substr(0, kFirstPage / 2));
}

}  // namespace particulars
