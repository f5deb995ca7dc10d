#include "forms/hit_marks.h"

#include <algorithm>

namespace particulars {
namespace {

constexpr unsigned char kFirstBeyondAscii = 0x80;

struct Word {
    TextSpan span;
    std::string folded;
};

bool IsOfWord(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte >= kFirstBeyondAscii || (byte >= '0' && byte <= '9') ||
           (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

std::vector<Word> WordsIn(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!IsOfWord(text[at]))
            continue;
        const std::size_t start = at;
        while (at < text.size() && IsOfWord(text[at]))
            ++at;
        words.push_back({{start, at}, Fold(text.substr(start, at - start))});
    }
    return words;
}

bool StandsAt(const std::vector<Word>& text, std::size_t first, const std::vector<Word>& term,
              bool is_prefix) {
    if (term.empty() || first + term.size() > text.size())
        return false;
    for (std::size_t i = 0; i < term.size(); ++i) {
        const std::string& word = text[first + i].folded;
        const bool may_go_on = is_prefix && i + 1 == term.size();
        if (may_go_on ? !word.starts_with(term[i].folded) : word != term[i].folded)
            return false;
    }
    return true;
}

/// Those that touch or overlap become one.
std::vector<TextSpan> Joined(std::vector<TextSpan> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan& one, const TextSpan& other) { return one.start < other.start; });
    std::vector<TextSpan> joined;
    for (const TextSpan& span : spans) {
        if (!joined.empty() && span.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    return joined;
}

}  // namespace

std::vector<TextSpan> HitsIn(std::string_view text, const std::vector<QueryTerm>& terms,
                             std::string_view field) {
    if (terms.empty() || text.empty())
        return {};
    const std::vector<Word> words = WordsIn(text);
    std::vector<TextSpan> hits;
    for (const QueryTerm& term : terms) {
        if (!term.field.empty() && term.field != field)
            continue;
        const std::vector<Word> wanted = WordsIn(term.words);
        for (std::size_t first = 0; first < words.size(); ++first)
            if (StandsAt(words, first, wanted, term.is_prefix))
                hits.push_back(
                    {words[first].span.start, words[first + wanted.size() - 1].span.end});
    }
    return Joined(std::move(hits));
}

std::string WithHitMarks(std::string_view text, const std::vector<TextSpan>& hits) {
    std::string marked;
    std::size_t done = 0;
    for (const TextSpan& hit : hits) {
        marked += text.substr(done, hit.start - done);
        marked += "\u2039";
        marked += Slice(text, hit);
        marked += "\u203A";
        done = hit.end;
    }
    marked += text.substr(done);
    return marked;
}

}  // namespace particulars
