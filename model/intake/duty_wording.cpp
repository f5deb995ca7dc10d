#include "model/intake/duty_wording.h"

#include <algorithm>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

const LazyRE2 kTrailingCondition = {
    "(?i)(?:^|[\\s,(])((?:if\\s+(?:any|necessary|applicable|appropriate|needed|possible|so\\s+"
    "desired|desired)\\b|"
    "(?:unless|except\\s+(?:as|that|if|where|upon|for)|to\\s+the\\s+extent|provided,?(?:\\s+"
    "however,?)?\\s+that|in\\s+the\\s+event|"
    "on\\s+(?:the\\s+)?condition|if\\s+(?:the|they|it|no|a|an|any|either|plaintiffs?|defendants?|"
    "he|she|such|counsel|this)|"
    "should\\s+(?:the|they|it|either|any)|absent)\\b[^;]*))"};

const LazyRE2 kIfAny = {"(?i)if\\s+(?:any|necessary|applicable|appropriate|needed|possible)"};

const LazyRE2 kCondition = {
    "(?i)^(?:to\\s+the\\s+extent|if|unless|in\\s+the\\s+event|for\\s+(?:the|any|each|those|all)|"
    "should|absent|where|when|whenever|"
    "once|upon|provided|subject\\s+to|except|as\\s+to|with\\s+respect|before|after|prior|until|"
    "in\\s+case|because)\\b"};

constexpr std::string_view kBlank = " \t\n";

/// Takes off stops and the joining words that a cut has left at the end.
void DropTail(std::string& words) {
    constexpr std::string_view kStops = " ,;:.";
    constexpr std::string_view kJoining[] = {" and", " or", " by", " on", "; rather", " but"};
    for (bool more = true; more;) {
        more = !words.empty() && kStops.find(words.back()) != std::string_view::npos;
        if (more)
            words.pop_back();
        for (const std::string_view end : kJoining) {
            if (!words.ends_with(end))
                continue;
            words.resize(words.size() - end.size());
            more = true;
        }
    }
}

}  // namespace

std::string WordsWithout(std::string_view sentence, TextSpan place, std::vector<TextSpan> cuts) {
    std::ranges::sort(cuts, {}, &TextSpan::start);
    std::string words;
    std::size_t at = place.start;
    for (const TextSpan cut : cuts) {
        if (cut.end <= at || cut.start >= place.end)
            continue;
        if (cut.start > at)
            words += sentence.substr(at, cut.start - at);
        at = std::max(at, cut.end);
    }
    if (at < place.end)
        words += sentence.substr(at, place.end - at);
    std::string tidy;
    for (const char letter : words) {
        const bool blank = kBlank.find(letter) != std::string_view::npos;
        if (blank && (tidy.empty() || tidy.back() == ' '))
            continue;
        if ((letter == ',' || letter == '.' || letter == ';') && tidy.ends_with(' '))
            tidy.pop_back();
        if (letter == ',' && (tidy.empty() || tidy.back() == ','))
            continue;
        tidy += blank ? ' ' : letter;
    }
    DropTail(tidy);
    const std::size_t first = tidy.find_first_not_of(" ,;:");
    return first == std::string::npos ? std::string() : tidy.substr(first);
}

std::optional<TextSpan> TrailingCondition(std::string_view unquoted, TextSpan act) {
    const std::string_view words = Slice(unquoted, act);
    const auto match = Find(kTrailingCondition, words);
    if (!match || match->group[1]->start == 0)
        return std::nullopt;
    TextSpan place = {act.start + match->group[1]->start, act.start + match->group[1]->end};
    if (Contains(kIfAny, Slice(unquoted, place).substr(0, 14)))
        place.end = std::min(place.end, act.end);
    while (place.end > place.start &&
           std::string_view(" ,.").find(unquoted[place.end - 1]) != std::string_view::npos)
        --place.end;
    return place;
}

bool IsCondition(std::string_view opening) {
    return Contains(kCondition, opening);
}

}  // namespace particulars
