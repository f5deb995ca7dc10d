// The proposals by kind, each with a tick: ticked is accepted. Space ticks, Enter opens.

#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include <wx/treelist.h>

#include "forms/proposal_list.h"

namespace particulars {

class ProposalTree : public wxTreeListCtrl {
public:
    explicit ProposalTree(wxWindow* parent);

    /// `proposals` must outlive what is shown, or be replaced by another call.
    void ShowProposals(const ProposalList& proposals, const Matter& matter,
                       const std::vector<Closure>& closures);

    /// One proposal has changed.
    void ShowAgain(std::size_t index);

    /// The proposal of the selected row; nullopt for a group.
    std::optional<std::size_t> selected() const;
    void SelectProposal(std::size_t index);

    /// Selects the next (+1) or the one before (-1); stops at the ends.
    void Step(int direction);

    /// Flips the tick of the selected proposal, or of all of the selected group.
    void ToggleSelected();

    void OnSelect(std::function<void()> select);
    void OnAccept(std::function<void(std::size_t index, bool accepted)> accept);
    void OnOpen(std::function<void()> open);

private:
    wxTreeListItem AddGroup(ProposalKind kind);
    void ShowRow(std::size_t index);
    void Tick(wxTreeListItem item, bool accepted);
    std::optional<std::size_t> IndexOf(wxTreeListItem item) const;

    const ProposalList* proposals_ = nullptr;
    Matter matter_;
    std::vector<Closure> closures_;
    std::vector<wxTreeListItem> items_;  ///< By index of the proposal.
    std::function<void()> select_;
    std::function<void(std::size_t, bool)> accept_;
};

}  // namespace particulars
