#include "model/papers/redaction_text.h"

#include <gtest/gtest.h>

#include "tests/papers/sealed_paper.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

/// The public stretches one after another, with a "#" for each that is kept back.
std::string Cut(const SealedPaper& sealed) {
    std::string shown;
    for (const PaperStretch& stretch : CutPaper(sealed.entry, sealed.passages))
        shown += stretch.passages.empty() ? Slice(sealed.entry.text, stretch.place) : "#";
    return shown;
}

TEST(RedactionText, CutsPassagesOutOfTheText) {
    SealedPaper sealed("The kiln is held at 740 degrees for two hours.");
    sealed.KeepBack("740 degrees");
    sealed.KeepBack("two hours");
    EXPECT_EQ(Cut(sealed), "The kiln is held at # for #.");
}

TEST(RedactionText, CutsOverlappingAndTouchingPassagesAsOne) {
    SealedPaper sealed("The kiln is held at 740 degrees for two hours.");
    sealed.KeepBack("held at 740");
    sealed.KeepBack("740 degrees");
    sealed.KeepBack(" for two");
    EXPECT_EQ(Cut(sealed), "The kiln is # hours.");
    EXPECT_EQ(CutPaper(sealed.entry, sealed.passages)[1].passages,
              (std::vector<std::size_t>{0, 1, 2}));
}

TEST(RedactionText, LeavesARefusedPassageInTheText) {
    SealedPaper sealed("The kiln is held at 740 degrees.");
    sealed.KeepBack("740 degrees");
    for (const RedactionState open : {RedactionState::kRefused, RedactionState::kWithdrawn}) {
        sealed.passages.front().state = open;
        EXPECT_EQ(Cut(sealed), sealed.entry.text);
    }
}

TEST(RedactionText, CutsAPaperThatIsKeptBackWhole) {
    SealedPaper sealed("All of it.");
    sealed.KeepBack("All of it.");
    EXPECT_EQ(Cut(sealed), "#");
}

TEST(RedactionText, RefusesAPaperThatWasChangedAfterMarking) {
    SealedPaper sealed("The kiln is held at 740 degrees.");
    sealed.KeepBack("740 degrees");
    sealed.entry.text.insert(4, "new ");
    EXPECT_ERROR(ErrorKind::kConflict, CutPaper(sealed.entry, sealed.passages));
    sealed.entry.text = "Short.";
    EXPECT_ERROR(ErrorKind::kConflict, CutPaper(sealed.entry, sealed.passages));
}

TEST(RedactionText, FindsTheSameWordsInOtherPlaces) {
    SealedPaper sealed("Held at 740 degrees. It cools; at\n 740  Degrees again. Not 1740 degrees.");
    sealed.KeepBack("740 degrees");
    const auto open = OpenPlacesOf("740 degrees", sealed.entry, sealed.passages);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(Slice(sealed.entry.text, open.front()), "740  Degrees");
    EXPECT_EQ(LineOf(sealed.entry.text, open.front().start), 2U);
}

TEST(RedactionText, FindsNoOpenWordsInsideALongerPassage) {
    SealedPaper sealed("The kiln is held at 740 degrees.");
    sealed.KeepBack("held at 740 degrees");
    EXPECT_TRUE(OpenPlacesOf("740 degrees", sealed.entry, sealed.passages).empty());
}

TEST(RedactionText, SortsThePassagesOfOnePaper) {
    SealedPaper sealed("The kiln is held at 740 degrees.");
    sealed.KeepBack("740");
    sealed.KeepBack("kiln");
    sealed.KeepBack("held");
    sealed.passages.back().entry = DocketEntryId("another");
    const std::vector<Redaction> own = PassagesOf(sealed.entry.id, sealed.passages);
    ASSERT_EQ(own.size(), 2U);
    EXPECT_EQ(own.front().passage, "kiln");
}

}  // namespace
}  // namespace particulars
