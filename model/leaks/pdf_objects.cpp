#include "model/leaks/pdf_objects.h"

#include <fmt/format.h>
#include <set>

#include "model/core/qpdf.h"
#include "model/leaks/file_texts.h"

namespace particulars {
namespace {

bool IsOfKind(QPDFObjectHandle object, const std::string& key, const std::string& name) {
    return object.isDictionary() && object.getKey(key).isName() &&
           object.getKey(key).getName() == name;
}

/// Text beyond the edge of a page is dropped by readers of text; no page is larger than this.
void Widen(QPDFObjectHandle page) {
    const QPDFObjectHandle everywhere = QPDFObjectHandle::parse("[-14400 -14400 14400 14400]");
    page.replaceKey("/MediaBox", everywhere);
    page.replaceKey("/CropBox", everywhere);
}

QPDFObjectHandle PageThatPaints(QPDF& pdf, QPDFObjectHandle form) {
    QPDFObjectHandle drawn = form;
    if (!IsOfKind(form.getDict(), "/Subtype", "/Form")) {
        drawn = form.copyStream();
        drawn.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    }
    QPDFObjectHandle page =
        QPDFObjectHandle::parse("<< /Type /Page /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Drawn", drawn);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, "/Drawn Do"));
    return pdf.makeIndirectObject(page);
}

void Append(QPDF& pdf, const QPDFObjectHandle& page, const char* name, LaidOpen& open) {
    Widen(page);
    pdf.addPage(page, false);
    open.page_names.emplace_back(name);
}

const std::string kReplacement = "/ActualText";

bool UncoverIn(QPDFObjectHandle content) {
    const auto buffer = content.getStreamData(qpdf_dl_generalized);
    std::string painting(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    bool found = false;
    for (std::size_t at = painting.find(kReplacement); at != std::string::npos;
         at = painting.find(kReplacement, at)) {
        painting[at + 1] = 'X';
        found = true;
    }
    if (found)
        content.replaceStreamData(painting, QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    return found;
}

}  // namespace

std::unique_ptr<QPDF> OpenPdf(std::string_view bytes) {
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    try {
        pdf->processMemoryFile("checked", bytes.data(), bytes.size());
    } catch (const QPDFExc& failure) {
        FailToCheck(failure.getErrorCode() == qpdf_e_password ? "it is locked with a password"
                                                              : "it is damaged, or no PDF");
    }
    return pdf;
}

bool IsForm(QPDFObjectHandle object) {
    if (!object.isStream())
        return false;
    QPDFObjectHandle dictionary = object.getDict();
    return IsOfKind(dictionary, "/Subtype", "/Form") || dictionary.hasKey("/PatternType");
}

LaidOpen LayOpen(QPDF& pdf) {
    LaidOpen open;
    std::set<QPDFObjGen> shown;
    for (const QPDFObjectHandle& page : pdf.getAllPages()) {
        shown.insert(page.getObjGen());
        Widen(page);
        open.page_names.push_back(fmt::format("page {}", open.page_names.size() + 1));
    }
    open.shown_pages = open.page_names.size();
    for (const QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (IsForm(object))
            Append(pdf, PageThatPaints(pdf, object), "drawing kept in the PDF", open);
        else if (IsOfKind(object, "/Type", "/Page") && shown.count(object.getObjGen()) == 0)
            Append(pdf, object, "page that is not shown", open);
    }
    pdf.getRoot().removeKey("/OCProperties");
    pdf.getRoot().removeKey("/OutputIntents");  // Poppler would prepare colors anew for each page.
    open.bytes = BytesOf(pdf);
    return open;
}

bool UncoverReplacedText(QPDF& pdf) {
    bool found = false;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.hasKey(kReplacement)) {
            object.removeKey(kReplacement);
            found = true;
        } else if (IsForm(object)) {
            found |= UncoverIn(object);
        } else if (object.isPageObject()) {
            for (const QPDFObjectHandle& content : object.getPageContents())
                found |= UncoverIn(content);
        }
    }
    return found;
}

std::string BytesOf(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace particulars
