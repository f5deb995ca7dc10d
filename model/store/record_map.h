// One record map per record: the list of its columns and members, from which insert, update,
// select, the JSON of the change log and export columns all come.
//
// A new field is added in three places: the struct, the map (store/record_maps.h), a migration. A
// column is named like the member, but for SQL's own words ("order" is order_entry, "set" is
// request_set). A TextSpan takes two columns: place_start and place_end. Work product is marked
// here and cannot enter an output meant for the other side or the public.

#pragma once

#include <string_view>

namespace particulars {

enum class Privilege { kOrdinary, kWorkProduct };

template <typename Record, typename Member>
struct ColumnMap {
    std::string_view name;
    Member Record::*member;
    Privilege privilege = Privilege::kOrdinary;
    bool empty_is_null = false;  ///< For an id that is held as plain text and may be missing.
};

template <typename Record, typename Member>
ColumnMap(std::string_view, Member Record::*) -> ColumnMap<Record, Member>;
template <typename Record, typename Member>
ColumnMap(std::string_view, Member Record::*, Privilege) -> ColumnMap<Record, Member>;
template <typename Record, typename Member>
ColumnMap(std::string_view, Member Record::*, Privilege, bool) -> ColumnMap<Record, Member>;

/// A list of columns, as a function that calls what it is given with each. A std::tuple in its
/// place took most of the time that a file with the maps in it needs to compile.
template <typename... Column>
constexpr auto Columns(Column... column) {
    return [=](auto&& visit) { (visit(column), ...); };
}

/// Specialized in store/record_maps.h with
///   static constexpr std::string_view kTable;  // "trade_secret"
///   static constexpr std::string_view kOrder;  // ORDER BY of a whole list: "number"
///   static constexpr bool kNumbered;           // Has a number that is quoted and never reused.
///   static constexpr auto kColumns = Columns(ColumnMap{...}, ...);  // "id" first, "revision" last
template <typename Record>
struct RecordMap;

}  // namespace particulars
