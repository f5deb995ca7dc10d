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
#include "model/core/edit_conflict.h"
#include "model/core/progress.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"
#include "model/jobs/open_case.h"
#include "model/jobs/sample_span.h"
#include "model/store/database.h"

namespace particulars {

/// Who uses the program, for the change log: PARTICULARS_USER, else the login name.
std::string CurrentUser();

class Session {
public:
    /// `clock` must outlive the session. See store/case_file.h for what these throw, and
    /// store/server.h for a `path` that is the address of a team server: there the user is the
    /// login, the time the server's, and the password may be empty.
    static Session Create(const std::string& path, const std::string& password, Matter matter,
                          const Clock& clock, std::string user, bool on_share = false);
    /// Where writing is not safe the session is read-only, and read_only_reason says why, unless
    /// `options` say otherwise.
    static Session Open(const std::string& path, const std::string& password, const Clock& clock,
                        std::string user, const OpenOptions& options);
    static Session Open(const std::string& path, const std::string& password, const Clock& clock,
                        std::string user, bool read_only = false);
    /// A new matter on a team server, with the user as its administrator.
    static Session CreateOnServer(const std::string& address, const std::string& password,
                                  Matter matter, const Clock& clock);
    /// Makes the worked example at `path`.
    static Session CreateSample(const std::string& path, const std::string& password,
                                const Clock& clock, std::string user, SampleSpan span,
                                bool on_share = false);

    Database& db() const { return *db_; }
    const Clock& clock() const { return server_clock_ ? *server_clock_ : *clock_; }
    const MatterId& matter() const { return matter_; }
    bool is_on_server() const { return server_clock_ != nullptr; }
    const std::string& user() const { return user_; }
    const std::string& path() const { return path_; }
    bool read_only() const { return read_only_; }
    /// For the window; empty where the case can be written or nobody wished to.
    const std::string& read_only_reason() const { return read_only_reason_; }

    CaseRecords Load() const;

    /// Saves `records` as one act, giving numbers, ids and revisions. If that fails they keep the
    /// ids, so that saving them again after a lost connection doubles nothing.
    void Save(const std::string& label, std::vector<AnyRecord>& records,
              const std::string& reason = {}, Progress* progress = nullptr);

    /// What the last Save brought together with changes of other people.
    const std::vector<EditMerge>& merges() const { return merges_; }

    /// The user's part in the matter; nullopt for a case file, which sets no limits.
    std::optional<Membership> membership() const { return db_->membership(); }

    std::optional<std::string> UndoLabel() const;
    std::optional<std::string> RedoLabel() const;
    std::string Undo(Progress& progress);
    std::string Redo(Progress& progress);

    /// The standards chosen for this case, or the defaults for its court, claims and stage.
    std::vector<std::string> ChosenStandards() const;
    void ChooseStandards(const std::vector<std::string>& standards);

private:
    Session(std::unique_ptr<Database> db, const Clock& clock, std::string user, std::string path,
            bool read_only);
    static Session OnServer(std::unique_ptr<Database> db, const std::string& address,
                            const Clock& clock);

    std::unique_ptr<Database> db_;
    const Clock* clock_;
    std::unique_ptr<Clock> server_clock_;  ///< Null for a file.
    MatterId matter_;
    std::vector<EditMerge> merges_;
    std::string user_;
    std::string path_;
    bool read_only_ = false;
    std::string read_only_reason_;
};

}  // namespace particulars
