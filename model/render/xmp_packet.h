// What a PDF says of itself, as the XMP packet that PDF/A asks for.
//
// It must say the same as the document properties, or a validator refuses the file: make both from
// one value.

#pragma once

#include <string>

namespace particulars {

struct PdfProperties {
    std::string title;
    std::string creator;   ///< The program that made the document.
    std::string producer;  ///< The library that wrote it.
    std::string created;   ///< "2016-06-22T00:00:00Z".
};

/// Claims PDF/A-1b.
std::string XmpPacket(const PdfProperties& properties);

}  // namespace particulars
