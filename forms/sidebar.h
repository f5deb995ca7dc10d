// The places of the window, each with its icon and how many records wait there.

#pragma once

#include <array>
#include <functional>
#include <string>

#include <wx/dataview.h>

#include "forms/navigation.h"

namespace particulars {

class Sidebar : public wxDataViewListCtrl {
public:
    explicit Sidebar(wxWindow* parent);

    /// In the order of Place; a place with 0 shows none, so that an empty case is quiet.
    void ShowCounts(const std::array<long, kPlaceCount>& counts);

    void Choose(Place place);
    Place chosen() const;

    /// Called when the user chooses a place, not when Choose does.
    void OnChoose(std::function<void(Place)> choose);
};

/// "Secrets".
const char* NameOf(Place place);

/// As far as there is room: "9,999", "12k", "1.2M". Rounded down.
std::string ShortCount(long count);

}  // namespace particulars
