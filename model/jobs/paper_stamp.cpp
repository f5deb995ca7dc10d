#include "model/jobs/paper_stamp.h"

#include <fmt/format.h>

namespace particulars {
namespace {

constexpr std::size_t kDigits = 12;

constexpr std::string_view kLastChange = R"sql(
    SELECT sequence, hash
      FROM change
     WHERE record_type <> 'distribution'
     ORDER BY sequence DESC
     LIMIT 1
)sql";

}  // namespace

std::string PaperStamp(Database& db) {
    std::string stamp;
    db.Query(kLastChange, {}, [&](const Row& row) {
        stamp =
            fmt::format("case version {}, data {}", row.Integer(0), row.Text(1).substr(0, kDigits));
    });
    return stamp;
}

}  // namespace particulars
