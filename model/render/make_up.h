// Cuts a galley into pages.
//
// Strips that keep with the next are placed together or moved to a fresh page together; a table
// that goes on over a page starts there with its header row again. Only a run of kept strips that
// is taller than a page is broken, where the page ends.

#pragma once

#include <vector>

#include "model/render/galley.h"

namespace particulars {

/// Places strips into a type area whose top left corner is (left, top) of each page.
std::vector<Page> MakeUpPages(const std::vector<Strip>& strips, TypeArea area, double left,
                              double top);

}  // namespace particulars
