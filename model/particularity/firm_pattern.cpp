#include "model/particularity/firm_pattern.h"

#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>

#include "model/core/error.h"
#include "model/particularity/hint_pattern.h"
#include "model/particularity/json_record.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Json ToJson(const FirmPattern& pattern) {
    return {{"id", pattern.id},
            {"severity", pattern.severity},
            {"pattern", pattern.pattern},
            {"label", pattern.label},
            {"reviewer_prompt", pattern.prompt},
            {"authority", pattern.authority},
            {"applies_to", "all"},
            {"example", pattern.example}};
}

/// The rules in the firm's file; none where there is no file.
Json ReadRules(const fs::path& file) {
    if (!fs::exists(file))
        return Json::array();
    const std::string text = ReadTextFile(file.string()).text;
    HintRules::Read(text, file.filename().string());  // Throws on a mistake.
    return Json::parse(text);
}

void WriteWhole(const fs::path& file, const std::string& text) {
    const fs::path unfinished = file.string() + ".new";
    std::ofstream stream(unfinished, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    std::error_code error;
    if (stream)
        fs::rename(unfinished, file, error);
    if (stream && !error)
        return;
    fs::remove(unfinished, error);
    throw Error(ErrorKind::kUnavailable,
                fmt::format("{} could not be written. The hints are as they were. Look whether the "
                            "disk is full or the folder may not be written to.",
                            file.string()));
}

}  // namespace

PatternTrial TryPattern(std::string_view pattern, std::string_view sentence) {
    const Json value = {{"pattern", pattern}};
    const JsonSource source{"", "the pattern"};
    PatternTrial trial;
    try {
        const auto compiled = CompilePattern(JsonRecord(source, value, ""), "pattern",
                                             Letters::kEitherCase, &trial.problem);
        if (!compiled)
            return trial;
        const auto places = FindAll(*compiled, sentence, SearchStretches(sentence));
        if (!places.empty())
            trial.found = places.front();
    } catch (const Error&) {
        trial.problem = "there is no pattern";
    }
    return trial;
}

Violations Check(const FirmPattern& pattern) {
    Violations found;
    const auto need = [&](const std::string& value, const char* field, const char* message) {
        if (Trim(value).empty())
            found.push_back({field, message});
    };
    need(pattern.id, "id", "Give the pattern an id, such as F1.");
    need(pattern.label, "label", "Say in a few words what the pattern finds.");
    need(pattern.prompt, "prompt", "Say what the writer should do about it.");
    need(pattern.authority, "authority", "Name the authority, or say that it is house style.");
    need(pattern.example, "example", "Enter a sentence that the pattern must find.");
    if (pattern.severity < 1 || pattern.severity > 3)
        found.push_back({"severity", "The weight is 1, 2 or 3."});
    const PatternTrial trial = TryPattern(pattern.pattern, pattern.example);
    if (!trial.problem.empty())
        found.push_back({"pattern", "The pattern cannot be used: " + trial.problem + "."});
    else if (!trial.found)
        found.push_back({"pattern", "The pattern does not find anything in the test sentence."});
    return found;
}

std::string FreeFirmId(const HintRules& rules) {
    int number = 1;
    while (rules.Has(fmt::format("F{}", number)))
        ++number;
    return fmt::format("F{}", number);
}

void AddFirmPattern(const fs::path& folder, const FirmPattern& pattern) {
    const fs::path file = folder / kHintsFile;
    Json rules = ReadRules(file);
    Json* same = nullptr;
    for (Json& rule : rules)
        if (rule.at("id") == pattern.id)
            same = &rule;
    if (same != nullptr)
        *same = ToJson(pattern);
    else
        rules.push_back(ToJson(pattern));
    const std::string text = rules.dump(1) + "\n";
    HintRules::Read(text, kHintsFile);
    std::error_code error;
    fs::create_directories(folder, error);  // Where that fails, the writing says so.
    WriteWhole(file, text);
    UseLawData(LoadLawData(folder));
}

}  // namespace particulars
