#include "model/papers/redaction_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "model/core/error.h"

namespace particulars {
namespace {

bool IsSpace(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
}

char Lowered(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

/// Letters of other scripts count as such: they begin with a byte above ASCII.
bool IsWordByte(char character) {
    const char low = Lowered(character);
    return (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9') ||
           static_cast<unsigned char>(low) >= 0x80;
}

/// A text for comparing: lower case, one space for any run of white space.
struct Plainest {
    std::string text;
    std::vector<std::size_t> bytes;  ///< Where each of its bytes stands in the source.
};

Plainest PlainestOf(std::string_view source) {
    Plainest plain;
    plain.text.reserve(source.size());
    plain.bytes.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool space = IsSpace(source[i]);
        if (space && !plain.text.empty() && plain.text.back() == ' ')
            continue;
        plain.text += space ? ' ' : Lowered(source[i]);
        plain.bytes.push_back(i);
    }
    return plain;
}

bool IsWholeWord(const std::string& text, std::size_t start, std::size_t end) {
    const bool joined_before = start > 0 && IsWordByte(text[start - 1]) && IsWordByte(text[start]);
    const bool joined_behind =
        end < text.size() && IsWordByte(text[end]) && IsWordByte(text[end - 1]);
    return !joined_before && !joined_behind;
}

void RequireInPlace(const DocketEntry& paper, std::span<const Redaction> passages) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const TextSpan& place = passages[i].place;
        const bool stands =
            place.start < place.end && place.end <= paper.text.size() &&
            paper.text.compare(place.start, place.end - place.start, passages[i].passage) == 0;
        if (IsKeptBack(passages[i]) && !stands)
            throw Error(ErrorKind::kConflict,
                        fmt::format("Passage {} does not stand at its place in the paper any more: "
                                    "the text was changed after the passage was marked. Nothing "
                                    "was written. Mark the passage again.",
                                    i + 1));
    }
}

}  // namespace

std::vector<Redaction> PassagesOf(const DocketEntryId& paper, std::span<const Redaction> all) {
    std::vector<Redaction> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const Redaction& redaction) { return redaction.entry == paper; });
    std::stable_sort(own.begin(), own.end(), [](const Redaction& one, const Redaction& other) {
        return one.place.start < other.place.start;
    });
    return own;
}

std::vector<PaperStretch> CutPaper(const DocketEntry& paper, std::span<const Redaction> passages) {
    RequireInPlace(paper, passages);
    std::vector<PaperStretch> stretches;
    std::size_t reached = 0;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (!IsKeptBack(passages[i]))
            continue;
        const TextSpan& place = passages[i].place;
        const bool joins = !stretches.empty() && place.start <= reached;
        if (!joins) {
            if (reached < place.start)
                stretches.push_back({{reached, place.start}, {}});
            stretches.push_back({place, {}});
        }
        stretches.back().passages.push_back(i);
        stretches.back().place.end = std::max(stretches.back().place.end, place.end);
        reached = stretches.back().place.end;
    }
    if (reached < paper.text.size())
        stretches.push_back({{reached, paper.text.size()}, {}});
    return stretches;
}

std::vector<TextSpan> PlacesOfWords(std::string_view text, std::string_view passage) {
    const std::string words = PlainestOf(Trim(passage)).text;
    std::vector<TextSpan> places;
    if (words.empty())
        return places;
    const Plainest plain = PlainestOf(text);
    for (std::size_t at = plain.text.find(words); at != std::string::npos;
         at = plain.text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if (IsWholeWord(plain.text, at, end))
            places.push_back({plain.bytes[at], plain.bytes[end - 1] + 1});
    }
    return places;
}

std::vector<TextSpan> OpenPlacesOf(std::string_view words, const DocketEntry& paper,
                                   std::span<const Redaction> passages) {
    const std::vector<PaperStretch> stretches = CutPaper(paper, passages);
    std::vector<TextSpan> open;
    auto stretch = stretches.begin();
    for (const TextSpan& place : PlacesOfWords(paper.text, words)) {
        while (stretch != stretches.end() && stretch->place.end < place.end)
            ++stretch;
        const bool covered = stretch != stretches.end() && !stretch->passages.empty() &&
                             stretch->place.start <= place.start;
        if (!covered)
            open.push_back(place);
    }
    return open;
}

std::size_t LineOf(std::string_view text, std::size_t byte) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

}  // namespace particulars
