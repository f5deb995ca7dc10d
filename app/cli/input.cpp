#include "app/cli/input.h"

#include <iostream>
#include <iterator>

namespace particulars {

DecodedText ReadInput(const std::string& path) {
    if (path != "-")
        return ReadTextFile(path);
    const std::string bytes{std::istreambuf_iterator<char>(std::cin),
                            std::istreambuf_iterator<char>()};
    return Decode(bytes, "The text on standard input");
}

}  // namespace particulars
