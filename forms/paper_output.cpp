#include "forms/paper_output.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/printdlg.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/paper_printout.h"
#include "forms/words.h"
#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/page_set.h"
#include "model/render/paper_file.h"
#include "model/render/pdf.h"

namespace particulars {
namespace {

constexpr const char* kFormats =
    "PDF (*.pdf)|*.pdf|Word (*.docx)|*.docx|Web page (*.html)|*.html|Workbook of the tables "
    "(*.xlsx)|*.xlsx";
constexpr std::array<const char*, 4> kEndings = {".pdf", ".docx", ".html", ".xlsx"};

/// The save dialog asked about the name that was typed, not about one with another ending.
bool MayReplace(wxWindow& parent, const std::string& path) {
    if (!std::filesystem::exists(path))
        return true;
    const std::string name = std::filesystem::path(path).filename().string();
    return wxMessageBox(Wx("There is a file " + name + " already. Replace it?"), _("Save paper as"),
                        wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION, &parent) == wxYES;
}

void LogAs(Handling handling, CaseAccess& access, const PaperOutput& output,
           const std::string& written = {}) {
    Distribution line = output.line;
    line.handling = handling;
    line.tier = output.pages->document().tier;
    access.Log(std::move(line), written);
}

}  // namespace

std::string WithEnding(std::string path, int format) {
    const std::string ending = Fold(std::filesystem::path(path).extension().string());
    const bool is_known = std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
    const bool is_offered = ending == kEndings.front() && format > 0;
    if (is_offered)
        path.erase(path.size() - ending.size());
    if (!is_known || is_offered)
        path += kEndings[static_cast<std::size_t>(std::max(0, format))];
    return path;
}

void SavePaper(wxWindow& parent, CaseAccess& access, const PaperOutput& output) {
    wxFileDialog dialog(&parent, _("Save paper as"), wxString(), Wx(output.name + ".pdf"), kFormats,
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return;
    const std::string chosen = Utf8(dialog.GetPath());
    const std::string path = WithEnding(chosen, dialog.GetFilterIndex());
    if (path != chosen && !MayReplace(parent, path))
        return;
    try {
        SavePaperAs(parent, access, output, path);
    } catch (const Error& error) {
        wxMessageBox(Wx(error.what()), _("Save paper as"), wxOK | wxICON_INFORMATION, &parent);
    }
}

void SavePaperAs(wxWindow& parent, CaseAccess& access, const PaperOutput& output,
                 const std::string& path) {
    NoProgress progress;
    const Date today = access.clock().Today();
    if (FormatOf(path) == PaperFormat::kPdf)
        WritePdf(*output.pages, path, today, progress);
    else
        WritePaper(output.pages->document(), output.size, path, today, progress);
    LogAs(Handling::kExport, access, output, path);
    const std::size_t pages = output.pages->page_count();
    Announce(parent,
             Wx(FormatOf(path) == PaperFormat::kPdf
                    ? fmt::format("Saved as PDF, {} {}", pages, pages == 1 ? "page" : "pages")
                    : "Saved as " + std::filesystem::path(path).filename().string()));
}

void Print(wxWindow& parent, CaseAccess& access, const PaperOutput& output) {
    wxPrintDialogData data;
    data.GetPrintData().SetPaperId(output.size == PaperSize::kA4 ? wxPAPER_A4 : wxPAPER_LETTER);
    if (output.pages->document().landscape)
        data.GetPrintData().SetOrientation(wxLANDSCAPE);
    data.SetMinPage(1);
    data.SetMaxPage(static_cast<int>(output.pages->page_count()));
    data.SetAllPages(true);
    wxPrinter printer(&data);
    PaperPrintout printout(Wx(output.name), output.pages);
    if (!printer.Print(&parent, &printout, true))
        return;
    LogAs(Handling::kPrint, access, output);
    Announce(parent, _("Sent to the printer"));
}

}  // namespace particulars
