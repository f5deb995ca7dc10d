#include "forms/proposal_tree.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include <wx/dataview.h>

#include "forms/words.h"

namespace particulars {
namespace {

enum Column { kWhat, kWho, kWhen };

constexpr int kWhatWidth = 330;
constexpr int kWhoWidth = 120;
constexpr int kWhenWidth = 170;

}  // namespace

ProposalTree::ProposalTree(wxWindow* parent)
    : wxTreeListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxTL_SINGLE | wxTL_CHECKBOX | wxTL_3STATE) {
    SetName("Proposals");
    GetDataView()->SetName("Proposals");
    AppendColumn("Proposal", FromDIP(kWhatWidth), wxALIGN_LEFT, wxCOL_RESIZABLE);
    AppendColumn("Who", FromDIP(kWhoWidth), wxALIGN_LEFT, wxCOL_RESIZABLE);
    AppendColumn("When", FromDIP(kWhenWidth), wxALIGN_LEFT, wxCOL_RESIZABLE);
    Bind(wxEVT_TREELIST_SELECTION_CHANGED, [this](wxTreeListEvent&) {
        if (select_)
            select_();
    });
    Bind(wxEVT_TREELIST_ITEM_CHECKED, [this](wxTreeListEvent& event) {
        Tick(event.GetItem(), GetCheckedState(event.GetItem()) == wxCHK_CHECKED);
    });
}

void ProposalTree::ShowProposals(const ProposalList& proposals, const Matter& matter,
                                 const std::vector<Closure>& closures) {
    proposals_ = &proposals;
    matter_ = matter;
    closures_ = closures;
    DeleteAllItems();
    items_.clear();
    std::optional<ProposalKind> kind;
    wxTreeListItem group;
    for (const Proposal& proposal : proposals.proposals()) {
        if (kind != KindOf(proposal)) {
            kind = KindOf(proposal);
            group = AddGroup(*kind);
        }
        items_.push_back(AppendItem(group, wxString()));
        ShowRow(items_.size() - 1);
        UpdateItemParentStateRecursively(items_.back());
    }
    for (wxTreeListItem item = GetFirstItem(); item.IsOk(); item = GetNextSibling(item))
        Expand(item);
}

wxTreeListItem ProposalTree::AddGroup(ProposalKind kind) {
    const auto& all = proposals_->proposals();
    const auto count = std::count_if(all.begin(), all.end(), [kind](const Proposal& proposal) {
        return KindOf(proposal) == kind;
    });
    const std::string title = GroupTitle(kind);
    return AppendItem(
        GetRootItem(),
        Wx(kind == ProposalKind::kPaper ? title : fmt::format("{} ({})", title, count)));
}

void ProposalTree::ShowAgain(std::size_t index) {
    ShowRow(index);
    UpdateItemParentStateRecursively(items_[index]);
}

void ProposalTree::ShowRow(std::size_t index) {
    const Proposal& proposal = proposals_->proposals()[index];
    const wxTreeListItem item = items_[index];
    SetItemText(item, kWhat, Wx(WhatItSays(proposal) + (proposal.edited ? "  (edited)" : "")));
    SetItemText(item, kWho, Wx(WhoItIsAbout(proposal)));
    SetItemText(item, kWhen, Wx(proposals_->WhenInWords(index, matter_, closures_)));
    CheckItem(item, proposal.accepted ? wxCHK_CHECKED : wxCHK_UNCHECKED);
}

std::optional<std::size_t> ProposalTree::IndexOf(wxTreeListItem item) const {
    for (std::size_t index = 0; index < items_.size(); ++index)
        if (items_[index] == item)
            return index;
    return std::nullopt;
}

std::optional<std::size_t> ProposalTree::selected() const {
    const wxTreeListItem item = GetSelection();
    return item.IsOk() ? IndexOf(item) : std::nullopt;
}

void ProposalTree::SelectProposal(std::size_t index) {
    Expand(GetItemParent(items_[index]));
    Select(items_[index]);
    EnsureVisible(items_[index]);
    if (select_)
        select_();
}

void ProposalTree::Step(int direction) {
    if (items_.empty())
        return;
    const auto last = static_cast<long>(items_.size()) - 1;
    const std::optional<std::size_t> now = selected();
    const long next = now ? static_cast<long>(*now) + direction : 0;
    SelectProposal(static_cast<std::size_t>(std::clamp(next, 0L, last)));
}

void ProposalTree::ToggleSelected() {
    const wxTreeListItem item = GetSelection();
    if (item.IsOk())
        Tick(item, GetCheckedState(item) != wxCHK_CHECKED);
}

void ProposalTree::Tick(wxTreeListItem item, bool accepted) {
    CheckItemRecursively(item, accepted ? wxCHK_CHECKED : wxCHK_UNCHECKED);
    UpdateItemParentStateRecursively(item);
    if (!accept_)
        return;
    if (const std::optional<std::size_t> index = IndexOf(item)) {
        accept_(*index, accepted);
        return;
    }
    for (wxTreeListItem child = GetFirstChild(item); child.IsOk(); child = GetNextSibling(child))
        if (const std::optional<std::size_t> index = IndexOf(child))
            accept_(*index, accepted);
}

void ProposalTree::OnSelect(std::function<void()> select) {
    select_ = std::move(select);
}

void ProposalTree::OnAccept(std::function<void(std::size_t index, bool accepted)> accept) {
    accept_ = std::move(accept);
}

void ProposalTree::OnOpen(std::function<void()> open) {
    Bind(wxEVT_TREELIST_ITEM_ACTIVATED, [open = std::move(open)](wxTreeListEvent&) { open(); });
}

}  // namespace particulars
