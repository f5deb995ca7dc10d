#include "model/core/grouped.h"

namespace particulars {
namespace {

constexpr std::size_t kDigitsOfGroup = 3;

}  // namespace

std::string Grouped(std::int64_t number) {
    std::string text = std::to_string(number);
    const std::size_t first = text.front() == '-' ? 1 : 0;
    for (std::size_t place = text.size(); place > first + kDigitsOfGroup;) {
        place -= kDigitsOfGroup;
        text.insert(place, ",");
    }
    return text;
}

}  // namespace particulars
