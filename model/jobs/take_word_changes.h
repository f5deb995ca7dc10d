// Compares the descriptions in an edited Word copy with those in the case, and makes drafts of the
// changed ones that somebody chooses.
//
// A description is never overwritten: what is taken becomes a new draft, and what the case has
// changed since the copy was printed is a conflict, which is said and cannot be taken. The copy
// tells the text that it was printed from by the mark in its bookmark.

#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "model/core/enum_text.h"
#include "model/core/violation.h"
#include "model/intake/word_copy.h"
#include "model/secrets/version.h"

namespace particulars {

enum class CopiedTextState { kChanged, kUnchanged, kConflict, kGone, kTwice, kUnknown };

template <>
struct EnumText<CopiedTextState> {
    static constexpr std::array<EnumName<CopiedTextState>, 6> kNames = {{
        {CopiedTextState::kChanged, "changed"},
        {CopiedTextState::kUnchanged, "unchanged"},
        {CopiedTextState::kConflict, "conflict"},
        {CopiedTextState::kGone, "gone"},
        {CopiedTextState::kTwice, "twice"},
        {CopiedTextState::kUnknown, "unknown"},
    }};
};

/// A description as the copy has it.
struct CopiedText {
    TradeSecretId secret;     ///< Empty for one that the case does not know.
    std::string designation;  ///< "TS-003", or the name of an unknown bookmark.
    CopiedTextState state = CopiedTextState::kUnchanged;
    int printed = 0;  ///< Version that the copy was printed from; 0 if the case has none like it.
    int newest = 0;   ///< Version that the case has now.
    std::string now;  ///< Its text.
    std::string edited;    ///< The text in the copy, all tracked changes taken.
    bool tracked = false;  ///< There were tracked changes in it.
};

struct WordReading {
    std::string file;  ///< Name without folders.
    std::vector<CopiedText> texts;
};

using VersionsOfSecret = std::function<std::vector<Version>(const TradeSecretId&)>;

/// `path` is where the copy lay; `versions_of` gives the versions of a secret, newest first.
WordReading CompareWordCopy(const WordCopy& copy, const std::string& path,
                            const std::vector<TradeSecret>& secrets,
                            const VersionsOfSecret& versions_of);

/// What is the matter, in a sentence for the user: "The case has changed since ...".
std::string StateInWords(const CopiedText& text);

/// The drafts that the chosen texts become, to be saved as one act. Throws kConflict for a text
/// that was not changed, or not only in the copy, and kNotFound for one that is not in the copy.
std::vector<Version> DraftsOf(const WordReading& reading, const std::vector<TradeSecretId>& chosen,
                              const VersionsOfSecret& versions_of, const std::string& user,
                              const std::string& now);

/// The name of the act: "take 2 texts edited in Word".
std::string TakingLabel(std::size_t texts);

/// What a paper names the description of a secret, for its bookmark.
std::string DescriptionAnchor(const std::string& designation);

}  // namespace particulars
