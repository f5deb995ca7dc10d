#include "forms/document_acts.h"

#include <fmt/format.h>
#include <memory>
#include <optional>

#include <wx/choicdlg.h>
#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/job_dialog.h"
#include "forms/list_dialog.h"
#include "forms/paper_dialog.h"
#include "forms/words.h"
#include "model/core/capitalized.h"
#include "model/jobs/relink_files.h"

namespace particulars {
namespace {

constexpr const char* kEndings =
    "Concordance load file (*.dat)|*.dat|Comma-separated values (*.csv)|*.csv";

std::vector<RecordList::Row> RowsOf(const FileReport& report) {
    std::vector<RecordList::Row> rows;
    for (const FileFinding& finding : report.findings)
        rows.push_back(
            {finding.document.text(),
             {finding.bates, std::string(ToText(finding.state)), finding.path, finding.found}});
    return rows;
}

/// Asks for a folder and looks there; what is found is linked.
void LookInFolder(wxWindow& parent, CaseAccess& access, FileReport& report) {
    wxDirDialog dialog(&parent, _("Look for missing files in"), Wx(access.evidence().case_folder()),
                       wxDD_DIR_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK)
        return;
    const std::any found = RunJob(parent, _("Look for missing files"),
                                  access.evidence().FileWork(Utf8(dialog.GetPath())));
    if (!found.has_value())
        return;
    report = std::any_cast<FileReport>(found);
    access.evidence().Relinked(report);
    Announce(parent, Wx(FilesInWords(report)));
}

ListDialogPlan FilePlan(CaseAccess& access, const std::shared_ptr<FileReport>& report) {
    ListDialogPlan plan;
    plan.title = _("Linked files");
    plan.intro = Wx(FilesInWords(*report)) + " " +
                 _("A file is known by its SHA-256, never by its name. What is not found stays "
                   "linked as it was.");
    plan.empty = Wx(FilesInWords(*report)) + " " +
                 _("Every linked file is where the case says, with the bytes it had.");
    plan.list = "Files to look at";
    plan.columns = {{_("Document"), 170}, {_("State"), 150}, {_("Linked as"), 260}, {_("Now"), 0}};
    plan.rows = [report] { return RowsOf(*report); };
    plan.acts = {{_("&Look in a folder..."), Task::kContribute,
                  [&access, report](wxWindow& parent, const std::string&) {
                      LookInFolder(parent, access, *report);
                  }}};
    return plan;
}

}  // namespace

std::string FilesInWords(const FileReport& report) {
    std::string words =
        fmt::format("{} linked, {} intact", Grouped(report.linked), Grouped(report.intact));
    if (report.unverified > 0)
        words += fmt::format(", {} without a checksum", Grouped(report.unverified));
    if (!report.findings.empty())
        words += fmt::format(", {} to look at",
                             Grouped(static_cast<std::int64_t>(report.findings.size())));
    return words + ".";
}

void PrintDocuments(wxWindow& parent, CaseAccess& access, const DocumentView& view,
                    const ViewState& state) {
    PaperOptions options;
    options.paper = "documents";
    options.documents = view;
    options.document_query = state.query;
    options.columns = state.columns;
    PaperDialog(&parent, access, std::move(options)).ShowModal();
}

namespace {

/// Nothing above public leaves unless somebody says so. Never more than is shown.
std::optional<Tier> AskHighest(wxWindow& parent, CaseAccess& access, Tier shown) {
    wxArrayString tiers;
    for (const auto& [tier, name] : EnumText<Tier>::kNames)
        if (tier <= shown)
            tiers.push_back(Wx(Capitalized(NameOf(access.records().tier_names, tier))));
    wxSingleChoiceDialog dialog(&parent, _("The file may hold documents up to this tier:"),
                                _("Export as a load file"), tiers);
    dialog.SetSelection(0);
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return EnumText<Tier>::kNames[static_cast<std::size_t>(dialog.GetSelection())].first;
}

}  // namespace

void SaveLoadFile(wxWindow& parent, CaseAccess& access, const DocumentView& view,
                  const std::string& path) {
    DocumentExport options;
    options.output = path;
    options.filter = view.query;
    options.highest = view.highest;
    if (path.empty()) {
        const std::optional<Tier> highest = AskHighest(parent, access, view.highest);
        if (!highest)
            return;
        options.highest = *highest;
        wxFileDialog dialog(&parent, _("Export as a load file"), wxString(),
                            Wx(NeutralName(access.records().matter) + "-documents.dat"), kEndings,
                            wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
        if (dialog.ShowModal() != wxID_OK)
            return;
        options.output = Utf8(dialog.GetPath());
    }
    const std::any result =
        RunJob(parent, _("Export as a load file"), access.evidence().ExportWork(options));
    if (!result.has_value())
        return;
    const auto outcome = std::any_cast<DocumentExportOutcome>(result);
    Distribution line;
    line.handling = Handling::kExport;
    line.what = view.query.empty() ? "all documents" : "documents, filtered";
    line.tier = outcome.tier;
    line.row_count = outcome.documents;
    access.Log(std::move(line), options.output);
    std::string told =
        fmt::format("Exported {}, {}", DocumentsInWords(outcome.documents), ToText(outcome.tier));
    if (outcome.replaced_signs > 0)
        told += fmt::format("; {} registered signs became \"(R)\"", outcome.replaced_signs);
    Announce(parent, Wx(told));
}

void CheckFiles(wxWindow& parent, CaseAccess& access) {
    if (access.evidence().case_folder().empty()) {
        wxMessageBox(_("Files are linked relative to the folder of a case file; a case on a team "
                       "server has none."),
                     _("Linked files"), wxOK | wxICON_INFORMATION, &parent);
        return;
    }
    const std::any result = RunJob(parent, _("Check linked files"), access.evidence().FileWork({}));
    if (!result.has_value())
        return;
    const auto report = std::make_shared<FileReport>(std::any_cast<FileReport>(result));
    ListDialog(&parent, access, FilePlan(access, report)).ShowModal();
}

}  // namespace particulars
