// Finds words anywhere in a case: secrets with their latest wording, docket, duties, people,
// papers.
//
// A record is a hit if it contains every word, wherever, in any case and as the beginning or part
// of a longer word. Every record is read, which is quick for some thousands; documents are found
// through the index (document_listing.h), by words and their beginnings.

#pragma once

#include <string>
#include <vector>

#include "model/store/database.h"

namespace particulars {

struct FoundRecord {
    std::string type;  ///< For people: "secret", "docket entry", "deadline", …
    std::string id;
    std::string label;    ///< "TS-003 Scoring".
    std::string snippet;  ///< Some words around the first place; may quote a sealed text.
};

/// At most `limit` hits, secrets first. None for a text without words.
std::vector<FoundRecord> SearchCase(Database& db, const std::string& words, int limit);

}  // namespace particulars
