#include "model/intake/duty_subject.h"

#include <algorithm>
#include <optional>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

#define PARTICULARS_PARTY                                                                          \
    "(?:plaintiffs?|defendants?|part(?:y|ies)|counsel|petitioners?|respondents?|movants?|"         \
    "applicants?|intervenors?|debtors?|trustees?|receivers?|attorneys?|sides?|deponents?|"         \
    "claimants?|appellants?|appellees?|relators?|government|creditors?|garnishees?|"               \
    "counter-?(?:claimants?|defendants?|plaintiffs?)|cross-?(?:claimants?|defendants?)|"           \
    "third-part(?:y|ies)|non-?part(?:y|ies)|custodians?|witness(?:es)?|experts?|vendors?|"         \
    "mediators?|special master|insurers?|employers?|lead counsel|pltfs?|defts?|recipients?|"       \
    "persons?|individuals?|producers?|designator|litigants?|objectors?|bank|company|corporation|"  \
    "representatives?|designees?|principals?|officers?|employees?|guardians?|monitors?|referees?|" \
    "adjusters?|hospital|county|city|district|state|agency|department|secretary|warden)"

// Everything up to here introduces the command: "IT IS HEREBY ORDERED that", "TEXT ORDER:", "(2)".
const LazyRE2 kIntroduction = {
    "(?i)(?:\\b(?:orders?|ordered|adjudged|decreed|directs?|directed|agree[ds]?|stipulated?|"
    "instructs?|requires?|"
    "rules?|reminds?|clarifies|finds?|concludes?|holds?|cautioned|advised|reminded|decreed)"
    "\\s*(?:(?:the|all|both)\\s+(?:parties|counsel)\\s*)?[,:]?\\s+(?:and\\s+[a-z]+\\s+)?that\\s*[,:"
    "]?\\s+|"
    "\\b(?:ordered|decreed)\\s*[:,-]\\s+|\\bas\\s+follows\\s*[:-]?\\s+|[;:]\\s+(?:and\\s+|or\\s+|"
    "but\\s+)?(?:\\((?:i{1,3}|iv|vi{0,3}|[a-h]|\\d{1,2})\\)\\s+)?|\\s[-–—]{1,2}\\s|[a-z]{4}\\.\\s+|"
    "\\bto\\s+the\\s+extent\\s+that\\s+|(?:[,.)]|\\b(?:that|to|and|or|as|by))\\s+\\((?:i{1,3}|iv|"
    "vi{0,3}|[a-h]|\\d{1,2})\\)\\s+|"
    "\\)\\s+\\(?\\d{1,2}[.)]\\s+)"};

// "(tentative ruling part 1, see part 2) Plaintiff's motion": a remark that stands for a full stop.
const LazyRE2 kAfterRemark = {"\\([^()]*[a-z]{3,}\\s[^()]*[a-z]{3,}\\s[^()]*\\)\\s+([A-Z])"};

const LazyRE2 kListMark = {
    "^[\\s\"'*]*(?:\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\\s+|[-•–▪●]\\s+|¶\\s*\\d*\\s*)?"};

const LazyRE2 kPlainOpeners = {
    "(?i)^(?:(?:accordingly|however|further(?:more)?|moreover|additionally|finally|therefore|thus|"
    "also|"
    "consequently|instead|nevertheless|nonetheless|otherwise|in addition|so ordered|specifically|"
    "first|second|third|fourth|next|then|likewise|similarly|and|but|in any event|for now|hereafter|"
    "thereafter|meanwhile|in the meantime|it is so ordered|going forward|at this time|"
    "in this regard|to be clear|as such|notwithstanding the "
    "above|note|additionally)\\s*[,.:]?\\s+)+"};

