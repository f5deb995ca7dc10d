// A word-level comparison of two texts, for the screen, for paper and for the command line.
//
// Words, numbers with their punctuation ("1,000", "24/7") and single punctuation marks are kept
// whole. Joining the runs that are not deleted gives the new text byte for byte; joining those not
// inserted gives the old one.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/progress.h"

namespace particulars {

enum class RunKind { kSame, kDeleted, kInserted, kMovedFrom, kMovedTo };

struct RedlineRun {
    RunKind kind = RunKind::kSame;
    std::string text;
    int move = 0;  ///< Of moved text, counted from 1: the same on both ends of the move.

    friend bool operator==(const RedlineRun&, const RedlineRun&) = default;
};

std::vector<RedlineRun> Redline(std::string_view old_text, std::string_view new_text);

/// The same; `progress` may stop it.
std::vector<RedlineRun> Redline(std::string_view old_text, std::string_view new_text,
                                Progress& progress);

}  // namespace particulars
