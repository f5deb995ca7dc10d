// The JSON shapes of records on the command line (resources/help/json.md). Stable: keys may be
// added, never renamed or taken away. Dates are ISO, unknown is null.

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/evidence/document.h"
#include "model/jobs/case_records.h"

namespace particulars {

nlohmann::ordered_json OrNull(const std::optional<Date>& date);
nlohmann::ordered_json OrNull(const std::string& text);  ///< Null where empty.
nlohmann::ordered_json OrNull(const std::optional<std::string>& text);

nlohmann::ordered_json ToJson(const LineageStep& step, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Defense& defense, const CaseRecords& records);
nlohmann::ordered_json ToJson(const SecretAlias& alias, const CaseRecords& records);
nlohmann::ordered_json ToJson(const TierName& name, const CaseRecords& records);
nlohmann::ordered_json ToJson(const SavedView& view, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Fact& fact, const CaseRecords& records);
nlohmann::ordered_json ToJson(const TradeSecret& secret, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Deadline& deadline, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Obligation& obligation, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Challenge& challenge, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Person& person, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Ruling& ruling, const CaseRecords& records);
nlohmann::ordered_json ToJson(const DocketEntry& entry, const CaseRecords& records);
nlohmann::ordered_json ToJson(const DiscoveryRequest& request, const CaseRecords& records);
nlohmann::ordered_json ToJson(const Document& document, const CaseRecords& records);

/// The working of a deadline as a list of {"step", "date", "authority"}.
nlohmann::ordered_json ToJson(const std::vector<WorkingStep>& working);

}  // namespace particulars
