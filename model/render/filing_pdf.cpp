#include "model/render/filing_pdf.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "model/core/error.h"
#include "model/core/qpdf.h"
#include "model/render/color_profile.h"
#include "model/render/filing_fonts.h"
#include "model/render/xmp_packet.h"

namespace particulars {
namespace {

using Object = QPDFObjectHandle;

constexpr int kLongestArray = 8191;

[[noreturn]] void RefuseSeeThrough() {
    throw Error(ErrorKind::kUsage,
                "This paper cannot become a PDF for filing, because something in it is drawn "
                "see-through, which courts' PDF/A does not allow. Nothing was written. Take "
                "pictures such as emoji out of its text, or write an ordinary PDF.");
}

bool IsName(Object value, const std::string& name) {
    return value.isName() && value.getName() == name;
}

void KeepOnly(Object dictionary, const std::set<std::string>& kept) {
    for (const std::string& key : dictionary.getKeys())
        if (kept.count(key) == 0)
            dictionary.removeKey(key);
}

std::string TextOr(Object value, const char* otherwise) {
    return value.isString() ? value.getUTF8Value() : std::string(otherwise);
}

/// "2016-06-22T00:00:00Z" of "D:20160622000000Z"; Cairo 1.16 leaves the first two letters out.
std::string IsoTime(std::string pdf_time) {
    if (pdf_time.rfind("D:", 0) == 0)
        pdf_time.erase(0, 2);
    const bool is_time =
        pdf_time.size() >= 14 && std::all_of(pdf_time.begin(), pdf_time.begin() + 14,
                                             [](char c) { return c >= '0' && c <= '9'; });
    if (!is_time)
        return "1970-01-01T00:00:00Z";
    const std::string_view time = pdf_time;
    return fmt::format("{}-{}-{}T{}:{}:{}Z", time.substr(0, 4), time.substr(4, 2),
                       time.substr(6, 2), time.substr(8, 2), time.substr(10, 2),
                       time.substr(12, 2));
}

std::string PdfTime(std::string iso_time) {
    iso_time.erase(std::remove_if(iso_time.begin(), iso_time.end(),
                                  [](char c) { return c == '-' || c == ':' || c == 'T'; }),
                   iso_time.end());
    return "D:" + iso_time;
}

/// Document properties and XMP, from one value.
void SetProperties(QPDF& pdf) {
    Object old = pdf.getTrailer().getKey("/Info");
    if (!old.isDictionary())
        FailToFinish("no document properties");
    const PdfProperties properties{
        TextOr(old.getKey("/Title"), ""), TextOr(old.getKey("/Creator"), "Particulars"),
        TextOr(old.getKey("/Producer"), "cairo"), IsoTime(TextOr(old.getKey("/CreationDate"), ""))};
    Object info = Object::newDictionary();
    info.replaceKey("/Title", Object::newUnicodeString(properties.title));
    info.replaceKey("/Creator", Object::newUnicodeString(properties.creator));
    info.replaceKey("/Producer", Object::newUnicodeString(properties.producer));
    info.replaceKey("/CreationDate", Object::newString(PdfTime(properties.created)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    Object metadata = Object::newStream(&pdf, XmpPacket(properties));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

void AddOutputIntent(QPDF& pdf) {
    Object profile = Object::newStream(&pdf, StandardRgbProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    profile.getDict().replaceKey("/Alternate", Object::newName("/DeviceRGB"));
    Object intent = Object::parse(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
        "/RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(intent);
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

std::string RawSamples(Object picture) {
    const auto buffer = picture.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

bool SameValue(Object one, Object other, const char* key) {
    return one.getKey(key).isInteger() && other.getKey(key).isInteger() &&
           one.getKey(key).getIntValue() == other.getKey(key).getIntValue();
}

/// Lays a picture with a see-through ground on white, on which all pages are printed.
void Flatten(Object picture) {
    Object dictionary = picture.getDict();
    Object mask = dictionary.getKey("/SMask");
    if (!mask.isStream())
        return;
    std::string samples = RawSamples(picture);
    const std::string cover = RawSamples(mask);
    if (!SameValue(dictionary, mask.getDict(), "/Width") ||
        !SameValue(dictionary, mask.getDict(), "/Height") ||
        !SameValue(dictionary, mask.getDict(), "/BitsPerComponent") ||
        samples.size() != cover.size() * 3)
        RefuseSeeThrough();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto sample = static_cast<unsigned char>(samples[i]);
        const auto covering = static_cast<unsigned char>(cover[i / 3]);
        samples[i] = static_cast<char>((sample * covering + 255 * (255 - covering) + 127) / 255);
    }
    dictionary.removeKey("/SMask");
    picture.replaceStreamData(samples, Object::newNull(), Object::newNull());
}

/// Every object but the catalog.
void MakePlain(QPDF& pdf, Object object) {
    if (object.isStream()) {
        Object dictionary = object.getDict();
        for (const char* key : {"/Interpolate", "/Group", "/Alternates", "/OPI"})
            dictionary.removeKey(key);
        if (IsName(dictionary.getKey("/Subtype"), "/Image"))
            Flatten(object);
    } else if (object.isDictionary()) {
        for (const char* key : {"/Group", "/Annots", "/AA", "/Tabs"})
            if (object.isPageObject())
                object.removeKey(key);
        if (IsName(object.getKey("/Type"), "/Font"))
            CompleteFont(pdf, object);
    }
}

bool IsOpaque(Object state) {
    for (const char* key : {"/ca", "/CA"})
        if (state.getKey(key).isNumber() && state.getKey(key).getNumericValue() < 1)
            return false;
    Object mode = state.getKey("/BM");
    return !state.getKey("/SMask").isDictionary() &&
           (mode.isNull() || IsName(mode, "/Normal") || IsName(mode, "/Compatible"));
}

/// Graphics states stand in the resources of pages and forms.
void CheckOpaque(Object resources) {
    Object states = resources.getKey("/ExtGState");
    if (!states.isDictionary())
        return;
    for (const auto& [name, state] : states.ditems())
        if (!IsOpaque(state))
            RefuseSeeThrough();
}

/// A link that leads nowhere any more is read aloud as plain words.
void UnlinkElement(Object element) {
    if (IsName(element.getKey("/S"), "/Link"))
        element.replaceKey("/S", Object::newName("/Span"));
    Object children = element.getKey("/K");
    if (!children.isArray())
        return;
    for (int i = children.getArrayNItems() - 1; i >= 0; --i)
        if (Object child = children.getArrayItem(i);
            child.isDictionary() && IsName(child.getKey("/Type"), "/OBJR"))
            children.eraseItem(i);
}

bool HoldsLongArray(Object value, bool into_indirect = true) {
    if (value.isIndirect() && !into_indirect)
        return false;
    if (value.isArray()) {
        if (value.getArrayNItems() > kLongestArray)
            return true;
        for (const Object& item : value.aitems())
            if (HoldsLongArray(item, false))
                return true;
    } else if (value.isDictionary()) {
        for (const auto& [key, item] : value.ditems())
            if (HoldsLongArray(item, false))
                return true;
    }
    return false;
}

/// A paper of thousands of paragraphs cannot keep its structure within the limits of PDF/A-1.
void KeepWithinLimits(QPDF& pdf) {
    if (pdf.getAllPages().size() > static_cast<std::size_t>(kLongestArray))
        throw Error(ErrorKind::kUsage,
                    "A PDF for filing may have 8,191 pages, and this paper has more. Nothing was "
                    "written. Print it in parts.");
    const std::vector<Object> objects = pdf.getAllObjects();
    if (std::none_of(objects.begin(), objects.end(),
                     [](const Object& object) { return HoldsLongArray(object); }))
        return;
    pdf.getRoot().removeKey("/StructTreeRoot");
    pdf.getRoot().removeKey("/MarkInfo");
    for (Object page : pdf.getAllPages())
        page.removeKey("/StructParents");
}

void MakeFit(QPDF& pdf, std::string_view language) {
    Object root = pdf.getRoot();
    KeepOnly(root, {"/Type", "/Pages", "/MarkInfo", "/StructTreeRoot", "/ViewerPreferences"});
    root.replaceKey("/Lang", Object::newString(std::string(language)));
    for (Object object : pdf.getAllObjects()) {
        MakePlain(pdf, object);
        Object holder = object.isStream() ? object.getDict() : object;
        if (holder.isDictionary() && holder.getKey("/Resources").isDictionary())
            CheckOpaque(holder.getKey("/Resources"));
        if (object.isDictionary() && object.hasKey("/S"))
            UnlinkElement(object);
    }
    KeepWithinLimits(pdf);
    SetProperties(pdf);
    AddOutputIntent(pdf);
}

std::string Written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.setPreserveEncryption(false);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::string FilingPdf(std::string_view pdf, std::string_view language) {
    try {
        QPDF opened;
        opened.setSuppressWarnings(true);
        opened.setAttemptRecovery(false);
        opened.processMemoryFile("paper", pdf.data(), pdf.size());
        MakeFit(opened, language);
        return Written(opened);
    } catch (const QPDFExc&) {
        FailToFinish("the PDF cannot be read back");
    }
}

}  // namespace particulars
