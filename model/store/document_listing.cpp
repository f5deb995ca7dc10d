#include "model/store/document_listing.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/store/document_search.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::int64_t kMostFound = 250'000;  // Places remembered: 2 MB.
constexpr std::int64_t kLeastStride = 256;
constexpr std::int64_t kMostKeys = 4096;

constexpr std::string_view kCountAll = "SELECT coalesce(sum(documents), 0) FROM document_tally";

/// What a view is sorted by: two expressions that an index holds in this order, the second of which
/// tells rows with the same first apart.
struct SortKey {
    std::string first;
    std::string second;
};

SortKey KeyOf(DocumentSort sort) {
    switch (sort) {
        case DocumentSort::kBates:
            break;
        case DocumentSort::kDate:
            return {"d.sort_date", "d.place"};
        case DocumentSort::kCustodian:
            return {"d.custodian", "d.place"};
        case DocumentSort::kTitle:
            return {"d.sort_title", "d.place"};
        case DocumentSort::kProduction:
            return {"d.production", "d.bates_key"};
    }
    return {"d.bates_key", "d.place"};
}

/// The columns of a row of a list, in the order of the record map; the long ones come empty.
const std::string& ListColumns() {
    static const std::string columns = [] {
        std::string list;
        for (const TableColumn& column : TableOf<Document>().columns) {
            const bool is_long =
                column.name == "recipients" || column.name == "more" || column.name == "text";
            const std::string_view empty = column.name == "more" ? "'[]'" : "''";
            list += fmt::format("{}{}", list.empty() ? "" : ", ",
                                is_long ? std::string(empty) : "d." + column.name);
        }
        return list;
    }();
    return columns;
}

std::string OrderBy(const SortKey& key, bool descending) {
    const std::string_view way = descending ? " DESC" : "";
    return fmt::format("ORDER BY {}{}, {}{}", key.first, way, key.second, way);
}

Value ValueIn(const Row& row, int column, bool is_integer) {
    if (is_integer)
        return row.Integer(column);
    return row.Text(column);
}

std::vector<Document> Read(Database& db, const std::string& sql, const Values& values) {
    std::vector<Document> documents;
    db.Query(sql, values, [&](const Row& row) { documents.push_back(RecordIn<Document>(row)); });
    return documents;
}

bool IsInteger(const SortKey& key) {
    return key.second == "d.place";
}

}  // namespace

DocumentListing::DocumentListing(std::shared_ptr<Database> db, DocumentView view)
    : db_(std::move(db)), view_(std::move(view)) {
    is_filtered_ = !view_.query.empty() || view_.highest != Tier::kSourceCode;
    if (is_filtered_)
        FindPlaces();
    else
        db_->Query(kCountAll, {}, [&](const Row& row) { count_ = row.Integer(0); });
}

DocumentListing::~DocumentListing() = default;

void DocumentListing::FindPlaces() {
    const DocumentCondition found = ConditionFor(db_->dialect(), view_.query, view_.highest);
    const std::string order = OrderBy(KeyOf(view_.sort), view_.is_descending);
    db_->Query(fmt::format("SELECT d.place FROM document d {} WHERE {} {} LIMIT {}", found.joins,
                           found.conditions, order, kMostFound + 1),
               found.values, [&](const Row& row) { places_.push_back(row.Integer(0)); });
    is_cut_ = static_cast<std::int64_t>(places_.size()) > kMostFound;
    if (is_cut_)
        places_.pop_back();
    count_ = static_cast<std::int64_t>(places_.size());
}

std::vector<Document> DocumentListing::Rows(std::int64_t first, std::int64_t count) {
    count = std::min(count, count_ - first);
    if (first < 0 || count <= 0)
        return {};
    if (is_filtered_)
        return RowsAt(first, count);
    const std::int64_t behind = count_ - first - count;
    const std::int64_t key = jumps_.stride == 0 ? 0 : first / jumps_.stride;
    const std::int64_t skip = first - key * jumps_.stride;
    if (behind < skip) {
        std::vector<Document> rows = RowsFrom(nullptr, behind, count, true);
        std::reverse(rows.begin(), rows.end());
        return rows;
    }
    const bool has_key = key > 0 && key < static_cast<std::int64_t>(jumps_.keys.size());
    return RowsFrom(has_key ? &jumps_.keys[static_cast<std::size_t>(key)] : nullptr,
                    has_key ? skip : first, count, false);
}

