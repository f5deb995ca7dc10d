// A Document of the production: one Bates range with who kept it and how it is designated.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/core/id.h"
#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/matter/matter.h"

namespace particulars {

using DocumentId = Id<struct DocumentTag>;
using LinkId = Id<struct LinkTag>;

struct Document {
    DocumentId id;
    MatterId matter;
    std::string production;   ///< Volume, such as "LP-VOL001"; empty if none.
    std::string bates_begin;  ///< "LP00012345", padding kept.
    std::string bates_end;
    std::string title;
    std::string custodian;
    std::optional<Date> dated;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string path;    ///< Relative to the case folder; empty if not linked.
    std::string sha256;  ///< Of the linked file, lower-case hex.
    std::int64_t revision = 0;
};

Violations Check(const Document& document);

}  // namespace particulars
