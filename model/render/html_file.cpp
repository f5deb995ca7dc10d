#include "model/render/html_file.h"

#include <fmt/format.h>

#include "model/render/html_blocks.h"
#include "model/render/html_style.h"
#include "model/render/html_text.h"
#include "model/render/output_file.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

/// A browser that follows it runs nothing and fetches nothing, whatever stands in the file.
constexpr const char* kPolicy = "default-src 'none'; style-src 'unsafe-inline'";

std::string OneLine(std::string text) {
    for (char& byte : text)
        if (byte == '\n' || byte == '\t')
            byte = ' ';
    return text;
}

std::string Head(const PaperDocument& document, const Date& dated) {
    std::string head = fmt::format(
        "<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n",
        kPolicy);
    if (!dated.is_special())
        head += fmt::format("<meta name=\"dcterms.created\" content=\"{}\">\n", ToIso(dated));
    return head + fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n",
                              OneLine(XmlText(document.title)), HtmlStyle(document));
}

std::string Line(const char* look, const std::string& text) {
    if (text.empty())
        return {};
    return fmt::format("<p{}{}>{}</p>\n", look, HtmlDirection({{text}}), HtmlRuns({{text}}));
}

std::string Furniture(const char* element, const std::string& lines) {
    return lines.empty() ? std::string() : fmt::format("<{0}>\n{1}</{0}>\n", element, lines);
}

}  // namespace

std::string HtmlHeadLines(const PaperDocument& document) {
    return Line(" class=\"legend\"", document.legend) + Line("", document.running_head) +
           Line(" class=\"draft\"", document.draft ? "DRAFT" : "");
}

std::string HtmlPage(const PaperDocument& document, const std::string& content, const Date& dated) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n{}<body{}>\n{}{}{}</body>\n</html>\n",
        OneLine(XmlText(document.language)), Head(document, dated),
        document.landscape ? " class=\"wide\"" : "", Furniture("header", HtmlHeadLines(document)),
        content,
        Furniture("footer", Line(" class=\"legend\"", document.legend) + Line("", document.copy) +
                                Line("", document.notice) + Line("", document.stamp)));
}

std::string HtmlBytes(const PaperDocument& document, const Date& dated) {
    return HtmlPage(document,
                    fmt::format("<main>\n{}</main>\n", HtmlBlocks(document).Body(document)), dated);
}

void WriteHtml(const PaperDocument& document, const std::string& path, const Date& dated) {
    OutputFile file(path);
    file.Write(HtmlBytes(document, dated));
    file.Commit();
}

}  // namespace particulars
