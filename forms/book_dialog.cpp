#include "forms/book_dialog.h"

#include <algorithm>
#include <any>
#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/combobox.h>
#include <wx/filedlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/job_dialog.h"
#include "forms/layout.h"
#include "forms/permits.h"
#include "forms/reader_choice.h"
#include "forms/words.h"
#include "model/papers/catalog.h"

namespace particulars {
namespace {

constexpr int kListWidth = 340;
constexpr int kListHeight = 360;

}  // namespace

BookDialog::BookDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, _("Report book"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      access_(access) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(
        MakeNote(this, _("The ticked papers are bound in this order into one file, with contents "
                         "and continuous page numbers.")));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(MakePapers(), 1, wxEXPAND);
    row->AddSpacer(FromDIP(kOutside));
    reader_ = new ReaderChoice(this, access_);
    reader_->Offer({Audience::kOwnTeam, Audience::kCourtSealed, Audience::kCourtPublic,
                    Audience::kOpponent, Audience::kExpert});
    row->Add(reader_, 0, wxEXPAND);
    AddSpaced(inner, row, 1, wxEXPAND);
    AddButtons(*inner);
    SetEscapeId(wxID_CLOSE);
    Fill({"checklist", "matrix", "calendar"});
    if (!access_.records().books.empty())
        Choose(access_.records().books.front().name);
    Fit();
    CentreOnParent();
}

wxSizer* BookDialog::MakePapers() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* caption = new wxStaticText(this, wxID_ANY, _("&Name of the book:"));
    column->Add(caption);
    name_ = new wxComboBox(this, wxID_ANY);
    name_->SetName("Name of the book");
    for (const ReportBook& book : access_.records().books)
        name_->Append(Wx(book.name));
    name_->Bind(wxEVT_COMBOBOX, [this](wxCommandEvent&) { Choose(Utf8(name_->GetValue())); });
    column->Add(name_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    AddSpaced(column, new wxStaticText(this, wxID_ANY, _("&Papers:")));
    papers_ = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition,
                                 FromDIP(wxSize(kListWidth, kListHeight)));
    papers_->SetName("Papers");
    column->Add(papers_, 1, wxEXPAND | wxTOP, FromDIP(kTight));
    auto* moves = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, int by) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, by](wxCommandEvent&) { Move(by); });
        AddSpaced(moves, button);
    };
    add(_("Move &up"), -1);
    add(_("Move &down"), 1);
    column->Add(moves, 0, wxTOP, FromDIP(kTight));
    return column;
}

void BookDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* bind = new wxButton(this, wxID_SAVE, _("&Bind as..."));
    bind->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { AskAndBind(); });
    row->Add(bind);
    auto* keep = new wxButton(this, wxID_ANY, _("&Keep this book"));
    keep->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Keep(); });
    AddSpaced(row, keep);
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
    bind->SetDefault();
}

void BookDialog::Fill(const std::vector<std::string>& first) {
    ids_.clear();
    for (const std::string& id : first)
        if (FindPaper(id) && CanBeBound(id))
            ids_.push_back(id);
    const std::size_t ticked = ids_.size();
    for (const PaperKind& paper : PaperCatalog())
        if (CanBeBound(paper.id) && std::find(ids_.begin(), ids_.end(), paper.id) == ids_.end())
            ids_.emplace_back(paper.id);
    papers_->Clear();
    for (std::size_t i = 0; i < ids_.size(); ++i) {
        papers_->Append(Wx(FindPaper(ids_[i])->title));
        papers_->Check(static_cast<unsigned>(i), i < ticked);
    }
}

void BookDialog::Choose(const std::string& name) {
    const ReportBook* book = FindBook(access_.records(), name);
    if (!book)
        return;
    name_->SetValue(Wx(book->name));
    Fill(book->papers);
    reader_->Choose({book->audience, book->holds_up_to});
}

void BookDialog::Move(int by) {
    const int from = papers_->GetSelection();
    const int to = from + by;
    if (from == wxNOT_FOUND || to < 0 || to >= static_cast<int>(papers_->GetCount()))
        return;
    const auto one = static_cast<unsigned>(from);
    const auto other = static_cast<unsigned>(to);
    const bool was_ticked = papers_->IsChecked(one);
    const bool is_ticked = papers_->IsChecked(other);
    std::swap(ids_[one], ids_[other]);
    papers_->SetString(one, Wx(FindPaper(ids_[one])->title));
    papers_->SetString(other, Wx(FindPaper(ids_[other])->title));
    papers_->Check(one, is_ticked);
    papers_->Check(other, was_ticked);
    papers_->SetSelection(to);
}

BookOptions BookDialog::Options() const {
    BookOptions options;
    options.title = Utf8(name_->GetValue());
    for (std::size_t i = 0; i < ids_.size(); ++i)
        if (papers_->IsChecked(static_cast<unsigned>(i)))
            options.papers.push_back(ids_[i]);
    reader_->PutInto(options.print);
    options.print.paper.standards = access_.chosen_standards();
    return options;
}

bool BookDialog::Keep() {
    if (!MayDo(*this, access_, Task::kContribute))
        return false;
    const BookOptions options = Options();
    const ReportBook* kept = FindBook(access_.records(), options.title);
    ReportBook book = kept ? *kept : ReportBook();
    book.matter = access_.records().matter.id;
    book.name = kept ? kept->name : options.title;
    book.papers = options.papers;
    book.audience = options.print.paper.reader.audience;
    book.holds_up_to = options.print.paper.reader.up_to;
    if (const Violations found = Check(book); !found.empty()) {
        reader_->Tell(found.front().message);
        return false;
    }
    if (!access_.Save("keep a book of papers", {book}))
        return false;
    if (!kept)
        name_->Append(Wx(book.name));
    reader_->Tell(fmt::format("\"{}\" is kept: choose it again by its name.", book.name));
    return true;
}

void BookDialog::AskAndBind() {
    wxFileDialog dialog(
        this, _("Bind as"), wxString(), Wx(NeutralName(access_.records().matter) + "-book.pdf"),
        _("PDF (*.pdf)|*.pdf|Web page (*.html)|*.html"), wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() == wxID_OK)
        BindAs(Utf8(dialog.GetPath()));
}

bool BookDialog::BindAs(const std::string& path) {
    BookOptions options = Options();
    options.print.file.path = path;
    const std::any result = RunJob(*this, _("Bind the book"), access_.BookWork(options));
    if (!result.has_value())
        return false;
    const auto book = std::any_cast<PrintedBook>(result);
    access_.Log(LineFor(access_.records(), options, book), path);
    std::string told = book.printed.pages > 0 ? fmt::format("Bound: {} pages.", book.printed.pages)
                                              : std::string("Bound as a web page.");
    if (book.printed.withheld > 0)
        told += fmt::format(" {} texts are withheld.", book.printed.withheld);
    for (const std::string& left_out : book.left_out)
        told += " Left out: " + left_out;
    reader_->Tell(told);
    Announce(*this, Wx(told));
    return true;
}

}  // namespace particulars
