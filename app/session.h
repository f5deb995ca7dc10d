// The open case: its database, the clock and the user, built once and passed down to the window and
// the command line alike.
//
// One session belongs to one thread. A job that runs beside it opens a connection of its own.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/clock.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"
#include "model/store/database.h"

namespace particulars {

/// Who uses the program, for the change log: PARTICULARS_USER, else the login name.
std::string CurrentUser();

class Session {
public:
    /// `clock` must outlive the session. See store/case_file.h for what these throw.
    static Session Create(const std::string& path, const std::string& password, Matter matter,
                          const Clock& clock, std::string user);
    static Session Open(const std::string& path, const std::string& password, const Clock& clock,
                        std::string user, bool read_only = false);
    /// Makes the worked example at `path`.
    static Session CreateSample(const std::string& path, const std::string& password,
                                const Clock& clock, std::string user);

    Database& db() const { return *db_; }
    const Clock& clock() const { return clock_; }
    const std::string& user() const { return user_; }
    const std::string& path() const { return path_; }
    bool read_only() const { return read_only_; }

    CaseRecords Load() const;

    /// Saves `records` as one act, giving numbers, ids and revisions.
    void Save(const std::string& label, std::vector<AnyRecord>& records,
              const std::string& reason = {});

    std::optional<std::string> UndoLabel() const;
    std::optional<std::string> RedoLabel() const;
    std::string Undo();
    std::string Redo();

    /// The standards chosen for this case, or the defaults for its court, claims and stage.
    std::vector<std::string> ChosenStandards() const;
    void ChooseStandards(const std::vector<std::string>& standards);

private:
    Session(std::unique_ptr<Database> db, const Clock& clock, std::string user, std::string path,
            bool read_only);

    std::unique_ptr<Database> db_;
    const Clock& clock_;
    std::string user_;
    std::string path_;
    bool read_only_ = false;
};

}  // namespace particulars
