#include "forms/import_rows_page.h"

#include <charconv>

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/document_columns.h"
#include "forms/import_words.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kProblemsHeight = 90;

}  // namespace

ImportRowsPage::ImportRowsPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft)
    : ImportPage(parent, access, draft) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    count_ = new wxStaticText(this, wxID_ANY, wxString());
    count_->SetName("How many rows are ready");
    inner->Add(count_, 0, wxEXPAND);
    std::vector<RecordList::Column> columns = {{_("Row"), 100}};
    for (const DocumentColumn column : UsualColumns())
        columns.push_back({Wx(HeadingOf(column)), WidthOf(column) * 3 / 4});
    list_ = new RecordList(this, "First documents", columns);
    list_->OnSelect([this] { ShowSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    problems_ =
        new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                       FromDIP(wxSize(-1, kProblemsHeight)), wxTE_MULTILINE | wxTE_READONLY);
    problems_->SetName("What is wrong with the selected row");
    AddSpaced(inner, problems_, 0, wxEXPAND);
    SetSizer(inner);
}

void ImportRowsPage::ShowDraft() {
    if (!draft().preview)
        return;
    std::vector<RecordList::Row> rows;
    for (const MappedRow& mapped : draft().preview->rows) {
        RecordList::Row row{std::to_string(rows.size()), {RowStateInWords(mapped)}};
        for (const DocumentColumn column : UsualColumns())
            row.cells.push_back(CellText(mapped.document, column, access().records()));
        rows.push_back(std::move(row));
    }
    list_->SetRows(rows);
    count_->SetLabel(Wx(PreviewInWords(draft().preview->rows)));
    ShowSelected();
}

void ImportRowsPage::ShowSelected() {
    const std::string row = list_->selected();
    std::size_t place = 0;
    std::from_chars(row.data(), row.data() + row.size(), place);
    wxString text = _("Select a row to see what is wrong with it.");
    if (!row.empty() && draft().preview && place < draft().preview->rows.size()) {
        const std::string problems = RowProblems(draft().preview->rows[place]);
        text = problems.empty() ? _("Nothing is wrong with this row.") : Wx(problems);
    }
    problems_->ChangeValue(text);
}

}  // namespace particulars
