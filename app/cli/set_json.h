// The JSON shapes of served lists on the command line (resources/help/json.md).

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "model/jobs/served_findings.h"
#include "model/papers/asserted_list.h"
#include "model/papers/moving_target.h"

namespace particulars {

nlohmann::ordered_json ToJson(const ServedSet& set, const CaseRecords& records);
nlohmann::ordered_json ToJson(const ServedItem& item);
nlohmann::ordered_json ToJson(const std::vector<SetFinding>& findings);
nlohmann::ordered_json ToJson(const AssertedList& list);
nlohmann::ordered_json ToJson(const MovingTarget& table);

}  // namespace particulars
