#include "model/leaks/leak_check.h"

#include "model/leaks/file_texts.h"

namespace particulars {

std::vector<Leak> LeaksInFile(const std::string& path, const SealedWords& sealed) {
    return sealed.FindLeaks(TextsOfFile(path));
}

}  // namespace particulars