// Openings that run to a comma.
const LazyRE2 kOpening = {
    "(?i)^(?:to|within|no\\s+later|not\\s+later|if|prior|by|on|upon|pursuant|in|after|before|for|"
    "unless|"
    "once|when|where|whenever|wherever|absent|at|during|because|as|although|though|while|until|"
    "given|"
    "based|with|without|following|having|consistent|except|subject|notwithstanding|since|should|"
    "under|beginning|from|commencing|immediately|promptly|forthwith|provided|with\\s+respect|"
    "regardless|between|per|due|effective|not\\s+less|at\\s+least|ten|seven|fourteen|thirty|\\d+)"
    "\\b"};

const LazyRE2 kSubjectStart = {
    "(?:^|,\\s*)(?:then\\s+|and\\s+)?((?:(?i:the|each|any|all|both|either|no|every|said|these|"
    "those|such|"
    "counsel|plaintiff|defendant|petitioner|respondent|parties|they|it|he|she|its|their|his|her|"
    "neither|movant|debtor|lead|responsive|discovery|a\\s+party)|[A-Z]).*)$"};

const LazyRE2 kPartyStart = {
    "(?i)^(?:(?:the|each|any|all|both|either|no|every|said|such|counsel\\s+for)\\s+)?(?:[\\w.'-]+"
    "\\s+){0,2}?" PARTICULARS_PARTY "\\b"};

const LazyRE2 kCorporateEnd = {
    "^(?:Inc|LLC|Ltd|L\\.?P|Corp|Co|N\\.A|et "
    "al|Jr|Sr|P\\.C|LLP|PLLC|S\\.A|GmbH|AG|Esq|II|III|\\d)"};

const LazyRE2 kPartyHead = {
    "(?i)^(?:(?:the|each|any|all|both|either|no|every|said|such|those|moving|opposing|prevailing|"
    "remaining|pro se|individual|corporate|named|other|non-moving|producing|receiving|"
    "designating|requesting|responding|lead|liaison|local|trial|defense|class|undersigned|"
    "following|one|of|or|more|counsel|for|and|two|[a-z]+ing|[a-z]+ed)\\s+){0,6}(?:[A-Z][\\w.'&/"
    "\\]\\[-]*,?\\s+){0,5}?" PARTICULARS_PARTY "\\b(['’]?)"};

// "Plaintiff's counsel", "Defendants' officers".
const LazyRE2 kPartysOwn = {
    "(?i)^(?:the\\s+)?\\S+(?:\\s\\S+){0,3}'s?\\s+(?:lead\\s+|trial\\s+)?(?:counsel|attorneys?|"
    "officers|employees|representatives?)\\b"};

// "Expert reports", "Plaintiffs oppositions": the paper is the subject, not its author.
const LazyRE2 kThenPaper = {
    "(?i)^\\s+(?:[a-z]+\\s+)?(?:reports?|disclosures?|testimony|discovery|depositions?|motions?|"
    "oppositions?|repl(?:y|ies)|"
    "responses?|briefs?|statements?|productions?|lists?|designations?|witness(?:es)?|conference|"
    "fees|statements?|objections?)\\b"};

const LazyRE2 kGeneric = {
    "(?i)^(?:(?:an?|one)\\s+(?:[\\w-]+\\s+){0,4}(?:plaintiffs?|defendants?|party|movant|litigant|"
    "court|"
    "judge|petitioner|complaint|pleading|motion|claim|request|respondent|person|employer|employee|"
    "attorney|applicant|statute|injunction|witness|moving|claimant|district|corporation|company|"
    "contract|federal|prisoner|expert|burden|protective|trade|sufficient)\\b)|^(?:[Tt]he\\s+)?(?:"
    "moving\\s+party|movant|nonmovant|non-moving\\s+party|"
    "nonmoving\\s+party|party\\s+(?:seeking|opposing|asserting|moving|resisting|claiming|who\\s+"
    "seeks)|"
    "proponent|one|employer|claimant|putative\\s+class|proposed\\s+class|inquiry|analysis|test|"
    "burden|"
    "claims?|allegations?|evidence|facts?|pleadings?|injury|harm)\\b|"
    "^(?:courts?|litigants|one|you|there|there\\s+is|nothing|none|who|what|this|that)\\b"};

