// The library qpdf, which reads and writes the objects that a PDF is made of. Include this instead
// of its own headers; only rooms that link it can use it.
//
// Clang 14 cannot read one of those headers as C++20. What it declares, JSON of a PDF, is not used
// here, so a name for it is enough.

#pragma once

#if defined(__clang__) && __clang_major__ < 15
#define JSON_HH
class JSON;
#endif

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