std::vector<Document> DocumentListing::RowsFrom(const Key* key, std::int64_t skip,
                                                std::int64_t count, bool backwards) {
    const SortKey sort = KeyOf(view_.sort);
    const bool descending = view_.is_descending != backwards;
    std::string where;
    Values values;
    if (key) {
        where = fmt::format("WHERE ({}, {}) {} ($1, $2)", sort.first, sort.second,
                            descending ? "<=" : ">=");
        values = {key->first, key->second};
    }
    return Read(*db_,
                fmt::format("SELECT {} FROM document d {} {} LIMIT {} OFFSET {}", ListColumns(),
                            where, OrderBy(sort, descending), count, skip),
                values);
}

std::vector<Document> DocumentListing::RowsAt(std::int64_t first, std::int64_t count) {
    std::vector<Document> rows;
    for (std::int64_t row = first; row < first + count; ++row)
        db_->Query(fmt::format("SELECT {} FROM document d WHERE d.place = $1", ListColumns()),
                   {places_[static_cast<std::size_t>(row)]},
                   [&](const Row& found) { rows.push_back(RecordIn<Document>(found)); });
    return rows;
}

DocumentListing::Jumps DocumentListing::FindJumps(Database& db) const {
    Jumps jumps;
    if (is_filtered_ || count_ <= kLeastStride)
        return jumps;
    jumps.stride = std::max(kLeastStride, count_ / kMostKeys);
    const SortKey sort = KeyOf(view_.sort);
    db.Query(fmt::format("SELECT a, b FROM (SELECT {} AS a, {} AS b, row_number() OVER ({}) AS n "
                         "FROM document d) counted WHERE (n - 1) % {} = 0 ORDER BY n",
                         sort.first, sort.second, OrderBy(sort, view_.is_descending), jumps.stride),
             {}, [&](const Row& row) {
                 jumps.keys.push_back({ValueIn(row, 0, false), ValueIn(row, 1, IsInteger(sort))});
             });
    return jumps;
}

std::optional<std::int64_t> DocumentListing::RowOf(const DocumentId& id) {
    const SortKey sort = KeyOf(view_.sort);
    std::optional<Key> key;
    std::int64_t place = 0;
    db_->Query(fmt::format("SELECT {}, {}, d.place FROM document d WHERE d.id = $1", sort.first,
                           sort.second),
               {id.text()}, [&](const Row& row) {
                   key = Key{ValueIn(row, 0, false), ValueIn(row, 1, IsInteger(sort))};
                   place = row.Integer(2);
               });
    if (!key)
        return std::nullopt;
    if (is_filtered_) {
        const auto found = std::find(places_.begin(), places_.end(), place);
        if (found == places_.end())
            return std::nullopt;
        return found - places_.begin();
    }
    std::int64_t before = 0;
    db_->Query(fmt::format("SELECT count(*) FROM document d WHERE ({}, {}) {} ($1, $2)", sort.first,
                           sort.second, view_.is_descending ? ">" : "<"),
               {key->first, key->second}, [&](const Row& row) { before = row.Integer(0); });
    return before;
}

std::vector<Document> FirstMatches(Database& db, const DocumentQuery& query, Tier highest,
                                   std::int64_t count) {
    const DocumentCondition found = ConditionFor(db.dialect(), query, highest);
    const bool by_index = !found.joins.empty();
    return Read(
        db,
        fmt::format("SELECT {} FROM {} WHERE {} ORDER BY {} LIMIT {}", ListColumns(),
                    by_index ? "document_search CROSS JOIN document d ON d.place = "
                               "document_search.rowid"
                             : "document d",
                    found.conditions, by_index ? "document_search.rowid" : "d.place", count),
        found.values);
}

std::int64_t CountDocuments(Database& db, const DocumentQuery& query, Tier highest) {
    const DocumentCondition found = ConditionFor(db.dialect(), query, highest);
    std::int64_t count = 0;
    db.Query(
        fmt::format("SELECT count(*) FROM document d {} WHERE {}", found.joins, found.conditions),
        found.values, [&](const Row& row) { count = row.Integer(0); });
    return count;
}

std::vector<RoleCount> CountLinks(Database& db) {
    std::vector<RoleCount> counts;
    db.Query("SELECT secret, role, count(*) FROM link GROUP BY secret, role ORDER BY secret, role",
             {}, [&](const Row& row) {
                 if (const auto role = FromText<LinkRole>(row.Text(1)))
                     counts.push_back({row.Text(0), *role, row.Integer(2)});
             });
    return counts;
}

}  // namespace particulars
