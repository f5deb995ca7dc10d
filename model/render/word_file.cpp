#include "model/render/word_file.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string_view>
#include <utility>
#include <vector>

#include "model/render/office_package.h"
#include "model/render/output_file.h"
#include "model/render/word_blocks.h"
#include "model/render/word_text.h"
#include "model/render/xml_text.h"
#include "model/render/zip_bytes.h"

namespace particulars {
namespace {

constexpr int kMargin = 1440;  ///< An inch, in twentieths of a point.
constexpr std::string_view kWords =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

struct WordStyle {
    const char* id;
    const char* name;
    const char* paragraph;  ///< Content of <w:pPr>.
    const char* run;        ///< Content of <w:rPr>.
};

constexpr std::array<WordStyle, 13> kStyles = {{
    {"Heading1", "heading 1",
     "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
     "<w:b/><w:sz w:val=\"30\"/>"},
    {"Heading2", "heading 2",
     "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
     "<w:b/><w:sz w:val=\"25\"/>"},
    {"Heading3", "heading 3",
     "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>",
     "<w:b/><w:sz w:val=\"22\"/>"},
    {"Quote", "Quote", "<w:spacing w:after=\"120\"/><w:ind w:left=\"500\" w:right=\"500\"/>", ""},
    {"Note", "Note", "<w:spacing w:after=\"100\"/>", "<w:sz w:val=\"18\"/>"},
    {"CaseCaption", "Case caption", "<w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>", ""},
    {"Label", "Label", "<w:keepNext/><w:spacing w:before=\"140\" w:after=\"60\"/>", "<w:b/>"},
    {"Warning", "Warning",
     "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"6\"/></w:pBdr>"
     "<w:spacing w:after=\"120\"/>",
     ""},
    {"Cell", "Cell", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\"/>",
     "<w:sz w:val=\"18\"/>"},
    {"Gap", "Gap", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
     "<w:sz w:val=\"8\"/>"},
    {"Signature", "Signature line", "<w:spacing w:before=\"360\"/>", ""},
    {"FootnoteText", "footnote text", "<w:spacing w:before=\"0\" w:after=\"40\" w:line=\"240\"/>",
     "<w:sz w:val=\"18\"/>"},
    {"Furniture", "Head and foot",
     "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"17\"/>"},
}};

std::string Styles() {
    std::string all = fmt::format(
        "{}<w:styles {}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New "
        "Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/>"
        "<w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
        "w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"120\" w:line=\"264\"/></w:pPr></w:style>",
        kXmlHead, kWords);
    for (const WordStyle& style : kStyles)
        all += fmt::format(
            "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/>"
            "<w:basedOn w:val=\"Normal\"/><w:pPr>{}</w:pPr><w:rPr>{}</w:rPr>"
            "</w:style>",
            style.id, style.name, style.paragraph, style.run);
    return all +
           "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name "
           "w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
           "</w:style></w:styles>";
}

std::string FurnitureLine(const std::string& content) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Furniture\"/></w:pPr>" + content + "</w:p>";
}

std::string PlainRun(const std::string& text, bool bold = false) {
    return fmt::format("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>",
                       bold ? "<w:rPr><w:b/></w:rPr>" : "", XmlText(text));
}

std::string Field(const char* name) {
    return fmt::format("<w:fldSimple w:instr=\" {} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", name);
}

std::string Header(const PaperDocument& document) {
    std::string lines;
    if (!document.legend.empty())
        lines += FurnitureLine(PlainRun(document.legend, true));
    lines += FurnitureLine(PlainRun(document.running_head + (document.draft ? "   DRAFT" : "")));
    return fmt::format("{}<w:hdr {}>{}</w:hdr>", kXmlHead, kWords, lines);
}

/// Tier legend, whose copy it is, notice and data stamp, page.
std::string Footer(const PaperDocument& document) {
    std::string lines;
    if (!document.legend.empty())
        lines += FurnitureLine(PlainRun(document.legend, true));
    if (!document.copy.empty())
        lines += FurnitureLine(PlainRun(document.copy));
    std::string words = document.notice;
    if (!document.stamp.empty())
        words += (words.empty() ? "" : "   ") + document.stamp;
    return fmt::format(
        "{}<w:ftr {}>{}{}{}</w:ftr>", kXmlHead, kWords, lines, FurnitureLine(PlainRun(words)),
        FurnitureLine(PlainRun("Page ") + Field("PAGE") + PlainRun(" of ") + Field("NUMPAGES")));
}

std::string Footnotes(const std::vector<std::string>& notes) {
    const auto separator = [](int id, const char* type, const char* element) {
        return fmt::format(
            "<w:footnote w:type=\"{1}\" w:id=\"{0}\"><w:p><w:r><w:{2}/></w:r></w:p></w:footnote>",
            id, type, element);
    };
    std::string all = fmt::format("{}<w:footnotes {}>", kXmlHead, kWords) +
                      separator(-1, "separator", "separator") +
                      separator(0, "continuationSeparator", "continuationSeparator");
    for (std::size_t i = 0; i < notes.size(); ++i)
        all += fmt::format(
            "<w:footnote w:id=\"{}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>"
            "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>{}</w:p>"
            "</w:footnote>",
            i + 1, PlainRun(" " + notes[i]));
    return all + "</w:footnotes>";
}

std::string Body(const PaperDocument& document, PaperSize size, WordText& text) {
    PageSize page = SizeOf(size);
    if (document.landscape)
        std::swap(page.width, page.height);
    const int width = static_cast<int>(std::lround(page.width * 20));
    const int height = static_cast<int>(std::lround(page.height * 20));
    const std::string blocks = WordBlocks(text, width - 2 * kMargin).Body(document);
    return fmt::format(
        "{}<w:document {}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" "
        "r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
        "<w:pgSz w:w=\"{}\" w:h=\"{}\"{}/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" "
        "w:left=\"{}\" w:header=\"620\" w:footer=\"620\" w:gutter=\"0\"/></w:sectPr></w:body>"
        "</w:document>",
        kXmlHead, kWords, blocks, width, height,
        document.landscape ? " w:orient=\"landscape\"" : "", kMargin, kMargin, kMargin, kMargin);
}

std::vector<ZipPart> PartsOf(const PaperDocument& document, PaperSize size, const Date& dated) {
    WordText text(dated, AnchorsOf(document));
    std::string body = Body(document, size, text);
    return {
        {"[Content_Types].xml",
         ContentTypes({{"/word/document.xml", "wordprocessingml.document.main"},
                       {"/word/styles.xml", "wordprocessingml.styles"},
                       {"/word/header1.xml", "wordprocessingml.header"},
                       {"/word/footer1.xml", "wordprocessingml.footer"},
                       {"/word/footnotes.xml", "wordprocessingml.footnotes"}})},
        {"_rels/.rels", RootRelationships("word/document.xml")},
        {"docProps/core.xml", CoreProperties(document.title, dated)},
        {"word/_rels/document.xml.rels",
         Relationships({{"rId1", "officeDocument/2006/relationships/styles", "styles.xml"},
                        {"rId2", "officeDocument/2006/relationships/header", "header1.xml"},
                        {"rId3", "officeDocument/2006/relationships/footer", "footer1.xml"},
                        {"rId4", "officeDocument/2006/relationships/footnotes", "footnotes.xml"}})},
        {"word/document.xml", std::move(body)},
        {"word/styles.xml", Styles()},
        {"word/header1.xml", Header(document)},
        {"word/footer1.xml", Footer(document)},
        {"word/footnotes.xml", Footnotes(text.footnotes())},
    };
}

}  // namespace

std::string WordBytes(const PaperDocument& document, PaperSize size, const Date& dated) {
    return ZipBytes(PartsOf(document, size, dated));
}

void WriteWord(const PaperDocument& document, PaperSize size, const std::string& path,
               const Date& dated) {
    OutputFile file(path);
    file.Write(WordBytes(document, size, dated));
    file.Commit();
}

}  // namespace particulars
