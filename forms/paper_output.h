// What leaves the window as a paper: as a file and on a printer, each read back for sealed words
// and logged with its hash and tier.

#pragma once

#include <memory>
#include <string>

#include "model/jobs/print_paper.h"

class wxWindow;

namespace particulars {

class CaseAccess;
class PageSet;

struct PaperOutput {
    std::shared_ptr<const PageSet> pages;  ///< As they are shown; never null.
    PrintOptions options;                  ///< Of what they were composed.
    std::string name;  ///< Of the file and in the print queue: neutral, without an ending.
};

/// Asks where to and as what, and writes it, with a dialog that shows how far it is.
void SavePaper(wxWindow& parent, CaseAccess& access, const PaperOutput& output);

/// The same without asking or showing, as the ending of `path` says. Throws where it cannot be
/// written or would give sealed words away.
void SavePaperAs(wxWindow& parent, CaseAccess& access, const PaperOutput& output,
                 const std::string& path);

/// `path` with the ending of `format`, counted from 0 in the order of the save dialog, where it has
/// none of theirs or that of the name proposed.
std::string WithEnding(std::string path, int format);

/// Asks for the printer, and prints what has no sealed words in it.
void Print(wxWindow& parent, CaseAccess& access, const PaperOutput& output);

}  // namespace particulars
