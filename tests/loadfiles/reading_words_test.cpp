#include "model/loadfiles/reading_words.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(OdditiesOf, SaysNothingOfAFileThatHasNone) {
    ReadingCounts counts;
    counts.records = 12;
    EXPECT_TRUE(OdditiesOf(counts).empty());
}

TEST(OdditiesOf, CountsEachKindInASentence) {
    ReadingCounts counts;
    counts.nul_characters = 1;
    counts.invalid_bytes = 1200;
    counts.skipped = {{"Relationship", 2}};
    EXPECT_EQ(OdditiesOf(counts),
              (std::vector<std::string>{"1,200 bytes do not fit the encoding.",
                                        "1 NUL character was left out.",
                                        "2 parts of the kind \"Relationship\" passed over."}));
}

}  // namespace
}  // namespace particulars
