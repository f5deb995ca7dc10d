// The files below resources/ that are compiled into the program: law tables, schema, help, samples.

#pragma once

#include <string_view>
#include <vector>

namespace particulars {

struct EmbeddedFile {
    std::string_view name;  ///< Path below resources/, such as "courts/closure_days.json".
    std::string_view text;
};

/// All of them, in order of name. Defined by the generated source of resources/CMakeLists.txt.
const std::vector<EmbeddedFile>& EmbeddedFiles();

/// The text of one. Throws kInternal if the program was built without it.
std::string_view Resource(std::string_view name);

}  // namespace particulars
