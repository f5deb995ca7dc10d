#include "forms/standing.h"

#include <fmt/format.h>

namespace particulars {

std::optional<std::string> WhyNot(const CaseStanding& standing, Task task) {
    if (task == Task::kRead)
        return std::nullopt;
    if (!standing.lost_since.empty())
        return fmt::format(
            "The team server does not answer since {}. Nothing can be changed until it does.",
            standing.lost_since);
    if (!standing.read_only.empty())
        return standing.read_only;
    return standing.role ? Refusal(*standing.role, task) : std::nullopt;
}

}  // namespace particulars
