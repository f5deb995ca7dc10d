// The identification as it was served, and the certificate of its service.
//
// Both are made from the frozen items alone, so that printing them again gives the same words; only
// what the tiers are called is that of the protective order in force. They go to the other side:
// nothing of the register that was not served is here.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/matter/tier_name.h"
#include "model/papers/document.h"
#include "model/secrets/served_set.h"

namespace particulars {

struct ServedListContent {
    Matter matter;
    ServedSet set;
    std::vector<ServedItem> items;  ///< In order of position.
    std::string ecf_number;         ///< Of the paper on the docket; empty if there is none.
    std::vector<TierName> tier_names;
};

/// A list that was not served yet is a draft.
PaperDocument ComposeServedList(const ServedListContent& content);

/// Throws kUsage for a list that was not served.
PaperDocument ComposeCertificate(const ServedListContent& content);

/// How an item is set.
struct ServedItemLook {
    int level = 2;                ///< Of its heading.
    bool is_open = false;         ///< Not served yet: its words may come back edited from Word.
    bool lettered = false;        ///< Particulars as sub-parts (a), (b), ... that can be cited.
    std::string also_known = {};  ///< Its other names; empty for none.
};

/// The heading of the item, its text, particulars and support.
void AppendServedItem(const ServedItem& item, std::span<const TierName> names,
                      const ServedItemLook& look, std::vector<Block>& blocks);

/// A paper about a list, up to its title block: draft until served, then with its digest.
PaperDocument NewServedPaper(const ServedListContent& content, const std::string& name);

/// The lines of a text, without the empty ones.
std::vector<std::string> LinesOf(std::string_view text);

/// "Ann Able; Ben Baker" for names one to a line.
std::string NamesInWords(const std::string& lines);

}  // namespace particulars
