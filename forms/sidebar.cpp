#include "forms/sidebar.h"

#include <fmt/format.h>
#include <utility>

#include "forms/icons.h"
#include "forms/layout.h"
#include "forms/words.h"
#include "model/core/grouped.h"

namespace particulars {
namespace {

constexpr int kIconSize = 20;
constexpr int kRowHeight = 32;
constexpr int kNameWidth = 132;
constexpr int kCountWidth = 44;

constexpr std::array<const char*, kPlaceCount> kNames = {
    "Overview", "Secrets", "Evidence", "Docket", "Deadlines", "People", "Papers"};
constexpr std::array<const char*, kPlaceCount> kIcons = {
    "overview", "secrets", "evidence", "docket", "deadlines", "people", "papers"};

}  // namespace

const char* NameOf(Place place) {
    return kNames[static_cast<std::size_t>(place)];
}

std::string ShortCount(long count) {
    constexpr long kThousand = 1000;
    constexpr long kMillion = kThousand * kThousand;
    if (count < 10 * kThousand)
        return Grouped(count);
    if (count < kMillion)
        return fmt::format("{}k", count / kThousand);
    return fmt::format("{}.{}M", count / kMillion, count % kMillion / (kMillion / 10));
}

Sidebar::Sidebar(wxWindow* parent)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                         wxDV_SINGLE | wxDV_NO_HEADER | wxBORDER_NONE) {
    SetName("Places");
    AppendIconTextColumn("Place", wxDATAVIEW_CELL_INERT, FromDIP(kNameWidth));
    AppendTextColumn("Count", wxDATAVIEW_CELL_INERT, FromDIP(kCountWidth), wxALIGN_RIGHT);
    for (int i = 0; i < kPlaceCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        wxVector<wxVariant> row;
        row.push_back(wxVariant(
            wxDataViewIconText(kNames[place], TallIcon(kIcons[place], kIconSize, kRowHeight))));
        row.push_back(wxVariant(wxString()));
        AppendItem(row);
    }
    SelectRow(0);
    SetMinSize(wxSize(FromDIP(kNameWidth + kCountWidth + kBetween), -1));
}

void Sidebar::ShowCounts(const std::array<long, kPlaceCount>& counts) {
    for (unsigned row = 0; row < kPlaceCount; ++row) {
        const long count = counts[row];
        SetTextValue(count > 0 ? Wx(ShortCount(count)) : wxString(), row, 1);
    }
}

void Sidebar::Choose(Place place) {
    SelectRow(static_cast<unsigned>(place));
}

Place Sidebar::chosen() const {
    const int row = GetSelectedRow();
    return row < 0 ? Place::kOverview : static_cast<Place>(row);
}

void Sidebar::OnChoose(std::function<void(Place)> choose) {
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, choose = std::move(choose)](wxDataViewEvent&) {
        if (GetSelectedRow() >= 0)
            choose(chosen());
    });
}

}  // namespace particulars
