#include "app/gui/case_desk.h"

#include <gtest/gtest.h>

#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class CaseDeskTest : public testing::Test {
protected:
    CaseDeskTest() {
        desk_.OnChange([this](const std::string& label) { acts_.push_back(label); });
    }

    bool CreateCase(const std::string& name) {
        NewCase wanted;
        wanted.path = folder_ / name;
        wanted.password = "four quiet harbor lamps";
        wanted.matter.caption = "Doe Corp. v. Roe, Inc.";
        wanted.matter.court = "nysd";
        wanted.matter.docket_number = "14 Civ. 1559";
        return desk_.Create(wanted);
    }

    bool LogSecret(const std::string& title) {
        TradeSecret secret;
        secret.title = title;
        return desk_.access()->Save("log a trade secret", {secret});
    }

    TemporaryFolder folder_;
    FixedClock clock_{"2016-06-23"};
    Settings settings_{folder_ / "settings"};
    std::vector<ErrorWords> errors_;
    std::vector<std::string> acts_;
    CaseDesk desk_{clock_, settings_,
                   [this](const ErrorWords& words) { errors_.push_back(words); }};
};

TEST_F(CaseDeskTest, CreatesACaseAndRemembersOnlyItsPath) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    EXPECT_EQ(desk_.access()->records().matter.caption, "Doe Corp. v. Roe, Inc.");
    const std::string stored = ReadBytes(folder_ / "settings");
    EXPECT_NE(stored.find("doe.particulars"), std::string::npos);
    EXPECT_EQ(stored.find("Doe Corp"), std::string::npos);
    EXPECT_EQ(stored.find("1559"), std::string::npos);
}

TEST_F(CaseDeskTest, SavesAnActAndReadsItBack) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    ASSERT_TRUE(LogSecret("Engagement rules"));
    ASSERT_EQ(desk_.access()->records().secrets.size(), 1U);
    EXPECT_EQ(desk_.access()->records().secrets.front().number, 1);
    EXPECT_EQ(acts_, (std::vector<std::string>{"log a trade secret"}));
    EXPECT_FALSE(desk_.saved_at().empty());
}

TEST_F(CaseDeskTest, UndoesAndRedoesByName) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    ASSERT_TRUE(LogSecret("Engagement rules"));
    EXPECT_EQ(desk_.UndoLabel(), "log a trade secret");
    NoProgress progress;
    ASSERT_TRUE(desk_.Undo(progress));
    EXPECT_TRUE(desk_.access()->records().secrets.empty());
    EXPECT_EQ(desk_.RedoLabel(), "log a trade secret");
    ASSERT_TRUE(desk_.Redo(progress));
    EXPECT_EQ(desk_.access()->records().secrets.size(), 1U);
}

TEST_F(CaseDeskTest, ShowsWhyAnActFailedAndKeepsTheCase) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    EXPECT_FALSE(LogSecret(""));
    ASSERT_EQ(errors_.size(), 1U);
    EXPECT_FALSE(errors_.front().text.empty());
    EXPECT_TRUE(acts_.empty());
    EXPECT_TRUE(LogSecret("Engagement rules"));
}

TEST_F(CaseDeskTest, AsksAgainAfterAWrongPassword) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    desk_.Close();
    EXPECT_EQ(desk_.Open(folder_ / "doe.particulars", "wrong"), Opened::kWrongPassword);
    EXPECT_TRUE(errors_.empty());
    EXPECT_EQ(desk_.Open(folder_ / "doe.particulars", "four quiet harbor lamps"), Opened::kYes);
}

TEST_F(CaseDeskTest, LeavesTheFormerCaseOpenUntilItIsReleased) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    CaseAccess* doe = desk_.access();
    ASSERT_TRUE(CreateCase("roe.particulars"));
    EXPECT_EQ(doe->records().matter.caption, "Doe Corp. v. Roe, Inc.");
    desk_.ReleaseFormer();
    EXPECT_EQ(desk_.Open(folder_ / "doe.particulars", "four quiet harbor lamps"), Opened::kYes);
}

TEST_F(CaseDeskTest, SaysThatAMissingFileIsMissing) {
    EXPECT_EQ(desk_.Open(folder_ / "none.particulars", "x"), Opened::kNo);
    EXPECT_EQ(errors_.size(), 1U);
    EXPECT_EQ(desk_.access(), nullptr);
}

TEST_F(CaseDeskTest, KeepsACaseThatCannotBeReachedOnTheList) {
    ASSERT_TRUE(CreateCase("doe.particulars"));
    desk_.Close();
    std::filesystem::remove(folder_ / "doe.particulars");
    ASSERT_EQ(desk_.RecentCases().size(), 1U);
    EXPECT_FALSE(desk_.RecentCases().front().reachable);
    desk_.Forget(folder_ / "doe.particulars");
    EXPECT_TRUE(desk_.RecentCases().empty());
}

TEST_F(CaseDeskTest, MakesTheSampleOnceAndOpensItAgain) {
    desk_.SetSamplePath(folder_ / "sample.particulars");
    ASSERT_TRUE(desk_.OpenSample(SampleSpan::kToOpinion));
    EXPECT_EQ(desk_.access()->records().secrets.size(), 8U);
    desk_.Close();
    ASSERT_TRUE(desk_.OpenSample(SampleSpan::kToOpinion));
    EXPECT_EQ(desk_.access()->records().secrets.size(), 8U);
}

TEST_F(CaseDeskTest, FindsTheSampleThroughSearch) {
    desk_.SetSamplePath(folder_ / "sample.particulars");
    ASSERT_TRUE(desk_.OpenSample(SampleSpan::kToOpinion));
    EXPECT_FALSE(desk_.access()->Search("transmitted").empty());
}

TEST(Describe, SaysNothingOfTheDetailOfADefect) {
    const ErrorWords words = Describe(Error(ErrorKind::kInternal, "oops", "a secret word"));
    EXPECT_EQ(words.text.find("secret word"), std::string::npos);
    EXPECT_NE(words.text.find("safe"), std::string::npos);
}

TEST(Describe, RepeatsAnErrorsOwnWords) {
    const ErrorWords words = Describe(Error(ErrorKind::kConflict, "Someone else saved first."));
    EXPECT_EQ(words.text, "Someone else saved first.");
}

TEST(Settings, PutTheLastOpenedFirstAndKeepTwelve) {
    TemporaryFolder folder;
    {
        Settings settings(folder / "settings");
        for (int i = 0; i < 15; ++i)
            settings.Remember("/cases/" + std::to_string(i));
        settings.Remember("/cases/7");
    }
    const Settings settings(folder / "settings");
    EXPECT_EQ(settings.recent().front(), "/cases/7");
    EXPECT_EQ(settings.recent().size(), 12U);
}

}  // namespace
}  // namespace particulars
