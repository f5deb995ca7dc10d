// What leaves the window as a paper: as a file and on a printer, each logged with its hash and
// tier.

#pragma once

#include <memory>
#include <string>

#include "model/matter/distribution.h"
#include "model/render/page_layout.h"

class wxWindow;

namespace particulars {

class CaseAccess;
class PageSet;

struct PaperOutput {
    std::shared_ptr<const PageSet> pages;  ///< Never null.
    std::string name;   ///< Of the file and in the print queue: neutral, without an ending.
    Distribution line;  ///< For the log; how it was handled is filled in here.
    PaperSize size = PaperSize::kLetter;
};

/// Asks where to and as what, and writes it.
void SavePaper(wxWindow& parent, CaseAccess& access, const PaperOutput& output);

/// The same without asking, as the ending of `path` says. Throws where it cannot be written.
void SavePaperAs(wxWindow& parent, CaseAccess& access, const PaperOutput& output,
                 const std::string& path);

/// `path` with the ending of `format`, counted from 0 in the order of the save dialog, where it has
/// none of theirs or that of the name proposed.
std::string WithEnding(std::string path, int format);

/// Asks for the printer, and prints.
void Print(wxWindow& parent, CaseAccess& access, const PaperOutput& output);

}  // namespace particulars
