#include "model/render/word_text.h"

#include <fmt/format.h>
#include <utility>

#include "model/core/bookmark_name.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr const char* kAuthor = "Particulars";

bool IsMove(TextStyle style) {
    return style == TextStyle::kMovedFrom || style == TextStyle::kMovedTo;
}

bool IsChange(TextStyle style) {
    return style == TextStyle::kDeleted || style == TextStyle::kInserted || IsMove(style);
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

WordText::WordText(const Date& dated, std::set<std::string> anchors)
    : date_((dated.is_special() ? std::string("1970-01-01") : ToIso(dated)) + "T00:00:00Z"),
      anchors_(std::move(anchors)) {}

std::string WordText::Runs(const RichText& text, bool bold) {
    std::string all;
    for (const TextRun& run : text)
        if (!run.text.empty() || !run.footnote.empty()) {
            all += IsChange(run.style) ? Changed(run, bold) : Linked(run, Run(run, bold));
            all += Noted(run);
        }
    return all;
}

std::string WordText::RunsAsSeen(const RichText& text) {
    std::string all;
    for (const TextRun& run : text) {
        std::string look = Properties(run, false);
        if (run.style == TextStyle::kDeleted || run.style == TextStyle::kMovedFrom)
            look = "<w:rPr><w:strike/></w:rPr>";
        else if (IsChange(run.style))
            look = "<w:rPr><w:u w:val=\"double\"/></w:rPr>";
        all += Linked(run, Run(run, "w:t", look)) + Noted(run);
    }
    return all;
}

std::string WordText::Run(const TextRun& run, bool bold) const {
    return Run(run, run.style == TextStyle::kDeleted ? "w:delText" : "w:t", Properties(run, bold));
}

/// The sign of the note at the foot of the page.
std::string WordText::Noted(const TextRun& run) {
    if (run.footnote.empty())
        return {};
    footnotes_.push_back(run.footnote);
    return fmt::format(
        "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference "
        "w:id=\"{}\"/></w:r>",
        footnotes_.size());
}

std::string WordText::Linked(const TextRun& run, const std::string& content) const {
    if (run.link.empty() || !anchors_.contains(run.link))
        return content;
    return fmt::format("<w:hyperlink w:anchor=\"{}\" w:history=\"1\">{}</w:hyperlink>",
                       BookmarkName(run.link), content);
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
