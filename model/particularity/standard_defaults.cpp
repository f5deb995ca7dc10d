#include "model/particularity/standard_defaults.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/core/text.h"
#include "model/particularity/json_record.h"

namespace particulars {
namespace {

constexpr const char* kProfiles = "standards/defaults.json";
constexpr const char* kCourts = "courts/federal_courts.json";

struct Profile {
    std::vector<std::string> courts;
    std::vector<std::string> circuits;
    std::vector<std::string> claims;  ///< Folded; a claim of the case holds one of them.
    std::map<std::string, std::vector<StandardChoice>, std::less<>> stages;
};

bool Holds(const std::vector<std::string>& list, std::string_view item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

std::vector<StandardChoice> ReadChoices(const JsonRecord& stage) {
    std::vector<StandardChoice> choices;
    for (const auto& [standard, role_name] : stage.value().items()) {
        const auto role = FromText<StandardRole>(stage.Text(standard.c_str()));
        if (!role)
            stage.Refuse(fmt::format("{} has no such role", standard));
        choices.push_back({standard, *role});
    }
    return choices;
}

Profile ReadProfile(const JsonRecord& record) {
    Profile profile{record.Texts("courts"), record.Texts("circuits"), {}, {}};
    for (const std::string& claim : record.Texts("claims"))
        profile.claims.push_back(Fold(claim));
    const JsonRecord stages = record.Child("stages");
    for (const auto& [name, stage] : EnumText<Stage>::kNames)
        profile.stages.emplace(stage, ReadChoices(stages.Child(std::string(stage).c_str())));
    return profile;
}

std::vector<Profile> ReadProfiles() {
    try {
        const JsonSource source{Resource(kProfiles), kProfiles};
        const nlohmann::ordered_json file = ParseJson(source);
        std::vector<Profile> profiles;
        for (const JsonRecord& record : ReadList(source, file.at("profiles"), "profile"))
            profiles.push_back(ReadProfile(record));
        return profiles;
    } catch (const std::exception& failure) {
        throw Error(ErrorKind::kInternal,
                    "The default standards that come with the program are damaged.",
                    failure.what());
    }
}

/// "nysd" to "2".
std::map<std::string, std::string, std::less<>> ReadCircuits() {
    std::map<std::string, std::string, std::less<>> circuits;
    const JsonSource source{Resource(kCourts), kCourts};
    const nlohmann::ordered_json file = ParseJson(source);
    for (const JsonRecord& court : ReadList(source, file.at("courts"), "court"))
        circuits.emplace(court.Text("id"), court.Text("circuit"));
    return circuits;
}

bool FitsCourt(const Profile& profile, std::string_view court) {
    if (profile.courts.empty() && profile.circuits.empty())
        return true;
    if (Holds(profile.courts, court))
        return true;
    static const auto circuits = ReadCircuits();
    const auto circuit = circuits.find(court);
    return circuit != circuits.end() && Holds(profile.circuits, circuit->second);
}

bool FitsClaims(const Profile& profile, const std::vector<std::string>& claims) {
    if (profile.claims.empty())
        return true;
    return std::any_of(claims.begin(), claims.end(), [&](const std::string& claim) {
        const std::string folded = Fold(claim);
        return std::any_of(
            profile.claims.begin(), profile.claims.end(),
            [&](const std::string& name) { return folded.find(name) != std::string::npos; });
    });
}

}  // namespace

std::vector<StandardChoice> DefaultChoices(const Matter& matter) {
    static const std::vector<Profile> profiles = ReadProfiles();
    for (const Profile& profile : profiles)
        if (FitsCourt(profile, matter.court) && FitsClaims(profile, matter.claims))
            return profile.stages.find(ToText(matter.stage))->second;
    throw Error(ErrorKind::kInternal, "No default standards fit the case.");
}

}  // namespace particulars
