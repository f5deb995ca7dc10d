// Finds words in the records that are in memory: every word must occur somewhere in a record, in
// any order, as the beginning of a word or within one; letter case and accents' case do not matter.

#pragma once

#include <string>
#include <vector>

#include "forms/case_access.h"

namespace particulars {

inline constexpr int kDocumentsFound = 200;

/// Best first: a hit in the label before a hit in the text. Empty for blank `words`. `documents`
/// are those that the index found.
std::vector<SearchHit> SearchRecords(const CaseRecords& records,
                                     const std::vector<Document>& documents,
                                     const std::string& words);

}  // namespace particulars
