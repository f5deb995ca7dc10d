// Makes the PDF that Cairo wrote fit to be filed with a court: nothing to click on, nothing that
// acts, and as near to PDF/A-1b (ISO 19005-1, level B) as can be reached after the fact.
//
// Brought about here: PDF 1.4 with a plain cross-reference table (6.1.2 to 6.1.4), streams and
// objects as 6.1.7 and 6.1.8 want them, no encryption, attachments or layers (6.1.3, 6.1.11,
// 6.1.13), arrays within 6.1.12, an output intent with an sRGB profile (6.2.2), pictures neither
// interpolated nor see-through (6.2.4, 6.4), no page groups (6.4), CIDToGIDMap, CIDSet and CharSet
// of subset fonts (6.3.3.2, 6.3.5), no annotations, forms or actions (6.5, 6.6, 6.9), XMP that
// agrees with the document properties (6.7). Cairo itself sees to embedding (6.3.4), widths (6.3.6)
// and to using no LZW (6.1.10). The structure for reading aloud stays, but level A is not claimed.
//
// Whether a font may be embedded at all (6.3.4) is for who installs it; a picture on white
// takes the place of a see-through one. What was not drawn by Cairo is not known here.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// The same bytes for the same `pdf`. Throws kUsage where a page is see-through in a way that no
/// PDF/A-1 can be, or where there are more pages than it may have, and kInternal for bytes that are
/// no PDF.
std::string FilingPdf(std::string_view pdf, std::string_view language);

}  // namespace particulars
