#include "model/leaks/word_scan.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "model/core/error.h"

namespace particulars {
namespace {

enum class Letter { kNone, kInvisible, kMark, kSmall, kCapital, kDigit, kSyllable };

Letter AsciiLetter(UChar32 c) {
    if (c >= 'a' && c <= 'z')
        return Letter::kSmall;
    if (c >= 'A' && c <= 'Z')
        return Letter::kCapital;
    return c >= '0' && c <= '9' ? Letter::kDigit : Letter::kNone;
}

/// kSyllable is a character that is cut from both neighbors, as of Chinese or Thai.
Letter LetterOf(UChar32 c) {
    if (c < 0x80)
        return AsciiLetter(c);
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return Letter::kInvisible;
    const uint32_t type = U_MASK(u_charType(c));
    if ((type & U_GC_M_MASK) != 0)
        return Letter::kMark;
    if ((type & U_GC_N_MASK) != 0)
        return Letter::kDigit;
    if ((type & U_GC_L_MASK) == 0)
        return Letter::kNone;
    UErrorCode status = U_ZERO_ERROR;
    if (uscript_breaksBetweenLetters(uscript_getScript(c, &status)))
        return Letter::kSyllable;
    return u_isUUppercase(c) ? Letter::kCapital : Letter::kSmall;
}

bool IsCut(Letter before, Letter after) {
    if (after == Letter::kMark || before == Letter::kNone)
        return false;
    if (before == Letter::kSyllable || after == Letter::kSyllable)
        return true;
    if ((before == Letter::kDigit) != (after == Letter::kDigit))
        return true;
    return before == Letter::kSmall && after == Letter::kCapital;
}

[[noreturn]] void FailInternally(UErrorCode status) {
    throw Error(ErrorKind::kInternal,
                "The words could not be compared, because of a defect in the program. Nothing was "
                "checked and nothing was written.",
                u_errorName(status));
}

const icu::Normalizer2& Folding() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        FailInternally(status);
    return *folding;
}

bool IsAscii(std::string_view text) {
    for (const char byte : text)
        if (static_cast<unsigned char>(byte) >= 0x80U)
            return false;
    return true;
}

std::string FoldedLetters(std::string_view word) {
    std::string letters;
    if (IsAscii(word)) {
        for (const char c : word)
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return letters;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString folded =
        Folding().normalize(icu::UnicodeString::fromUTF8(
                                icu::StringPiece(word.data(), static_cast<int32_t>(word.size()))),
                            status);
    if (U_FAILURE(status))
        FailInternally(status);
    icu::UnicodeString kept;
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1))
        if (LetterOf(folded.char32At(i)) != Letter::kNone)
            kept.append(folded.char32At(i));
    kept.toUTF8String(letters);
    return letters;
}

/// Collects the words as the characters come.
class Scan {
public:
    explicit Scan(std::string_view text) : text_(text) {}

    void Take(Letter letter, std::size_t start, std::size_t end) {
        if (letter == Letter::kInvisible)
            return;
        if (letter == Letter::kNone || IsCut(before_, letter))
            EndWord();
        if (letter == Letter::kNone)
            return;
        if (!open_)
            word_start_ = start;
        open_ = true;
        word_end_ = end;
        if (letter != Letter::kMark)
            before_ = letter;
    }

    std::vector<ScannedWord> Finish() {
        EndWord();
        return std::move(words_);
    }

private:
    void EndWord() {
        before_ = Letter::kNone;
        if (!open_)
            return;
        open_ = false;
        std::string letters = FoldedLetters(text_.substr(word_start_, word_end_ - word_start_));
        if (!letters.empty())
            words_.push_back({std::move(letters), word_start_, word_end_});
    }

    std::string_view text_;
    std::vector<ScannedWord> words_;
    Letter before_ = Letter::kNone;
    bool open_ = false;
    std::size_t word_start_ = 0;
    std::size_t word_end_ = 0;
};

}  // namespace

std::vector<ScannedWord> ScanWords(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<int64_t>(text.size());
    Scan scan(text);
    int64_t position = 0;
    while (position < length) {
        const int64_t start = position;
        UChar32 character = 0;
        U8_NEXT(bytes, position, length, character);
        scan.Take(character < 0 ? Letter::kNone : LetterOf(character),
                  static_cast<std::size_t>(start), static_cast<std::size_t>(position));
    }
    return scan.Finish();
}

std::vector<std::size_t> WordBounds(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    utext_openUTF8(&view, text.data(), static_cast<int64_t>(text.size()), &status);
    const std::unique_ptr<UText, decltype(&utext_close)> closing(&view, &utext_close);
    if (U_SUCCESS(status))
        breaks->setText(&view, status);
    if (U_FAILURE(status))
        FailInternally(status);
    std::vector<std::size_t> bounds;
    for (int32_t at = breaks->first(); at != icu::BreakIterator::DONE; at = breaks->next())
        bounds.push_back(static_cast<std::size_t>(at));
    return bounds;
}

}  // namespace particulars
