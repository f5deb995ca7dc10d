#include "model/loadfiles/text_encoding.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "model/loadfiles/utf8_scan.h"

namespace particulars {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";

/// Bytes at the start that are looked at for the zeros of UTF-16.
constexpr std::size_t kHead = 64U << 10U;

/// So many sound characters to one bad byte mean UTF-8 with damage rather than another encoding.
constexpr std::int64_t kSoundToBad = 8;

EncodingFinding Marked(TextEncoding encoding) {
    return {encoding, true, 0,
            fmt::format("The file begins with the mark of {}.", ToText(encoding))};
}

/// Text in English has a zero in every second byte of UTF-16, and hardly one in the others.
std::optional<EncodingFinding> FromZeroBytes(std::string_view bytes) {
    std::array<std::size_t, 2> zeros = {};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros.at(i % 2) += bytes[i] == '\0' ? 1 : 0;
    const std::size_t pairs = bytes.size() / 2;
    const auto is_pattern = [pairs](std::size_t many, std::size_t few) {
        return pairs > 0 && many * 2 > pairs && few * 8 < many;
    };
    const bool little = is_pattern(zeros[1], zeros[0]);
    if (!little && !is_pattern(zeros[0], zeros[1]))
        return std::nullopt;
    const TextEncoding encoding = little ? TextEncoding::kUtf16Le : TextEncoding::kUtf16Be;
    return EncodingFinding{encoding, false, 0,
                           fmt::format("There is no mark, but every second byte is zero, as in {}.",
                                       ToText(encoding))};
}

std::string HeadOf(ByteSource& source) {
    source.Rewind();
    std::string head;
    for (auto bytes = source.Next(); !bytes.empty() && head.size() < kHead; bytes = source.Next())
        head += bytes.substr(0, kHead - head.size());
    source.Rewind();
    return head;
}

class Utf8Count {
public:
    void Take(std::string_view bytes) {
        std::string joined;
        if (!tail_.empty()) {
            joined = tail_;
            joined += bytes;
            bytes = joined;
        }
        const std::size_t unfinished = utf8::UnfinishedTail(bytes);
        Scan(bytes.substr(0, bytes.size() - unfinished));
        tail_ = bytes.substr(bytes.size() - unfinished);
    }

    void Finish() { invalid_ += static_cast<std::int64_t>(tail_.size()); }

    std::int64_t invalid() const { return invalid_; }
    std::int64_t beyond_ascii() const { return beyond_ascii_; }
    std::int64_t first_bad_line() const { return first_bad_line_; }

private:
    void Scan(std::string_view bytes) {
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t bad = utf8::EndOfSound(bytes, at, beyond_ascii_);
            if (invalid_ == 0) {
                line_ += std::count(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                                    bytes.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
                first_bad_line_ = line_;
            }
            if (bad == bytes.size())
                break;
            at = utf8::EndOfIllFormed(bytes, bad);
            invalid_ += static_cast<std::int64_t>(at - bad);
        }
    }

    std::string tail_;
    std::int64_t invalid_ = 0;
    std::int64_t beyond_ascii_ = 0;
    std::int64_t line_ = 1;
    std::int64_t first_bad_line_ = 0;
};

EncodingFinding Judge(const Utf8Count& count, bool marked) {
    EncodingFinding finding{TextEncoding::kUtf8, marked, count.invalid(), {}};
    if (marked)
        finding.explanation = Marked(TextEncoding::kUtf8).explanation;
    else if (count.invalid() == 0 && count.beyond_ascii() == 0)
        finding.explanation = "The file is plain ASCII, which reads the same in UTF-8.";
    else if (count.invalid() == 0)
        finding.explanation = "Every byte of the file is sound UTF-8.";
    else if (count.beyond_ascii() >= kSoundToBad * count.invalid())
        finding.explanation = "Nearly all of the file is sound UTF-8.";
    if (finding.explanation.empty()) {
        finding.encoding = TextEncoding::kWindows1252;
        finding.explanation = fmt::format(
            "There is no mark, and line {} is not UTF-8, so the file is taken for Windows 1252.",
            count.first_bad_line());
    } else if (count.invalid() > 0) {
        finding.explanation +=
            fmt::format(" {} bytes are not (the first on line {}); they are shown as \uFFFD.",
                        count.invalid(), count.first_bad_line());
    }
    return finding;
}

}  // namespace

EncodingFinding FindEncoding(ByteSource& source) {
    const std::string head = HeadOf(source);
    if (head.starts_with(kUtf16LeMark))
        return Marked(TextEncoding::kUtf16Le);
    if (head.starts_with(kUtf16BeMark))
        return Marked(TextEncoding::kUtf16Be);
    if (auto wide = FromZeroBytes(head))
        return *std::move(wide);

    Utf8Count count;
    for (std::string_view bytes = source.Next(); !bytes.empty(); bytes = source.Next())
        count.Take(bytes);
    count.Finish();
    source.Rewind();
    return Judge(count, head.starts_with(kUtf8Mark));
}

}  // namespace particulars
