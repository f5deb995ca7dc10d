#include "model/particularity/firm_pattern.h"

#include <fstream>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

FirmPattern Synergy() {
    return {"F1", "synerg(y|ies)", "Synergy", "Which?", "house style", 2, "Great synergies ahead."};
}

/// Puts what is in force back as it was.
class FirmPatternTest : public testing::Test {
protected:
    ~FirmPatternTest() override { UseLawData(LoadLawData()); }
    TemporaryFolder folder_;
};

TEST_F(FirmPatternTest, ShowsTheMatchInTheSentence) {
    const PatternTrial trial = TryPattern("synerg(y|ies)", "Great SYNERGIES ahead.");
    EXPECT_TRUE(trial.problem.empty());
    EXPECT_EQ(trial.found, (TextSpan{6, 15}));
    EXPECT_FALSE(TryPattern("harmony", "Great synergies.").found);
}

TEST_F(FirmPatternTest, SaysWhyAPatternCannotBeUsed) {
    EXPECT_NE(TryPattern("synerg(?!y)", "x").problem.find("(?!"), std::string::npos);
    EXPECT_NE(TryPattern("x*", "x").problem.find("empty text"), std::string::npos);
    EXPECT_EQ(TryPattern(" ", "x").problem, "there is no pattern");
    EXPECT_FALSE(TryPattern("((a{900}){900}){900}", "a").problem.empty());
}

TEST_F(FirmPatternTest, IsNotTakenWithoutItsSentence) {
    EXPECT_TRUE(Check(Synergy()).empty());
    FirmPattern pattern = Synergy();
    pattern.example = "Great harmony.";
    ASSERT_EQ(Check(pattern).size(), 1U);
    EXPECT_EQ(Check(pattern).front().field, "pattern");
    pattern = Synergy();
    pattern.label.clear();
    EXPECT_EQ(Check(pattern).front().field, "label");
}

TEST_F(FirmPatternTest, ComesIntoForceAtOnce) {
    AddFirmPattern(folder_.path() / "new", Synergy());
    EXPECT_TRUE(TheLawData().hints.Has("F1"));
    EXPECT_TRUE(TheLawData().hints.Has("H01"));
    EXPECT_EQ(FreeFirmId(TheLawData().hints), "F2");
    FirmPattern second = Synergy();
    second.id = "F2";
    AddFirmPattern(folder_.path() / "new", second);
    EXPECT_TRUE(TheLawData().hints.Has("F1"));
    EXPECT_TRUE(TheLawData().hints.Has("F2"));
}

TEST_F(FirmPatternTest, ReplacesTheOneOfItsId) {
    AddFirmPattern(folder_.path(), Synergy());
    FirmPattern changed = Synergy();
    changed.label = "House word";
    AddFirmPattern(folder_.path(), changed);
    const std::vector<Hint> hints = TheLawData().hints.Find("All synergies of 12 items.", {});
    ASSERT_FALSE(hints.empty());
    for (const Hint& hint : hints)
        EXPECT_TRUE(hint.id != "F1" || hint.label == "House word");
}

TEST_F(FirmPatternTest, LeavesAFileWithAMistakeAsItIs) {
    WriteBytes(folder_ / "hints.json", "[{]");
    EXPECT_ERROR(ErrorKind::kUnreadable, AddFirmPattern(folder_.path(), Synergy()));
    EXPECT_EQ(ReadBytes(folder_ / "hints.json"), "[{]");
}

}  // namespace
}  // namespace particulars
