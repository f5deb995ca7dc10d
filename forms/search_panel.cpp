#include "forms/search_panel.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr std::array<std::pair<std::string_view, Place>, 9> kPlaces = {{
    {"deadline", Place::kDeadlines},
    {"event", Place::kDeadlines},
    {"document", Place::kEvidence},
    {"person", Place::kPeople},
    {"party", Place::kPeople},
    {"secret", Place::kSecrets},
    {"version", Place::kSecrets},
    {"challenge", Place::kSecrets},
    {"particular", Place::kSecrets},
}};

std::string Summary(std::size_t hits, const std::string& words) {
    if (hits == 0)
        return "Nothing in the case holds \u201C" + words +
               "\u201D. Try fewer words, or only the beginning of one.";
    return fmt::format("{} {}. Press Enter to open the first, or the arrow down to choose.", hits,
                       hits == 1 ? "record" : "records");
}

}  // namespace

Place PlaceOfType(const std::string& type) {
    for (const auto& [word, place] : kPlaces)
        if (type.find(word) != std::string::npos)
            return place;
    return Place::kDocket;
}

SearchPanel::SearchPanel(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {
    SetName("Search results");
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeTitle(this, _("Search")));
    summary_ = MakeNote(this, wxString());
    AddSpaced(inner, summary_, 0, wxEXPAND);
    list_ = new RecordList(this, "Search results",
                           {{_("Kind"), 130}, {_("Record"), 280}, {_("Words"), 0}});
    list_->OnOpen([this] { OpenChosen(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
}

void SearchPanel::Search(const std::string& words) {
    hits_ = access_.Search(words);
    std::vector<RecordList::Row> rows;
    for (const SearchHit& hit : hits_)
        rows.push_back({hit.id, {Capitalized(hit.type), hit.label, hit.snippet}});
    list_->SetRows(rows);
    summary_->SetLabel(Wx(Summary(hits_.size(), words)));
    Layout();
}

void SearchPanel::OpenChosen() {
    if (hits_.empty())
        return;
    const std::string chosen = list_->selected();
    const auto hit = std::find_if(hits_.begin(), hits_.end(),
                                  [&](const SearchHit& one) { return one.id == chosen; });
    const SearchHit& wanted = hit == hits_.end() ? hits_.front() : *hit;
    GoTo(*this, PlaceOfType(wanted.type), wanted.id);
}

void SearchPanel::FocusHits() {
    if (hits_.empty())
        return;
    if (list_->selected().empty())
        list_->SelectRecord(hits_.front().id);
    list_->SetFocus();
}

}  // namespace particulars
