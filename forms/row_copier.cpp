#include "forms/row_copier.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <set>
#include <utility>

#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/dataview.h>
#include <wx/listctrl.h>
#include <wx/msgdlg.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kTabSeparated = "text/tab-separated-values";
constexpr std::array<const char*, 2> kCiteTitles = {"Evidence", "Cite"};

/// More rows are exported, not copied.
constexpr std::size_t kMostRows = 10'000;

RowCopy RowsOf(const wxListCtrl& list) {
    RowCopy copy;
    for (int column = 0; column < list.GetColumnCount(); ++column) {
        wxListItem item;
        item.SetMask(wxLIST_MASK_TEXT);
        list.GetColumn(column, item);
        copy.titles.push_back(Utf8(item.GetText()));
    }
    for (long row = list.GetNextItem(-1, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED);
         row != -1 && copy.rows.size() < kMostRows;
         row = list.GetNextItem(row, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED)) {
        std::vector<std::string> cells;
        for (int column = 0; column < list.GetColumnCount(); ++column)
            cells.push_back(Utf8(list.GetItemText(row, column)));
        copy.rows.push_back(std::move(cells));
    }
    return copy;
}

std::string TextOf(const wxVariant& value) {
    if (value.GetType() == "wxDataViewIconText") {
        wxDataViewIconText shown;
        shown << value;
        return Utf8(shown.GetText());
    }
    return Utf8(value.MakeString());
}

RowCopy RowsOf(const wxDataViewCtrl& list) {
    RowCopy copy;
    std::vector<unsigned> columns;
    for (unsigned column = 0; column < list.GetColumnCount(); ++column) {
        const wxDataViewColumn* shown = list.GetColumn(column);
        if (shown->IsHidden())
            continue;
        columns.push_back(shown->GetModelColumn());
        copy.titles.push_back(Utf8(shown->GetTitle()));
    }
    wxDataViewItemArray items;
    list.GetSelections(items);
    for (const wxDataViewItem& item : items) {
        std::vector<std::string> cells;
        for (const unsigned column : columns) {
            wxVariant value;
            list.GetModel()->GetValue(value, item, column);
            cells.push_back(TextOf(value));
        }
        copy.rows.push_back(std::move(cells));
    }
    return copy;
}

/// The highest tier that a row names, by its own word or through an entry of the list of secrets.
std::optional<Tier> TierNamedIn(const std::vector<std::string>& cells, const CaseRecords& records,
                                std::set<std::string>& named) {
    std::optional<Tier> highest;
    const auto raise = [&](Tier tier) { highest = std::max(highest.value_or(tier), tier); };
    for (const std::string& cell : cells) {
        if (const auto tier = FromText<Tier>(cell))
            raise(*tier);
        for (const TradeSecret& secret : records.secrets)
            if (cell.find(Designation(secret)) != std::string::npos) {
                raise(secret.tier);
                named.insert(Designation(secret));
            }
    }
    return highest;
}

void PutOnClipboard(const RowCopy& rows) {
    auto all = std::make_unique<wxDataObjectComposite>();
    all->Add(new wxTextDataObject(Wx(AsText(rows))), true);
    all->Add(new wxHTMLDataObject(Wx(AsHtml(rows))));
    auto* values = new wxCustomDataObject(wxDataFormat(kTabSeparated));
    const std::string lines = AsTabSeparated(rows);
    values->SetData(lines.size(), lines.data());
    all->Add(values);
    const wxClipboardLocker clipboard;
    if (!!clipboard)
        wxTheClipboard->SetData(all.release());
}

}  // namespace

std::optional<SelectedRows> RowsSelectedIn(wxWindow* focused) {
    for (wxWindow* window = focused; window && !window->IsTopLevel();
         window = window->GetParent()) {
        SelectedRows selected;
        if (const auto* list = dynamic_cast<wxListCtrl*>(window))
            selected.rows = RowsOf(*list);
        else if (const auto* view = dynamic_cast<wxDataViewCtrl*>(window))
            selected.rows = RowsOf(*view);
        else
            continue;
        if (selected.rows.rows.empty())
            return std::nullopt;
        selected.list = Utf8(window->GetName());
        for (std::size_t i = 0; i < selected.rows.titles.size(); ++i)
            for (const char* cite : kCiteTitles)
                if (selected.rows.titles[i] == cite)
                    selected.rows.cite = i;
        return selected;
    }
    return std::nullopt;
}

Distribution LineFor(const SelectedRows& selected, const CaseRecords& records) {
    Tier highest = Tier::kPublic;
    for (const TradeSecret& secret : records.secrets)
        highest = std::max(highest, secret.tier);
    Distribution line;
    line.handling = Handling::kCopy;
    line.row_count = static_cast<std::int64_t>(selected.rows.rows.size());
    line.what = fmt::format("{} {} of \"{}\"", line.row_count, line.row_count == 1 ? "row" : "rows",
                            selected.list);
    std::set<std::string> named;
    for (const std::vector<std::string>& row : selected.rows.rows)
        line.tier = std::max(line.tier, TierNamedIn(row, records, named).value_or(highest));
    line.secrets.assign(named.begin(), named.end());
    return line;
}

RowCopier::RowCopier(std::function<CaseAccess*()> access) : access_(std::move(access)) {
    wxEvtHandler::AddFilter(this);
}

RowCopier::~RowCopier() {
    wxEvtHandler::RemoveFilter(this);
}

int RowCopier::FilterEvent(wxEvent& event) {
    if (event.GetEventType() != wxEVT_CHAR_HOOK)
        return Event_Skip;
    const auto& key = static_cast<wxKeyEvent&>(event);
    if (key.GetModifiers() != wxMOD_CONTROL || key.GetKeyCode() != 'C' ||
        !RowsSelectedIn(wxWindow::FindFocus()))
        return Event_Skip;
    CopyFrom(wxWindow::FindFocus());
    return Event_Processed;
}

bool RowCopier::MayCopy(wxWindow& list, const Distribution& line) {
    if (line.tier == Tier::kPublic || allowed_)
        return true;
    wxMessageDialog question(
        &list,
        Wx(fmt::format("These rows are up to \"{}\". Other programs can read the clipboard, and "
                       "some keep it. What you copy is logged. You are asked once until the case "
                       "is closed.",
                       ToText(line.tier))),
        _("Copy what is not public?"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    question.SetYesNoLabels(_("&Copy"), _("&Do not copy"));
    allowed_ = question.ShowModal() == wxID_YES;
    return allowed_;
}

bool RowCopier::CopyFrom(wxWindow* focused) {
    const std::optional<SelectedRows> selected = RowsSelectedIn(focused);
    if (!selected)
        return false;
    CaseAccess* access = access_();
    const Distribution line = access ? LineFor(*selected, access->records()) : Distribution();
    if (!MayCopy(*focused, line))
        return false;
    PutOnClipboard(selected->rows);
    if (access)
        access->Log(line);
    Announce(*focused, Wx(fmt::format("Copied {} {}", selected->rows.rows.size(),
                                      selected->rows.rows.size() == 1 ? "row" : "rows")));
    return true;
}

}  // namespace particulars
