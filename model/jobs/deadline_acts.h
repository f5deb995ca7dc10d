// What people do to a deadline over its life, each as the records that it changes: done, put off,
// set aside, checked, ended. Nothing is saved here, and nothing that hangs on it moves yet: ask
// WhatMoves with what comes out.
//
// What was computed is never lost: an override stands beside it, and an extension is another
// deadline in the place of the old one, which stays as superseded.

#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// How it was done, and what shows it.
struct Completion {
    std::optional<Date> done_on;
    bool by_alternative = false;  ///< "or state its lack of knowledge", where the order allows it.
    std::string ecf_number;
    std::string document;  ///< With pinpoint.
    std::string note;
};

enum class ExtensionGround { kStipulation, kOrder, kAgreement };

template <>
struct EnumText<ExtensionGround> {
    static constexpr std::array<EnumName<ExtensionGround>, 3> kNames = {{
        {ExtensionGround::kStipulation, "so-ordered stipulation"},
        {ExtensionGround::kOrder, "order"},
        {ExtensionGround::kAgreement, "agreement of the parties"},
    }};
};

struct Extension {
    ExtensionGround ground = ExtensionGround::kOrder;
    std::optional<Date> granted_on;
    std::string ecf_number;
    std::optional<Date> new_date;  ///< Named in the grant; or else
    std::string further;           ///< a period counted from the old date, "14 days".
    std::string note;
};

struct Ending {
    DeadlineState state = DeadlineState::kVacated;  ///< Not open, not satisfied.
    std::string reason;                             ///< At least 10 characters.
    DeadlineId successor;                           ///< Only where superseded; may be empty.
};

Violations Check(const Completion& completion);
Violations Check(const Extension& extension, const Deadline& deadline);
Violations Check(const Ending& ending);

/// The deadline as satisfied, and the obligation that it comes from.
std::vector<AnyRecord> Satisfy(const CaseRecords& records, Deadline deadline,
                               const Completion& completion);

/// The new deadline first, then the old one, then those that hung on the old one. `user` enters the
/// new one, which is unverified.
std::vector<AnyRecord> Extend(const CaseRecords& records, const Deadline& deadline,
                              const Extension& extension, const std::string& user,
                              const Clock& clock);

/// Sets the computed date aside, or takes that back where `date` is empty.
Deadline Override(Deadline deadline, std::optional<Date> date, const std::string& reason,
                  const std::string& user, const Date& today);

/// Throws kForbidden where `user` is the one who entered the deadline.
Deadline Verify(Deadline deadline, const std::string& user, const Date& today);

Deadline End(Deadline deadline, const Ending& ending);

/// Open again, as it was before it ended. What was said about the end stays in the change log.
Deadline Reopen(Deadline deadline);

}  // namespace particulars
