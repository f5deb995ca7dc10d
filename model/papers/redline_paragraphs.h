// A redline set as paragraphs of a paper: words taken out, put in and moved, in the styles that a
// renderer strikes, underlines or, in Word, makes tracked changes of.
//
// Only an empty line that both texts have parts paragraphs: one within a change stays part of it,
// so that taking or refusing the change in Word gives the text.

#pragma once

#include <string_view>
#include <vector>

#include "model/papers/document.h"
#include "model/secrets/redline.h"

namespace particulars {

/// Whether `runs` change anything.
bool ChangesWords(const std::vector<RedlineRun>& runs);

void AppendRedline(const std::vector<RedlineRun>& runs, std::vector<Block>& blocks);

/// What was added or taken away whole: `text` in one style, in paragraphs that empty lines part.
void AppendMarked(std::string_view text, TextStyle style, std::vector<Block>& blocks);

/// Says how the four marks look.
void AppendRedlineKey(std::vector<Block>& blocks);

}  // namespace particulars
