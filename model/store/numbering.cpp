#include "model/store/numbering.h"

#include <algorithm>
#include <optional>
#include <string>

namespace particulars {
namespace {

constexpr std::string_view kLatest = R"sql(
    SELECT latest FROM designation_counter WHERE series = $1
)sql";

constexpr std::string_view kFirst = R"sql(
    INSERT INTO designation_counter (series, latest) VALUES ($1, $2)
)sql";

constexpr std::string_view kReach = R"sql(
    UPDATE designation_counter SET latest = $2 WHERE series = $1
)sql";

}  // namespace

std::int64_t TakeNumber(Database& db, std::string_view series, std::int64_t wanted) {
    std::optional<std::int64_t> latest;
    db.Query(kLatest, {std::string(series)}, [&](const Row& row) { latest = row.Integer(0); });
    const std::int64_t number = std::max(latest.value_or(0) + 1, wanted);
    db.Execute(latest ? kReach : kFirst, {std::string(series), number});
    return number;
}

}  // namespace particulars
