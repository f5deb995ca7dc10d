#include "forms/paper_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>

#include "forms/case_access.h"
#include "forms/composed_pages.h"
#include "forms/layout.h"
#include "forms/page_pane.h"
#include "forms/reader_choice.h"
#include "forms/words.h"
#include "model/papers/catalog.h"

namespace particulars {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 640;

}  // namespace

PaperDialog::PaperDialog(wxWindow* parent, CaseAccess& access, PaperOptions paper)
    : wxDialog(parent, wxID_ANY, Wx(FindPaper(paper.paper)->title), wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      access_(access) {
    output_.name = NeutralName(access_.records().matter) + "-" + paper.paper;
    output_.options.paper = std::move(paper);
    auto* inner = MakeOuterSizer(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    reader_ = new ReaderChoice(this, access_);
    reader_->Offer(output_.options.paper.paper);
    reader_->OnChange([this] { Compose(); });
    row->Add(reader_, 0, wxEXPAND);
    row->AddSpacer(FromDIP(kOutside));
    pane_ = new PagePane(this);
    pane_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    row->Add(pane_, 1, wxEXPAND);
    inner->Add(row, 1, wxEXPAND);
    AddButtons(*inner);
    SetEscapeId(wxID_CLOSE);
    Fit();
    SetSize(GetSize().x, std::min(GetSize().y, wxGetClientDisplayRect().height * 9 / 10));
    CentreOnParent();
    Compose();
    pane_->GoToStart();
}

void PaperDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    save_ = new wxButton(this, wxID_SAVE, _("&Save as..."));
    save_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { SavePaper(*this, access_, output_); });
    row->Add(save_);
    print_ = new wxButton(this, wxID_ANY, _("&Print..."));
    print_->Bind(wxEVT_BUTTON,
                 [this](wxCommandEvent&) { particulars::Print(*this, access_, output_); });
    AddSpaced(row, print_);
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void PaperDialog::Compose() {
    reader_->PutInto(output_.options);
    ComposedPages composed = ComposePages(access_, output_.options);
    output_.pages = std::move(composed.pages);
    reader_->Tell(composed.told);
    save_->Enable(output_.pages != nullptr);
    print_->Enable(output_.pages != nullptr);
    pane_->ShowPages(output_.pages);
}

}  // namespace particulars
