// Acts that could not be saved though the user did nothing wrong: the server was lost, somebody
// else saved first and the user has not decided, a right was taken away. Kept in memory until they
// are saved or discarded, also past the end of their case; never on disk, where they would lie in
// the clear.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// One act as it was asked for. Its records bear the revisions that were read for editing.
struct PendingAct {
    std::string path;  ///< Of the case.
    std::string label;
    std::string reason;
    std::vector<AnyRecord> records;
    std::string since = {};  ///< "10:42".
    std::string why = {};    ///< A sentence.
    std::string text = {};   ///< The records for people.
};

class KeptWork {
public:
    /// In place of an earlier state of the same act.
    void Keep(PendingAct act);

    /// It is saved.
    void Forget(const PendingAct& act);
    void Discard(std::size_t index);

    const std::vector<PendingAct>& acts() const { return acts_; }

private:
    std::vector<PendingAct> acts_;  ///< Oldest first.
};

/// The fields of the records, a line each, in the words of the window.
std::string RecordsInWords(const CaseRecords& context, const std::vector<AnyRecord>& records);

std::string IdOf(const AnyRecord& record);

}  // namespace particulars
