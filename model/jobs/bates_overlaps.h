// Tells while documents are imported which of them bear numbers that another document of their
// volume has.
//
// It costs next to nothing as long as the numbers of a new volume go up, which they do in a load
// file; any other row is looked up. Nothing but the furthest number of each volume and prefix is
// remembered.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "model/evidence/bates.h"
#include "model/evidence/document.h"
#include "model/store/database.h"

namespace particulars {

class BatesOverlaps {
public:
    explicit BatesOverlaps(Database& db) : db_(db) {}

    /// The first number of a document whose range `document`, which is not stored yet, overlaps;
    /// nullopt for none. One that begins with the very number of another is not told: it is
    /// rejected anyway.
    std::optional<std::string> With(const Document& document);

private:
    struct Reach {
        BatesNumber furthest;     ///< Of what was asked for.
        bool is_in_case = false;  ///< Whether there were such numbers before.
    };

    /// The last document of the volume that begins at or before `last`.
    std::optional<std::pair<std::string, BatesRange>> Before(const std::string& volume,
                                                             const BatesNumber& last);

    Database& db_;
    std::map<std::pair<std::string, std::string>, Reach> reaches_;  ///< By volume and prefix.
};

}  // namespace particulars
