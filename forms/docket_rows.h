// The rows of the docket's lists, in words.

#pragma once

#include <string>
#include <vector>

#include "forms/record_list.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// By ECF number, those without one last, then by date.
std::vector<const DocketEntry*> EntriesInOrder(const CaseRecords& records);

/// In order, each with where it stands: "denied by 111", "5 duties; rules on 83".
std::vector<RecordList::Row> EntryRows(const CaseRecords& records);

/// With how each was ruled on, or "Pending".
std::vector<RecordList::Row> MotionRows(const CaseRecords& records);
std::vector<RecordList::Row> RulingRows(const CaseRecords& records);

/// With the day to act by, or "no date" where the order sets none.
std::vector<RecordList::Row> ObligationRows(const CaseRecords& records);
std::vector<RecordList::Row> RequestRows(const CaseRecords& records);

/// The one of `records` with this id; null if there is none.
template <typename Records>
auto FindById(const Records& records, const std::string& id) -> decltype(records.data()) {
    for (const auto& record : records)
        if (record.id.text() == id)
            return &record;
    return nullptr;
}

const DocketEntry* FindEntry(const CaseRecords& records, const DocketEntryId& id);
const Motion* FindMotion(const CaseRecords& records, const MotionId& id);
const Deadline* FindDeadlineOf(const CaseRecords& records, const ObligationId& obligation);

/// "ECF No. 100, order of Wed 22 Jun 2016": how a paper is called in a line.
std::string PaperInWords(const DocketEntry& entry);

}  // namespace particulars
