#include "model/leaks/html_texts.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>
#include <utility>

#include "model/leaks/file_texts.h"
#include "model/leaks/plain_texts.h"

namespace particulars {
namespace {

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
struct FreeParser {
    void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};
using Page = std::unique_ptr<xmlDoc, FreeDocument>;

std::string_view View(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

Page Parse(const std::string& text) {
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        FailToCheck("it is larger than two gigabytes");
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
    Page page(htmlCtxtReadMemory(
        parser.get(), text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
    // The parser forgives bad pages, but stops at some, and would hide what follows.
    if (!page || parser->disableSAX != 0 || parser->lastError.level == XML_ERR_FATAL)
        FailToCheck("it is no web page that can be read to its end");
    return page;
}

/// What a page shows, and what it holds beside that.
struct PageTexts {
    FoundTexts shown;
    FoundTexts hidden;
};

void AddAttributes(xmlNode* element, FoundTexts& texts) {
    for (xmlAttr* attribute = element->properties; attribute != nullptr;
         attribute = attribute->next) {
        const std::unique_ptr<xmlChar, decltype(xmlFree)> value(
            xmlNodeListGetString(element->doc, attribute->children, 1), xmlFree);
        texts.push_back(
            {fmt::format("attribute {}", View(attribute->name)), std::string(View(value.get()))});
    }
}

void AddText(const xmlNode* node, PageTexts& texts) {
    const std::string_view parent =
        node->parent == nullptr ? std::string_view() : View(node->parent->name);
    const std::string text(View(node->content));
    if (parent == "script" || parent == "style" || parent == "title")
        texts.hidden.push_back({fmt::format("{} of the page", parent), text});
    else
        texts.shown.push_back(
            {fmt::format("line {} of the page", xmlGetLineNo(node)), text, !texts.shown.empty()});
}

void AddNode(xmlNode* node, PageTexts& texts) {
    if (node->type == XML_ELEMENT_NODE)
        AddAttributes(node, texts.hidden);
    else if (node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE)
        texts.hidden.push_back({"comment in the page", std::string(View(node->content))});
    else if (node->content != nullptr)
        AddText(node, texts);
}

/// The node after `node` in the order of the page.
xmlNode* NextOf(xmlNode* node) {
    if (node->type == XML_ELEMENT_NODE && node->children != nullptr)
        return node->children;
    while (node != nullptr && node->next == nullptr)
        node = node->parent;
    return node == nullptr ? nullptr : node->next;
}

}  // namespace

FoundTexts HtmlTexts(std::string_view bytes) {
    std::string text;
    for (const FoundText& line : PlainTexts(bytes))
        text += line.text + '\n';
    if (text.empty())
        return {};
    const Page page = Parse(text);
    PageTexts texts;
    for (xmlNode* node = page->children; node != nullptr; node = NextOf(node))
        if (node->type != XML_DTD_NODE)
            AddNode(node, texts);
    std::move(texts.hidden.begin(), texts.hidden.end(), std::back_inserter(texts.shown));
    return std::move(texts.shown);
}

}  // namespace particulars