const LazyRE2 kBarePlural = {"^(?:litigants|movants|attorneys)\\b"};

const LazyRE2 kCourt = {
    "(?i)^(?:(?:the|this|a|district|magistrate|bankruptcy|supreme|trial|superior|appellate|"
    "reviewing|"
    "that|our|honorable)\\s+)*(?:courts?|judges?|magistrate|undersigned|tribunal|jury|justice|i|we|"
    "factfinder|panel|bench)\\b"};

const LazyRE2 kClerk = {
    "(?i)^(?:the\\s+|and\\s+the\\s+)?(?:clerk|deputy clerk|court reporter|marshal|u\\.s\\. marshal|"
    "united states marshal)\\b"};

const LazyRE2 kLaw = {
    "(?i)^(?:this\\s+(?:case|action|order|stipulation|agreement|protective|protocol|provision|"
    "paragraph|"
    "section|court|matter|opinion|decision|procedure|judgment|conclusion|obligation)|"
    "nothing|no(?:ne)?\\s+(?:provision|of)|the\\s+(?:foregoing|provisions?|terms?|stay|"
    "parties'\\s+agreement|statute|rules?|act|amendment|legislature|constitution|standard|doctrine|"
    "restrictions|obligations|jurisdiction|term|phrase|word|order|protective\\s+order|"
    "court's\\s+(?:decision|jurisdiction|review|inquiry|analysis))|(?:rule|section|federal\\s+"
    "rules?|"
    "local\\s+rules?|congress|title|article|subsection|paragraph|l\\.r\\.|civil\\s+rule|fed\\.)"
    "\\b)"};

const LazyRE2 kPronoun = {
    "(?i)^(?:it|they|he|she|(?:s?he|she)\\s?(?:or|/"
    ")\\s?s?he|the\\s+(?:latter|former)|each|both|either|neither|same|"
    "both\\s+sides|each\\s+side)\\s*(?:also|hereby|then|further|thereafter)?$"};

const LazyRE2 kProperName = {
    "^[A-Z\\[\\d][\\w\\[\\]/"
    ".&'-]*(?:,?\\s+(?:and\\s+|of\\s+|the\\s+|&\\s+|for\\s+)?[A-Z\\[(][\\w\\[\\]/.&'()-]*){0,8}$"};

// A clause of its own inside the subject's stretch, with nothing but a short name after it.
const LazyRE2 kEmbedded = {
    "(?i)\\b(which|that|whom|whether|because|since|where|when|if|what|than|how|unless|until|why|as|"
    "who|"
    "whose|so|while|although|though|once)\\s+((?:\\S+\\s+){0,7}\\S*)\\s*$"};

const LazyRE2 kFiniteVerb = {
    "(?i)\\b(?:is|are|was|were|has|have|had|does|do|did|contests?|appears?|seeks?|files?|wish(?:es)"
    "?|"
    "wants?|fails?|objects?|opposes?|intends?|requests?|receives?|believes?|contends?|claims?|"
    "exceeds?|relates?|pertains?|desires?|elects?|chooses?|asserts?|must|shall|may|will|should|can|"
    "[a-z]{3,}(?:ed|izes))\\b"};

const LazyRE2 kPossessive = {
    "(?i)\\b((?:the\\s+|all\\s+|each\\s+|both\\s+|moving\\s+|opposing\\s+)?" PARTICULARS_PARTY
    ")(?:'s?\\b|'|’s?)|\\b((?:plaintiffs?|defendants?|petitioners?|respondents?)(?:\\s+(?:"
    "oppositions?|repl(?:y|ies)|motions?|responses?|briefs?|answers?|"
    "experts?|disclosures?|opening)\\b))"};

const LazyRE2 kByParty = {
    "(?i)\\b(?:by|from|for)\\s+((?:the\\s+|all\\s+|each\\s+|any\\s+|both\\s+)?" PARTICULARS_PARTY
    ")\\b"};

