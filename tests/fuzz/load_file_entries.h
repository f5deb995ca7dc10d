// The readers of foreign files, each run on arbitrary bytes.
//
// A refusal (an Error of the program) is a right answer. Anything else that a reader throws passes
// through, and so does BrokenPromise where it does not do what it promises for every input.

#pragma once

#include <stdexcept>
#include <string_view>

namespace particulars {

class BrokenPromise : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

void FuzzDelimited(std::string_view bytes);
void FuzzImages(std::string_view bytes);
void FuzzEdrm(std::string_view bytes);
void FuzzRsmf(std::string_view bytes);
void FuzzDates(std::string_view bytes);
void FuzzProfiles(std::string_view bytes);

}  // namespace particulars
