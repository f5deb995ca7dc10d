// The objections of the other side set out item by item and element by element, and the papers that
// come of it: the grid itself, a deficiency letter, a table for the conference of counsel.
//
// An objection to everything at once stands apart from those that name an item: in LivePerson the
// court heard only the single item that was attacked concretely.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/core/tier.h"
#include "model/papers/document.h"
#include "model/particularity/challenge.h"
#include "model/particularity/standard.h"

namespace particulars {

/// What the grid is made of; whoever makes one keeps the records alive while it is used.
struct Objections {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const TradeSecret> secrets;
    std::span<const Challenge> challenges;
    Date today{boost::gregorian::not_a_date_time};
    std::string stamp;
};

struct ChallengeGridRow {
    const TradeSecret* secret = nullptr;
    std::vector<std::vector<const Challenge*>> cells;  ///< As many as elements.
    std::vector<const Challenge*> whole;  ///< That name the item, but no element of it.
    bool under_blanket = false;           ///< Challenged together with everything else.

    bool challenged_concretely() const;
    bool challenged_at_all() const;
};

struct ChallengeGrid {
    std::vector<std::string> elements;  ///< Those that somebody objected to, in order of first use.
    std::vector<ChallengeGridRow> rows;
    std::vector<const Challenge*> blanket;

    std::size_t concrete_rows() const;

    /// Challenged, but with no element named.
    std::size_t unspecific_rows() const;
};

/// Entries that have ended are left out.
ChallengeGrid MakeChallengeGrid(const Objections& objections);

/// The words of the objection, where it stands, when and where it was first raised, the response to
/// it and the ruling on it.
std::string ObjectionInWords(const Challenge& challenge);

/// "TS-003, data_spec: open since ...", every objection at one place of the grid.
std::string CellInWords(const ChallengeGrid& grid, std::size_t row, std::size_t column);

/// The tier of what the grid says: the highest of the entries that it is about.
Tier TierOf(const ChallengeGrid& grid);

PaperDocument ComposeChallengeGrid(const StandardLibrary& library, const Objections& objections);

/// A letter to the other side, from the side that objects: each item with what is missing, in the
/// words of the objection, and the blanket objections last. Without work product.
PaperDocument ComposeDeficiencyLetter(const StandardLibrary& library, const Objections& objections);

/// Item, objection, response, ruling, and room for what is agreed.
PaperDocument ComposeConferenceTable(const StandardLibrary& library, const Objections& objections);

}  // namespace particulars
