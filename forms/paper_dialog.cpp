#include "forms/paper_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/page_pane.h"
#include "forms/words.h"
#include "model/papers/catalog.h"
#include "model/papers/tier_legend.h"
#include "model/render/page_set.h"

namespace particulars {
namespace {

constexpr int kWidth = 800;
constexpr int kHeight = 640;

}  // namespace

PaperDialog::PaperDialog(wxWindow* parent, CaseAccess& access, PaperDocument document,
                         std::string paper)
    : wxDialog(parent, wxID_ANY, Wx(FindPaper(paper)->title), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      access_(access) {
    const CaseRecords& records = access_.records();
    NoProgress progress;
    output_.pages = std::make_shared<const PageSet>(
        WithLegendOf(records.tier_names, std::move(document)), output_.size, progress);
    output_.name = NeutralName(records.matter) + "-" + paper;
    output_.line.what = output_.pages->document().title;
    output_.line.row_count = static_cast<std::int64_t>(output_.pages->page_count());
    auto* inner = MakeOuterSizer(this);
    auto* pane = new PagePane(this);
    pane->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    inner->Add(pane, 1, wxEXPAND);
    AddButtons(*inner);
    SetEscapeId(wxID_CLOSE);
    Fit();
    SetSize(GetSize().x, std::min(GetSize().y, wxGetClientDisplayRect().height * 9 / 10));
    CentreOnParent();
    pane->ShowPages(output_.pages);
    pane->GoToStart();
}

void PaperDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* save = new wxButton(this, wxID_SAVE, _("&Save as..."));
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { SavePaper(*this, access_, output_); });
    row->Add(save);
    auto* print = new wxButton(this, wxID_ANY, _("&Print..."));
    print->Bind(wxEVT_BUTTON,
                [this](wxCommandEvent&) { particulars::Print(*this, access_, output_); });
    AddSpaced(row, print);
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

}  // namespace particulars
