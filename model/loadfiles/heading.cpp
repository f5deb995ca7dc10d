#include "model/loadfiles/heading.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

#include "model/core/resource.h"
#include "model/core/text.h"

namespace particulars {
namespace {

using Json = nlohmann::json;

bool IsPunctuation(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x80 && !((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                             (byte >= 'a' && byte <= 'z'));
}

std::vector<HeadingSynonym> LoadSynonyms() {
    std::vector<HeadingSynonym> synonyms;
    for (const Json& entry : Json::parse(Resource("load_file_headings.json"))) {
        const auto field = FromText<TargetField>(entry.at("field").get<std::string>());
        if (!field)
            throw Error(ErrorKind::kInternal, "A part of the program is damaged.",
                        "load_file_headings.json");
        for (const Json& heading : entry.at("headings"))
            synonyms.push_back({NormalizedHeading(heading.get<std::string>()), *field,
                                entry.value("seen_in", std::vector<std::string>()),
                                entry.at("sure").get<std::string>()});
    }
    return synonyms;
}

}  // namespace

std::string NormalizedHeading(std::string_view heading) {
    std::string normalized;
    for (const char byte : Fold(heading))
        if (!IsPunctuation(byte))
            normalized += byte;
    return normalized;
}

const std::vector<HeadingSynonym>& HeadingSynonyms() {
    static const std::vector<HeadingSynonym> synonyms = LoadSynonyms();
    return synonyms;
}

std::optional<TargetField> FieldOfHeading(std::string_view heading) {
    const std::string wanted = NormalizedHeading(heading);
    for (const HeadingSynonym& synonym : HeadingSynonyms())
        if (synonym.heading == wanted)
            return synonym.field;
    return std::nullopt;
}

std::vector<std::string> UniqueHeadings(const std::vector<std::string>& headings) {
    std::set<std::string> taken;
    for (const std::string& heading : headings)
        taken.insert(NormalizedHeading(heading));
    std::set<std::string> given;
    std::vector<std::string> unique;
    for (const std::string& heading : headings) {
        const std::string_view trimmed = Trim(heading);
        std::string name =
            trimmed.empty() ? fmt::format("Column {}", unique.size() + 1) : std::string(trimmed);
        const std::string base = name;
        bool is_free = !trimmed.empty() || !taken.contains(NormalizedHeading(name));
        for (int count = 2; !is_free || given.contains(NormalizedHeading(name)); ++count) {
            name = fmt::format("{} ({})", base, count);
            is_free = !taken.contains(NormalizedHeading(name));
        }
        given.insert(NormalizedHeading(name));
        unique.push_back(std::move(name));
    }
    return unique;
}

}  // namespace particulars
