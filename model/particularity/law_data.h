// The hints and standards in force: those compiled into the program, with a firm's own on top.
//
// A firm's hints.json and standards.json have the form of those in resources/, and need hold only
// the rows that differ: a row with the id of a shipped one replaces it. A file with a mistake in it
// is refused whole: the shipped rows stay in force, the user is told, and nothing is guessed.

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/particularity/hint.h"
#include "model/particularity/standard.h"

namespace particulars {

inline constexpr const char* kHintsFile = "hints.json";
inline constexpr const char* kStandardsFile = "standards.json";

struct LawData {
    HintRules hints;
    StandardLibrary standards;
    std::optional<std::filesystem::path> folder;  ///< The firm's, where there is one.
    std::vector<std::string> own_files;           ///< Of the firm's, those in force.
    std::vector<std::string> findings;            ///< Why others are not: file, line and reason.
};

/// The shipped rules, with those of the two files in `folder` on top. Throws kInternal where the
/// shipped ones are damaged.
std::unique_ptr<const LawData> LoadLawData(
    const std::optional<std::filesystem::path>& folder = std::nullopt);

/// PARTICULARS_FIRM where that is set, else particulars in the user's configuration folder, whether
/// or not it is there. nullopt where the user has no home.
std::optional<std::filesystem::path> FirmsLawFolder();

/// Loaded from FirmsLawFolder at the first use; safe to call from several threads.
const LawData& TheLawData();

/// What TheLawData answers from now on. What it gave before stays valid and as it was.
void UseLawData(std::unique_ptr<const LawData> data);

}  // namespace particulars
