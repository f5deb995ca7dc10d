// How a list of the case is told: for each column what its cell says of a record. What lists are
// made of for case_list.h.

#pragma once

#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/case_list.h"

namespace particulars {

template <typename Record>
struct ColumnOf {
    ListColumn column;
    std::function<ListCell(const ListSource&, const Record&)> cell;
};

/// `records` are those of the source; `tier` that of the words of one.
template <typename Record>
ListKind KindOf(std::string_view id, std::string_view title,
                std::span<const Record> (*records)(const ListSource&),
                Tier (*tier)(const ListSource&, const Record&),
                std::vector<ColumnOf<Record>> columns) {
    ListKind kind{id, title, {}, {}, {}};
    for (const ColumnOf<Record>& column : columns)
        kind.columns.push_back(column.column);
    kind.rows = [records, tier, columns = std::move(columns)](const ListSource& source) {
        std::vector<ListRow> rows;
        for (const Record& record : records(source)) {
            ListRow row;
            row.tier = tier(source, record);
            for (const ColumnOf<Record>& column : columns)
                row.cells.push_back(column.cell(source, record));
            rows.push_back(std::move(row));
        }
        return rows;
    };
    return kind;
}

/// "Wed 13 Jul 2016"; empty for none.
inline ListCell DayOf(const std::optional<Date>& day) {
    return day ? ListCell{ToShortWords(*day), ToIso(*day), day} : ListCell{};
}

/// Ordered by its number, not by its letters.
inline ListCell Numbered(std::string words, int number) {
    return {std::move(words), fmt::format("{:010}", number)};
}

/// A text of an enumeration, ordered as the enumeration is.
template <typename Enum>
ListCell ChoiceOf(Enum value) {
    return Numbered(Capitalized(ToText(value)), static_cast<int>(value));
}

inline std::string NameOfParty(const ListSource& source, const PartyId& id) {
    for (const Party& party : source.parties)
        if (!id.empty() && party.id == id)
            return party.name;
    return {};
}

// The lists, each beside its like.
ListKind SecretList();
ListKind ChallengeList();
ListKind DeadlineList();
ListKind ObligationList();
ListKind DocketList();
ListKind MotionList();
ListKind RulingList();
ListKind RequestList();
ListKind PeopleList();

}  // namespace particulars
