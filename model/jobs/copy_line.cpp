#include "model/jobs/copy_line.h"

#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::string_view kHighest = "SELECT coalesce(max(copy_number), 0) FROM distribution";

}  // namespace

bool IsNumbered(Tier tier, const Reader& reader, const std::string& recipient) {
    return tier > Tier::kPublic &&
           (reader.audience != Audience::kOwnTeam || !Trim(recipient).empty());
}

int NextCopyNumber(Database& db) {
    int highest = 0;
    db.Query(kHighest, {}, [&](const Row& row) { highest = static_cast<int>(row.Integer(0)); });
    return highest + 1;
}

std::string CopyLine(int number, const std::string& recipient, const Date& day) {
    return fmt::format("Copy {}{}, {}", number,
                       Trim(recipient).empty() ? "" : " for " + std::string(Trim(recipient)),
                       ToWords(day));
}

}  // namespace particulars
