// Everything that intake found in one text, with the user's judgment of each, and what becomes of
// it.
//
// Knows no window. Rows keep their index for as long as the list lives, so that a view may hold
// them.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "forms/proposal.h"

namespace particulars {

class ProposalList {
public:
    ProposalList() = default;

    /// What `reading` found in `text`, with the quoted answers split into their items.
    static ProposalList FromOrder(std::string text, OrderReading reading);

    /// An answer on its own: its items.
    static ProposalList FromAnswer(std::string text);

    const std::string& text() const { return text_; }
    const std::vector<Proposal>& proposals() const { return proposals_; }
    bool is_answer() const { return is_answer_; }

    void Accept(std::size_t index, bool accepted);
    void Replace(std::size_t index, ProposalValue value);

    /// True once anything was refused, taken back or edited.
    bool HasEdits() const { return has_edits_; }

    std::size_t accepted_count() const;

    /// The one whose place holds `byte`; of several, the one with the shortest place.
    std::optional<std::size_t> At(std::size_t byte) const;

    /// "Wed 13 Jul 2016" for an obligation; what it waits for where it has no date; otherwise
    /// empty.
    std::string WhenInWords(std::size_t index, const Matter& matter,
                            std::span<const Closure> closures) const;

    /// What was accepted, for CaseAccess::AcceptOrder.
    AcceptedOrder Accepted() const;

private:
    const ProposedPaper& Paper() const;
    void AddItems(const std::string& source, TextSpan answer);

    std::string text_;
    std::string items_source_;
    std::vector<Proposal> proposals_;
    bool is_answer_ = false;
    bool has_edits_ = false;
};

/// The kind that the words of an item suggest, for the user to correct.
SecretKind SuggestedKind(const std::string& words);

}  // namespace particulars
