#include "forms/import_format_page.h"

#include <array>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/listctrl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wupdlock.h>

#include "forms/case_access.h"
#include "forms/import_words.h"
#include "forms/layout.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kPathWidth = 560;
constexpr int kExplanationHeight = 84;
constexpr int kCellWidth = 130;
constexpr std::size_t kMostInCell = 200;

struct Sign {
    const char* name;
    const char* text;
};

constexpr std::array<Sign, 7> kSeparators = {{{"comma", ","},
                                              {"tab", "\t"},
                                              {"pipe |", "|"},
                                              {"semicolon", ";"},
                                              {"caret ^", "^"},
                                              {"U+0014 (Concordance)", "\x14"},
                                              {"U+001F", "\x1f"}}};
constexpr std::array<Sign, 5> kQualifiers = {{{"none", ""},
                                              {"double quote \"", "\""},
                                              {"thorn \u00FE (Concordance)", "\u00FE"},
                                              {"caret ^", "^"},
                                              {"single quote '", "'"}}};
constexpr std::array<Sign, 3> kNewlines = {
    {{"none", ""}, {"\u00AE (Concordance)", "\u00AE"}, {"tilde ~", "~"}}};

template <typename Signs>
wxArrayString NamesOf(const Signs& signs) {
    wxArrayString names;
    names.Add(_("as found"));
    for (const Sign& sign : signs)
        names.Add(Wx(sign.name));
    return names;
}

template <NamedEnum Enum>
wxArrayString NamesOf() {
    wxArrayString names;
    names.Add(_("as found"));
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        names.Add(Wx(name));
    return names;
}

/// Overrules `part` by the sign chosen; the first item leaves it.
template <typename Signs>
bool Overrule(std::string& part, const wxChoice& choice, const Signs& signs) {
    const int chosen = choice.GetSelection();
    if (chosen > 0)
        part = signs[static_cast<std::size_t>(chosen) - 1].text;
    return chosen > 0;
}

template <typename Enum>
std::optional<Enum> Overruled(const wxChoice& choice) {
    const int chosen = choice.GetSelection();
    return chosen > 0
               ? std::optional(EnumText<Enum>::kNames[static_cast<std::size_t>(chosen) - 1].first)
               : std::nullopt;
}

}  // namespace

ImportFilePage::ImportFilePage(wxWindow* parent, CaseAccess& access, ImportDraft& draft)
    : ImportPage(parent, access, draft) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    inner->Add(MakeNote(this,
                        _("A load file as productions bring them: Concordance .dat, .csv or .tsv, "
                          "Opticon .opt, IPRO .lfp, EDRM .xml or .rsmf. It is read and not "
                          "changed, and nothing is stored before you say so."),
                        kPathWidth));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticText(this, wxID_ANY, _("&File:")), 0, wxALIGN_CENTER_VERTICAL | wxRIGHT,
             FromDIP(kBetween));
    path_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                           FromDIP(wxSize(kPathWidth, -1)));
    path_->SetName("Load file");
    row->Add(path_, 1, wxALIGN_CENTER_VERTICAL);
    auto* browse = new wxButton(this, wxID_ANY, _("B&rowse..."));
    browse->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Browse(); });
    AddSpaced(row, browse);
    AddSpaced(inner, row, 0, wxEXPAND);
    SetSizer(inner);
}

void ImportFilePage::ShowDraft() {
    path_->ChangeValue(Wx(draft().options.path));
}

void ImportFilePage::Browse() {
    wxFileDialog dialog(this, _("Choose the load file"), wxString(), wxString(),
                        _("Load files (*.dat;*.csv;*.tsv;*.txt;*.opt;*.lfp;*.xml;*.rsmf)|*.dat;*."
                          "DAT;*.csv;*.CSV;*.tsv;*.txt;*.opt;*.OPT;*.lfp;*.LFP;*.xml;*.rsmf|All "
                          "files|*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        path_->ChangeValue(dialog.GetPath());
}

std::optional<std::string> ImportFilePage::Take() {
    const std::string path = Utf8(path_->GetValue());
    if (path.empty() || !wxFileName::FileExists(Wx(path)))
        return path.empty() ? "Choose the load file." : "There is no such file.";
    if (path != draft().options.path) {
        draft().options.path = path;
        draft().options.choices = {};
        draft().options.mapping = {};
        draft().preview.reset();
    }
    return std::nullopt;
}

ImportFormatPage::ImportFormatPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft)
    : ImportPage(parent, access, draft) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    explanation_ =
        new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                       FromDIP(wxSize(-1, kExplanationHeight)), wxTE_MULTILINE | wxTE_READONLY);
    explanation_->SetName("What was found");
    inner->Add(explanation_, 0, wxEXPAND);
    AddChoices(*inner);
    cells_ = new wxListView(this, wxID_ANY);
    cells_->SetName("First records as they stand");
    AddSpaced(inner, cells_, 1, wxEXPAND);
    SetSizer(inner);
}

