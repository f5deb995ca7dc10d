#include "model/loadfiles/reading_words.h"

#include "model/core/grouped.h"

namespace particulars {
namespace {

void AddCount(std::vector<std::string>& sentences, std::int64_t count, const char* one,
              const char* many) {
    if (count > 0)
        sentences.push_back(Grouped(count) + " " + (count == 1 ? one : many) + ".");
}

}  // namespace

std::vector<std::string> OdditiesOf(const ReadingCounts& counts) {
    std::vector<std::string> sentences;
    AddCount(sentences, counts.problems, "record could not be read as it should",
             "records could not be read as they should");
    AddCount(sentences, counts.empty_lines, "empty line was passed over",
             "empty lines were passed over");
    AddCount(sentences, counts.stray_qualifiers, "stray quotation mark was taken as text",
             "stray quotation marks were taken as text");
    AddCount(sentences, counts.invalid_bytes, "byte does not fit the encoding",
             "bytes do not fit the encoding");
    AddCount(sentences, counts.nul_characters, "NUL character was left out",
             "NUL characters were left out");
    for (const auto& [name, count] : counts.skipped)
        sentences.push_back(Grouped(count) + (count == 1 ? " part" : " parts") + " of the kind \"" +
                            name + "\" passed over.");
    return sentences;
}

}  // namespace particulars
