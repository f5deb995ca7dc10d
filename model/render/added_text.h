// Words on pages that no paragraph of the paper holds: titles of columns, names of days, labels.
//
// Each is kept once, as the same ones stand above every table: what is kept does not grow with the
// number of pages.

#pragma once

#include <string>
#include <unordered_map>

#include "model/papers/document.h"

namespace particulars {

class AddedText {
public:
    /// Stays in its place for as long as this does.
    const RichText* Keep(const std::string& text) {
        RichText& kept = texts_[text];
        if (kept.empty())
            kept.push_back({text});
        return &kept;
    }

private:
    std::unordered_map<std::string, RichText> texts_;
};

}  // namespace particulars
