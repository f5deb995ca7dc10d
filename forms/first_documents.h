// What a search found first, shown as if it were a view until the view is open. There may be more.

#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "forms/evidence_access.h"

namespace particulars {

class FirstDocuments final : public DocumentRows {
public:
    explicit FirstDocuments(std::vector<Document> documents) : documents_(std::move(documents)) {}

    std::int64_t count() const override { return static_cast<std::int64_t>(documents_.size()); }
    bool is_cut() const override { return true; }
    std::vector<Document> Rows(std::int64_t first, std::int64_t wanted) override {
        const std::int64_t end = std::min(count(), first + wanted);
        return first < end ? std::vector(documents_.begin() + first, documents_.begin() + end)
                           : std::vector<Document>();
    }
    std::optional<std::int64_t> RowOf(const DocumentId& id) override {
        for (std::size_t row = 0; row < documents_.size(); ++row)
            if (documents_[row].id == id)
                return static_cast<std::int64_t>(row);
        return std::nullopt;
    }

private:
    std::vector<Document> documents_;
};

}  // namespace particulars
