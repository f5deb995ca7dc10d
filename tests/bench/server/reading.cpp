#include "tests/bench/server/reading.h"

#include <stdexcept>

#include "model/jobs/load_case.h"
#include "model/store/postgres_database.h"
#include "model/store/server.h"
#include "model/store/server_address.h"
#include "tests/bench/server/generator.h"
#include "tests/bench/server/samples.h"

namespace particulars::bench {
namespace {

constexpr int kRuns = 41;

constexpr std::string_view kPage = R"sql(
    SELECT id, production, bates_begin, bates_end, title, custodian, dated, tier, path
      FROM document
     WHERE (bates_key, id) > ($1, '')
     ORDER BY bates_key, id
     LIMIT 200
)sql";

constexpr std::string_view kPageAsOwner = R"sql(
    SELECT id, production, bates_begin, bates_end, title, custodian, dated, tier, path
      FROM document
     WHERE matter = $2 AND (bates_key, id) > ($1, '')
     ORDER BY bates_key, id
     LIMIT 200
)sql";

constexpr std::string_view kSecrets = R"sql(
    SELECT id, number, title, kind, status, tier, note FROM trade_secret ORDER BY number
)sql";

constexpr std::string_view kSecretsAsOwner = R"sql(
    SELECT id, number, title, kind, status, tier, note
      FROM trade_secret WHERE matter = $1 ORDER BY number
)sql";

template <typename Work>
double Median(Work&& work) {
    Samples samples;
    for (int run = 0; run < kRuns; ++run)
        samples.Add(MillisecondsOf(work));
    return samples.Percentile(50);
}

double MedianOf(Database& db, std::string_view sql, const Values& values) {
    return Median([&] {
        std::size_t bytes = 0;
        db.Query(sql, values, [&](const Row& row) { bytes += row.Text(0).size(); });
        if (bytes == 0)
            throw std::runtime_error("A page was empty.");
    });
}

/// The user's first matter of 1,875 or of 25,000 documents in which nothing is hidden.
std::unique_ptr<Database> OpenSome(const std::string& address, bool large) {
    const std::string database = ParseServerAddress(address).database;
    for (int user = 0; user < kUsers; ++user) {
        auto db = ConnectServer(With(address, database, LoginOf(user)), {});
        for (const ServerMatter& matter : MattersOn(*db)) {
            if ((matter.docket_number.back() == '0') != large || matter.docket_number.back() == '1')
                continue;
            OpenMatter(*db, matter.id);
            if (db->membership()->sees_all)
                return db;
        }
    }
    throw std::runtime_error("Nobody sees all of a case.");
}

double MedianLoad(const std::string& address) {
    const auto db = OpenSome(address, false);
    return Median([&] { LoadCase(*db); });
}

}  // namespace

ReadingCosts MeasureReading(const std::string& few, const std::string& many) {
    ReadingCosts costs;
    costs.load_few = MedianLoad(few);
    costs.load_many = MedianLoad(many);

    const auto db = OpenSome(many, true);
    const std::string matter = MatterOf(*db).text();
    const auto fresh = db->Connect();
    costs.first_load = MillisecondsOf([&] { LoadCase(*fresh); });

    const auto owner = OpenPostgres(ParseServerAddress(many).Conninfo(), {});
    const std::string middle = "P00037500";
    costs.page = MedianOf(*db, kPage, {middle});
    costs.page_as_owner = MedianOf(*owner, kPageAsOwner, {middle, matter});
    costs.secrets = MedianOf(*db, kSecrets, {});
    costs.secrets_as_owner = MedianOf(*owner, kSecretsAsOwner, {matter});
    return costs;
}

}  // namespace particulars::bench
