#include <fmt/format.h>
#include <map>

#include "model/store/change_log.h"
#include "model/store/import_writer.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr int kPage = 500;

// The last line about each record, page by page.
constexpr std::string_view kLastLines = R"sql(
    SELECT sequence, record_type, record, after_row
      FROM change c
     WHERE sequence > $1
       AND NOT EXISTS (SELECT 1 FROM change l
                        WHERE l.record = c.record AND l.record_type = c.record_type
                          AND l.sequence > c.sequence)
     ORDER BY sequence
     LIMIT $2
)sql";

std::int64_t Count(Database& db, std::string_view table) {
    std::int64_t count = 0;
    db.Query(fmt::format("SELECT count(*) FROM {}", table), {},
             [&](const Row& row) { count = row.Integer(0); });
    return count;
}

struct LastLine {
    std::int64_t sequence = 0;
    std::string table;
    std::string record;
    std::string after;
};

std::vector<LastLine> LastLinesAfter(Database& db, std::int64_t sequence) {
    std::vector<LastLine> lines;
    db.Query(kLastLines, {sequence, std::int64_t{kPage}}, [&](const Row& row) {
        lines.push_back({row.Integer(0), row.Text(1), row.Text(2), row.Text(3)});
    });
    return lines;
}

}  // namespace

std::vector<std::string> UnloggedRecords(Database& db) {
    std::vector<std::string> findings;
    std::map<std::string, std::int64_t> logged;
    std::vector<LastLine> lines = LastLinesAfter(db, 0);
    for (; !lines.empty(); lines = LastLinesAfter(db, lines.back().sequence)) {
        for (const LastLine& line : lines) {
            const RecordTable* table = TableNamed(line.table);
            const Values now = table ? CurrentValues(db, *table, line.record) : Values();
            if (!table || !Holds(*table, line.after, now))
                findings.push_back(fmt::format("The {} {} is not as the change log left it.",
                                               line.table, line.record));
            if (!line.after.empty())
                ++logged[line.table];
        }
    }
    for (const RecordTable* table : AllTables())
        if (table->name != "document" && Count(db, table->name) > logged[std::string(table->name)])
            findings.push_back(
                fmt::format("The table {} holds entries that the change log does "
                            "not know.",
                            table->name));
    for (std::string& finding : CheckImports(db))
        findings.push_back(std::move(finding));
    return findings;
}

}  // namespace particulars
