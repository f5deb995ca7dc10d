// A PDF opened to be searched, and a copy of it in which nothing is hidden.
//
// The copy is for the eyes of the check alone and never reaches a disk: its pages reach as far as
// text can stand, its layers are all shown, and what no page showed has a page of its own.

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/qpdf.h"

namespace particulars {

/// `bytes` must outlive it. Throws kUnreadable where it is damaged or locked.
std::unique_ptr<QPDF> OpenPdf(std::string_view bytes);

/// Painted somewhere or nowhere: a picture of a form field, a pattern, a group.
bool IsForm(QPDFObjectHandle object);

struct LaidOpen {
    std::string bytes;
    std::vector<std::string> page_names;  ///< "page 3", "page that is not shown".
    std::size_t shown_pages = 0;          ///< The first ones.
};

/// Changes `pdf`, which is of no use afterwards but to be laid open further.
LaidOpen LayOpen(QPDF& pdf);

/// Takes away what is to be read in place of shown text, since readers of text then pass over what
/// is shown. False where there is no such thing.
bool UncoverReplacedText(QPDF& pdf);

std::string BytesOf(QPDF& pdf);

}  // namespace particulars
