// The edits of one simulated user. Each leaves a mark of its own in the record, which the user
// remembers once the store has said that it was saved: that is what the end of the run is held
// against.

#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/clock.h"
#include "model/jobs/case_records.h"
#include "model/store/database.h"
#include "model/store/edit.h"
#include "tests/bench/server/samples.h"

namespace particulars::bench {

/// An edit of which a user was told that it is saved.
struct SavedEdit {
    std::string matter;
    std::string table;
    std::string record;
    std::string login;
    std::string mark;
};

struct EditCounts {
    std::vector<SavedEdit> saved;
    std::int64_t conflicts = 0;  ///< Somebody had changed the same; it was typed in again.
    std::int64_t merges = 0;     ///< Somebody had changed something else of the same record.
    std::int64_t refused = 0;    ///< Waited for too long; nothing was saved.
};

/// What the user has open. All must outlive what is done with it.
struct Desk {
    Database& db;
    const Clock& clock;
    const CaseRecords& records;
    std::string login;
};

/// One open editor: what the user typed, on the record as it was when it was opened.
class OpenEditor {
public:
    virtual ~OpenEditor() = default;
    virtual std::string_view table() const = 0;

    /// Reads the record and types the mark in. Called again when somebody else was first.
    virtual void Read(Database& db) = 0;

    /// Returns the record's id.
    virtual std::string Save(Edit& edit) = 0;
};

class Typist {
public:
    /// `login` tells this user's marks from all others.
    Typist(std::string login, std::mt19937_64& random)
        : login_(std::move(login)), random_(random) {}

    /// Whether the user's role and the case let it edit.
    static bool MayEdit(const Desk& desk);

    /// Opens an editor on a record, or on a new one.
    std::unique_ptr<OpenEditor> Open(const Desk& desk);

    /// Saves until it fits to what others saved. Every try counts into `times`.
    void Save(const Desk& desk, OpenEditor& editor, Samples& times);

    const EditCounts& counts() const { return counts_; }

private:
    std::size_t Below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }
    std::unique_ptr<OpenEditor> NewEntry(const Desk& desk, const TradeSecret& secret);
    bool SaveOnce(const Desk& desk, OpenEditor& editor);

    std::string login_;
    std::mt19937_64& random_;
    std::int64_t typed_ = 0;
    std::string mark_;
    EditCounts counts_;
};

}  // namespace particulars::bench
