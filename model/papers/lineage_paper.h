// The lineage of a list on paper: a step to a line, with its day, reason and authority.

#pragma once

#include "model/papers/document.h"
#include "model/papers/lineage_chart.h"

namespace particulars {

PaperDocument ComposeLineage(const Matter& matter, const Lineage& lineage,
                             const std::string& stamp);

}  // namespace particulars
