// What libFuzzer calls; CMakeLists.txt says for which entry.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/load_file_entries.h"

// The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const char* const text = size == 0 ? "" : reinterpret_cast<const char*>(bytes);
    particulars::PARTICULARS_FUZZ_ENTRY(std::string_view(text, size));
    return 0;
}