const LazyRE2 kOwnName = {"\\b([A-Z][\\w.&\\]\\[/-]+(?:\\s+[A-Z][\\w.&-]+){0,3})'s?\\s"};

// "This matter being subject to a Protective Order, the parties".
const LazyRE2 kAbsolute = {"(?i)^(?:[^,]{3,80})\\s(?:being|having)\\s"};

// "Defendants state that they have begun producing and": what a party says, not what it is told.
const LazyRE2 kSays = {
    "(?i)^(?:(?:the|both|all)\\s+)?(?:\\S+\\s+){1,5}?(?:also\\s+|further\\s+)?(?:states?|"
    "represents?|indicates?|argues?|contends?|asserts?|claims?|maintains?|"
    "says?|suggests?|believes?|anticipates?|expects?|proposes?|promises?|explains?|concedes?|"
    "complains?|insists?|submits?)\\s"};
const LazyRE2 kWhichever = {"(?i)^(?:any|each|every|all|no|those|a)\\b"};

// "the correct standard; namely, that requests": what a paper must say, not what is commanded.
const LazyRE2 kThatIsToSay = {"(?i)^(?:namely|i\\.e\\.|that\\s+is|viz\\.?|e\\.g\\.)\\s*,"};

// A whole clause before the subject: "This production is insufficient and Defendant".
const LazyRE2 kClauseBefore = {
    "(?i)\\b(?:is|are|was|were|has|have|having|grants|denies|finds|agrees|remains?|fails|does|do|"
    "will)\\b.*"
    "(?:,|\\s)\\s?(?:and|but|so|therefore|accordingly)\\s+([^,]{1,120})$"};

/// Past the last introduction in the stretch.
std::size_t AfterIntroductions(std::string_view sentence, TextSpan stretch) {
    std::size_t start = stretch.start;
    if (const auto bracket = Find(kAfterRemark, sentence.substr(0, stretch.end), stretch.start))
        start = bracket->group[1]->start;
    for (const Match& match : FindAll(kIntroduction, Slice(sentence, stretch), 50))
        start = std::max(start, stretch.start + match.end());
    return start;
}

/// The leading phrase of "Within 14 days of service, Plaintiff" ends where its subject starts.
std::size_t SubjectAfterOpening(std::string_view words) {
    std::optional<std::size_t> any;
    std::optional<std::size_t> party;
    for (std::size_t comma = words.find(','); comma != std::string_view::npos;
         comma = words.find(',', comma + 1)) {
        const std::string_view rest = words.substr(comma);
        const auto start = Find(kSubjectStart, rest.substr(0, 300));
        if (!start || start->start() != 0 || !start->Has(1))
            continue;
        const std::size_t at = comma + start->group[1]->start;
        const std::string_view tail = words.substr(at);
        if (Contains(kCorporateEnd, tail.substr(0, 8)))
            continue;
        if (!party && Contains(kPartyStart, tail.substr(0, 80)))
            party = at;
        else if (party && Contains(kPartyStart, tail.substr(0, 80)) && !tail.starts_with("and"))
            party = at;
        any = at;
    }
    return party.value_or(any.value_or(0));
}

// "In preparing for the conference parties shall": the opening runs on without a comma.
const LazyRE2 kRunsOnToParty = {
    "(?i)\\s((?:(?:the|all|both|each)\\s+)?(?:parties|counsel|plaintiffs?|defendants?|party))$"};

// A capital at the start of a sentence makes no name of these.
const LazyRE2 kPaperAlone = {
    "(?i)^(?:motions?|responses?|repl(?:y|ies)|oppositions?|depositions?|discovery|documents?|"
    "objections?|disclosures?|"
    "briefs?|exhibits?|interrogatories|requests?|reports?|answers?|papers?|filings?|pleadings?|"
    "subpoenas?|letters?|"
    "mediation|failure|counterclaims?|amendments?|joinder|stipulations?|payments?|production|"
    "inspections?)(?:\\s|$)"};

