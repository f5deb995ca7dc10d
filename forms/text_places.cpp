#include "forms/text_places.h"

#include <algorithm>

namespace particulars {
namespace {

constexpr long kStride = 512;

bool StartsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Control characters have no glyph, and GTK draws a box with their number.
char Shown(char byte) {
    if (byte == '\r' || byte == '\f' || byte == '\v')
        return '\n';
    const auto value = static_cast<unsigned char>(byte);
    const bool control = (value < 0x20 && byte != '\n' && byte != '\t') || value == 0x7F;
    return control ? ' ' : byte;
}

}  // namespace

TextPlaces::TextPlaces(const std::string& source) {
    shown_.reserve(source.size());
    for (std::size_t at = 0; at < source.size(); ++at) {
        if (source[at] == '\r' && at + 1 < source.size() && source[at + 1] == '\n') {
            dropped_.push_back(at);
            continue;
        }
        if (StartsCharacter(source[at])) {
            if (length_ % kStride == 0)
                marks_.push_back({at, shown_.size(), length_});
            ++length_;
        }
        shown_.push_back(Shown(source[at]));
    }
}

long TextPlaces::ToPosition(std::size_t byte) const {
    const auto dropped = std::lower_bound(dropped_.begin(), dropped_.end(), byte);
    const std::size_t target = byte - static_cast<std::size_t>(dropped - dropped_.begin());
    const auto next =
        std::upper_bound(marks_.begin(), marks_.end(), target,
                         [](std::size_t wanted, const Mark& mark) { return wanted < mark.shown; });
    if (next == marks_.begin() || target >= shown_.size())
        return target == 0 ? 0 : length_;
    const Mark& mark = *(next - 1);
    long position = mark.position;
    for (std::size_t at = mark.shown + 1; at <= target; ++at)
        position += StartsCharacter(shown_[at]) ? 1 : 0;
    return position;
}

std::size_t TextPlaces::ToByte(long position) const {
    if (marks_.empty() || position <= 0)
        return marks_.empty() ? 0 : marks_.front().source;
    if (position >= length_)
        return shown_.size() + dropped_.size();
    const Mark& mark = marks_[static_cast<std::size_t>(position / kStride)];
    std::size_t at = mark.shown;
    for (long passed = mark.position; passed < position; ++passed)
        do
            ++at;
        while (!StartsCharacter(shown_[at]));
    // `at` counts shown bytes: add those dropped before it.
    std::size_t source = at + (mark.source - mark.shown);
    auto next = std::lower_bound(dropped_.begin(), dropped_.end(), mark.source);
    for (; next != dropped_.end() && *next <= source; ++next)
        ++source;
    return source;
}

}  // namespace particulars
