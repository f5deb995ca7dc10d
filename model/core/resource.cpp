#include "model/core/resource.h"

#include <string>

#include "model/core/error.h"

namespace particulars {

std::string_view Resource(std::string_view name) {
    for (const EmbeddedFile& file : EmbeddedFiles())
        if (file.name == name)
            return file.text;
    throw Error(ErrorKind::kInternal, "A part of the program is missing.", std::string(name));
}

}  // namespace particulars
