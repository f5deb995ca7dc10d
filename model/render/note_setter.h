// Footnotes of a text while it is set: how many it has, and each as it will stand at the foot.

#pragma once

#include <vector>

#include "model/render/galley.h"

namespace particulars {

int NoteCount(const RichText& text);

/// The notes of `text`, which stands at `origin` and whose first has the number `first_note`;
/// `width` is that of the page.
std::vector<Footnote> NotesOf(const TextShaper& shaper, const RichText& text, int first_note,
                              Origin origin, double width);

}  // namespace particulars
