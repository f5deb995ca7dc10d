#include "model/render/html_text.h"

#include <fmt/format.h>

#include "model/render/cell_text.h"
#include "model/render/html_places.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

struct Element {
    const char* start;
    const char* end;
};

Element ElementOf(TextStyle style) {
    switch (style) {
        case TextStyle::kPlain:
            return {"", ""};
        case TextStyle::kBold:
            return {"<b>", "</b>"};
        case TextStyle::kItalic:
            return {"<i>", "</i>"};
        case TextStyle::kBoldItalic:
            return {"<b><i>", "</i></b>"};
        case TextStyle::kSmallCaps:
            return {"<span class=\"caps\">", "</span>"};
        case TextStyle::kMarked:
            return {"<mark>", "</mark>"};
        case TextStyle::kReversed:
            return {"<span class=\"bar\">", "</span>"};
        case TextStyle::kDeleted:
            return {"<del>", "</del>"};
        case TextStyle::kInserted:
            return {"<ins>", "</ins>"};
        case TextStyle::kMovedFrom:
            return {"<del class=\"moved\">", "</del>"};
        case TextStyle::kMovedTo:
            return {"<ins class=\"moved\">", "</ins>"};
    }
    return {"", ""};
}

bool IsMove(const TextRun& run) {
    return run.move != 0 &&
           (run.style == TextStyle::kMovedFrom || run.style == TextStyle::kMovedTo);
}

/// Whether the same move goes on in the run after `at`.
bool GoesOn(const RichText& text, std::size_t at) {
    return at + 1 < text.size() && text[at + 1].style == text[at].style &&
           text[at + 1].move == text[at].move;
}

std::string WithBreaks(std::string text) {
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
        text.replace(at, 1, "<br>");
    return text;
}

std::string Linked(std::string content, const std::string& target) {
    return target.empty() ? content : fmt::format("<a href=\"#{}\">{}</a>", target, content);
}

}  // namespace

std::string HtmlRuns(const RichText& text, HtmlPlaces* places) {
    std::string all;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const TextRun& run = text[i];
        const Element element = ElementOf(run.style);
        if (!run.text.empty())
            all += Linked(element.start + WithBreaks(XmlText(run.text)) + element.end,
                          places ? places->TargetOf(run.link) : std::string());
        if (!run.text.empty() && IsMove(run) && !GoesOn(text, i))
            all += fmt::format("<sup class=\"move\">move {}</sup>", run.move);
        if (places && !run.footnote.empty())
            all += places->Reference(run.footnote);
    }
    return all;
}

std::string HtmlDirection(const RichText& text) {
    return WritingOf(PlainText(text)).holds_rtl ? " dir=\"auto\"" : "";
}

}  // namespace particulars
