#include "model/jobs/find_document.h"

#include <fmt/format.h>
#include <optional>

#include "model/core/error.h"
#include "model/evidence/bates.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

// Ranges do not nest but for replacements: the one that holds a number begins shortly before it.
constexpr std::string_view kAround = R"sql(
    SELECT id, bates_begin, bates_end FROM document
     WHERE bates_key <= $1
     ORDER BY bates_key DESC
     LIMIT 20
)sql";

bool Holds(const std::string& begin, const std::string& end, const BatesNumber& number) {
    const auto first = ParseBates(begin);
    const auto last = ParseBates(end.empty() ? begin : end);
    return first && last && Overlap({*first, *last}, {number, number});
}

}  // namespace

std::vector<Document> DocumentsAt(Database& db, const std::string& bates) {
    std::vector<Document> found = AllWhere<Document>(db, "bates_begin", bates);
    const auto number = ParseBates(bates);
    if (!found.empty() || !number)
        return found;
    std::vector<std::string> ids;
    db.Query(kAround, {BatesKey(bates)}, [&](const Row& row) {
        if (Holds(row.Text(1), row.Text(2), *number))
            ids.push_back(row.Text(0));
    });
    for (const std::string& id : ids)
        if (auto document = Find<Document>(db, id))
            found.push_back(std::move(*document));
    return found;
}

Document RequireDocument(Database& db, const std::string& bates, const std::string& volume) {
    std::vector<Document> found = DocumentsAt(db, bates);
    if (!volume.empty())
        std::erase_if(found,
                      [&](const Document& document) { return document.production != volume; });
    if (found.empty())
        throw Error(ErrorKind::kNotFound,
                    "The case has no document with the Bates number " + bates +
                        (volume.empty() ? "." : " in the volume " + volume + "."));
    if (found.size() > 1)
        throw Error(
            ErrorKind::kUsage,
            fmt::format("{} stands in {} volumes. Say which with --volume.", bates, found.size()));
    return std::move(found.front());
}

}  // namespace particulars
