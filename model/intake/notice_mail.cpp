#include "model/intake/notice_mail.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr int kDeepestPart = 6;
constexpr int kMostParts = 64;
constexpr std::size_t kLongestEntity = 10;
constexpr unsigned kHighestCodePoint = 0x10ffff;

char LowerLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool StartsWith(std::string_view text, std::string_view start) {
    return text.size() >= start.size() &&
           std::equal(start.begin(), start.end(), text.begin(),
                      [](char a, char b) { return LowerLetter(a) == LowerLetter(b); });
}

/// The line at `at`, without its end; moves `at` behind it.
std::string_view TakeLine(std::string_view text, std::size_t& at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = std::min(end + 1, text.size());
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

/// What the headers of a part say about it.
struct PartHeaders {
    std::string type;      ///< "Content-Type: ..." unfolded; empty for none.
    std::string encoding;  ///< "quoted-printable".
    std::string disposition;
    bool any = false;
    std::size_t body = 0;  ///< Where the body starts.
};

bool IsHeaderLine(std::string_view line) {
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 &&
           line.substr(0, colon).find_first_of(" \t") == std::string_view::npos;
}

std::string ValueOf(const std::string& header) {
    return std::string(Trim(std::string_view(header).substr(header.find(':') + 1)));
}

PartHeaders ReadHeaders(std::string_view part) {
    PartHeaders headers;
    std::string header;
    const auto keep = [&] {
        if (StartsWith(header, "content-type:"))
            headers.type = ValueOf(header);
        else if (StartsWith(header, "content-transfer-encoding:"))
            headers.encoding = ValueOf(header);
        else if (StartsWith(header, "content-disposition:"))
            headers.disposition = ValueOf(header);
    };
    std::size_t at = 0;
    while (at < part.size()) {
        const std::string_view line = TakeLine(part, at);
        if (line.empty())
            break;
        if (headers.any && (line.front() == ' ' || line.front() == '\t')) {
            header += line;
            continue;
        }
        if (!IsHeaderLine(line))
            return {};  // No message: all of it is text.
        keep();
        header = line;
        headers.any = true;
    }
    keep();
    headers.body = at;
    return headers;
}

/// The boundary that a Content-Type names; empty for none.
std::string BoundaryOf(const std::string& type) {
    const std::string folded = Fold(type);
    const std::size_t at = folded.find("boundary=");
    if (at == std::string::npos || folded.size() != type.size())
        return {};
    std::string_view value = std::string_view(type).substr(at + 9);
    if (!value.empty() && value.front() == '"') {
        value.remove_prefix(1);
        return std::string(value.substr(0, value.find('"')));
    }
    return std::string(Trim(value.substr(0, value.find(';'))));
}

int HexDigit(char digit) {
    const char low = LowerLetter(digit);
    if (low >= '0' && low <= '9')
        return low - '0';
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::string FromQuotedPrintable(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i];
            continue;
        }
        if (text.substr(i, 3) == "=\r\n") {
            i += 2;
        } else if (text.substr(i, 2) == "=\n") {
            i += 1;
        } else if (i + 2 < text.size() && HexDigit(text[i + 1]) >= 0 &&
                   HexDigit(text[i + 2]) >= 0) {
            bytes += static_cast<char>(HexDigit(text[i + 1]) * 16 + HexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

std::optional<unsigned> Base64Digit(char letter) {
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t at = kLetters.find(letter);
    return at == std::string_view::npos ? std::nullopt
                                        : std::optional<unsigned>(static_cast<unsigned>(at));
}

std::string FromBase64(std::string_view text) {
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char letter : text) {
        const auto digit = Base64Digit(letter);
        if (!digit)
            continue;
        held = ((held << 6U) | *digit) & 0xffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((held >> static_cast<unsigned>(bits)) & 0xffU);
        }
    }
    return bytes;
}

std::string Decoded(std::string_view body, const std::string& encoding) {
    std::string bytes(body);
    if (StartsWith(encoding, "quoted-printable"))
        bytes = FromQuotedPrintable(body);
    else if (StartsWith(encoding, "base64"))
        bytes = FromBase64(body);
    if (bytes.empty() || IsValidUtf8(bytes))
        return bytes;
    return Decode(bytes, "the notice").text;  // What mail calls Latin-1 is CP1252 as a rule.
}

class Message {
public:
    void Read(std::string_view part, int depth) {
        if (++parts_ > kMostParts || depth > kDeepestPart)
            return;
        const PartHeaders headers = ReadHeaders(part);
        const std::string_view body = part.substr(headers.body);
        const std::string boundary = BoundaryOf(headers.type);
        if (StartsWith(headers.disposition, "attachment"))
            return;
        if (StartsWith(headers.type, "multipart/") && !boundary.empty())
            ReadParts(body, "--" + boundary, depth);
        else if (StartsWith(headers.type, "message/rfc822"))
            Read(body, depth + 1);
        else if (StartsWith(headers.type, "text/html"))
            Keep(html_, Decoded(body, headers.encoding));
        else if (headers.type.empty() || StartsWith(headers.type, "text/"))
            Keep(text_, Decoded(body, headers.encoding));
    }

    /// The text part is what a reader saw, but some courts send an empty one beside the HTML.
    std::string Words() const {
        const bool is_html = LooksLikeHtml(text_);
        if (!Trim(text_).empty() && !is_html)
            return text_;
        return WordsOfHtml(is_html ? text_ : html_);
    }

private:
    static bool LooksLikeHtml(const std::string& text) {
        const std::string_view start = Trim(text);
        return StartsWith(start, "<!doctype html") || StartsWith(start, "<html") ||
               StartsWith(start, "<table") || StartsWith(start, "<p");
    }

    static void Keep(std::string& kept, std::string words) {
        if (Trim(kept).empty())
            kept = std::move(words);
    }

    void ReadParts(std::string_view body, const std::string& delimiter, int depth) {
        std::size_t at = 0;
        std::optional<std::size_t> start;
        while (at < body.size() && parts_ <= kMostParts) {
            const std::size_t line_start = at;
            const std::string_view line = TakeLine(body, at);
            if (line.substr(0, delimiter.size()) != delimiter)
                continue;
            if (start)
                Read(body.substr(*start, line_start - *start), depth + 1);
            start = at;
            if (line.substr(delimiter.size(), 2) == "--")
                return;
        }
        if (start && at >= body.size())
            Read(body.substr(*start), depth + 1);  // Cut short when it was saved.
    }

    int parts_ = 0;
    std::string text_;
    std::string html_;
};

void AppendUtf8(std::string& text, unsigned code) {
    const auto put = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0U | (code >> 6U));
        put(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        put(0xe0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3fU));
        put(0x80U | (code & 0x3fU));
    } else {
        put(0xf0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3fU));
        put(0x80U | ((code >> 6U) & 0x3fU));
        put(0x80U | (code & 0x3fU));
    }
}

