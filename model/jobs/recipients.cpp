#include "model/jobs/recipients.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

bool IsCleared(const CaseRecords& records, const Person& expert, const Tier up_to,
               const Date& day) {
    return std::any_of(records.clearances.begin(), records.clearances.end(),
                       [&](const Clearance& clearance) {
                           return clearance.person == expert.id && IsInForce(clearance, day) &&
                                  clearance.cleared_for >= up_to;
                       });
}

const Person* ExpertNamed(const CaseRecords& records, const std::string& name) {
    const auto found =
        std::find_if(records.people.begin(), records.people.end(), [&](const Person& person) {
            return person.role == PersonRole::kExpert && Fold(person.name) == Fold(Trim(name));
        });
    return found == records.people.end() ? nullptr : &*found;
}

}  // namespace

void RequireRecipient(const CaseRecords& records, const Reader& reader,
                      const std::string& recipient, const Date& day) {
    if (reader.audience != Audience::kExpert)
        return;
    if (Trim(recipient).empty())
        throw Error(ErrorKind::kUsage,
                    "A copy for an expert names the expert: say who receives it. Nothing was "
                    "written.");
    const Person* expert = ExpertNamed(records, recipient);
    if (!expert)
        throw Error(ErrorKind::kNotFound,
                    "The case has no expert of that name. Enter the expert among the people first. "
                    "Nothing was written.");
    if (!IsCleared(records, *expert, reader.up_to, day))
        throw Error(ErrorKind::kForbidden,
                    fmt::format("This expert has no signed undertaking in force for what the copy "
                                "may hold ({}). Enter the clearance first, or choose a lower tier. "
                                "Nothing was written.",
                                NameOf(records.tier_names, reader.up_to)));
}

std::vector<std::string> ExpertsCleared(const CaseRecords& records, const Reader& reader,
                                        const Date& day) {
    std::vector<std::string> names;
    for (const Person& person : records.people)
        if (person.role == PersonRole::kExpert && IsCleared(records, person, reader.up_to, day))
            names.push_back(person.name);
    return names;
}

}  // namespace particulars
