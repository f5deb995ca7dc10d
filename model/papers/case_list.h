// The lists of a case that can be printed as reports, and the columns that each of them has.
//
// A list is found by its id and a column by its name: kept views and the command line name them, so
// they never change. The columns that a report shows unless told otherwise are those of the list in
// the window.

#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/matter/discovery_request.h"
#include "model/matter/tier_name.h"
#include "model/papers/case_dates.h"
#include "model/particularity/challenge.h"

namespace particulars {

/// What the lists are made of, as a view of what somebody else holds.
struct ListSource {
    CaseDates dates;
    std::span<const TradeSecret> secrets;
    std::span<const Challenge> challenges;
    std::span<const DiscoveryRequest> requests;
    std::span<const Motion> motions;
    std::span<const Ruling> rulings;
    std::span<const Person> people;
    std::span<const Party> parties;
    std::span<const TierName> tier_names;
};

struct ListColumn {
    std::string_view name;   ///< "act_by".
    std::string_view title;  ///< "Act by".
    double share = 1.0;      ///< Of the width, relative to the other columns.
    bool is_usual = true;    ///< Shown unless told otherwise.
    /// Holds words under the tier of the row, which a paper with this column then carries.
    bool has_words = false;
};

struct ListCell {
    std::string words;
    std::string key = {};                    ///< What it is ordered by; empty: the words, folded.
    std::optional<Date> day = std::nullopt;  ///< Where the cell is one date.
};

struct ListRow {
    std::vector<ListCell> cells;  ///< One for each column of the list.
    Tier tier = Tier::kPublic;    ///< Of the columns that have words.
};

struct ListKind {
    std::string_view id;     ///< "deadlines".
    std::string_view title;  ///< "Deadlines".
    std::vector<ListColumn> columns;
    std::function<std::vector<ListRow>(const ListSource&)> rows;
    std::string_view usual_order = {};  ///< A column, as in the window; empty: as records are kept.
};

/// In the order to offer them.
const std::vector<ListKind>& CaseLists();

/// Throws kUsage, naming the lists, where there is none with that id.
const ListKind& ListNamed(std::string_view id);

/// Place of the column. Throws kUsage, naming the columns, where the list has none of that name.
std::size_t ColumnNamed(const ListKind& list, std::string_view name);

std::vector<std::string> UsualColumnsOf(const ListKind& list);

}  // namespace particulars
