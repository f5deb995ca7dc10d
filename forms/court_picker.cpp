#include "forms/court_picker.h"

#include <algorithm>

#include "forms/words.h"
#include "model/deadlines/court.h"

namespace particulars {
namespace {

constexpr int kLeastWidth = 200;

}  // namespace

CourtPicker::CourtPicker(wxWindow* parent) : wxChoice(parent, wxID_ANY) {
    SetName("Court");
    std::vector<const Court*> courts;
    for (const Court& court : Courts())
        courts.push_back(&court);
    std::sort(courts.begin(), courts.end(), [](const Court* one, const Court* other) {
        return one->short_name < other->short_name;
    });
    wxArrayString labels;
    for (const Court* court : courts) {
        ids_.push_back(court->id);
        labels.push_back(Wx(court->short_name + " (" + court->id + ")"));
    }
    Append(labels);
    SetMinSize(wxSize(FromDIP(kLeastWidth), -1));
}

void CourtPicker::SetCourt(const std::string& id) {
    if (id.empty()) {
        SetSelection(wxNOT_FOUND);
        return;
    }
    auto found = std::find(ids_.begin(), ids_.end(), id);
    if (found == ids_.end()) {
        ids_.push_back(id);
        Append(Wx(id));
        found = ids_.end() - 1;
    }
    SetSelection(static_cast<int>(found - ids_.begin()));
}

std::string CourtPicker::court() const {
    const int selected = GetSelection();
    return selected == wxNOT_FOUND ? std::string() : ids_[static_cast<std::size_t>(selected)];
}

}  // namespace particulars
