// The short name of an element, for heads of columns and lists: "Data specified" for data_spec.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// The id in words for an element of a firm's own.
std::string ElementName(std::string_view element);

}  // namespace particulars
