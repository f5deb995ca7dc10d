#include "model/evidence/testimony.h"

#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {

Violations Check(const Transcript& transcript) {
    Violations found;
    if (Trim(transcript.deponent).empty())
        found.push_back({"deponent", "Enter the name of the witness."});
    if (transcript.first_page < 1)
        found.push_back({"first_page", "Pages count from 1."});
    if (transcript.last_page < transcript.first_page)
        found.push_back({"last_page", "The last page cannot come before the first."});
    if (transcript.lines_per_page < 1 || transcript.lines_per_page > 99)
        found.push_back({"lines_per_page", "A page has between 1 and 99 lines."});
    return found;
}

Violations Check(const Testimony& testimony) {
    Violations found;
    if (testimony.transcript.empty())
        found.push_back({"transcript", "Choose the transcript."});
    if (testimony.start_page < 1 || testimony.start_line < 1)
        found.push_back({"start_line", "Pages and lines count from 1."});
    const bool reversed =
        testimony.end_page < testimony.start_page ||
        (testimony.end_page == testimony.start_page && testimony.end_line < testimony.start_line);
    if (reversed)
        found.push_back({"end_line", "The passage cannot end before it begins."});
    return found;
}

Violations Check(const Testimony& testimony, const Transcript& transcript) {
    Violations found = Check(testimony);
    if (testimony.start_page < transcript.first_page)
        found.push_back({"start_page",
                         fmt::format("The transcript begins on page {}.", transcript.first_page)});
    if (testimony.end_page > transcript.last_page)
        found.push_back(
            {"end_page", fmt::format("The transcript ends on page {}.", transcript.last_page)});
    if (testimony.start_line > transcript.lines_per_page ||
        testimony.end_line > transcript.lines_per_page)
        found.push_back({"end_line", fmt::format("A page of this transcript has {} lines.",
                                                 transcript.lines_per_page)});
    return found;
}

std::string CiteOf(const Testimony& testimony) {
    const std::string start = fmt::format("Tr. {}:{}", testimony.start_page, testimony.start_line);
    if (testimony.end_page != testimony.start_page)
        return fmt::format("{}\u2013{}:{}", start, testimony.end_page, testimony.end_line);
    if (testimony.end_line != testimony.start_line)
        return fmt::format("{}\u2013{}", start, testimony.end_line);
    return start;
}

}  // namespace particulars
