// Two people changed the same entry: what it was, what each made of it, for a person to decide.
//
// Fields that only make sense together (a date and its working, a wording and its approval) form
// one group and are decided as one: half of each would be a state that nobody wanted.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/error.h"

namespace particulars {

/// Texts as they are stored; empty for a missing value.
struct FieldVersions {
    std::string field;  ///< Column of the record map: "title".
    std::string base;   ///< When it was read for editing.
    std::string mine;
    std::string theirs;
};

using FieldGroup = std::vector<FieldVersions>;

struct EditConflict {
    std::string record_type;               ///< "trade_secret".
    std::string record;                    ///< Id.
    std::string who;                       ///< Who saved first.
    std::string at;                        ///< When, UTC, ISO text.
    std::vector<FieldGroup> groups;        ///< Each is decided as one; never empty.
    std::vector<std::string> theirs_only;  ///< Fields only they changed; they are kept as they are.
    std::int64_t revision = 0;             ///< Of theirs.
};

/// A save that was not done because of a conflict. Kind kConflict.
class ConflictError : public Error {
public:
    explicit ConflictError(EditConflict conflict);

    const EditConflict& conflict() const noexcept { return conflict_; }

private:
    EditConflict conflict_;
};

/// Two people changed different fields of one entry, and both changes were kept.
struct EditMerge {
    std::string record_type;
    std::string record;
    std::string who;  ///< The other one.
    std::vector<std::string> mine;
    std::vector<std::string> theirs;
};

}  // namespace particulars
