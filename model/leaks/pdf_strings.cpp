#include "model/leaks/pdf_strings.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "model/leaks/file_texts.h"
#include "model/leaks/plain_texts.h"
#include "model/leaks/xml_reader.h"

namespace particulars {
namespace {

/// Shorter names, such as "/Type", hold no four words.
constexpr std::size_t kShortestName = 9;

/// The strings of property lists between the painting instructions.
class ContentStrings : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit ContentStrings(std::string where) : where_(std::move(where)) {}

    void handleObject(QPDFObjectHandle object, size_t /*offset*/, size_t /*length*/) override {
        if (!object.isDictionary())
            return;
        for (const auto& [key, value] : object.ditems())
            if (QPDFObjectHandle string = value; string.isString())
                texts.push_back({where_, string.getUTF8Value()});
    }

    void handleEOF() override {}

    FoundTexts texts;

private:
    std::string where_;
};

std::string StreamBytes(QPDFObjectHandle stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

bool IsNamed(QPDFObjectHandle dictionary, const std::string& key, std::string_view name) {
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isName() && value.getName() == name;
}

}  // namespace

PdfStrings::PdfStrings(QPDF& pdf, int depth) : pdf_(pdf), depth_(depth) {}

std::string PdfStrings::PlaceOf(const std::string& key, const QPDFObjectHandle& dictionary) const {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kPlaces = {
        {{"/URI", "link"},
         {"/Title", "outline entry"},
         {"/ActualText", "text for reading aloud"},
         {"/Alt", "text for reading aloud"},
         {"/E", "text for reading aloud"},
         {"/JS", "script"},
         {"/T", "form field or author of an annotation"},
         {"/TU", "form field"},
         {"/V", "form field"},
         {"/DV", "form field"},
         {"/F", "name of an attachment"},
         {"/UF", "name of an attachment"},
         {"/Desc", "description of an attachment"},
         {"/Contents", "annotation"},
         {"/RC", "annotation"},
         {"/Subj", "annotation"},
         {"/D", "destination of a link"}}};
    if (dictionary.isSameObjectAs(pdf_.getTrailer().getKey("/Info")))
        return "document property " + key.substr(1);
    if (key == "/Names" || key == "/Limits")
        return "named destination";
    for (const auto& [one, place] : kPlaces)
        if (one == key)
            return std::string(place);
    return fmt::format("hidden text of the PDF ({})", key.substr(1));
}

void PdfStrings::AddValue(QPDFObjectHandle value, const std::string& where) {
    if (value.isIndirect())
        return;
    if (value.isString()) {
        texts_.push_back({where, value.getUTF8Value()});
    } else if (value.isName()) {
        if (value.getName().size() >= kShortestName)
            texts_.push_back({"name in the PDF", value.getName().substr(1)});
    } else if (value.isArray()) {
        for (const QPDFObjectHandle& item : value.aitems())
            AddValue(item, where);
    } else if (value.isDictionary()) {
        AddDictionary(value);
    }
}

void PdfStrings::AddDictionary(QPDFObjectHandle dictionary) {
    for (const auto& [key, value] : dictionary.ditems()) {
        if (key.size() >= kShortestName)
            texts_.push_back({"name in the PDF", key.substr(1)});
        AddValue(value, PlaceOf(key, dictionary));
    }
    if (dictionary.hasKey("/EF"))
        AddAttachment(dictionary);
}

void PdfStrings::AddAttachment(QPDFObjectHandle file) {
    QPDFObjectHandle name = file.getKey(file.hasKey("/UF") ? "/UF" : "/F");
    if (!name.isString())
        FailToCheck("an attachment in it has no name");
    for (const auto& [key, value] : file.getKey("/EF").ditems()) {
        QPDFObjectHandle stream = value;
        if (!stream.isStream() || !attached_.insert(stream.getObjGen()).second)
            continue;
        const std::string attachment = name.getUTF8Value();
        for (FoundText& text : TextsOfBytes(attachment, StreamBytes(stream), depth_ + 1)) {
            text.where = fmt::format("attachment {}, {}", attachment, text.where);
            texts_.push_back(std::move(text));
        }
    }
}

void PdfStrings::AddStream(QPDFObjectHandle stream) {
    QPDFObjectHandle dictionary = stream.getDict();
    if (IsNamed(dictionary, "/Type", "/ObjStm") || IsNamed(dictionary, "/Type", "/XRef"))
        return;  // Where other objects stand; each of them is looked at by itself.
    AddDictionary(dictionary);
    if (IsNamed(dictionary, "/Type", "/EmbeddedFile")) {
        unnamed_.insert(stream.getObjGen());
    } else if (IsNamed(dictionary, "/Type", "/Metadata")) {
        ReadXml(StreamBytes(stream), [this](const XmlEvent& event) {
            texts_.push_back({"metadata (XMP)", event.text});
            for (const auto& [attribute, value] : event.attributes)
                texts_.push_back({"metadata (XMP)", value});
        });
    } else if (IsNamed(dictionary, "/Subtype", "/Image")) {
        const auto raw = stream.getRawStreamData();
        texts_.push_back(
            {"picture in the PDF",
             LettersAmong({reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()})});
    } else if (!dictionary.hasKey("/Length1") && !IsNamed(dictionary, "/Subtype", "/Type1C") &&
               !IsNamed(dictionary, "/Subtype", "/CIDFontType0C") &&
               !IsNamed(dictionary, "/Subtype", "/OpenType")) {
        texts_.push_back({"data in the PDF", LettersAmong(StreamBytes(stream))});
    }
}

void PdfStrings::AddObject(QPDFObjectHandle object) {
    if (object.isStream())
        AddStream(object);
    else if (object.isDictionary())
        AddDictionary(object);
    else if (object.isArray())
        for (const QPDFObjectHandle& item : object.aitems())
            AddValue(item, "hidden text of the PDF");
    else if (object.isString())
        texts_.push_back({"hidden text of the PDF", object.getUTF8Value()});
}

void PdfStrings::AddContent(QPDFObjectHandle page_or_form, const std::string& where) {
    ContentStrings strings("text for reading aloud, " + where);
    if (page_or_form.isStream())
        page_or_form.parseAsContents(&strings);
    else
        page_or_form.parsePageContents(&strings);
    std::move(strings.texts.begin(), strings.texts.end(), std::back_inserter(texts_));
}

void PdfStrings::AddTrailer() {
    AddDictionary(pdf_.getTrailer());
}

FoundTexts PdfStrings::Take() {
    if (!std::includes(attached_.begin(), attached_.end(), unnamed_.begin(), unnamed_.end()))
        FailToCheck("an attachment in it has no name");
    return std::move(texts_);
}

}  // namespace particulars
