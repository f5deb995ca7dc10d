#include "model/intake/discovery_mentions.h"

#include <algorithm>

#include "model/intake/date_phrase.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::size_t kReach = 4000;  ///< How much of a paragraph is read at a time.

const LazyRE2 kMention = {
    "(?i)\\b(?:(interrogator(?:y|ies)|rogs?|special\\s+interrogator(?:y|ies))|(requests?\\s+for\\s+"
    "production(?:\\s+of\\s+documents)?|"
    "document\\s+requests?|RFPs?|RPDs?|RFPDs?|production\\s+requests?)|(requests?\\s+for\\s+"
    "admissions?|RFAs?)|(deposition\\s+topics?|"
    "30\\(b\\)\\(6\\)\\s+topics?))\\s+(?:\\(?(?:nos?\\.?|numbers?|#)\\s*)?(\\d{1,4}(?:\\s?(?:,\\s?("
    "?:and\\s)?|and\\s|&\\s?|through\\s|-|–)\\s?\\d{1,4})*)\\b"};

const LazyRE2 kNumber = {"(\\d{1,4})(?:\\s?(?:-|–|through)\\s?(\\d{1,4}))?"};

// "responded to Interrogatory No. 9 as follows:", before the quoted answer.
const LazyRE2 kAnswers = {
    "(?i)\\b(?:respond(?:ed|s)|answer(?:ed|s)?|response|stated\\s+in\\s+response)\\b[^\"]{0,120}$"};

const LazyRE2 kRequestText = {
    "^\\W*(?:Identify|State|Describe|Produce|Provide|List|Set|Admit|Explain|Specify|All|Any|Each|"
    "Documents|"
    "Separately|For|If|With|Please|Disclose|Every|Copies|The)\\b"};

const LazyRE2 kAttack = {
    "(?i)\\b(?:object(?:s|ed|ions?)|argu(?:es|ed)|challeng(?:es|ed)|conten(?:ds|ded)|complain(?:s|"
    "ed)|"
    "criticiz(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|insufficien(?:t|cy)|vague|deficien(?:t|cy|"
    "cies)|inadequate)\\b"};

const LazyRE2 kAttacked = {
    "(?i)\\b(?:responses?|answers?|identification|identif(?:y|ies)|designation|disclosures?|"
    "descriptions?|interrogator(?:y|ies)|"
    "trade\\s+secrets?|statement)\\b"};

const LazyRE2 kObjection = {
    "(?i)\\b(?:do(?:es)?\\s+not|did\\s+not|fail(?:s|ed)?|not\\s+(?:identif|specif|describ|disclos|"
    "explain|clear)\\w*|vague|"
    "ambiguous|unclear|overbroad|insufficient|without|cannot|no\\s+(?:explanation|description|"
    "detail)|merely|lacks?|"
    "impossible|unable|inadequate|generic|boilerplate|catch-?all)\\b"};

const LazyRE2 kPaper = {
    "(?:^|\\()\\s*((?:See\\s+)?(?:Def(?:endant)?|Pl(?:aintiff)?|Defs|Pls|Resp|Pet|[A-Z][\\w]+)\\.?("
    "?:'s?|s')?\\.?\\s+(?:[A-Z]\\w*\\.?\\s+)?(?:Letter|Ltr|Mot|Mem|Br|Opp|"
    "Reply|Resp|Obj|Brief|Motion|Memorandum|Objections?|Submission)\\b[^;()]*)"};

const LazyRE2 kExhibit = {",\\s+(?:Ex|at|Exh|pp?|ECF|Dkt)\\b.*$"};

/// The insides of quotations, in the text given.
std::vector<TextSpan> Quotations(std::string_view text) {
    std::vector<TextSpan> quotations;
    std::size_t open = text.find('"');
    while (open != std::string_view::npos) {
        const std::size_t close = text.find('"', open + 1);
        if (close == std::string_view::npos)
            break;
        quotations.push_back({open + 1, close});
        open = text.find('"', close + 1);
    }
    return quotations;
}

RequestKind KindOf(const Match& match) {
    if (match.Has(1))
        return RequestKind::kInterrogatory;
    if (match.Has(3))
        return RequestKind::kAdmission;
    return match.Has(4) ? RequestKind::kDeposition : RequestKind::kProduction;
}

std::vector<std::string> NumbersIn(std::string_view list) {
    constexpr int kLongestRange = 60;
    std::vector<std::string> numbers;
    for (const Match& match : FindAll(kNumber, list, 60)) {
        const int first = std::stoi(std::string(Text(match, 1, list)));
        const int last = match.Has(2) ? std::stoi(std::string(Text(match, 2, list))) : first;
        for (int number = first; number <= std::max(first, last) && number - first <= kLongestRange;
             ++number)
            numbers.push_back(std::to_string(number));
    }
    return numbers;
}

class RequestReader {
public:
    explicit RequestReader(const PlainText& plain) : plain_(plain) {}

