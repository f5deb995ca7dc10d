#include "model/intake/order_reading.h"

#include <algorithm>

#include "model/intake/appearances.h"
#include "model/intake/citations.h"
#include "model/intake/date_phrase.h"
#include "model/intake/discovery_mentions.h"
#include "model/intake/docket_references.h"
#include "model/intake/obligations.h"
#include "model/intake/order_context.h"
#include "model/intake/order_header.h"
#include "model/intake/plain_text.h"
#include "model/intake/rulings.h"
#include "model/intake/sentence.h"
#include "model/intake/signing.h"

namespace particulars {
namespace {

std::vector<Date> DatesIn(const std::vector<Sentence>& sentences) {
    std::vector<Date> dates;
    for (const Sentence& sentence : sentences)
        for (const DatePhrase& phrase : FindDates(sentence.text))
            dates.push_back(phrase.date);
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

void ReadHeader(std::string_view text, const PlainText& plain, OrderReading& reading) {
    reading.court = CourtNamedIn(plain);
    reading.docket = DocketNumberIn(plain);
    reading.sealed = IsMarkedSealed(plain);
    const Caption caption = ReadCaption(text, plain);
    reading.caption = caption.text();
    reading.plaintiff = caption.plaintiff;
    reading.defendant = caption.defendant;
    const Signing signing = ReadSigning(text, plain);
    reading.judge = signing.judge;
    reading.dated = signing.dated;
    reading.people = FindCounsel(text, plain);
    if (!signing.judge.empty())
        reading.people.push_back({signing.judge, "judge", {}, {}, signing.judge_place});
}

}  // namespace

OrderReading ReadOrder(std::string_view text) {
    const PlainText plain(text);
    const std::vector<Sentence> sentences = CutIntoSentences(plain);
    OrderReading reading;
    ReadHeader(text, plain, reading);
    reading.ecf = EcfNumbersIn(sentences);
    reading.dates = DatesIn(sentences);
    const OrderContext context = ReadContext(plain, sentences, reading.dated);
    reading.rulings = FindRulings(plain, sentences, context);
    reading.motions = FindMotions(plain, sentences, reading.rulings);
    reading.obligations = FindObligations(plain, sentences, context);
    reading.requests = FindRequests(plain);
    reading.challenges = FindChallenges(plain, sentences);
    reading.citations = FindCitations(plain, sentences);
    return reading;
}

}  // namespace particulars
