#include "forms/court_list.h"

#include "model/core/text.h"

namespace particulars {
namespace {

/// Without "United States District Court for the", which nearly all of them begin with.
std::string_view District(std::string_view name) {
    constexpr std::string_view kLead = "United States District Court for the ";
    return name.substr(0, kLead.size()) == kLead ? name.substr(kLead.size()) : name;
}

}  // namespace

std::string LineOf(const Court& court) {
    return court.short_name + " (" + court.id + "), " + std::string(District(court.name));
}

std::string CourtIdFrom(std::string_view typed) {
    const std::string wanted = Fold(Trim(typed));
    if (wanted.empty())
        return {};
    for (const Court& court : Courts())
        for (const std::string& name : {court.id, court.short_name, court.name, LineOf(court),
                                        std::string(District(court.name))})
            if (Fold(name) == wanted)
                return court.id;
    return {};
}

}  // namespace particulars
