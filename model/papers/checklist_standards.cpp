#include "model/papers/checklist_standards.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"

namespace particulars {
namespace {

StageRelation RelationOf(const Standard& standard, const Matter& matter) {
    const std::optional<Stage> stage = FromText<Stage>(standard.stage);
    if (!stage || *stage == matter.stage)
        return StageRelation::kSame;
    return *stage > matter.stage ? StageRelation::kLater : StageRelation::kEarlier;
}

}  // namespace

std::vector<ChosenStandard> ChooseStandards(const StandardLibrary& library, const Matter& matter,
                                            const std::vector<std::string>& ids) {
    std::vector<ChosenStandard> chosen;
    for (const std::string& id : ids.empty() ? library.DefaultsFor(matter) : ids) {
        const Standard* standard = library.FindStandard(id);
        if (!standard)
            throw Error(ErrorKind::kNotFound,
                        fmt::format("There is no standard \"{}\". Nothing was made. Choose one of "
                                    "the list of standards.",
                                    id));
        const bool repeated = std::any_of(chosen.begin(), chosen.end(), [standard](const auto& c) {
            return c.standard == standard;
        });
        if (!repeated)
            chosen.push_back({standard, RelationOf(*standard, matter)});
    }
    std::stable_partition(chosen.begin(), chosen.end(), [](const ChosenStandard& c) {
        return c.relation == StageRelation::kSame;
    });
    return chosen;
}

std::size_t EvenShare(std::size_t count, std::size_t most) {
    const std::size_t tables = std::max<std::size_t>(1, (count + most - 1) / most);
    return std::max<std::size_t>(1, (count + tables - 1) / tables);
}

std::string WeightInWords(bool required, StageRelation relation) {
    if (!required)
        return "Advisable";
    return relation == StageRelation::kLater ? "Advisable here" : "Required";
}

std::string StageWarning(const ChosenStandard& chosen, const Matter& matter) {
    const std::string& stage = chosen.standard->stage;
    switch (chosen.relation) {
        case StageRelation::kSame:
            return {};
        case StageRelation::kLater:
            return fmt::format(
                "This standard belongs to {}; the case is at {}. What it requires there is advice "
                "here.",
                stage, ToText(matter.stage));
        case StageRelation::kEarlier:
            return fmt::format(
                "This standard belongs to {}; the case has gone on to {}. It is shown for what was "
                "required then.",
                stage, ToText(matter.stage));
    }
    throw Error(ErrorKind::kInternal, "A stage has no relation to the case.");
}

}  // namespace particulars
