#include "forms/icons.h"

#include <string>

#include <wx/gdicmn.h>

#include "forms/theme.h"
#include "model/core/resource.h"

namespace particulars {

wxBitmapBundle Icon(std::string_view name, int size) {
    constexpr std::string_view kBlack = "#000000";
    std::string drawing(Resource("icons/" + std::string(name) + ".svg"));
    const std::string color = CurrentPalette().text.GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
    for (std::size_t at = drawing.find(kBlack); at != std::string::npos;
         at = drawing.find(kBlack, at + color.size()))
        drawing.replace(at, kBlack.size(), color);
    return wxBitmapBundle::FromSVG(drawing.c_str(), wxSize(size, size));
}

}  // namespace particulars
