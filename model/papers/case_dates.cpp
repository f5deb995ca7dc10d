#include "model/papers/case_dates.h"

#include <algorithm>

#include "model/core/capitalized.h"
#include "model/papers/agenda.h"
#include "model/papers/redaction_papers.h"

namespace particulars {
namespace {

template <typename Record, typename RecordId>
const Record* FindById(std::span<const Record> records, const RecordId& id) {
    if (id.empty())
        return nullptr;
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

}  // namespace

const Obligation* ObligationOf(const CaseDates& dates, const Deadline& deadline) {
    return FindById(dates.obligations, deadline.obligation);
}

const DocketEntry* OrderOf(const CaseDates& dates, const Deadline& deadline) {
    const Obligation* obligation = ObligationOf(dates, deadline);
    return obligation ? FindById(dates.docket_entries, obligation->order) : nullptr;
}

const Deadline* FindDeadline(const CaseDates& dates, const DeadlineId& id) {
    return FindById(dates.deadlines, id);
}

Tier TierOf(const CaseDates& dates, const Deadline& deadline) {
    const DocketEntry* order = OrderOf(dates, deadline);
    return order ? TierOfPaper(*order) : Tier::kPublic;
}

std::string DutyInWords(const CaseDates& dates, const Deadline& deadline) {
    const Obligation* obligation = ObligationOf(dates, deadline);
    return obligation ? ActInWords(obligation->act, obligation->condition) : deadline.title;
}

std::string ObligorInWords(const CaseDates& dates, const Deadline& deadline) {
    const Obligation* obligation = ObligationOf(dates, deadline);
    return obligation && !obligation->obligor.empty() ? Capitalized(obligation->obligor)
                                                      : "Not from an order";
}

}  // namespace particulars
