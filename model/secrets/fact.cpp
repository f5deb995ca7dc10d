#include "model/secrets/fact.h"

#include <set>

#include "model/core/text.h"

namespace particulars {

bool IsInConflict(const Fact& fact, const std::vector<FactValue>& values) {
    std::set<std::string_view> different;
    for (const FactValue& value : values)
        if (value.fact == fact.id)
            different.insert(Trim(value.value));
    return different.size() > 1 && Trim(fact.resolution).empty();
}

Violations Check(const Fact& fact) {
    Violations found;
    if (Trim(fact.question).empty())
        found.push_back({"question", "Say what the sources differ on."});
    const bool is_resolved = !Trim(fact.resolution).empty();
    if (is_resolved && (Trim(fact.resolved_by).empty() || !fact.resolved_on))
        found.push_back({"resolved_by", "Say who decided it, and on which day."});
    return found;
}

Violations Check(const FactValue& value) {
    Violations found;
    if (value.fact.empty())
        found.push_back({"fact", "Choose the fact that the value belongs to."});
    if (Trim(value.value).empty())
        found.push_back({"value", "Enter the value as the source gives it."});
    if (Trim(value.source).empty())
        found.push_back({"source", "Say which source gives this value."});
    return found;
}

}  // namespace particulars
