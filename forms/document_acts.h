// What is done with the documents of a view as a whole: printed as a list, written as a load file,
// and their linked files checked.

#pragma once

#include <string>

#include "forms/document_views.h"
#include "model/evidence/document_view.h"

class wxWindow;

namespace particulars {

class CaseAccess;
struct FileReport;

/// Shows the list as a paper, with the columns of `state`.
void PrintDocuments(wxWindow& parent, CaseAccess& access, const DocumentView& view,
                    const ViewState& state);

/// Asks for the file where `path` is empty, and writes the documents of the view, by Bates number.
void SaveLoadFile(wxWindow& parent, CaseAccess& access, const DocumentView& view,
                  const std::string& path = {});

/// Reads every linked file and lists those that are not as the case says; from there those that are
/// missing are looked for in another folder.
void CheckFiles(wxWindow& parent, CaseAccess& access);

/// "12 linked, 10 intact, 2 to look at."
std::string FilesInWords(const FileReport& report);

}  // namespace particulars
