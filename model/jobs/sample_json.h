// Reads words of enumerations from the files of the worked example (resources/samples).

#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/core/enum_text.h"
#include "model/core/error.h"

namespace particulars {

/// Throws kInternal for a word that the enumeration does not have.
template <NamedEnum Enum>
Enum EnumFrom(const nlohmann::json& json) {
    const auto value = FromText<Enum>(json.get<std::string>());
    if (!value)
        throw Error(ErrorKind::kInternal, "The sample names an unknown value.",
                    json.get<std::string>());
    return *value;
}

}  // namespace particulars
