#include "model/jobs/log_distribution.h"

#include <fmt/format.h>
#include <utility>

#include "model/jobs/load_case.h"
#include "model/store/edit.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::string_view kNewest = R"sql(
    SELECT id
      FROM distribution
     WHERE $1 = '' OR subject = $1 OR secrets LIKE $3
     ORDER BY happened_at DESC, id DESC
     LIMIT $2
)sql";

}  // namespace

void LogDistribution(Database& db, const Clock& clock, const std::string& user,
                     Distribution distribution) {
    distribution.matter = MatterOf(db);
    distribution.actor = user;
    distribution.happened_at = ToIso(clock.Now());
    Edit edit(db, clock, user,
              fmt::format("{} {}", ToText(distribution.handling), distribution.what));
    edit.Save(distribution);
    edit.Commit();
}

std::vector<Distribution> Distributions(Database& db, const TradeSecret* secret, int limit) {
    std::vector<std::string> ids;
    db.Query(kNewest,
             {secret ? secret->id.text() : std::string(), std::int64_t{limit},
              secret ? fmt::format("%\"{}\"%", Designation(*secret)) : std::string()},
             [&](const Row& row) { ids.push_back(row.Text(0)); });
    std::vector<Distribution> distributions;
    for (const std::string& id : ids)
        if (auto distribution = Find<Distribution>(db, id))
            distributions.push_back(std::move(*distribution));
    return distributions;
}

}  // namespace particulars
