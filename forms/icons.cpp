#include "forms/icons.h"

#include <fmt/format.h>
#include <string>

#include <wx/gdicmn.h>

#include "forms/theme.h"
#include "model/core/resource.h"

namespace particulars {
namespace {

void ReplaceAll(std::string& text, std::string_view what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

std::string Drawing(std::string_view name) {
    std::string drawing(Resource("icons/" + std::string(name) + ".svg"));
    ReplaceAll(drawing, "#000000",
               CurrentPalette().text.GetAsString(wxC2S_HTML_SYNTAX).utf8_string());
    return drawing;
}

}  // namespace

wxBitmapBundle Icon(std::string_view name, int size) {
    return wxBitmapBundle::FromSVG(Drawing(name).c_str(), wxSize(size, size));
}

wxBitmapBundle TallIcon(std::string_view name, int size, int height) {
    constexpr int kSide = 24;  // Of every drawing.
    const int tall = kSide * height / size;
    std::string drawing = Drawing(name);
    ReplaceAll(drawing, "height=\"24\"", fmt::format("height=\"{}\"", tall));
    ReplaceAll(drawing, "viewBox=\"0 0 24 24\"",
               fmt::format("viewBox=\"0 {} 24 {}\"", -(tall - kSide) / 2, tall));
    return wxBitmapBundle::FromSVG(drawing.c_str(), wxSize(size, height));
}

}  // namespace particulars
