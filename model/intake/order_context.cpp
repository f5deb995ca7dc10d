#include "model/intake/order_context.h"

#include "model/intake/pattern.h"

namespace particulars {
namespace {

const LazyRE2 kNarrativeHeading = {
    "(?i)^\\W*(?:(?:[IVX]{1,5}|[A-Z]|\\d{1,2})\\s?[.)]\\s*)?(?:the\\s+)?(?:legal\\s+standards?|"
    "applicable\\s+(?:legal\\s+)?"
    "(?:standards?|law)|governing\\s+(?:law|standards?)|standards?(?:\\s+(?:of\\s+review|of\\s+"
    "decision|of\\s+law|for\\s+.{3,60}))?|"
    "(?:factual\\s+|procedural\\s+|relevant\\s+)?(?:and\\s+procedural\\s+)?background(?:\\s+facts)?"
    "|"
    "(?:procedural|prior)\\s+(?:history|proceedings|posture)|facts?(?:\\s+and\\s+.{3,40})?|"
    "statement\\s+of\\s+facts|"
    "factual\\s+allegations|the\\s+parties'\\s+(?:positions|arguments|contentions)|parties|"
    "(?:plaintiffs?|defendants?)'s?\\s+(?:position|argument|contention)s?|introduction|overview|"
    "legal\\s+(?:framework|principles|analysis\\s+standard)|law)\\W*$"};

const LazyRE2 kHeading = {
    "^\\W*(?:(?:[IVX]{1,5}|[A-Z]|\\d{1,2})\\s?[.)]\\s+[A-Z][\\w ,'&/():;.-]{2,260}|[A-Z][\\w "
    ",'&/():;-]{2,110})$"};

// "Federal Rule of Civil Procedure 26 states:", before the rule itself.
const LazyRE2 kLeadsToQuotation = {
    "(?i)\\b(?:states?|stated|provides?|provided|reads?|explained|held|wrote|noted|instructs|"
    "mandates|"
    "observed|defines?|requires|said|asks|sought|seeks|follows|requested|testified|argues?|"
    "in (?:relevant|pertinent) part|language|interrogator(?:y|ies)|requests? "
    "for)\\b[^:]{0,100}:\\W*$"};

const LazyRE2 kCommandsList = {
    "(?i)\\b(?:ordered|orders|order|shall|must|directs?|directed|schedule|deadlines?|dates|"
    "following "
    "(?:case )?(?:management|pretrial|briefing)|rules as follows|granted|denied)\\b"};

const LazyRE2 kReported = {
    "(?i)\\b(?:argu(?:es?|ed|ing)|conten(?:ds?|ded|ding)|assert(?:s|ed|ing)?|maintain(?:s|ed)|"
    "alleg(?:es?|ed|ing)|insist(?:s|ed)?|believ(?:es?|ed)|submits|suggest(?:s|ed)?|"
    "request(?:s|ed|ing)|seek(?:s|ing)|sought|ask(?:s|ed|ing)|mov(?:es|ed|ing)|urg(?:es?|ed)|"
    "propos(?:es?|ed|ing)|represent(?:s|ed)|testif(?:y|ies|ied)|claim(?:s|ed|ing)\\s+that|complain("
    "?:s|ed)|"
    "(?:previously|earlier|originally|initially|already|had|has)\\s+(?:been\\s+)?(?:ordered|"
    "directed|required|instructed|"
    "held|set|stated|agreed)|"
    "(?:was|were|been)\\s+(?:\\w+ly\\s+)?(?:ordered|directed|required|instructed|compelled|"
    "supposed|told|scheduled|set|due)|"
    "(?:court|judge|circuit|court's\\s+order|order)\\s+(?:\\([^)]{1,40}\\)\\s+)?(?:\\w+ly\\s+|"
    "also\\s+|then\\s+)?(?:ordered|directed|instructed|stated|"
    "noted|explained|held|required|ruled|warned|advised|observed|reasoned|recognized|emphasized|"
    "cautioned|determined|reminded|found)|\\band\\s+(?:directed|ordered|instructed|required)\\s|"
    "stat(?:es|ed|ing)\\s+that|not(?:es|ed|ing)\\s+that|"
    "citing|quoting|holding|"
    "stands\\s+for|statute|provides\\s+that|rule\\s+\\d+[^,]{0,40}\\s(?:states|requires|provides|"
    "says)|"
    "under\\s+(?:federal\\s+)?rule\\b[^,]{0,60}$|whether|reason(?:s|ed)\\s+that|suppose|"
    "hypothetical|warn(?:s|ed)\\s+that|"
    "it\\s+is\\s+(?:well[- ]settled|axiomatic|true|clear|undisputed|black)|(?:is|was)\\s+well[- "
    "]settled)\\b"};

const LazyRE2 kPerformative = {
    "(?i)(?:\\b(?:it\\s+is|is|are|be\\s+it)\\s+(?:\\w+\\s+){0,3}ordered\\b|(?-i:\\bORDERED\\b)|^"
    "\\W*ordered\\b|"
    "\\b(?:is|are)\\s+(?:hereby\\s+|therefore\\s+)?(?:granted|denied)\\b|\\bcourt\\s+"
    "(?:hereby\\s+|further\\s+|therefore\\s+|also\\s+|now\\s+)*(?:orders|directs|finds|concludes|"
    "grants|denies|rules)\\b)"};

const LazyRE2 kLaw = {
    "(?i)(?:\\b\\d{1,4}\\s+(?:U\\.\\s?S\\.|S\\.\\s?Ct\\.|F\\.\\s?(?:2d|3d|4th|Supp|App'x|R\\.D)|"
    "F\\.[23]d|Cal\\.|N\\.Y|A\\.[23]d|P\\.[23]d|N\\.E|"
    "S\\.W|WL)|\\bWL\\s+\\d{5,}|\\(quoting|\\(citing|\\(\\d{1,2}(?:st|d|nd|rd|th)\\s+Cir\\.|\\([^)]"
    "{0,30}(?:Cir|Cal|Del|Tex|App|"
    "S\\.D\\.N\\.Y|D\\.)\\.?[^)]{0,20}\\d{4}\\)|\\bId\\.\\s+at\\b|"
    "\\b(?:generally|ordinarily|typically|courts\\s+(?:have|must|may|will)|burden\\s+of|"
    "it\\s+is\\s+well|in\\s+order\\s+to\\s+(?:prevail|succeed|obtain|establish|state|survive))|^"
    "\\W*to\\s+(?:prevail|succeed|establish|survive|state\\s+a\\s+claim|obtain\\s+(?:a|an|relief)|"
    "prove|qualify|determine|satisfy)\\b)"};

bool LooksLikeHeading(std::string_view paragraph) {
    return paragraph.size() < 270 && Contains(kHeading, paragraph) && !paragraph.ends_with('.');
}

bool StartsListItem(std::string_view paragraph) {
    static constexpr LazyRE2 kItem = {"^\\s*(?:\\(?(?:\\d{1,3}|[a-zA-Z])[.)]|[-•*–])\\s"};
    return Contains(kItem, paragraph.substr(0, 12));
}

std::vector<SentenceSetting> ParagraphSettings(const PlainText& plain) {
    std::vector<SentenceSetting> settings;
    bool narrative = false;
    bool quotation_next = false;
    for (const TextSpan place : plain.paragraphs()) {
        const std::string_view paragraph = Slice(plain.text(), place);
        if (LooksLikeHeading(paragraph))
            narrative = Contains(kNarrativeHeading, paragraph);
        const bool quoted = quotation_next && !StartsListItem(paragraph);
        settings.push_back(quoted      ? SentenceSetting::kQuoted
                           : narrative ? SentenceSetting::kNarrative
                                       : SentenceSetting::kOrdinary);
        const std::string_view tail =
            paragraph.substr(paragraph.size() > 200 ? paragraph.size() - 200 : 0);
        quotation_next = tail.ends_with(':') && Contains(kLeadsToQuotation, tail) &&
                         !Contains(kCommandsList, tail);
    }
    return settings;
}

}  // namespace

OrderContext ReadContext(const PlainText& plain, const std::vector<Sentence>& sentences,
                         std::optional<Date> dated) {
    constexpr std::size_t kBriefLength = 6000;
    OrderContext context;
    context.brief = plain.text().size() < kBriefLength;
    context.dated = dated;
    if (dated)
        context.year = static_cast<int>(dated->year());
    const std::vector<SentenceSetting> paragraphs = ParagraphSettings(plain);
    context.settings.reserve(sentences.size());
    for (const Sentence& sentence : sentences)
        context.settings.push_back(paragraphs[sentence.paragraph]);
    return context;
}

bool IsReported(std::string_view before) {
    const std::vector<Match> performatives = FindAll(kPerformative, before, 20);
    const std::size_t from = performatives.empty() ? 0 : performatives.back().end();
    return Contains(kReported, before.substr(from));
}

bool StatesLaw(std::string_view sentence) {
    return Contains(kLaw, sentence);
}

}  // namespace particulars