bool IsEmbedded(std::string_view words) {
    const auto clause = Find(kEmbedded, words);
    if (!clause)
        return false;
    const std::string_view inner = Text(*clause, 2, words);
    return !Contains(kFiniteVerb, inner);
}

SubjectKind KindOf(std::string_view words) {
    if (words.empty())
        return SubjectKind::kSame;
    if (Contains(kThatIsToSay, words))
        return SubjectKind::kEmbedded;
    if (Contains(kLaw, words))
        return SubjectKind::kLaw;
    if (Contains(kClerk, words))
        return SubjectKind::kClerk;
    if (Contains(kCourt, words))
        return SubjectKind::kCourt;
    if (Contains(kPronoun, words))
        return SubjectKind::kPronoun;
    if (Contains(kGeneric, words) || Contains(kBarePlural, words))
        return SubjectKind::kGeneric;
    if (Contains(kSays, words) && !Contains(kWhichever, words))
        return SubjectKind::kEmbedded;
    if (const auto head = Find(kPartyHead, words))
        if (Text(*head, 1, words).empty() && !IsEmbedded(words) &&
            !Contains(kThenPaper, words.substr(head->end())))
            return SubjectKind::kParty;
    if (const auto own = Find(kPartysOwn, words))
        if (!Contains(kThenPaper, words.substr(own->end())))
            return SubjectKind::kParty;
    if (IsEmbedded(words))
        return SubjectKind::kEmbedded;
    return Contains(kProperName, words) && !Contains(kPaperAlone, words) ? SubjectKind::kProperName
                                                                         : SubjectKind::kThing;
}

TextSpan TrimmedSpan(std::string_view sentence, TextSpan place) {
    constexpr std::string_view kOuter = " ,*\"\t";
    while (place.start < place.end && kOuter.find(sentence[place.start]) != std::string_view::npos)
        ++place.start;
    while (place.end > place.start &&
           kOuter.find(sentence[place.end - 1]) != std::string_view::npos)
        --place.end;
    return place;
}

}  // namespace

Subject ReadSubject(std::string_view sentence, TextSpan stretch) {
    constexpr std::size_t kFarthest = 700;
    if (stretch.end - stretch.start > kFarthest)
        stretch.start = stretch.end - kFarthest;
    std::size_t start = AfterIntroductions(sentence, stretch);
    start += Find(kListMark, sentence.substr(start, stretch.end - start))->end();
    if (const auto opener = Find(kPlainOpeners, sentence.substr(start, stretch.end - start)))
        start += opener->end();
    Subject subject;
    subject.opening = {start, start};
    const std::string_view words = sentence.substr(start, stretch.end - start);
    if (Contains(kOpening, words) || Contains(kAbsolute, words)) {
        if (const std::size_t at = SubjectAfterOpening(words); at > 0) {
            subject.opening.end = start + at;
            start += at;
        } else if (const auto party = Find(kRunsOnToParty, Trim(words));
                   party && words.find(',') == std::string_view::npos) {
            subject.opening.end = start + party->group[1]->start;
            start = subject.opening.end;
        }
    }
    subject.place = TrimmedSpan(sentence, {start, stretch.end});
    const std::string_view whole = Slice(sentence, subject.place);
    if (const auto clause = Find(kClauseBefore, whole))
        if (Contains(kPartyStart, Text(*clause, 1, whole).substr(0, 80)))
            subject.place.start += clause->group[1]->start;
    subject.opening = TrimmedSpan(sentence, subject.opening);
    subject.kind = KindOf(Slice(sentence, subject.place));
    return subject;
}

std::string PartyNamedIn(std::string_view words) {
    if (const auto owner = Find(kPossessive, words)) {
        const std::string_view name = Text(*owner, owner->Has(1) ? 1 : 2, words);
        return std::string(owner->Has(1) ? name : name.substr(0, name.find(' ')));
    }
    if (const auto by = Find(kByParty, words))
        return std::string(Text(*by, 1, words));
    if (const auto name = Find(kOwnName, words))
        return std::string(Text(*name, 1, words));
    return {};
}

}  // namespace particulars
