#include "model/render/html_text.h"

#include <fmt/format.h>

#include "model/render/cell_text.h"
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

}  // namespace

std::string HtmlRuns(const RichText& text) {
    std::string all;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const TextRun& run = text[i];
        if (run.text.empty())
            continue;
        const Element element = ElementOf(run.style);
        all += element.start + WithBreaks(XmlText(run.text)) + element.end;
        if (IsMove(run) && !GoesOn(text, i))
            all += fmt::format("<sup class=\"move\">move {}</sup>", run.move);
    }
    return all;
}

std::string HtmlDirection(const RichText& text) {
    return WritingOf(PlainText(text)).holds_rtl ? " dir=\"auto\"" : "";
}

}  // namespace particulars
