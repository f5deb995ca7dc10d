// The documents around what is in sight, of a view that may hold a million: asked for in pages, the
// last used ones kept. Memory stays the same however long the list is.

#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <utility>
#include <vector>

#include "forms/evidence_access.h"

namespace particulars {

class DocumentPages {
public:
    static constexpr std::int64_t kPageSize = 200;
    static constexpr std::size_t kPagesKept = 16;  // A screen shows parts of two at most.

    explicit DocumentPages(std::shared_ptr<DocumentRows> rows = {}) : rows_(std::move(rows)) {}

    std::int64_t count() const { return rows_ ? rows_->count() : 0; }
    DocumentRows* rows() const { return rows_.get(); }

    /// Null where the view gives nothing, as while a server is away. Good until the next call.
    const Document* At(std::int64_t row) {
        if (row < 0 || row >= count())
            return nullptr;
        const std::vector<Document>& page = Page(row / kPageSize);
        const auto offset = static_cast<std::size_t>(row % kPageSize);
        return offset < page.size() ? &page[offset] : nullptr;
    }

private:
    const std::vector<Document>& Page(std::int64_t page) {
        for (auto kept = kept_.begin(); kept != kept_.end(); ++kept)
            if (kept->first == page) {
                kept_.splice(kept_.begin(), kept_, kept);
                return kept_.front().second;
            }
        kept_.emplace_front(page, rows_->Rows(page * kPageSize, kPageSize));
        if (kept_.size() > kPagesKept)
            kept_.pop_back();
        return kept_.front().second;
    }

    std::shared_ptr<DocumentRows> rows_;  ///< As EvidenceAccess::Open gives it.
    std::list<std::pair<std::int64_t, std::vector<Document>>> kept_;  ///< Last used first.
};

}  // namespace particulars
