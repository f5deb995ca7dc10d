#include <fmt/format.h>

#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "tests/bench/server/generated_rows.h"

namespace particulars::bench {
namespace {

// The secrets were entered without a note, which was added later: so they have a history.
constexpr std::string_view kLog = R"sql(
    WITH numbered AS (
        SELECT row_number() OVER (ORDER BY step, kind, id) AS sequence, numbered.* FROM ({}) numbered
    ), lines AS (
        SELECT ROW(sequence, CASE WHEN record_type = 'document' THEN generator.id('import', $2)
                                  ELSE generator.id('act', $2 * 1000000 + sequence) END,
                   'do', '', CASE WHEN record_type = 'document' THEN 'import VOL001'
                                  ELSE 'enter' END,
                   generator.moment(sequence), generator.login($2, 0), record_type, id, before_row,
                   after_row, '', '', $1, now(), wall)::change AS line
          FROM numbered
    ), chained AS (
        SELECT line, generator.chain(line) OVER (ORDER BY (line).sequence) AS hash FROM lines
    ), written AS (
        INSERT INTO change (sequence, action, kind, reverts, label, changed_at, actor, record_type,
                            record, before_row, after_row, reason, hash, matter, wall)
        SELECT (line).sequence, (line).action, (line).kind, (line).reverts, (line).label,
               (line).changed_at, (line).actor, (line).record_type, (line).record,
               (line).before_row, (line).after_row, (line).reason, hash, (line).matter, (line).wall
          FROM chained
        RETURNING sequence, hash
    )
    INSERT INTO change_head (chain, sequence, hash, matter, founder)
    SELECT 'case', sequence, hash, $1, generator.login($2, 0)
      FROM written ORDER BY sequence DESC LIMIT 1
)sql";

/// The rows of one table as the log has them when they were entered, and where that was all.
std::string LogSource(const RecordTable& table, std::size_t kind) {
    std::string object;
    for (const TableColumn& column : table.columns)
        object += fmt::format("{}'{}', {}", object.empty() ? "" : ", ", column.name, column.name);
    object = fmt::format("jsonb_build_object({})", object);
    const std::string select =
        "SELECT {} AS step, {} AS kind, id, '{}' AS record_type, wall, {} AS before_row, {} AS "
        "after_row FROM {} WHERE matter = $1";
    const auto source = [&](int step, const std::string& before, const std::string& after) {
        return fmt::format(fmt::runtime(select), step, kind, table.name, before, after, table.name);
    };
    if (table.name != "trade_secret")
        return source(0, "''", object + "::text");
    const std::string entered = object + " || '{\"revision\": 1, \"note\": \"\"}'";
    return source(0, "''", "(" + entered + ")::text") + " UNION ALL " +
           source(1, "(" + entered + ")::text", object + "::text");
}

}  // namespace

std::string LogStatement() {
    std::string sources;
    for (std::size_t kind = 0; kind < AllTables().size(); ++kind)
        sources += (sources.empty() ? "" : "\n UNION ALL ") + LogSource(*AllTables()[kind], kind);
    return fmt::format(fmt::runtime(kLog), sources);
}

}  // namespace particulars::bench
