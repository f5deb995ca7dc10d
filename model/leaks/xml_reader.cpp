#include "model/leaks/xml_reader.h"

#include <libxml/xmlreader.h>
#include <limits>
#include <memory>

#include "model/leaks/file_texts.h"

namespace particulars {
namespace {

struct FreeReader {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};
using Reader = std::unique_ptr<xmlTextReader, FreeReader>;

std::string Text(const xmlChar* text) {
    return text == nullptr ? std::string() : reinterpret_cast<const char*>(text);
}

XmlEvent StartOf(xmlTextReader* reader) {
    XmlEvent event{XmlEventKind::kStart, Text(xmlTextReaderConstLocalName(reader)), {}};
    while (xmlTextReaderMoveToNextAttribute(reader) == 1)
        event.attributes.emplace_back(Text(xmlTextReaderConstLocalName(reader)),
                                      Text(xmlTextReaderConstValue(reader)));
    xmlTextReaderMoveToElement(reader);
    return event;
}

void HandOn(xmlTextReader* reader, const std::function<void(const XmlEvent&)>& on_event) {
    switch (xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_ELEMENT: {
            const XmlEvent start = StartOf(reader);
            on_event(start);
            if (xmlTextReaderIsEmptyElement(reader) == 1)
                on_event({XmlEventKind::kEnd, start.name, {}});
            break;
        }
        case XML_READER_TYPE_END_ELEMENT:
            on_event({XmlEventKind::kEnd, Text(xmlTextReaderConstLocalName(reader)), {}});
            break;
        case XML_READER_TYPE_COMMENT:
        case XML_READER_TYPE_PROCESSING_INSTRUCTION:
            on_event({XmlEventKind::kComment, {}, Text(xmlTextReaderConstValue(reader))});
            break;
        case XML_READER_TYPE_DOCUMENT_TYPE:
        case XML_READER_TYPE_ENTITY_REFERENCE:
            FailToCheck("a part of it declares text of its own kind, which Office files never do");
        default:
            if (xmlTextReaderHasValue(reader) == 1)
                on_event({XmlEventKind::kText, {}, Text(xmlTextReaderConstValue(reader))});
    }
}

}  // namespace

std::string XmlEvent::Attribute(std::string_view wanted) const {
    for (const auto& [attribute, value] : attributes)
        if (attribute == wanted)
            return value;
    return {};
}

void ReadXml(std::string_view bytes, const std::function<void(const XmlEvent&)>& on_event) {
    constexpr int kOptions =
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE;
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        FailToCheck("a part of it is larger than two gigabytes");
    const Reader reader(xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr,
                                           nullptr, kOptions));
    int read = -1;
    while (reader && (read = xmlTextReaderRead(reader.get())) == 1)
        HandOn(reader.get(), on_event);
    if (read != 0)
        FailToCheck("a part of it is damaged");
}

}  // namespace particulars
