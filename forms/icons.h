// The program's own drawings, from resources/icons, in the color of the text around them.

#pragma once

#include <string_view>

#include <wx/bmpbndl.h>

namespace particulars {

/// The icon "secrets" at `size` device-independent pixels, sharp at every scale; black lines are
/// drawn in the palette's text color.
wxBitmapBundle Icon(std::string_view name, int size);

/// The same with empty room above and below, as much as makes it `height` high: what gives the rows
/// of a native list some air.
wxBitmapBundle TallIcon(std::string_view name, int size, int height);

}  // namespace particulars
