#include "model/render/office_package.h"

#include <fmt/format.h>

#include "model/render/xml_text.h"

namespace particulars {

std::string Relationships(const std::vector<Relationship>& rows) {
    std::string all(kXmlHead);
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

std::string RootRelationships(const std::string& main_part) {
    return Relationships(
        {{"rId1", "officeDocument/2006/relationships/officeDocument", main_part},
         {"rId2", "package/2006/relationships/metadata/core-properties", "docProps/core.xml"}});
}

std::string ContentTypes(const std::vector<TypedPart>& parts) {
    std::string all(kXmlHead);
    all +=
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto& [name, type] : parts)
        all += fmt::format(
            "<Override PartName=\"{}\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.{}+xml\"/>",
            name, type);
    return all +
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

std::string CoreProperties(const std::string& title, const Date& dated) {
    const std::string day =
        (dated.is_special() ? std::string("1970-01-01") : ToIso(dated)) + "T00:00:00Z";
    return fmt::format(
        "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
        "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>"
        "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}</dcterms:created>"
        "</cp:coreProperties>",
        kXmlHead, XmlText(title), day);
}

}  // namespace particulars
