#include "model/render/utf16_units.h"

namespace particulars {
namespace {

/// That the character has which begins with this byte; none of a byte within a character.
std::size_t UnitsOf(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    if ((code & 0xC0U) == 0x80U)
        return 0;
    return code >= 0xF0 ? 2 : 1;
}

}  // namespace

std::size_t UnitCount(std::string_view text) {
    std::size_t units = 0;
    for (const char byte : text)
        units += UnitsOf(byte);
    return units;
}

std::string FirstUnits(const std::string& text, std::size_t count) {
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        units += UnitsOf(text[i]);
        if (units > count)
            return text.substr(0, i);
    }
    return text;
}

}  // namespace particulars
