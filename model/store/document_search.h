// The words of a DocumentQuery in the language of the search index: FTS5 of SQLite, tsquery of
// PostgreSQL. The one place where the two databases are asked differently.

#pragma once

#include <string>
#include <string_view>

#include "model/evidence/document_query.h"
#include "model/store/database.h"

namespace particulars {

/// The conditions of a query with their values, to stand behind FROM.
struct DocumentCondition {
    std::string joins;       ///< Empty, or the index that the documents are joined with.
    std::string conditions;  ///< Always something: "TRUE" if nothing is asked.
    Values values;           ///< Of $1, $2, …
};

/// `highest` keeps documents of higher tiers out.
DocumentCondition ConditionFor(std::string_view dialect, const DocumentQuery& query, Tier highest);

/// "\"click stream\" AND title : \"rank\" *"; empty where no words are asked for.
std::string Fts5Expression(const DocumentQuery& query);

/// "'click' <-> 'stream' & 'rank':*"; empty where no words are asked for. Fields are not told apart
/// there: the conditions look for the words in the field as well.
std::string TsQuery(const DocumentQuery& query);

}  // namespace particulars
