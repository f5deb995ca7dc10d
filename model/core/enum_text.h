// One table for each enumeration: the word that is stored, printed as JSON and read back.
//
// Specialize EnumText<E> beside the enumeration, with every enumerator in `kNames`; then ToText and
// FromText work for it, and so do record maps.

#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "model/core/error.h"

namespace particulars {

template <typename Enum>
struct EnumText;

template <typename Enum>
concept NamedEnum = requires {
    EnumText<Enum>::kNames;
};

template <NamedEnum Enum>
std::string_view ToText(Enum value) {
    for (const auto& [candidate, name] : EnumText<Enum>::kNames)
        if (candidate == value)
            return name;
    throw Error(ErrorKind::kInternal, "A value has no name.");
}

template <NamedEnum Enum>
std::optional<Enum> FromText(std::string_view text) {
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        if (name == text)
            return value;
    return std::nullopt;
}

/// Names one enumerator; `EnumText::kNames` is an array of these.
template <typename Enum>
using EnumName = std::pair<Enum, std::string_view>;

}  // namespace particulars
