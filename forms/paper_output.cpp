#include "forms/paper_output.h"

#include <algorithm>
#include <any>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/printdlg.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/job_dialog.h"
#include "forms/paper_printout.h"
#include "forms/words.h"
#include "model/core/text.h"
#include "model/render/page_set.h"

namespace particulars {
namespace {

constexpr const char* kFormats =
    "PDF (*.pdf)|*.pdf|Word (*.docx)|*.docx|Web page (*.html)|*.html|Workbook of the tables "
    "(*.xlsx)|*.xlsx|PDF for filing (*.pdf)|*.pdf";
constexpr std::array<const char*, 5> kEndings = {".pdf", ".docx", ".html", ".xlsx", ".pdf"};
constexpr int kForFiling = 4;

/// The save dialog asked about the name that was typed, not about one with another ending.
bool MayReplace(wxWindow& parent, const std::string& path) {
    if (!std::filesystem::exists(path))
        return true;
    const std::string name = std::filesystem::path(path).filename().string();
    return wxMessageBox(Wx("There is a file " + name + " already. Replace it?"), _("Save paper as"),
                        wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION, &parent) == wxYES;
}

void LogAs(Handling handling, CaseAccess& access, const PrintOptions& options,
           const PrintedPaper& printed) {
    Distribution line = LineFor(access.records(), options, printed);
    line.handling = handling;
    access.Log(std::move(line), options.file.path);
}

void TellSaved(wxWindow& parent, const PrintOptions& options, const PrintedPaper& printed) {
    const int pages = printed.pages;
    std::string words =
        printed.format == PaperFormat::kPdf
            ? fmt::format("Saved as PDF, {} {}", pages, pages == 1 ? "page" : "pages")
            : "Saved as " + std::filesystem::path(options.file.path).filename().string();
    if (printed.copy_number > 0)
        words += fmt::format("; this is copy {}", printed.copy_number);
    Announce(parent, Wx(words));
}

}  // namespace

std::string WithEnding(std::string path, int format) {
    const std::string ending = Fold(std::filesystem::path(path).extension().string());
    const bool is_known = std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
    const bool is_offered = ending == kEndings.front() && format > 0 && format != kForFiling;
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
    PrintOptions options = output.options;
    options.file.path = path;
    if (dialog.GetFilterIndex() == kForFiling)
        options.file.preset = PdfPreset::kFiling;
    const std::any written = RunJob(parent, _("Save paper as"), access.PrintWork(options));
    if (!written.has_value())
        return;
    const auto printed = std::any_cast<PrintedPaper>(written);
    LogAs(Handling::kExport, access, options, printed);
    TellSaved(parent, options, printed);
}

void SavePaperAs(wxWindow& parent, CaseAccess& access, const PaperOutput& output,
                 const std::string& path) {
    PrintOptions options = output.options;
    options.file.path = path;
    NoProgress progress;
    const auto printed = std::any_cast<PrintedPaper>(access.PrintWork(options)(progress));
    LogAs(Handling::kExport, access, options, printed);
    TellSaved(parent, options, printed);
}

void Print(wxWindow& parent, CaseAccess& access, const PaperOutput& output) {
    PrintOptions options = output.options;
    options.file.path.clear();
    const std::any checked = RunJob(parent, _("Print"), access.PrintWork(options));
    if (!checked.has_value())
        return;
    wxPrintDialogData data;
    data.GetPrintData().SetPaperId(options.file.size == PaperSize::kA4 ? wxPAPER_A4
                                                                       : wxPAPER_LETTER);
    if (output.pages->document().landscape)
        data.GetPrintData().SetOrientation(wxLANDSCAPE);
    data.SetMinPage(1);
    data.SetMaxPage(static_cast<int>(output.pages->page_count()));
    data.SetAllPages(true);
    wxPrinter printer(&data);
    PaperPrintout printout(Wx(output.name), output.pages);
    if (!printer.Print(&parent, &printout, true)) {
        if (wxPrinter::GetLastError() == wxPRINTER_ERROR)
            wxMessageBox(_("The paper was not printed: there is no printer, or it does not answer. "
                           "Nothing was logged. Choose another printer, or save the paper as a "
                           "file."),
                         _("Print"), wxOK | wxICON_INFORMATION, &parent);
        return;
    }
    LogAs(Handling::kPrint, access, options, std::any_cast<PrintedPaper>(checked));
    Announce(parent, _("Sent to the printer"));
}

}  // namespace particulars
