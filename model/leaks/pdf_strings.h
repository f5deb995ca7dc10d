// Every string in the objects of a PDF, decoded, with what it is for.

#pragma once

#include <set>
#include <string>

#include "model/core/qpdf.h"
#include "model/leaks/found_text.h"

namespace particulars {

class PdfStrings {
public:
    /// `depth` is that of the PDF in other files, for its attachments.
    PdfStrings(QPDF& pdf, int depth);

    /// All that one object holds itself; what it refers to is an object of its own. Streams of text
    /// are read, attachments as the files that they are. Throws as TextsOfBytes does.
    void AddObject(QPDFObjectHandle object);

    /// Strings inside the painting of a page or a form, such as what is to be read aloud.
    void AddContent(QPDFObjectHandle page_or_form, const std::string& where);

    /// Properties of the document, and strings of the trailer.
    void AddTrailer();

    FoundTexts Take();

private:
    void AddValue(QPDFObjectHandle value, const std::string& where);
    void AddDictionary(QPDFObjectHandle dictionary);
    void AddAttachment(QPDFObjectHandle file);
    void AddStream(QPDFObjectHandle stream);
    std::string PlaceOf(const std::string& key, const QPDFObjectHandle& dictionary) const;

    QPDF& pdf_;
    int depth_;
    FoundTexts texts_;
    std::set<QPDFObjGen> attached_;  ///< Attachments that were read under their name.
    std::set<QPDFObjGen> unnamed_;   ///< Attachments met, read or not.
};

}  // namespace particulars
