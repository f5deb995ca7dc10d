// Small gray pictures of pages, held against those in tests/golden.
//
// A picture is an average over squares of four points, so that another version of FreeType or Cairo
// passes, and a line of text that moves by its height does not. PARTICULARS_RENEW_GOLDEN=1 in the
// environment writes the pictures anew; look at each before it is committed.

#pragma once

#include <string>
#include <vector>

#include "model/render/page_set.h"

namespace particulars {

struct GrayPicture {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> gray;  ///< 0 is black; rows from the top.
};

/// A quarter of a page's points wide and high.
GrayPicture PictureOf(const PageSet& pages, std::size_t page);

/// Nothing where the two look alike, else what is different and where.
std::string Difference(const GrayPicture& drawn, const GrayPicture& golden);

/// Fails the test where the page does not look like tests/golden/pages/NAME.png, and says where the
/// new picture was written.
void ExpectGolden(const PageSet& pages, std::size_t page, const std::string& name);

}  // namespace particulars
