#include "model/intake/docket_references.h"

#include <charconv>
#include <set>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

// "ECF Nos. 100 and 111", "Docket Entry # 5", "(Doc. 12-1, 13)", "D.I. 5 & 7".
const LazyRE2 kReference = {
    "(?i)\\b(?:ECF|Dkts?\\.?|Docket(?:\\s+Entr(?:y|ies))?|Docs?\\.|D\\.\\s?I\\.|D\\.\\s?E\\.|Doc)"
    "\\s{0,2}(?:ECF\\s)?(?:(?:Entr(?:y|ies)|Document|Doc)\\.?\\s{0,2})?(?:Nos?\\.?|Numbers?|##?)?"
    "\\s{0,2}"
    "(\\d{1,5}(?:-\\d{1,3})?(?:(?:\\s?,\\s?(?:and\\s|&\\s)?|\\s?(?:and|&|through|to|[–-])\\s?)"
    "#?\\d{1,5}(?:-\\d{1,3})?)*)"
    "([-:/]?[A-Za-z\\d]?)"};

// "granting 5 Motion to Compel", "[12] MOTION": the docket's own text names papers so.
const LazyRE2 kBracketed = {
    "\\[(\\d{1,4})\\]\\s?(?:[A-Z]|[a-z]+ "
    ")[a-zA-Z]*\\s?(?i:motion|letter|application|stipulation|request|"
    "memorandum|order|notice|response|complaint|petition|extension|answer)"};

const LazyRE2 kNumber = {"(\\d{1,5})(?:\\s?(?:-|–|through|to)\\s?#?(\\d{1,5}))?"};

int Number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

void AddList(std::string_view list, std::set<int>& numbers) {
    constexpr int kLongestRange = 50;
    for (const Match& match : FindAll(kNumber, list)) {
        const int first = Number(Text(match, 1, list));
        const int last = match.Has(2) ? Number(Text(match, 2, list)) : first;
        numbers.insert(first);
        // "12-1" is an attachment to 12, "5-7" the papers 5, 6 and 7.
        if (last > first && last - first <= kLongestRange)
            for (int number = first; number <= last; ++number)
                numbers.insert(number);
    }
}

}  // namespace

std::vector<int> EcfNumbersIn(const std::vector<Sentence>& sentences) {
    std::set<int> numbers;
    for (const Sentence& sentence : sentences) {
        if (sentence.text.find_first_of("0123456789") == std::string_view::npos)
            continue;
        for (const Match& match : FindAll(kReference, sentence.text)) {
            const std::string_view tail = Text(match, 2, sentence.text);
            const bool case_number = tail.size() == 2 && tail[0] == ':';
            if (!case_number)
                AddList(Text(match, 1, sentence.text), numbers);
        }
        for (const Match& match : FindAll(kBracketed, sentence.text))
            AddList(Text(match, 1, sentence.text), numbers);
    }
    numbers.erase(0);
    return {numbers.begin(), numbers.end()};
}

}  // namespace particulars