wxChoice* ImportFormatPage::AddChoice(wxSizer& grid, const wxString& label,
                                      const wxArrayString& choices) {
    grid.Add(new wxStaticText(this, wxID_ANY, label + ":"), 0, wxALIGN_CENTER_VERTICAL);
    auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, choices);
    choice->SetName(wxControl::RemoveMnemonics(label));
    choice->SetSelection(0);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Choose(); });
    grid.Add(choice, 0, wxEXPAND);
    return choice;
}

void ImportFormatPage::AddChoices(wxSizer& inner) {
    auto* grid = new wxFlexGridSizer(6, FromDIP(wxSize(kBetween, kTight)));
    for (const size_t column : {1U, 3U, 5U})
        grid->AddGrowableCol(column);
    kind_ = AddChoice(*grid, _("&Kind"), NamesOf<LoadFileKind>());
    encoding_ = AddChoice(*grid, _("&Encoding"), NamesOf<TextEncoding>());
    headings_ = new wxCheckBox(this, wxID_ANY, _("&Headings first"));
    headings_->SetToolTip(_("The first line holds the headings of the columns"));
    headings_->SetValue(true);
    headings_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { Choose(); });
    grid->Add(headings_, 0, wxALIGN_CENTER_VERTICAL);
    grid->AddSpacer(0);
    separator_ = AddChoice(*grid, _("Between &fields"), NamesOf(kSeparators));
    qualifier_ = AddChoice(*grid, _("&Around fields"), NamesOf(kQualifiers));
    newline_ = AddChoice(*grid, _("For &line breaks"), NamesOf(kNewlines));
    AddSpaced(&inner, grid, 0, wxEXPAND);
}

void ImportFormatPage::Choose() {
    LoadFileChoices& choices = draft().options.choices;
    choices.kind = Overruled<LoadFileKind>(*kind_);
    choices.encoding = Overruled<TextEncoding>(*encoding_);
    choices.has_headings = headings_->GetValue();
    Delimiters delimiters = found_;
    const bool separated = Overrule(delimiters.separator, *separator_, kSeparators);
    const bool qualified = Overrule(delimiters.qualifier, *qualifier_, kQualifiers);
    const bool broken = Overrule(delimiters.newline, *newline_, kNewlines);
    choices.delimiters =
        separated || qualified || broken ? std::optional(delimiters) : std::nullopt;
    Reread();
}

void ImportFormatPage::ShowDraft() {
    const auto& preview = draft().preview;
    if (preview && !draft().options.choices.delimiters)
        found_ = preview->delimiters.delimiters;
    explanation_->ChangeValue(
        preview ? Wx(FormatInWords(*preview))
                : _("The file cannot be read so. Choose another encoding, kind or delimiter."));
    ShowCells();
}

void ImportFormatPage::ShowCells() {
    const wxWindowUpdateLocker still(cells_);
    cells_->ClearAll();
    const auto& preview = draft().preview;
    if (!preview)
        return;
    for (const std::string& heading : preview->headings)
        cells_->AppendColumn(Wx(heading), wxLIST_FORMAT_LEFT, FromDIP(kCellWidth));
    long row = 0;
    for (const auto& cells : preview->cells) {
        cells_->InsertItem(row, wxString());
        for (std::size_t column = 0; column < cells.size() && column < preview->headings.size();
             ++column)
            cells_->SetItem(row, static_cast<int>(column), Wx(cells[column]).Left(kMostInCell));
        ++row;
    }
}

std::optional<std::string> ImportFormatPage::Take() {
    if (!draft().preview)
        return "The file cannot be read so. Choose another encoding, kind or delimiter.";
    return std::nullopt;
}

}  // namespace particulars
