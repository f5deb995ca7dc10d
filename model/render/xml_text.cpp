#include "model/render/xml_text.h"

#include <cstdint>

#include "model/core/text.h"

namespace particulars {
namespace {

std::string Escaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char byte : text) {
        if (byte == '&')
            escaped += "&amp;";
        else if (byte == '<')
            escaped += "&lt;";
        else if (byte == '>')
            escaped += "&gt;";
        else if (byte == '"')
            escaped += "&quot;";
        else
            escaped += byte;
    }
    return escaped;
}

/// The two code points that are well-formed UTF-8 and yet no XML.
void BlankNoncharacters(std::string& text) {
    for (const std::string_view mark : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, mark.size(), " ");
}

/// Code point at `at`, which moves behind it. The text is valid UTF-8.
std::uint32_t NextCodePoint(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    std::uint32_t code = lead & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more && at < text.size(); ++i)
        code = code << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return code;
}

bool IsRtl(std::uint32_t code) {
    return (code >= 0x0590 && code <= 0x08FF) || (code >= 0xFB1D && code <= 0xFDFF) ||
           (code >= 0xFE70 && code <= 0xFEFE) || (code >= 0x10800 && code <= 0x10FFF) ||
           (code >= 0x1E800 && code <= 0x1EFFF);
}

bool IsLtrLetter(std::uint32_t code) {
    return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') ||
           (code >= 0x00C0 && code < 0x0590);
}

}  // namespace

std::string CleanText(std::string_view text) {
    std::string clean(text);
    const bool valid = IsValidUtf8(clean);
    for (char& byte : clean) {
        const auto code = static_cast<unsigned char>(byte);
        if ((code < 0x20 && byte != '\n' && byte != '\t') || code == 0x7f ||
            (!valid && code >= 0x80))
            byte = ' ';
    }
    BlankNoncharacters(clean);
    return clean;
}

std::string XmlText(std::string_view text) {
    return Escaped(CleanText(text));
}

WritingDirection WritingOf(std::string_view text) {
    WritingDirection direction;
    if (!IsValidUtf8(text))
        return direction;
    bool undecided = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::uint32_t code = NextCodePoint(text, at);
        const bool rtl = IsRtl(code);
        direction.holds_rtl = direction.holds_rtl || rtl;
        if (undecided && (rtl || IsLtrLetter(code))) {
            direction.begins_rtl = rtl;
            undecided = false;
        }
    }
    return direction;
}

}  // namespace particulars