bool AppendNumbered(std::string& text, std::string_view digits) {
    const bool hex = !digits.empty() && LowerLetter(digits.front()) == 'x';
    digits.remove_prefix(hex ? 1 : 0);
    unsigned code = 0;
    const auto read =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || code == 0 ||
        surrogate || code > kHighestCodePoint)
        return false;
    AppendUtf8(text, code == 0xa0 ? ' ' : code);
    return true;
}

/// Appends what the entity at `at` stands for and gives its length; 1 for a bare "&".
std::size_t AppendEntity(std::string& text, std::string_view html, std::size_t at) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kEntities = {
        {{"nbsp", " "},
         {"amp", "&"},
         {"lt", "<"},
         {"gt", ">"},
         {"quot", "\""},
         {"apos", "'"},
         {"ndash", "\u2013"},
         {"sect", "\u00a7"}}};
    const std::size_t end = html.substr(at, kLongestEntity).find(';');
    const std::string_view name =
        end == std::string_view::npos ? std::string_view() : html.substr(at + 1, end - 1);
    if (!name.empty() && name.front() == '#' && AppendNumbered(text, name.substr(1)))
        return end + 1;
    for (const auto& [entity, character] : kEntities)
        if (name == entity) {
            text += character;
            return end + 1;
        }
    text += '&';
    return 1;
}

std::string TagName(std::string_view tag) {
    std::string name;
    for (const char letter : tag) {
        if (!name.empty() && (letter == ' ' || letter == '/' || letter == '>'))
            break;
        name += LowerLetter(letter);
    }
    return name;
}

bool EndsLine(const std::string& name) {
    static constexpr std::array<std::string_view, 14> kBlocks = {
        "br",    "p",      "/p", "div", "/div", "tr",     "/tr",
        "table", "/table", "h1", "/h1", "hr",   "center", "/center"};
    return std::find(kBlocks.begin(), kBlocks.end(), name) != kBlocks.end();
}

}  // namespace

std::string WordsOfMail(std::string_view message) {
    Message read;
    read.Read(message, 0);
    return read.Words();
}

std::string WordsOfHtml(std::string_view html) {
    std::string words;
    std::string_view hidden;  // Closing tag of what is not shown.
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '<') {
            const std::size_t end = html.find('>', at);
            if (end == std::string_view::npos)
                break;
            const std::string name = TagName(html.substr(at + 1, end - at - 1));
            if (!hidden.empty())
                hidden = name == hidden ? std::string_view() : hidden;
            else if (name == "script" || name == "style" || name == "head")
                hidden = name == "script" ? "/script" : name == "style" ? "/style" : "/head";
            else if (EndsLine(name))
                words += '\n';
            else if (name == "td" || name == "th")
                words += ' ';
            at = end + 1;
        } else if (!hidden.empty()) {
            ++at;
        } else if (html[at] == '&') {
            at += AppendEntity(words, html, at);
        } else {
            words += html[at] == '\n' || html[at] == '\r' ? ' ' : html[at];
            ++at;
        }
    }
    return words;
}

}  // namespace particulars
