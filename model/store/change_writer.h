// Appends the lines of one act to the change log, each chained to the one before by its hash.
//
// Lives inside one transaction. The end of the chain is taken first of all, which makes other
// writers to the same matter wait, so that two acts never stand in each other's way half done. It
// is put back by Finish: without Finish nothing may be committed.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/core/clock.h"
#include "model/core/enum_text.h"
#include "model/store/change_log.h"
#include "model/store/database.h"

namespace particulars {

enum class ActKind { kDo, kUndo, kRedo };

template <>
struct EnumText<ActKind> {
    static constexpr std::array<EnumName<ActKind>, 3> kNames = {
        {{ActKind::kDo, "do"}, {ActKind::kUndo, "undo"}, {ActKind::kRedo, "redo"}}};
};

/// What all lines of one act share.
struct Act {
    ActKind kind = ActKind::kDo;
    std::string reverts;  ///< The action that an undo or redo takes back.
    std::string label;
    std::string user;
    std::string reason;
};

class ChangeWriter {
public:
    /// `db` must outlive the writer. All lines bear the time at which the act began.
    /// Throws kUnavailable if another writer is busy for long, kForbidden if the user has no part
    /// in the case any more.
    ChangeWriter(Database& db, const Clock& clock, Act act);

    /// `before` and `after` are JSON objects; empty where there is no row.
    void Append(std::string_view table, const std::string& record, const std::string& before,
                const std::string& after);

    void Finish();

private:
    void TakeHead();

    Database& db_;
    Act act_;
    std::string action_;
    std::string at_;
    std::int64_t sequence_ = 0;
    std::string hash_;
    bool has_lines_ = false;
};

/// The hash of a line that follows one with the hash `previous`. All of `change` counts but its own
/// hash.
std::string ChainedHash(const Change& change, std::string_view kind, std::string_view reverts,
                        std::string_view previous);

}  // namespace particulars