    void Read(TextSpan stretch, TextSpan next_paragraph) {
        const std::string_view text = Slice(plain_.text(), stretch);
        const std::vector<Match> mentions = FindAll(kMention, text, 200);
        constexpr std::size_t kMost = 400;
        if (mentions.empty() || found_.size() > kMost)
            return;
        const std::vector<TextSpan> quotations = Quotations(text);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const std::size_t limit =
                i + 1 < mentions.size() ? mentions[i + 1].start() : text.size();
            const auto numbers = NumbersIn(Text(mentions[i], 5, text));
            for (const std::string& number : numbers) {
                ProposedRequest& request = Note(KindOf(mentions[i]), number, stretch, mentions[i]);
                if (numbers.size() == 1)
                    TakeQuotation(request, stretch, mentions[i], quotations, limit, next_paragraph);
            }
        }
    }

    std::vector<ProposedRequest> Take() { return std::move(found_); }

private:
    ProposedRequest& Note(RequestKind kind, const std::string& number, TextSpan stretch,
                          const Match& mention) {
        const auto known = std::ranges::find_if(found_, [&](const ProposedRequest& request) {
            return request.kind == kind && request.number == number;
        });
        if (known != found_.end())
            return *known;
        found_.push_back(
            {kind,
             number,
             {},
             std::nullopt,
             plain_.ToRaw({stretch.start + mention.start(), stretch.start + mention.end()})});
        return found_.back();
    }

    void TakeQuotation(ProposedRequest& request, TextSpan stretch, const Match& mention,
                       const std::vector<TextSpan>& quotations, std::size_t limit,
                       TextSpan next_paragraph) {
        constexpr std::size_t kNear = 140;
        constexpr std::size_t kShortest = 12;
        const std::string_view text = Slice(plain_.text(), stretch);
        const auto quotation = std::ranges::find_if(
            quotations, [&mention](TextSpan each) { return each.start > mention.end(); });
        const std::size_t lead = mention.start() > kNear ? mention.start() - kNear : 0;
        const bool answers = Contains(kAnswers, text.substr(lead, mention.end() - lead));
        if (quotation == quotations.end() || quotation->start > limit ||
            quotation->start - mention.end() > kNear) {
            if (answers && Trim(text).ends_with(':') && text.size() - mention.end() < 40 &&
                !request.answer && next_paragraph.end > next_paragraph.start)
                request.answer = plain_.ToRaw(next_paragraph);
            return;
        }
        const std::string_view words = Slice(text, *quotation);
        if (words.size() < kShortest)
            return;
        if (answers && !request.answer)
            request.answer =
                plain_.ToRaw({stretch.start + quotation->start, stretch.start + quotation->end});
        else if (!answers && request.text.empty() && Contains(kRequestText, words))
            request.text = std::string(words);
    }

    const PlainText& plain_;  ///< Outlives the reader.
    std::vector<ProposedRequest> found_;
};

/// The paper that the challenge is taken from: cited in the sentence after, or in brackets.
void TakePaper(const std::vector<Sentence>& sentences, std::size_t at,
               ProposedChallenge& challenge) {
    for (std::size_t i = at; i < sentences.size() && i <= at + 1; ++i) {
        const std::string_view words = sentences[i].text;
        const auto paper = Find(kPaper, words);
        if (!paper)
            continue;
        std::string cited(Trim(Text(*paper, 1, words)));
        if (const auto exhibit = Find(kExhibit, cited))
            cited.resize(exhibit->start());
        while (!cited.empty() && (cited.back() == '.' || cited.back() == ' '))
            cited.pop_back();
        challenge.paper = cited;
        for (const DatePhrase& date : FindDates(cited))
            challenge.first_raised = date.date;
        return;
    }
}

}  // namespace

std::vector<ProposedRequest> FindRequests(const PlainText& plain) {
    RequestReader reader(plain);
    const std::vector<TextSpan>& paragraphs = plain.paragraphs();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const TextSpan next = i + 1 < paragraphs.size() ? paragraphs[i + 1] : TextSpan{};
        for (std::size_t start = paragraphs[i].start; start < paragraphs[i].end; start += kReach)
            reader.Read({start, std::min(start + kReach, paragraphs[i].end)}, next);
    }
    return reader.Take();
}

std::vector<ProposedChallenge> FindChallenges(const PlainText& plain,
                                              const std::vector<Sentence>& sentences) {
    std::vector<ProposedChallenge> challenges;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const Sentence& sentence = sentences[i];
        if (sentence.text.find('"') == std::string_view::npos ||
            !Contains(kAttack, sentence.unquoted) || !Contains(kAttacked, sentence.unquoted))
            continue;
        std::optional<TextSpan> before;
        for (const TextSpan quotation : Quotations(sentence.text)) {
            const std::string_view words = Slice(sentence.text, quotation);
            constexpr std::size_t kShortest = 20;
            if (words.size() >= kShortest && Contains(kObjection, words)) {
                ProposedChallenge challenge;
                challenge.words = std::string(words);
                if (before)
                    challenge.target = std::string(Trim(Slice(sentence.text, *before)));
                while (challenge.target.ends_with(','))
                    challenge.target.pop_back();
                challenge.place = plain.ToRaw(
                    {sentence.place.start + quotation.start, sentence.place.start + quotation.end});
                TakePaper(sentences, i, challenge);
                challenges.push_back(std::move(challenge));
            }
            before = quotation;
        }
    }
    return challenges;
}

}  // namespace particulars
