// A Link ties a secret to a piece of evidence: a document, a passage of testimony, or a place in
// source code. It always says in what role: saving one without is impossible.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/core/enum_text.h"
#include "model/evidence/code_citation.h"
#include "model/evidence/document.h"
#include "model/evidence/pinpoint.h"
#include "model/evidence/testimony.h"

namespace particulars {

using LinkId = Id<struct LinkTag>;

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
    DocumentId document;     ///< Exactly one of the three is set.
    CodeCitationId code_citation;
    TestimonyId testimony;
    LinkRole role = LinkRole::kRefersTo;
    std::string pinpoint;               ///< As typed; its numbers are below.
    Locator locator = Locator::kWhole;  ///< Set by WithPlace from `pinpoint`.
    std::int64_t place_start = 0;
    std::int64_t place_end = 0;
    std::string note;  ///< Work product.
    std::string author;
    std::string created_at;  ///< UTC, ISO text; empty for links of before 0.2.
    std::int64_t revision = 0;
};

Violations Check(const Link& link);

/// The link with the numbers of its pinpoint; those of the whole where it cannot be read.
Link WithPlace(Link link);

}  // namespace particulars
