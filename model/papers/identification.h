// An identification of trade secrets as a paper to be served: the numbered answer to an
// interrogatory, or the statement that section 2019.210 of the Code of Civil Procedure of
// California asks for before discovery.
//
// Made of a frozen list, or of one that is being composed and is then a draft. It hides behind
// nothing: no general objection and no reservation of rights; an objection can only stand at the
// entry that it goes to. Nothing of the register that is not on the list is here.

#pragma once

#include <optional>
#include <vector>

#include "model/matter/discovery_request.h"
#include "model/papers/served_list.h"
#include "model/papers/set_comparison.h"

namespace particulars {

struct IdentificationContent {
    ServedListContent list;
    std::vector<Party> parties;
    std::vector<SecretAlias> aliases;           ///< Of any secret of the case.
    std::optional<DiscoveryRequest> request;    ///< That the list answers; absent if not entered.
    std::optional<SetComparison> since_before;  ///< With the list served before; absent for none.
};

/// With definitions, the request word for word, the verification page and, last, what changed since
/// the list before.
PaperDocument ComposeAnswer(const IdentificationContent& content);

/// The same without a request. It has a verification page only where somebody verifies the list.
PaperDocument ComposeStatement(const IdentificationContent& content);

}  // namespace particulars
