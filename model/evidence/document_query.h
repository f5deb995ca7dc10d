// What is asked of the documents, as it is typed into the filter:
//
//   ranking "click stream" rank*           words, a phrase, the beginning of a word
//   custodian:chen title:"weekly report"   in one field
//   dated:2016  dated:2016-03  dated:2015-06-01..2016-01-31
//   tier:confidential  production:LP-VOL001  batch:ID
//   role:contains  secret:TS-003           documents that are linked so
//
// All parts must hold. Fields: bates, title, custodian, author, recipients, kind, text.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/core/date.h"
#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/evidence/link.h"

namespace particulars {

struct QueryTerm {
    std::string field;  ///< Empty: anywhere.
    std::string words;  ///< One word, or those of a phrase in order.
    bool is_prefix = false;

    friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

struct DocumentQuery {
    std::vector<QueryTerm> terms;
    std::optional<Date> from;  ///< Inclusive, as is `to`. An undated document is in no range.
    std::optional<Date> to;
    std::optional<Tier> tier;
    std::optional<std::string> production;
    std::optional<std::string> batch;  ///< Id of an import.
    std::optional<LinkRole> role;
    std::optional<int> secret;  ///< Number of its designation: 3 for TS-003.

    bool empty() const {
        return terms.empty() && !from && !to && !tier && !production && !batch && !role && !secret;
    }

    friend bool operator==(const DocumentQuery&, const DocumentQuery&) = default;
};

/// The violation's field is "query"; it names the part that cannot be read. `is_typing`: the last
/// word is taken for the beginning of one.
std::variant<DocumentQuery, Violation> ParseDocumentQuery(std::string_view text,
                                                          bool is_typing = false);

/// The words that are looked for, to be marked where they are shown.
std::vector<std::string> WordsOf(const DocumentQuery& query);

}  // namespace particulars
