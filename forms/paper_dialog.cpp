#include "forms/paper_dialog.h"

#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/filedlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/preview_view.h"
#include "forms/words.h"
#include "model/papers/catalog.h"
#include "model/papers/tier_legend.h"
#include "model/render/page_set.h"
#include "model/render/pdf.h"

namespace particulars {
namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 640;

}  // namespace

PaperDialog::PaperDialog(wxWindow* parent, CaseAccess& access, PaperDocument document,
                         std::string paper)
    : wxDialog(parent, wxID_ANY, Wx(FindPaper(paper)->title), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      access_(access),
      paper_(std::move(paper)) {
    NoProgress progress;
    pages_ = std::make_shared<const PageSet>(
        WithLegendOf(access_.records().tier_names, std::move(document)), PaperSize::kLetter,
        progress);
    auto* inner = MakeOuterSizer(this);
    preview_ = new PreviewView(this);
    preview_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    inner->Add(preview_, 1, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    page_ = new wxStaticText(this, wxID_ANY, wxString());
    page_->SetMinSize(wxSize(page_->GetTextExtent("Page 9999 of 9999").x, -1));
    row->Add(page_, 0, wxALIGN_CENTER_VERTICAL);
    row->AddStretchSpacer();
    auto* save = new wxButton(this, wxID_ANY, "Save as &PDF...");
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { SavePdf(); });
    row->Add(save);
    AddSpaced(row, new wxButton(this, wxID_CLOSE));
    inner->Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
    SetEscapeId(wxID_CLOSE);
    preview_->OnTurn([this] { ShowPageNumber(); });
    preview_->ShowPages(pages_);
    ShowPageNumber();
    Fit();
    SetSize(GetSize().x, std::min(GetSize().y, wxGetClientDisplayRect().height * 9 / 10));
    CentreOnParent();
    preview_->SetFocus();
}

void PaperDialog::ShowPageNumber() {
    page_->SetLabel(
        Wx(fmt::format("Page {} of {}", preview_->current_page() + 1, preview_->page_count())));
}

void PaperDialog::SavePdf() {
    const std::string name = NeutralName(access_.records().matter) + "-" + paper_ + ".pdf";
    wxFileDialog dialog(this, "Save as PDF", wxString(), Wx(name), "PDF (*.pdf)|*.pdf",
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() == wxID_OK)
        SavePdfAs(Utf8(dialog.GetPath()));
}

void PaperDialog::SavePdfAs(const std::string& path) {
    NoProgress progress;
    WritePdf(*pages_, path, access_.clock().Today(), progress);
    Distribution line;
    line.handling = Handling::kExport;
    line.what = pages_->document().title;
    line.tier = pages_->document().tier;
    line.row_count = static_cast<std::int64_t>(pages_->page_count());
    access_.Log(std::move(line), path);
    Announce(*this, Wx(fmt::format("Saved as PDF, {} pages", pages_->page_count())));
}

}  // namespace particulars
