// Which documents are shown, and in what order.

#pragma once

#include <array>
#include <string>

#include "model/core/enum_text.h"
#include "model/core/tier.h"
#include "model/evidence/document_query.h"

namespace particulars {

enum class DocumentSort { kBates, kDate, kCustodian, kTitle, kProduction };

template <>
struct EnumText<DocumentSort> {
    static constexpr std::array<EnumName<DocumentSort>, 5> kNames = {{
        {DocumentSort::kBates, "bates"},
        {DocumentSort::kDate, "date"},
        {DocumentSort::kCustodian, "custodian"},
        {DocumentSort::kTitle, "title"},
        {DocumentSort::kProduction, "production"},
    }};
};

struct DocumentView {
    DocumentQuery query;
    DocumentSort sort = DocumentSort::kBates;
    bool is_descending = false;
    Tier highest = Tier::kSourceCode;  ///< Documents of higher tiers are left out.

    friend bool operator==(const DocumentView&, const DocumentView&) = default;
};

/// How often a role ties a secret to evidence.
struct RoleCount {
    std::string secret;  ///< Id of the trade secret.
    LinkRole role = LinkRole::kRefersTo;
    std::int64_t links = 0;
};

}  // namespace particulars
