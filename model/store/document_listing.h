// The documents of a case in some order, row by row, whatever their number.
//
// Rows are found by key, never by counting up from the first: the listing remembers the key of
// every so many rows (at most some thousands, whatever the case holds), and begins at the one
// before the row it is asked for. Until those are known, rows far from both ends take as long as
// counting does. A listing with a query remembers the places of what was found, up to a limit that
// it tells.
//
// It shows the case as it was when it was opened; after a change open another.

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "model/evidence/document_view.h"
#include "model/store/database.h"

namespace particulars {

class DocumentListing {
public:
    /// `db` is the listing's own connection. Finds what the query asks for, which may be
    /// interrupted through the connection.
    DocumentListing(std::shared_ptr<Database> db, DocumentView view);
    ~DocumentListing();

    const DocumentView& view() const { return view_; }
    Database& db() { return *db_; }

    /// Rows that can be shown.
    std::int64_t count() const { return count_; }

    /// Whether more was found than is shown: the query should say more.
    bool is_cut() const { return is_cut_; }

    /// At most `count` documents from row `first`, counted from 0; without recipients, the columns
    /// kept and text.
    std::vector<Document> Rows(std::int64_t first, std::int64_t count);

    /// The row of a document, or nullopt if it is not listed.
    std::optional<std::int64_t> RowOf(const DocumentId& id);

    /// What makes every row as near as the first one: the key of each `stride`th row, from row 0.
    struct Jumps {
        struct Key {
            Value first;
            Value second;
        };
        std::int64_t stride = 0;
        std::vector<Key> keys;
    };

    /// Reads the whole index once, over any connection; for the listing's view and count.
    Jumps FindJumps(Database& db) const;
    void Take(Jumps jumps) { jumps_ = std::move(jumps); }

private:
    using Key = Jumps::Key;

    void FindPlaces();
    std::vector<Document> RowsFrom(const Key* key, std::int64_t skip, std::int64_t count,
                                   bool backwards);
    std::vector<Document> RowsAt(std::int64_t first, std::int64_t count);

    std::shared_ptr<Database> db_;
    DocumentView view_;
    std::int64_t count_ = 0;
    bool is_cut_ = false;
    bool is_filtered_ = false;
    std::vector<std::int64_t> places_;  ///< Of what was found, in order; only with a query.
    Jumps jumps_;
};

/// The first `count` documents that the query finds, in the order in which they were added: what is
/// shown while somebody types.
std::vector<Document> FirstMatches(Database& db, const DocumentQuery& query, Tier highest,
                                   std::int64_t count);

/// How many documents the query finds.
std::int64_t CountDocuments(Database& db, const DocumentQuery& query, Tier highest);

/// What the coverage matrix shows; roles without a link are left out.
std::vector<RoleCount> CountLinks(Database& db);

}  // namespace particulars
