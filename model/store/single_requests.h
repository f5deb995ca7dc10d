// A BulkStatement for a database that has nothing quicker: each row is a request of its own, over a
// statement that the connection keeps prepared.

#pragma once

#include <string>

#include "model/store/database.h"

namespace particulars {

class SingleRequests final : public BulkStatement {
public:
    SingleRequests(Database& db, std::string_view sql) : db_(db), sql_(sql) {}

    std::int64_t Run(const Values& values) override { return db_.Execute(sql_, values); }

private:
    Database& db_;
    std::string sql_;
};

}  // namespace particulars
