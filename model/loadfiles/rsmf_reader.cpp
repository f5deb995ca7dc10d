#include "model/loadfiles/rsmf_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/loadfiles/text_decoder.h"

namespace particulars {
namespace {

constexpr std::size_t kMostHeaderBytes = 4U << 20U;

/// Which headers become columns, and their headings.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kColumns = {{
    {"x-rsmf-eventcollectionid", "Event collection ID"},
    {"subject", "Title"},
    {"x-rsmf-custodian", "Custodian"},
    {"x-rsmf-participants", "Participants"},
    {"from", "From"},
    {"to", "To"},
    {"x-rsmf-begindate", "Begin date"},
    {"x-rsmf-enddate", "End date"},
    {"x-rsmf-eventcount", "Event count"},
    {"x-rsmf-attachmentcount", "Attachment count"},
    {"x-rsmf-application", "Application"},
    {"x-rsmf-generator", "Generator"},
    {"x-rsmf-version", "RSMF version"},
    {"date", "Mail date"},
    {"message-id", "Message ID"},
}};

int HexDigit(char digit) {
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

std::string FromQuotedPrintable(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_code = text[i] == '=' && i + 2 < text.size() && HexDigit(text[i + 1]) >= 0 &&
                             HexDigit(text[i + 2]) >= 0;
        if (is_code) {
            bytes += static_cast<char>(HexDigit(text[i + 1]) * 16 + HexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i] == '_' ? ' ' : text[i];
        }
    }
    return bytes;
}

std::string FromBase64(std::string_view text) {
    constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned held = 0;
    unsigned bits = 0;
    for (const char character : text) {
        const auto digit = kDigits.find(character);
        if (digit == std::string_view::npos)
            continue;
        held = (held << 6U | static_cast<unsigned>(digit)) & 0xFFFFU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(static_cast<unsigned char>(held >> bits));
        }
    }
    return bytes;
}

std::string ToUtf8(std::string_view bytes, TextEncoding encoding) {
    TextDecoder decoder(encoding);
    std::string text(decoder.Decode(bytes));
    text += decoder.Finish();
    return text;
}

/// What stands between "=?" and "?=": charset, B or Q, and the text; nullopt for anything else.
std::optional<std::string> DecodeWord(std::string_view word) {
    const auto first = word.find('?');
    const auto second = first == std::string_view::npos ? first : word.find('?', first + 1);
    if (second != first + 2 || first == std::string_view::npos)
        return std::nullopt;
    const std::string charset = Fold(word.substr(0, first));
    const char how = word[first + 1];
    const std::string_view text = word.substr(second + 1);
    std::string bytes;
    if (how == 'B' || how == 'b')
        bytes = FromBase64(text);
    else if (how == 'Q' || how == 'q')
        bytes = FromQuotedPrintable(text);
    else
        return std::nullopt;
    const bool is_utf8 = charset == "utf-8" || charset == "us-ascii";
    return ToUtf8(bytes, is_utf8 ? TextEncoding::kUtf8 : TextEncoding::kWindows1252);
}

/// "=?UTF-8?B?…?=" and its like; white space between two such words is no part of the text.
std::string DecodeWords(std::string_view value) {
    std::string text;
    bool after_word = false;
    while (!value.empty()) {
        const auto start = value.find("=?");
        const auto method = start == std::string_view::npos ? start : value.find('?', start + 2);
        const auto end = method == std::string_view::npos ? method : value.find("?=", method + 3);
        if (end == std::string_view::npos)
            break;
        const std::string_view before = value.substr(0, start);
        const auto word = DecodeWord(value.substr(start + 2, end - start - 2));
        if (!(word && after_word && Trim(before).empty()))
            text += before;
        text += word ? *word : std::string(value.substr(start, end + 2 - start));
        after_word = word.has_value();
        value.remove_prefix(end + 2);
    }
    text += value;
    return text;
}

std::string ReadHead(ByteSource& bytes) {
    bytes.Rewind();
    std::string head;
    for (auto piece = bytes.Next(); !piece.empty() && head.size() < kMostHeaderBytes;
         piece = bytes.Next()) {
        head += piece;
        if (head.find("\n\r\n") != std::string::npos || head.find("\n\n") != std::string::npos)
            break;
    }
    return ToUtf8(head, IsValidUtf8(head) ? TextEncoding::kUtf8 : TextEncoding::kWindows1252);
}

}  // namespace

MailHeaders ReadMailHeaders(std::string_view text) {
    MailHeaders headers;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            break;
        const bool continues = line.front() == ' ' || line.front() == '\t';
        const auto colon = line.find(':');
        if (continues && !headers.empty())
            headers.back().second += " " + std::string(Trim(line));
        else if (colon != std::string_view::npos && colon > 0)
            headers.emplace_back(Trim(line.substr(0, colon)), Trim(line.substr(colon + 1)));
        else
            break;
    }
    for (auto& [name, value] : headers)
        value = DecodeWords(value);
    return headers;
}

RsmfReader::RsmfReader(ByteSource& bytes) : bytes_(bytes) {
    const MailHeaders headers = ReadMailHeaders(ReadHead(bytes));
    bool has_version = false;
    for (const auto& [name, heading] : kColumns) {
        headings_.emplace_back(heading);
        values_.emplace_back();
        for (const auto& [found, value] : headers) {
            if (Fold(found) != name || value.empty())
                continue;
            values_.back() += (values_.back().empty() ? "" : "; ") + value;
            has_version = has_version || name == "x-rsmf-version";
        }
    }
    if (!has_version)
        throw Error(ErrorKind::kUnreadable,
                    "The file has no header X-RSMF-Version, so it is no RSMF file. Nothing was "
                    "stored.");
}

bool RsmfReader::Next(SourceRecord& record) {
    if (given_)
        return false;
    given_ = true;
    record.line = 1;
    record.last_line = 1;
    record.offset = 0;
    record.problem.clear();
    record.fields.assign(values_.begin(), values_.end());
    return true;
}

ReadingCounts RsmfReader::counts() const {
    ReadingCounts counts;
    counts.records = given_ ? 1 : 0;
    return counts;
}

}  // namespace particulars
