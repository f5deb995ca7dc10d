#include "forms/columns_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 260;
constexpr int kHeight = 260;

}  // namespace

ColumnsDialog::ColumnsDialog(wxWindow* parent, const std::vector<ColumnChoice>& all,
                             const std::vector<std::string>& shown)
    : wxDialog(parent, wxID_ANY, _("Columns"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      columns_(shown) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(
        MakeNote(this, _("Space ticks a column; Alt and the arrow keys move it."), kWidth * 2));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    list_ = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(kWidth, kHeight)));
    list_->SetName("Columns");
    list_->Bind(wxEVT_CHAR_HOOK, &ColumnsDialog::OnKey, this);
    row->Add(list_, 1, wxEXPAND);
    auto* buttons = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](const wxString& label, int by) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [this, by](wxCommandEvent&) { MoveSelected(by); });
        buttons->Add(button, 0, wxBOTTOM, FromDIP(kTight));
    };
    add(_("Move &up"), -1);
    add(_("Move &down"), 1);
    AddSpaced(row, buttons);
    AddSpaced(inner, row, 1, wxEXPAND);
    problem_ = new wxStaticText(this, wxID_ANY, wxString());
    problem_->SetForegroundColour(CurrentPalette().urgent);
    AddSpaced(inner, problem_, 0, wxEXPAND);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxOK | wxCANCEL), 0, wxEXPAND);
    Fill(all, shown);
    Fit();
    CentreOnParent();
}

void ColumnsDialog::Fill(const std::vector<ColumnChoice>& all,
                         const std::vector<std::string>& shown) {
    for (const std::string& name : shown)
        for (const ColumnChoice& column : all)
            if (column.name == name)
                order_.push_back(column);
    const std::size_t ticked = order_.size();
    for (const ColumnChoice& column : all)
        if (std::find(shown.begin(), shown.end(), column.name) == shown.end())
            order_.push_back(column);
    for (std::size_t place = 0; place < order_.size(); ++place) {
        list_->Append(Wx(order_[place].title));
        list_->Check(static_cast<unsigned>(place), place < ticked);
    }
    list_->SetSelection(0);
}

void ColumnsDialog::MoveSelected(int by) {
    const int from = list_->GetSelection();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(order_.size()))
        return;
    const auto one = static_cast<unsigned>(from);
    const auto other = static_cast<unsigned>(to);
    const bool was_checked = list_->IsChecked(one);
    list_->Check(one, list_->IsChecked(other));
    list_->Check(other, was_checked);
    std::swap(order_[one], order_[other]);
    list_->SetString(one, Wx(order_[one].title));
    list_->SetString(other, Wx(order_[other].title));
    list_->SetSelection(to);
}

void ColumnsDialog::OnKey(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    if (event.AltDown() && (key == WXK_UP || key == WXK_DOWN))
        return MoveSelected(key == WXK_UP ? -1 : 1);
    event.Skip();
}

bool ColumnsDialog::TransferDataFromWindow() {
    std::vector<std::string> chosen;
    for (std::size_t place = 0; place < order_.size(); ++place)
        if (list_->IsChecked(static_cast<unsigned>(place)))
            chosen.push_back(order_[place].name);
    if (chosen.empty()) {
        problem_->SetLabel(_("Tick at least one column."));
        return false;
    }
    columns_ = std::move(chosen);
    return true;
}

}  // namespace particulars
