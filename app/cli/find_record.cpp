#include "app/cli/find_record.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"

namespace particulars {
namespace {

template <typename Record, typename Matches>
const Record& FindIn(const std::vector<Record>& list, const std::string& designation,
                     Matches&& matches) {
    const auto found = std::find_if(list.begin(), list.end(), matches);
    if (found == list.end())
        throw Error(ErrorKind::kNotFound,
                    list.empty()
                        ? fmt::format("The case has no {}.", designation)
                        : fmt::format("The case has no {}; it has {} to {}.", designation,
                                      Designation(list.front()), Designation(list.back())));
    return *found;
}

}  // namespace

const TradeSecret& FindSecret(const CaseRecords& records, const std::string& designation) {
    const std::optional<int> number = NumberFromDesignation(designation);
    return FindIn(records.secrets, designation,
                  [&](const TradeSecret& secret) { return secret.number == number; });
}

const Deadline& FindDeadline(const CaseRecords& records, const std::string& designation) {
    return FindIn(records.deadlines, designation,
                  [&](const Deadline& deadline) { return Designation(deadline) == designation; });
}

}  // namespace particulars
