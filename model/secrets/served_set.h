// A served set is the list of trade secrets as it was served on one day: what the other side holds.
//
// Its items keep designation, title, tier, wording, particulars and support as they went out, each
// with its own SHA-256; later edits of the register never reach them. Nothing of a served set is
// ever changed: an amended list is a new set.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/matter/docket.h"
#include "model/secrets/version.h"

namespace particulars {

using ServedSetId = Id<struct ServedSetTag>;
using ServedItemId = Id<struct ServedItemTag>;

enum class ServedSetState { kComposing, kApproved, kServed };

template <>
struct EnumText<ServedSetState> {
    static constexpr std::array<EnumName<ServedSetState>, 3> kNames = {{
        {ServedSetState::kComposing, "composing"},
        {ServedSetState::kApproved, "approved"},
        {ServedSetState::kServed, "served"},
    }};
};

struct ServedSet {
    ServedSetId id;
    MatterId matter;
    int number = 0;     ///< Counts from 1; unique within the matter, never reused.
    std::string title;  ///< "Second Amended Identification of Trade Secrets".
    ServedSetState state = ServedSetState::kComposing;
    Tier tier = Tier::kPublic;  ///< The highest of its items.
    std::optional<Date> served_on;
    std::string method;      ///< "ECF (sealed)", "email", "hand".
    std::string recipients;  ///< Names, one to a line.
    DocketEntryId entry;     ///< The paper on the docket, where it was filed.
    std::string reference;   ///< ECF number or letter, where it was not.
    std::string signer;      ///< Counsel who signed it: Rule 26(g).
    std::string verifier;    ///< Who answered under oath: Rule 33(b)(3), (5).
    std::string approver;
    std::string approved_at;  ///< UTC, ISO text.
    /// Why it was served past a finding, such as a wording that nobody had approved; else empty.
    std::string unapproved_reason;
    std::optional<Date> closed_on;  ///< From when the court takes no further entries.
    std::string closed_by;          ///< The order that says so.
    std::string sha256;  ///< Over its service and the digests of its items; empty until served.
    std::int64_t revision = 0;
};

struct ServedItem {
    ServedItemId id;
    ServedSetId set;
    TradeSecretId secret;
    VersionId version;
    int position = 0;         ///< Counts from 1 within the set.
    std::string designation;  ///< As printed.
    std::string title;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string text;
    std::string particulars;  ///< "question: answer", one to a line.
    std::string support;      ///< "pinpoint (role)", one to a line.
    std::string sha256;       ///< Over all of the above; empty until served.
    std::int64_t revision = 0;
};

/// "Set 2".
std::string Designation(const ServedSet& set);

Violations Check(const ServedSet& set);
Violations Check(const ServedItem& item);

}  // namespace particulars
