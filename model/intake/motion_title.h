// Motions as orders speak of them: "Defendant's motion to compel identification of alleged trade
// secrets and for a protective order". Orders name the same motion again and again in other words,
// so titles are compared by the words that matter.

#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

struct MotionTitle {
    std::string title;   ///< "motion to compel ...", without the movant.
    std::string movant;  ///< "Defendant"; empty if not told.
};

/// Reads the noun phrase before "is denied". The title is empty if it names no motion.
MotionTitle ReadMotionTitle(std::string_view words);

/// "motion to compel X and for a protective order" is two motions in one paper.
std::vector<std::string> CutIntoMotions(std::string_view title);

/// "compel", "identification", ...: without the words that all motions share.
std::set<std::string> TellingWords(std::string_view title);

/// Whether one title is the other in other words.
bool IsSameMotion(const MotionTitle& one, const MotionTitle& other);

/// "Defendant", "Defendants" and "defendant's" are one movant; an unknown one may be any.
bool MayBeSameMovant(std::string_view one, std::string_view other);

}  // namespace particulars
