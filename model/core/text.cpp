#include "model/core/text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "model/core/error.h"

namespace particulars {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";

std::string ConvertWithIcu(std::string_view bytes, const char* encoding, std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(),
                                  status);
    if (U_FAILURE(status))
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is not text in an encoding that can be told (tried UTF-8, "
                                "UTF-16 and Windows 1252). Save it as plain text in UTF-8 and try "
                                "again; nothing was stored.",
                                name));
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

bool StartsWith(std::string_view bytes, std::string_view mark) {
    return bytes.substr(0, mark.size()) == mark;
}

}  // namespace

std::string_view Slice(std::string_view text, TextSpan span) {
    return text.substr(span.start, span.end - span.start);
}

bool IsValidUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<int64_t>(text.size());
    int64_t position = 0;
    while (position < length) {
        UChar32 character = 0;
        U8_NEXT(bytes, position, length, character);
        if (character < 0)
            return false;
    }
    return true;
}

DecodedText Decode(std::string_view bytes, std::string_view name) {
    if (Trim(bytes).empty())
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is empty. Choose a file that holds the text.", name));
    if (StartsWith(bytes, "\xEF\xBB\xBF") && IsValidUtf8(bytes.substr(3)))
        return {std::string(bytes.substr(3)), "UTF-8"};
    if (StartsWith(bytes, "\xFF\xFE"))
        return {ConvertWithIcu(bytes.substr(2), "UTF-16LE", name), "UTF-16LE"};
    if (StartsWith(bytes, "\xFE\xFF"))
        return {ConvertWithIcu(bytes.substr(2), "UTF-16BE", name), "UTF-16BE"};
    if (StartsWith(bytes, "%PDF-"))
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is a PDF, not plain text. Save its text (for example with "
                                "pdftotext) and read that file.",
                                name));
    if (bytes.find('\0') != std::string_view::npos)
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is not text: it holds binary data. Save it as plain text and "
                                "try again; nothing was stored.",
                                name));
    if (IsValidUtf8(bytes))
        return {std::string(bytes), "UTF-8"};
    return {ConvertWithIcu(bytes, "windows-1252", name), "CP1252"};
}

DecodedText ReadTextFile(const std::string& path, std::size_t limit) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is a folder. Choose a text file.", path));
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        const bool missing = !std::filesystem::exists(path, failure);
        throw Error(missing ? ErrorKind::kNotFound : ErrorKind::kUnreadable,
                    missing ? fmt::format("There is no file {}.", path)
                            : fmt::format("{} cannot be opened: {}.", path, std::strerror(errno)));
    }
    std::string bytes(limit + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > limit)
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is larger than {} MB, too large for one court paper. Cut out "
                                "the order and read that.",
                                path, limit >> 20U));
    return Decode(bytes, path);
}

std::string_view Trim(std::string_view text) {
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string Fold(std::string_view text) {
    icu::UnicodeString folded = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    folded.foldCase();
    std::string utf8;
    folded.toUTF8String(utf8);
    return utf8;
}

std::size_t CharacterCount(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text)
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

std::size_t WordCount(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char byte : text) {
        const bool space = kSpace.find(byte) != std::string_view::npos;
        count += (!space && !inside) ? 1 : 0;
        inside = !space;
    }
    return count;
}

}  // namespace particulars
