#include "model/render/word_text.h"

#include <cstdint>
#include <fmt/format.h>
#include <utility>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr const char* kAuthor = "Particulars";

bool IsMove(TextStyle style) {
    return style == TextStyle::kMovedFrom || style == TextStyle::kMovedTo;
}

bool IsChange(TextStyle style) {
    return style == TextStyle::kDeleted || style == TextStyle::kInserted || IsMove(style);
}

std::string Escaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '&')
            escaped += "&amp;";
        else if (byte == '<')
            escaped += "&lt;";
        else if (byte == '>')
            escaped += "&gt;";
        else if (byte == '"')
            escaped += "&quot;";
        else
            escaped += (code < 0x20 && byte != '\n' && byte != '\t') || code == 0x7f ? ' ' : byte;
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

std::string Properties(const TextRun& run, bool bold) {
    std::string all;
    const TextStyle style = run.style;
    if (bold || style == TextStyle::kBold || style == TextStyle::kBoldItalic)
        all += "<w:b/>";
    if (style == TextStyle::kItalic || style == TextStyle::kBoldItalic)
        all += "<w:i/>";
    if (style == TextStyle::kSmallCaps)
        all += "<w:smallCaps/>";
    if (style == TextStyle::kReversed)
        all +=
            "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:color=\"auto\" "
            "w:fill=\"000000\"/>";
    if (style == TextStyle::kMarked)
        all += "<w:highlight w:val=\"yellow\"/>";
    if (WritingOf(run.text).holds_rtl)
        all += "<w:rtl/>";
    return all.empty() ? all : "<w:rPr>" + all + "</w:rPr>";
}

}  // namespace

std::string XmlText(std::string_view text) {
    std::string valid(text);
    if (!IsValidUtf8(valid))
        for (char& byte : valid)
            if (static_cast<unsigned char>(byte) >= 0x80)
                byte = ' ';
    BlankNoncharacters(valid);
    return Escaped(valid);
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

WordText::WordText(const Date& dated)
    : date_((dated.is_special() ? std::string("1970-01-01") : ToIso(dated)) + "T00:00:00Z") {}

std::string WordText::Runs(const RichText& text, bool bold) {
    std::string all;
    for (const TextRun& run : text)
        if (!run.text.empty())
            all += IsChange(run.style) ? Changed(run, bold) : Run(run, bold);
    return all;
}

std::string WordText::RunsAsSeen(const RichText& text) const {
    std::string all;
    for (const TextRun& run : text) {
        std::string look = Properties(run, false);
        if (run.style == TextStyle::kDeleted || run.style == TextStyle::kMovedFrom)
            look = "<w:rPr><w:strike/></w:rPr>";
        else if (IsChange(run.style))
            look = "<w:rPr><w:u w:val=\"double\"/></w:rPr>";
        all += Run(run, "w:t", look);
    }
    return all;
}

std::string WordText::Run(const TextRun& run, bool bold) const {
    return Run(run, run.style == TextStyle::kDeleted ? "w:delText" : "w:t", Properties(run, bold));
}

/// One run; its line ends are breaks.
std::string WordText::Run(const TextRun& run, const char* element,
                          const std::string& properties) const {
    std::string content;
    std::string text = XmlText(run.text);
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end > start)
            content += fmt::format("<{0} xml:space=\"preserve\">{1}</{0}>", element,
                                   std::string_view(text).substr(start, end - start));
        if (end < text.size())
            content += "<w:br/>";
        start = end + 1;
    }
    return "<w:r>" + properties + content + "</w:r>";
}

std::string WordText::Attributes() {
    return fmt::format("w:id=\"{}\" w:author=\"{}\" w:date=\"{}\"", ++last_id_, kAuthor, date_);
}

std::string WordText::Changed(const TextRun& run, bool bold) {
    const std::string content = Run(run, bold);
    if (IsMove(run.style))
        return Moved(run, content);
    const char* element = run.style == TextStyle::kDeleted ? "w:del" : "w:ins";
    return fmt::format("<{0} {1}>{2}</{0}>", element, Attributes(), content);
}

std::string WordText::Moved(const TextRun& run, const std::string& content) {
    const char* element = run.style == TextStyle::kMovedFrom ? "w:moveFrom" : "w:moveTo";
    const int piece = ++pieces_[{run.style, run.move}];
    const std::string start = fmt::format("<{}RangeStart {} w:name=\"move{}_{}\"/>", element,
                                          Attributes(), run.move, piece);
    const int range = last_id_;
    return start + fmt::format("<{0} {1}>{2}</{0}><{0}RangeEnd w:id=\"{3}\"/>", element,
                               Attributes(), content, range);
}

}  // namespace particulars
