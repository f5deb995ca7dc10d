// A feed of what other connections save, for a database that tells nobody: it is asked again and
// again, some times a second.

#pragma once

#include <memory>

#include "model/store/change_feed.h"
#include "model/store/database.h"

namespace particulars {

/// `db` is the feed's own connection to a case file; null for a case that has no others.
std::unique_ptr<ChangeFeed> WatchByAsking(std::unique_ptr<Database> db);

}  // namespace particulars
