#include "model/render/html_book.h"

#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <utility>

#include "model/render/html_blocks.h"
#include "model/render/html_file.h"
#include "model/render/html_text.h"
#include "model/render/output_file.h"
#include "model/render/xml_text.h"

namespace particulars {
namespace {

std::string PrefixOf(std::size_t paper) {
    return fmt::format("p{}-", paper + 1);
}

std::string Entry(const std::string& place, const RichText& text, const std::string& below) {
    return fmt::format("<li><a href=\"#{}\"{}>{}</a>{}</li>\n", place, HtmlDirection(text),
                       HtmlRuns(text), below);
}

/// The list of all papers.
std::string Navigation(const std::vector<PaperDocument>& papers) {
    std::string entries;
    for (std::size_t i = 0; i < papers.size(); ++i)
        entries += Entry(PrefixOf(i) + "paper", {{papers[i].title}}, "");
    return fmt::format(
        "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n{}</ol>\n"
        "</nav>\n",
        entries);
}

/// Its title is the heading that all headings of the paper stand below.
std::string Article(const PaperDocument& paper, std::size_t number, const BookFront& front) {
    PaperDocument marked = paper;
    marked.blocks.clear();
    marked.legend = front.legend;
    const std::string prefix = PrefixOf(number);
    const RichText title = {{paper.title}};
    return fmt::format(
        "<article id=\"{0}paper\" aria-labelledby=\"{0}title\"{1}>\n<h2 "
        "id=\"{0}title\"{2}>{3}</h2>\n"
        "<div class=\"head\">\n{4}</div>\n{5}</article>\n",
        prefix,
        paper.language == front.language ? ""
                                         : fmt::format(" lang=\"{}\"", XmlText(paper.language)),
        HtmlDirection(title), HtmlRuns(title), HtmlHeadLines(marked),
        HtmlBlocks(paper, prefix, 2).Body(paper));
}

}  // namespace

void WriteHtmlBook(const std::vector<PaperDocument>& papers, const BookFront& front,
                   const std::string& path, const Date& dated, Progress& progress) {
    OutputFile file(path);
    const PaperDocument cover = CoverOf(front);
    std::string content = HtmlBlocks(cover, "front-").Body(cover) + Navigation(papers) + "<main>\n";
    for (std::size_t i = 0; i < papers.size(); ++i) {
        progress.Step(static_cast<std::int64_t>(i), static_cast<std::int64_t>(papers.size()),
                      "writing the papers");
        content += Article(papers[i], i, front);
    }
    file.Write(HtmlPage(cover, content + "</main>\n", dated));
    file.Commit();
}

}  // namespace particulars
