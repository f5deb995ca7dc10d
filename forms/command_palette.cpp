#include "forms/command_palette.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "forms/layout.h"
#include "forms/markup.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 320;
constexpr int kShortcutWidth = 130;
constexpr int kMenuWidth = 90;
constexpr int kStartOfWord = 8;
constexpr int kInARow = 4;

char Lower(char character) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
}

}  // namespace

std::optional<int> FuzzyScore(std::string_view typed, std::string_view name) {
    int score = 0;
    std::size_t at = 0;
    std::size_t after_last = 0;
    for (const char wanted : typed) {
        if (wanted == ' ')
            continue;
        std::size_t found = std::string_view::npos;
        for (std::size_t i = at; i < name.size(); ++i) {
            if (Lower(name[i]) != Lower(wanted))
                continue;
            const bool starts_word = i == 0 || name[i - 1] == ' ';
            if (found == std::string_view::npos || starts_word)
                found = i;
            if (i == after_last || starts_word)
                break;
        }
        if (found == std::string_view::npos)
            return std::nullopt;
        if (found == 0 || name[found - 1] == ' ')
            score += kStartOfWord;
        if (found == after_last)
            score += kInARow;
        score += 1;
        at = after_last = found + 1;
    }
    return score;
}

std::vector<const CommandRow*> MatchingCommands(std::string_view typed, const CommandState& state) {
    using Rank = std::pair<bool, int>;
    std::vector<std::pair<Rank, const CommandRow*>> scored;
    for (const CommandRow& row : Commands()) {
        const auto score = FuzzyScore(typed, PlainLabel(row.label));
        if (score && row.command != Command::kPalette)
            scored.emplace_back(Rank(!WhyClosed(row, state), *score), &row);
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<const CommandRow*> rows;
    for (const auto& [rank, row] : scored)
        rows.push_back(row);
    return rows;
}

std::string PaletteLine(const CommandRow& row, const CommandState& state) {
    const std::optional<std::string> closed = WhyClosed(row, state);
    return PlainLabel(row.label) + (closed ? ": " + *closed : "");
}

CommandPalette::CommandPalette(wxWindow* parent, CommandState state)
    : wxDialog(parent, wxID_ANY, _("Command palette"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      state_(std::move(state)) {
    auto* inner = MakeOuterSizer(this);
    typed_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxTE_PROCESS_ENTER);
    typed_->SetName("Command");
    typed_->SetDescriptiveText(_("Type some letters of a command"));
    inner->Add(typed_, 0, wxEXPAND);
    list_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition,
                                   FromDIP(wxSize(kWidth, kHeight)), wxDV_SINGLE | wxDV_NO_HEADER);
    list_->SetName("Commands");
    auto* renderer = new wxDataViewTextRenderer;
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    list_->AppendColumn(
        new wxDataViewColumn("Command", renderer, 0,
                             FromDIP(kWidth - kShortcutWidth - kMenuWidth - 20), wxALIGN_LEFT, 0),
        "string");
    list_->AppendTextColumn("Menu", wxDATAVIEW_CELL_INERT, FromDIP(kMenuWidth));
    list_->AppendTextColumn("Keys", wxDATAVIEW_CELL_INERT, FromDIP(kShortcutWidth), wxALIGN_RIGHT);
    AddSpaced(inner, list_, 1, wxEXPAND);
    help_ = MakeNote(this, wxString());
    AddSpaced(inner, help_, 0, wxEXPAND);

    typed_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Filter(); });
    typed_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { Accept(); });
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { Accept(); });
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { Move(0); });
    Bind(wxEVT_CHAR_HOOK, &CommandPalette::OnKey, this);
    Filter();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    typed_->SetFocus();
}

void CommandPalette::Filter() {
    rows_ = MatchingCommands(Utf8(typed_->GetValue()), state_);
    list_->DeleteAllItems();
    for (const CommandRow* row : rows_) {
        wxVector<wxVariant> cells;
        const wxString line = Wx(PaletteLine(*row, state_));
        cells.push_back(wxVariant(WhyClosed(*row, state_) ? MutedMarkup(line) : ForMarkup(line)));
        cells.push_back(wxVariant(Wx(PlainLabel(row->menu))));
        cells.push_back(wxVariant(Wx(row->shortcut)));
        list_->AppendItem(cells);
    }
    if (rows_.empty())
        help_->SetLabel(_("No command has these letters in this order."));
    else
        list_->SelectRow(0);
    Move(0);
}

void CommandPalette::Move(int rows) {
    if (rows_.empty())
        return;
    const int last = static_cast<int>(rows_.size()) - 1;
    const int row = std::clamp(list_->GetSelectedRow() + rows, 0, last);
    if (rows != 0)
        list_->SelectRow(static_cast<unsigned>(row));
    list_->EnsureVisible(list_->RowToItem(row));
    const CommandRow& chosen = *rows_[static_cast<std::size_t>(row)];
    help_->SetLabel(Wx(WhyClosed(chosen, state_).value_or(std::string(chosen.help))));
    help_->Wrap(list_->GetSize().x);
    Layout();
}

void CommandPalette::Accept() {
    const int row = list_->GetSelectedRow();
    if (row < 0 || WhyClosed(*rows_[static_cast<std::size_t>(row)], state_))
        return;  // The line says why.
    chosen_ = rows_[static_cast<std::size_t>(row)]->command;
    EndModal(wxID_OK);
}

void CommandPalette::OnKey(wxKeyEvent& event) {
    constexpr int kPage = 8;
    switch (event.GetKeyCode()) {
        case WXK_DOWN:
            return Move(1);
        case WXK_UP:
            return Move(-1);
        case WXK_PAGEDOWN:
            return Move(kPage);
        case WXK_PAGEUP:
            return Move(-kPage);
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER:
            return Accept();
        case WXK_ESCAPE:
            return EndModal(wxID_CANCEL);
        default:
            event.Skip();
    }
}

}  // namespace particulars
