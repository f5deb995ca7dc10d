// What papers of a case have in common: the running head and the title block.

#pragma once

#include <string>
#include <vector>

#include "model/matter/matter.h"
#include "model/papers/document.h"

namespace particulars {

/// Caption and docket number.
std::string RunningHead(const Matter& matter);

/// Neutral, for the document's metadata: "Deadline calendar, 14cv1559".
std::string PaperTitle(const std::string& name, const Matter& matter);

/// Court, caption and docket number above the name of the paper. What is empty is left out.
void AppendTitleBlock(const Matter& matter, const std::string& court_name, const std::string& name,
                      std::vector<Block>& blocks);

}  // namespace particulars
