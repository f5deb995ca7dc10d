#include "model/secrets/version.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const Version& version) {
    Violations found;
    if (version.number < 1)
        found.push_back({"number", "Number the version, starting from 1."});
    if (version.state != VersionState::kDraft && Trim(version.text).empty())
        found.push_back({"text", "Only a draft may be without a description."});
    if ((version.number == 1) != (version.kind == AmendmentKind::kFirst))
        found.push_back({"kind", version.number == 1
                                     ? "Version 1 amends nothing: choose \"first\"."
                                     : "Say what the change does to the earlier version."});
    const bool was_served =
        version.state == VersionState::kServed || version.state == VersionState::kSuperseded;
    if (was_served && version.number > 1 && Trim(version.ground).empty())
        found.push_back({"ground", "State the ground for the amendment before it is served."});
    if (Trim(version.author).empty())
        found.push_back({"author", "Say who wrote this version."});
    if (!version.created_at.empty() && !UtcFromIso(version.created_at))
        found.push_back({"created_at", "The time of writing cannot be read."});
    return found;
}

Violations Check(const Particular& particular) {
    Violations found;
    if (particular.element.empty())
        found.push_back({"element", "Choose the question that this answers."});
    const bool claims_text = particular.state == ParticularState::kStated ||
                             particular.state == ParticularState::kSupported ||
                             particular.state == ParticularState::kAccepted;
    if (claims_text && Trim(particular.text).empty())
        found.push_back({"text", "Write the particular, or mark it as not stated."});
    if (particular.state == ParticularState::kSupported && Trim(particular.pinpoints).empty())
        found.push_back({"pinpoints", "A supported particular needs at least one pinpoint."});
    return found;
}

}  // namespace particulars
