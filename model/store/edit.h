// An Edit is one thing the user did, as one transaction and one step of undo: the rows it saves
// and, with them, their lines in the change log.
//
// Nothing is kept unless Commit is called. Numbers that people quote (TS-001, D-07, O-03) come from
// counters that never go back, so that an undone or withdrawn entry does not give its number away.

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/clock.h"
#include "model/core/edit_conflict.h"
#include "model/store/database.h"

namespace particulars {

class ChangeWriter;
struct RecordTable;

class Edit {
public:
    /// `label` names the act for undo and the history: "withdraw TS-003". It holds no text of a
    /// description. `db` and `clock` must outlive the edit. Throws kUnavailable if another program
    /// is writing.
    Edit(Database& db, const Clock& clock, std::string user, std::string label,
         std::string reason = {});

    /// Runs `first` within the transaction, before the turn at the change log is taken, for which
    /// others wait: what takes long and is not logged row by row.
    Edit(Database& db, const Clock& clock, std::string user, std::string label,
         const std::function<void()>& first);
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;
    ~Edit();

    /// Inserts a record whose revision is 0 (giving it an id if it has none), or updates one that
    /// nobody changed since it was read. Sets its id and revision. A save that changes nothing adds
    /// no line to the log. Where somebody else saved first, changes of different fields are brought
    /// together, which `merges` reports, and the record is given theirs as well; a field that both
    /// changed throws ConflictError. Throws kConflict if a value is taken, kForbidden if the user's
    /// role does not allow it. What a record refers to may be saved after it: that is checked by
    /// Commit.
    template <typename Record>
    void Save(Record& record);

    /// Takes a record out that nobody changed since it was read; undo brings it back. Throws
    /// kConflict if it was changed or something refers to it, kForbidden if the user's role does
    /// not allow it.
    template <typename Record>
    void Remove(const Record& record);

    /// The next number of `series` ("trade_secret", "deadline", "obligation") in this file.
    int NextNumber(std::string_view series);

    Database& db() const { return db_; }
    const Clock& clock() const { return clock_; }
    const std::string& user() const { return user_; }

    /// What was brought together so far.
    const std::vector<EditMerge>& merges() const { return merges_; }

    void Commit();

private:
    /// Returns the row as it is now.
    Values SaveRow(const RecordTable& table, Values values);
    void RemoveRow(const RecordTable& table, const Values& values);
    void Insert(const RecordTable& table, const Values& values);
    Values Update(const RecordTable& table, const Values& mine);
    void RequirePermission(const RecordTable& table, const Values& before, const Values& after);
    Values MergedWith(const RecordTable& table, const Values& theirs, const Values& mine);

    Database& db_;
    const Clock& clock_;
    std::string user_;
    Transaction transaction_;
    std::unique_ptr<ChangeWriter> changes_;
    std::vector<EditMerge> merges_;
};

}  // namespace particulars
