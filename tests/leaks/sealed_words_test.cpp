#include "model/leaks/sealed_words.h"

#include <string>

#include <gtest/gtest.h>

namespace particulars {
namespace {

const char* const kSealed =
    "The tag sends the visitor\u2019s identifier and the time of each click to the scoring engine, "
    "which weighs the first three pages twice.";

SealedWords Sealed(const std::vector<std::string>& public_texts = {}) {
    return SealedWords({{"TS-003, version 2", kSealed}}, public_texts);
}

std::vector<Leak> LeaksIn(const std::string& text) {
    return Sealed().FindLeaks({{"page 1", text}});
}

TEST(SealedWords, FindsFiveWordsAndSaysWhere) {
    const std::vector<Leak> leaks = LeaksIn("It was said that each click to the scoring of games.");

    ASSERT_EQ(leaks.size(), 1U);
    EXPECT_EQ(leaks[0], (Leak{"TS-003, version 2", "each click to the scoring", "page 1"}));
}

TEST(SealedWords, PassOpenPassagesOnlyWhereTheyAreNotFirm) {
    const std::string quoted = "It said: the tag sends the visitor\u2019s identifier, and no more.";
    const auto leaks = [&](bool is_firm) {
        return SealedWords({{"TS-003", kSealed, is_firm}}, {}, {quoted})
            .FindLeaks({{"page 1", quoted}});
    };
    EXPECT_TRUE(leaks(false).empty());
    ASSERT_EQ(leaks(true).size(), 1U);
    EXPECT_EQ(leaks(true)[0].label, "TS-003");
}

TEST(SealedWords, AreThoseOfTheFirmTextWhereTwoHoldThem) {
    const std::string quoted = "the tag sends the visitor\u2019s identifier";
    const SealedWords both({{"answer", quoted}, {"TS-003", quoted, true}}, {}, {quoted});
    const std::vector<Leak> leaks = both.FindLeaks({{"page 1", quoted}});
    ASSERT_EQ(leaks.size(), 1U);
    EXPECT_EQ(leaks[0].label, "TS-003");
}

TEST(SealedWords, PassesFourWords) {
    EXPECT_TRUE(LeaksIn("It was said that each click to the court.").empty());
}

TEST(SealedWords, NamesTheWholeRunOnce) {
    const std::vector<Leak> leaks =
        LeaksIn("Scoring engine, which weighs the first three pages twice, it says.");

    ASSERT_EQ(leaks.size(), 1U);
    EXPECT_EQ(leaks[0].words, "Scoring engine, which weighs the first three pages twice");
}

struct Disguise {
    const char* name;
    const char* text;
};

class DisguisedWords : public testing::TestWithParam<Disguise> {};

TEST_P(DisguisedWords, AreFound) {
    EXPECT_EQ(LeaksIn(GetParam().text).size(), 1U) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    SealedWords, DisguisedWords,
    testing::Values(Disguise{"Capitals", "EACH CLICK TO THE SCORING"},
                    Disguise{"StraightQuotes", "sends the visitor's identifier and"},
                    Disguise{"NoQuotes", "sends the visitors identifier and"},
                    Disguise{"Punctuation", "each, \u201cclick\u201d (to) the... scoring"},
                    Disguise{"LineEnds", "each\r\nclick\n\nto\tthe\fscoring"},
                    Disguise{"BrokenWord", "each click to the scor-\ning"},
                    Disguise{"SoftHyphen", "each click to the scor\u00ading"},
                    Disguise{"ZeroWidth", "each cl\u200bick to\u2060 the sco\ufeffring"},
                    Disguise{"BoundSpaces", "each\u00a0click\u202fto\u2009the\u00a0scoring"},
                    Disguise{"Ligature", "weighs the \ufb01rst three pages"},
                    Disguise{"WideForms", "\uff45\uff41\uff43\uff48 click to the scoring"},
                    Disguise{"GluedLikeAName", "2016-EachClickToTheScoring2"},
                    Disguise{"Underscores", "each_click_to_the_scoring"},
                    Disguise{"SpacedOut", "e a c h c l i c k t o t h e s c o r i n g"},
                    Disguise{"SplitWord", "ea ch cl ick to the scoring"}),
    [](const auto& disguise) { return std::string(disguise.param.name); });

TEST(SealedWords, FindsAccentsHoweverTheyAreComposed) {
    const SealedWords sealed({{"TS-001", "le caf\u00e9 cr\u00e8me du march\u00e9"}}, {});

    EXPECT_EQ(sealed.FindLeaks({{"page 1", "le cafe\u0301 cre\u0300me du marche\u0301"}}).size(),
              1U);
}

TEST(SealedWords, FindsWordsOfAScriptWithoutSpaces) {
    const std::string text =
        "\u8bbf\u95ee\u8005\u6807\u8bc6\u7b26\u53d1\u9001\u5230\u8bc4\u5206"
        "\u5f15\u64ce\u5e76\u8ba1\u7b97\u6743\u91cd";
    const SealedWords sealed({{"TS-001", text}}, {});

    EXPECT_EQ(sealed.FindLeaks({{"page 1", "\u7532\u65b9: " + text + "\u3002"}}).size(), 1U);
}

TEST(SealedWords, TellsNumbersApart) {
    const SealedWords sealed({{"TS-001", "fields 1 2 3 4 of the tag"}}, {});

    EXPECT_TRUE(sealed.FindLeaks({{"page 1", "fields 12 34 of the court"}}).empty());
    EXPECT_EQ(sealed.FindLeaks({{"page 1", "fields 1, 2, 3, 4 of the court"}}).size(), 1U);
}

TEST(SealedWords, ReadsANumberWithAnInvisibleCharacterInIt) {
    const SealedWords sealed({{"TS-001", "of 42 fields in each"}}, {});

    EXPECT_EQ(sealed.FindLeaks({{"page 1", "of 4\u00ad2 fields in each"}}).size(), 1U);
}

TEST(SealedWords, CountsAShortTextWholeFromFourWords) {
    const SealedWords sealed({{"TS-001", "Weigh first pages twice"}, {"TS-002", "Weigh all pages"}},
                             {});

    EXPECT_EQ(sealed.FindLeaks({{"page 1", "to weigh first pages twice is"}}).size(), 1U);
    EXPECT_TRUE(sealed.FindLeaks({{"page 1", "to weigh all pages is"}}).empty());
}

TEST(SealedWords, LeaveOutWhatThePublicRecordHolds) {
    const SealedWords sealed = Sealed({"The order speaks of each click to the scoring engine."});

    EXPECT_TRUE(sealed.FindLeaks({{"page 1", "each click to the scoring engine"}}).empty());
    EXPECT_EQ(sealed.FindLeaks({{"page 1", "click to the scoring engine, which"}}).size(), 1U);
}

TEST(SealedWords, FindsARunCutByThePageEnd) {
    const std::vector<Leak> leaks = Sealed().FindLeaks(
        {{"page 1", "The court heard that each click"}, {"page 2", "to the scoring engine", true}});

    ASSERT_EQ(leaks.size(), 1U);
    EXPECT_EQ(leaks[0].where, "page 1 to page 2");
    EXPECT_EQ(leaks[0].words, "each click to the scoring engine");
}

TEST(SealedWords, JoinsNoTextsThatStandApart) {
    EXPECT_TRUE(
        Sealed()
            .FindLeaks({{"outline entry", "that each click"}, {"outline entry", "to the scoring"}})
            .empty());
}

TEST(SealedWords, NamesEachPlaceAndEachTextOnce) {
    const SealedWords sealed(
        {{"TS-001", "one two three four five six"}, {"TS-002", "seven eight nine ten eleven"}}, {});
    const std::string text = "one two three four five six seven eight nine ten eleven";

    const std::vector<Leak> leaks =
        sealed.FindLeaks({{"page 1", text}, {"page 1", "two three four five six"}, {"link", text}});

    ASSERT_EQ(leaks.size(), 4U);
    EXPECT_EQ(leaks[0], (Leak{"TS-001", "one two three four five six", "page 1"}));
    EXPECT_EQ(leaks[1], (Leak{"TS-002", "seven eight nine ten eleven", "page 1"}));
    EXPECT_EQ(leaks[3].where, "link");
}

TEST(SealedWords, FindsARunOfEndlessWords) {
    const std::string word(300, 'x');
    const SealedWords sealed({{"TS-001", word + " a " + word + " b " + word}}, {});

    EXPECT_EQ(sealed.FindLeaks({{"page 1", word + " A " + word + " B " + word}}).size(), 1U);
}

TEST(SealedWords, FindsARunOverTheEndOfASliceOfALongFile) {
    FoundTexts texts;
    for (int line = 0; line < 30'000; ++line)
        texts.push_back({"line " + std::to_string(line), "of no other matter", line > 0});
    texts.insert(texts.begin() + 25'001, {"line x", "that each click", true});
    texts.insert(texts.begin() + 25'002, {"line y", "to the scoring", true});

    EXPECT_EQ(Sealed().FindLeaks(texts).size(), 1U);
}

TEST(SealedWords, FindsNothingWithoutSealedTexts) {
    EXPECT_TRUE(SealedWords({}, {"public"}).FindLeaks({{"page 1", kSealed}}).empty());
}

TEST(SealedWords, ReadsTextThatIsNotUtf8) {
    EXPECT_EQ(LeaksIn("\xff\xfe each click to the scoring \xc3").size(), 1U);
}

}  // namespace
}  // namespace particulars
