#include "model/store/document_digest.h"

#include <fmt/format.h>
#include <map>

#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr std::int64_t kPage = 1000;

// The state in which each edited document of an import was before its first edit.
constexpr std::string_view kFirstEdits = R"sql(
    SELECT c.record, c.before_row
      FROM change c JOIN document d ON d.id = c.record
     WHERE d.batch = $1 AND c.record_type = 'document'
       AND NOT EXISTS (SELECT 1 FROM change e
                        WHERE e.record = c.record AND e.record_type = 'document'
                          AND e.sequence < c.sequence)
)sql";

std::map<std::string, std::string> FirstEdits(Database& db, const std::string& import) {
    std::map<std::string, std::string> before;
    db.Query(kFirstEdits, {import}, [&](const Row& row) { before[row.Text(0)] = row.Text(1); });
    return before;
}

std::string PageSql() {
    std::string columns;
    for (const TableColumn& column : TableOf<Document>().columns)
        columns += column.name + ", ";
    return fmt::format(
        "SELECT {}place FROM document WHERE batch = $1 AND place > $2 ORDER BY place LIMIT {}",
        columns, kPage);
}

/// The number's bytes, lowest first, whatever the machine's order.
std::string_view BytesOf(std::uint64_t number, std::array<char, 8>& bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((number >> (8 * i)) & 0xFFU);
    return {bytes.data(), bytes.size()};
}

}  // namespace

Sha256Hasher::Digest DocumentDigest::Of(const Values& values, Sha256Hasher& hasher) {
    std::array<char, 8> bytes{};
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        if (const auto* text = std::get_if<std::string>(&values[i])) {
            hasher.Add("t");
            hasher.Add(BytesOf(text->size(), bytes));
            hasher.Add(*text);
        } else if (const auto* number = std::get_if<std::int64_t>(&values[i])) {
            hasher.Add("i");
            hasher.Add(BytesOf(static_cast<std::uint64_t>(*number), bytes));
        } else {
            hasher.Add("n");
        }
    }
    return hasher.Finish();
}

void DocumentDigest::Add(const Sha256Hasher::Digest& document) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < sum_.size(); ++i) {
        std::uint64_t part = 0;
        for (std::size_t byte = 0; byte < 8; ++byte)
            part |= static_cast<std::uint64_t>(document[8 * i + byte]) << (8 * byte);
        const std::uint64_t with_carry = part + carry;
        carry = with_carry < carry ? 1 : 0;
        sum_[i] += with_carry;
        carry += sum_[i] < with_carry ? 1 : 0;
    }
}

std::string DocumentDigest::Text() const {
    return fmt::format("{:016x}{:016x}{:016x}{:016x}", sum_[3], sum_[2], sum_[1], sum_[0]);
}

std::string DigestOfImport(Database& db, const std::string& import) {
    const RecordTable& table = TableOf<Document>();
    const std::map<std::string, std::string> edits = FirstEdits(db, import);
    const std::string sql = PageSql();
    DocumentDigest digest;
    Sha256Hasher hasher;
    std::int64_t last = -1;
    std::int64_t read = kPage;
    while (read == kPage) {
        read = 0;
        db.Query(sql, {import, last}, [&](const Row& row) {
            Values values = ValuesOf(RecordIn<Document>(row));
            if (const auto edit = edits.find(std::get<std::string>(values.front()));
                edit != edits.end())
                PutColumns(table, edit->second, values);
            digest.Add(DocumentDigest::Of(values, hasher));
            last = row.Integer(static_cast<int>(table.columns.size()));
            ++read;
        });
    }
    return digest.Text();
}

}  // namespace particulars
