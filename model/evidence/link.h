// A Link ties a secret to a document. It always says in what role: saving one without is
// impossible.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/core/enum_text.h"
#include "model/evidence/document.h"

namespace particulars {

enum class LinkRole {
    kContains,
    kRefersTo,
    kIncorporates,
    kShowsCreation,
    kShowsMeasure,
    kShowsAccess,
    kShowsUse,
    kShowsValue,
    kContrary
};

template <>
struct EnumText<LinkRole> {
    static constexpr std::array<EnumName<LinkRole>, 9> kNames = {{
        {LinkRole::kContains, "contains"},
        {LinkRole::kRefersTo, "refers to"},
        {LinkRole::kIncorporates, "incorporates by reference"},
        {LinkRole::kShowsCreation, "shows creation"},
        {LinkRole::kShowsMeasure, "shows measure"},
        {LinkRole::kShowsAccess, "shows access"},
        {LinkRole::kShowsUse, "shows use"},
        {LinkRole::kShowsValue, "shows value"},
        {LinkRole::kContrary, "contrary or public"},
    }};
};

struct Link {
    LinkId id;
    MatterId matter;
    std::string secret;      ///< Id of the trade secret (evidence knows no secrets).
    std::string particular;  ///< Id of the particular it supports; empty for the whole secret.
    DocumentId document;
    LinkRole role = LinkRole::kRefersTo;
    std::string pinpoint;
    std::string note;  ///< Work product.
    std::string author;
    std::int64_t revision = 0;
};

Violations Check(const Link& link);

}  // namespace particulars
