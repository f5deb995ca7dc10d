#include "forms/distribution_list.h"

#include <utility>

#include "forms/words.h"

namespace particulars {
namespace {

enum Column { kWhen, kWho, kHow, kWhat, kTier, kAudience, kRecipient, kCopy, kHash };

}  // namespace

DistributionList::DistributionList(wxWindow* parent)
    : wxListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                 wxLC_REPORT | wxLC_VIRTUAL | wxLC_SINGLE_SEL) {
    SetName("Who received what");
    AppendColumn("When", wxLIST_FORMAT_LEFT, FromDIP(170));
    AppendColumn("Who", wxLIST_FORMAT_LEFT, FromDIP(120));
    AppendColumn("How", wxLIST_FORMAT_LEFT, FromDIP(70));
    AppendColumn("What", wxLIST_FORMAT_LEFT, FromDIP(240));
    AppendColumn("Tier", wxLIST_FORMAT_LEFT, FromDIP(150));
    AppendColumn("For", wxLIST_FORMAT_LEFT, FromDIP(100));
    AppendColumn("Recipient", wxLIST_FORMAT_LEFT, FromDIP(160));
    AppendColumn("Copy", wxLIST_FORMAT_RIGHT, FromDIP(50));
    AppendColumn("Hash of the file", wxLIST_FORMAT_LEFT, FromDIP(200));
}

void DistributionList::ShowLines(std::vector<Distribution> lines,
                                 std::vector<TierName> tier_names) {
    lines_ = std::move(lines);
    tier_names_ = std::move(tier_names);
    SetItemCount(static_cast<long>(lines_.size()));
    Refresh();
}

wxString DistributionList::OnGetItemText(long row, long column) const {
    const Distribution& line = lines_[static_cast<std::size_t>(row)];
    switch (column) {
        case kWhen:
            return Wx(MomentInWords(line.happened_at));
        case kWho:
            return Wx(line.actor);
        case kHow:
            return Wx(Capitalized(ToText(line.handling)));
        case kWhat:
            return Wx(Capitalized(line.what));
        case kTier:
            return Wx(Capitalized(NameOf(tier_names_, line.tier)));
        case kAudience:
            return Wx(Capitalized(ToText(line.audience)));
        case kRecipient:
            return Wx(line.recipient);
        case kCopy:
            return line.copy_number > 0 ? Wx(std::to_string(line.copy_number)) : wxString();
        default:
            return Wx(line.sha256);
    }
}

}  // namespace particulars
