#include "model/render/word_file.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>
#include <zip.h>

#include "model/core/error.h"
#include "model/render/output_file.h"
#include "model/render/word_blocks.h"
#include "model/render/word_text.h"

namespace particulars {
namespace {

constexpr int kMargin = 1440;  ///< An inch, in twentieths of a point.
constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kWords =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

struct Part {
    std::string name;
    std::string content;
};

std::string ContentTypes() {
    constexpr const char* kType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    std::string all(kXml);
    all +=
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    const std::array<std::pair<const char*, const char*>, 4> kParts = {
        {{"document", "document.main"},
         {"styles", "styles"},
         {"header1", "header"},
         {"footer1", "footer"}}};
    for (const auto& [name, type] : kParts)
        all += fmt::format("<Override PartName=\"/word/{}.xml\" ContentType=\"{}.{}+xml\"/>", name,
                           kType, type);
    return all +
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

std::string Relationships(const std::vector<std::array<const char*, 3>>& rows) {
    std::string all(kXml);
    all +=
        "<Relationships "
        "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto& [id, type, target] : rows)
        all += fmt::format(
            "<Relationship Id=\"{}\" "
            "Type=\"http://schemas.openxmlformats.org/{}\" Target=\"{}\"/>",
            id, type, target);
    return all + "</Relationships>";
}

/// The title and the day; nobody's name.
std::string CoreProperties(const PaperDocument& document, const Date& dated) {
    const std::string day =
        (dated.is_special() ? std::string("1970-01-01") : ToIso(dated)) + "T00:00:00Z";
    return fmt::format(
        "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
        "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>"
        "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}</dcterms:created>"
        "</cp:coreProperties>",
        kXml, XmlText(document.title), day);
}

struct WordStyle {
    const char* id;
    const char* name;
    const char* paragraph;  ///< Content of <w:pPr>.
    const char* run;        ///< Content of <w:rPr>.
};

constexpr std::array<WordStyle, 12> kStyles = {{
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
        kXml, kWords);
    for (const WordStyle& style : kStyles)
        all += fmt::format(
            "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/>"
            "<w:basedOn w:val=\"Normal\"/><w:pPr>{}</w:pPr><w:rPr>{}</w:rPr>"
            "</w:style>",
            style.id, style.name, style.paragraph, style.run);
    return all + "</w:styles>";
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
    return fmt::format("{}<w:hdr {}>{}</w:hdr>", kXml, kWords, lines);
}

std::string Footer(const PaperDocument& document) {
    std::string words = document.notice;
    if (!document.stamp.empty())
        words += (words.empty() ? "" : "   ") + document.stamp;
    return fmt::format(
        "{}<w:ftr {}>{}{}</w:ftr>", kXml, kWords, FurnitureLine(PlainRun(words)),
        FurnitureLine(PlainRun("Page ") + Field("PAGE") + PlainRun(" of ") + Field("NUMPAGES")));
}

std::string Body(const PaperDocument& document, PaperSize size, const Date& dated) {
    PageSize page = SizeOf(size);
    if (document.landscape)
        std::swap(page.width, page.height);
    const int width = static_cast<int>(std::lround(page.width * 20));
    const int height = static_cast<int>(std::lround(page.height * 20));
    WordText text(dated);
    const std::string blocks = WordBlocks(text, width - 2 * kMargin).Body(document);
    return fmt::format(
        "{}<w:document {}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" "
        "r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
        "<w:pgSz w:w=\"{}\" w:h=\"{}\"{}/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" "
        "w:left=\"{}\" w:header=\"620\" w:footer=\"620\" w:gutter=\"0\"/></w:sectPr></w:body>"
        "</w:document>",
        kXml, kWords, blocks, width, height, document.landscape ? " w:orient=\"landscape\"" : "",
        kMargin, kMargin, kMargin, kMargin);
}

std::vector<Part> PartsOf(const PaperDocument& document, PaperSize size, const Date& dated) {
    return {
        {"[Content_Types].xml", ContentTypes()},
        {"_rels/.rels",
         Relationships(
             {{"rId1", "officeDocument/2006/relationships/officeDocument", "word/document.xml"},
              {"rId2", "package/2006/relationships/metadata/core-properties",
               "docProps/core.xml"}})},
        {"docProps/core.xml", CoreProperties(document, dated)},
        {"word/_rels/document.xml.rels",
         Relationships({{"rId1", "officeDocument/2006/relationships/styles", "styles.xml"},
                        {"rId2", "officeDocument/2006/relationships/header", "header1.xml"},
                        {"rId3", "officeDocument/2006/relationships/footer", "footer1.xml"}})},
        {"word/document.xml", Body(document, size, dated)},
        {"word/styles.xml", Styles()},
        {"word/header1.xml", Header(document)},
        {"word/footer1.xml", Footer(document)},
    };
}

[[noreturn]] void FailToPack() {
    throw Error(ErrorKind::kInternal,
                "The Word file could not be put together. Nothing was written.");
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

void AddPart(zip_t* archive, const Part& part) {
    zip_source_t* content = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
    const zip_int64_t index =
        content == nullptr ? -1
                           : zip_file_add(archive, part.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        FailToPack();
    }
    // The first day that a ZIP file knows, so that the bytes do not depend on the clock.
    constexpr zip_uint16_t kNoTime = 0;
    constexpr zip_uint16_t kFirstDay = 33;
    const auto entry = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(archive, entry, kNoTime, kFirstDay, 0) < 0)
        FailToPack();
}

std::string ReadAll(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) < 0 || zip_source_stat(source, &stat) < 0)
        FailToPack();
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<zip_uint64_t>(read) != stat.size)
        FailToPack();
    return bytes;
}

}  // namespace

std::string WordBytes(const PaperDocument& document, PaperSize size, const Date& dated) {
    const std::vector<Part> parts = PartsOf(document, size, dated);
    const std::unique_ptr<zip_source_t, FreeSource> target(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        FailToPack();
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        FailToPack();
    zip_source_keep(target.get());  // The archive would free it when it closes.
    for (const Part& part : parts)
        AddPart(archive.get(), part);
    if (zip_close(archive.get()) < 0)
        FailToPack();
    static_cast<void>(archive.release());  // NOLINT(bugprone-unused-return-value): closed.
    return ReadAll(target.get());
}

void WriteWord(const PaperDocument& document, PaperSize size, const std::string& path,
               const Date& dated) {
    OutputFile file(path);
    file.Write(WordBytes(document, size, dated));
    file.Commit();
}

}  // namespace particulars
