#include "model/secrets/redline.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "model/core/error.h"

namespace particulars {
namespace {

/// "The [-red-]{+blue+} car": deleted, inserted; moved text as [<...>] and {<...>}.
std::string Marked(const std::vector<RedlineRun>& runs) {
    std::string text;
    for (const RedlineRun& run : runs) {
        switch (run.kind) {
            case RunKind::kSame:
                text += run.text;
                break;
            case RunKind::kDeleted:
                text += "[-" + run.text + "-]";
                break;
            case RunKind::kInserted:
                text += "{+" + run.text + "+}";
                break;
            case RunKind::kMovedFrom:
                text += "[<" + run.text + ">]";
                break;
            case RunKind::kMovedTo:
                text += "{<" + run.text + ">}";
                break;
        }
    }
    return text;
}

std::string Marked(std::string_view old_text, std::string_view new_text) {
    return Marked(Redline(old_text, new_text));
}

std::string OldSide(const std::vector<RedlineRun>& runs) {
    std::string text;
    for (const RedlineRun& run : runs)
        if (run.kind != RunKind::kInserted && run.kind != RunKind::kMovedTo)
            text += run.text;
    return text;
}

std::string NewSide(const std::vector<RedlineRun>& runs) {
    std::string text;
    for (const RedlineRun& run : runs)
        if (run.kind != RunKind::kDeleted && run.kind != RunKind::kMovedFrom)
            text += run.text;
    return text;
}

TEST(Redline, OfEqualTextsIsOneRun) {
    EXPECT_EQ(Marked("The tag waits.", "The tag waits."), "The tag waits.");
    EXPECT_TRUE(Redline("", "").empty());
}

TEST(Redline, MarksAWordThatChanged) {
    EXPECT_EQ(Marked("The red car stops.", "The blue car stops."),
              "The [-red-]{+blue+} car stops.");
}

TEST(Redline, MarksWhatWasPutInAndTakenOut) {
    EXPECT_EQ(Marked("Heat the strip.", "Heat the steel strip."), "Heat the{+ steel+} strip.");
    EXPECT_EQ(Marked("Heat the steel strip.", "Heat the strip."), "Heat the[- steel-] strip.");
    EXPECT_EQ(Marked("", "All new."), "{+All new.+}");
    EXPECT_EQ(Marked("All gone.", ""), "[-All gone.-]");
}

TEST(Redline, KeepsNumbersAndTheirPunctuationWhole) {
    EXPECT_EQ(Marked("at 1,000 rpm", "at 1,200 rpm"), "at [-1,000-]{+1,200+} rpm");
    EXPECT_EQ(Marked("by 3.5% a year", "by 3.25% a year"), "by [-3.5%-]{+3.25%+} a year");
    EXPECT_EQ(Marked("24/7 support", "24/5 support"), "[-24/7-]{+24/5+} support");
    EXPECT_EQ(Marked("in 47ms.", "in 48ms."), "in [-47ms-]{+48ms+}.");
}

TEST(Redline, KeepsWordsWithApostrophesAndHyphensWhole) {
    EXPECT_EQ(Marked("Plaintiff's know-how", "Plaintiffs' know-why"),
              "[-Plaintiff's know-how-]{+Plaintiffs' know-why+}");
    EXPECT_EQ(Marked("a Plaintiff\u2019s b", "a Defendant\u2019s b"),
              "a [-Plaintiff\u2019s-]{+Defendant\u2019s+} b");
}

TEST(Redline, TakesPunctuationForItself) {
    EXPECT_EQ(Marked("tags, servers and data", "tags; servers and data"),
              "tags[-,-]{+;+} servers and data");
}

TEST(Redline, CountsLettersOutsideAsciiAsLetters) {
    EXPECT_EQ(Marked("die Größe zählt", "die Grösse zählt"), "die [-Größe-]{+Grösse+} zählt");
    EXPECT_EQ(Marked("\u201Cold\u201D", "\u201Cnew\u201D"), "\u201C[-old-]{+new+}\u201D");
}

TEST(Redline, ShowsChangesOfWhiteSpaceAlone) {
    EXPECT_EQ(Marked("one two", "one\ntwo"), "one[- -]{+\n+}two");
    EXPECT_EQ(Marked("end", "end\n"), "end{+\n+}");
}

TEST(Redline, KeepsCommonWordsBetweenShortChanges) {
    EXPECT_EQ(Marked("heat to 400 C for 20 minutes", "heat to 430 C for 25 minutes"),
              "heat to [-400-]{+430+} C for [-20-]{+25+} minutes");
}

TEST(Redline, SwallowsACommonWordBetweenLongChanges) {
    EXPECT_EQ(Marked("red green blue the white black gray", "one two three the four five six"),
              "[-red green blue the white black gray-]{+one two three the four five six+}");
}

TEST(Redline, MarksASentencePutInFromItsStart) {
    EXPECT_EQ(
        Marked("The tag waits. The tag posts.", "The tag waits. The tag stops. The tag posts."),
        "The tag waits.{+ The tag stops.+} The tag posts.");
}

TEST(Redline, TellsMovedTextFromNewText) {
    EXPECT_EQ(Marked("First read the three fields of the slot. Then add up all of the queues and "
                     "divide by the count of slots times sixty-four. Stop.",
                     "Then add up all of the queues and divide by the count of slots times "
                     "sixty-four. First read the three fields of the slot. Stop."),
              "[<First read the three fields of the slot. >]Then add up all of the queues and "
              "divide by the count of slots times sixty-four.{< First read the three fields of the "
              "slot.>} Stop.");
}

TEST(Redline, DoesNotCallFourWordsAMove) {
    const auto runs = Redline("a b c d. Then comes a long sentence that stays in its place.",
                              "Then comes a long sentence that stays in its place. a b c d.");
    EXPECT_TRUE(std::none_of(runs.begin(), runs.end(), [](const RedlineRun& run) {
        return run.kind == RunKind::kMovedFrom || run.kind == RunKind::kMovedTo;
    }));
}

TEST(Redline, JoinsNeighborsOfOneKind) {
    const auto runs = Redline("a b c d e f g h", "a x y d e z h i");
    for (std::size_t i = 1; i < runs.size(); ++i)
        EXPECT_NE(runs[i - 1].kind, runs[i].kind);
}

/// A text of words, marks and white space, drawn from few words so that much repeats.
std::string RandomText(std::mt19937& random, int words, int vocabulary) {
    static const std::vector<std::string> kMarks = {" ",  " ",  " ",  " ", ", ",
                                                    ". ", "\n", "; ", "  "};
    std::string text;
    for (int i = 0; i < words; ++i) {
        text += "w" + std::to_string(random() % static_cast<unsigned>(vocabulary));
        text += kMarks[random() % kMarks.size()];
    }
    return text;
}

/// `text` with words dropped, doubled and replaced, and one part moved.
std::string Edited(std::mt19937& random, const std::string& text) {
    std::string edited;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size() - 1) + 1;
        const auto chance = random() % 20;
        const std::string word = text.substr(at, end - at);
        if (chance == 1)
            edited += "new" + std::to_string(random() % 50) + " ";
        if (chance == 2)
            edited += word;
        if (chance != 3)
            edited += word;
        at = end;
    }
    if (edited.size() > 40) {
        const std::size_t cut = random() % (edited.size() / 2);
        const std::string part = edited.substr(cut, edited.size() / 4);
        edited.erase(cut, part.size());
        edited.insert(random() % edited.size(), part);
    }
    return edited;
}

TEST(Redline, GivesBothTextsBackByteForByte) {
    std::mt19937 random(20160622);
    for (int round = 0; round < 400; ++round) {
        const std::string old_text =
            RandomText(random, static_cast<int>(random() % 300), 1 + round % 90);
        const std::string new_text =
            round % 4 == 0 ? RandomText(random, 120, 1 + round % 50) : Edited(random, old_text);
        const auto runs = Redline(old_text, new_text);
        ASSERT_EQ(OldSide(runs), old_text) << "round " << round;
        ASSERT_EQ(NewSide(runs), new_text) << "round " << round;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            ASSERT_FALSE(runs[i].text.empty());
            ASSERT_TRUE(i == 0 || runs[i - 1].kind != runs[i].kind ||
                        runs[i - 1].move != runs[i].move);
        }
    }
}

TEST(Redline, GivesAnyBytesBack) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::string old_text;
        std::string new_text;
        for (int i = 0; i < 300; ++i) {
            old_text += static_cast<char>(random() % 256);
            new_text += static_cast<char>(random() % 256);
        }
        const auto runs = Redline(old_text, new_text);
        ASSERT_EQ(OldSide(runs), old_text);
        ASSERT_EQ(NewSide(runs), new_text);
    }
}

TEST(Redline, FindsAFewChangesInALongText) {
    std::mt19937 random(1);
    const std::string old_text = RandomText(random, 40'000, 3'000);
    std::string new_text = old_text;
    new_text.replace(new_text.find(' ', 30'000), 1, " unheard-of ");
    new_text.replace(new_text.find(' ', 150'000), 1, " unheard-of ");
    const auto runs = Redline(old_text, new_text);
    std::size_t inserted = 0;
    for (const RedlineRun& run : runs)
        inserted += run.kind == RunKind::kInserted ? run.text.size() : 0;
    EXPECT_LT(inserted, 40U);
    EXPECT_LT(runs.size(), 12U);
}

TEST(Redline, TakesTwoUnrelatedTextsOfAMegabyte) {
    std::mt19937 random(2);
    const std::string old_text = RandomText(random, 160'000, 2'000);
    const std::string new_text = RandomText(random, 160'000, 2'000);
    ASSERT_GT(old_text.size(), 900'000U);
    const auto runs = Redline(old_text, new_text);
    EXPECT_EQ(OldSide(runs), old_text);
    EXPECT_EQ(NewSide(runs), new_text);
}

TEST(Redline, GivesBothEndsOfAMoveOneNumber) {
    const auto runs =
        Redline("One two three four five six. Alpha beta gamma delta epsilon zeta. It ends here.",
                "It ends here. Alpha beta gamma delta epsilon zeta. One two three four five six.");
    std::vector<int> from;
    std::vector<int> to;
    for (const RedlineRun& run : runs) {
        if (run.kind == RunKind::kMovedFrom)
            from.push_back(run.move);
        if (run.kind == RunKind::kMovedTo)
            to.push_back(run.move);
    }
    std::sort(from.begin(), from.end());
    std::sort(to.begin(), to.end());
    EXPECT_FALSE(from.empty());
    EXPECT_EQ(from, to);
}

TEST(Redline, LeavesNoIslandOfOneWordBetweenLongChanges) {
    const auto runs =
        Redline("collects the path of a visitor through the whole site in order to send it later",
                "records page views and clicks with the depth of scroll before one posts them");
    for (const RedlineRun& run : runs)
        EXPECT_FALSE(run.kind == RunKind::kSame && run.text == " the ");
}

TEST(Redline, KeepsParagraphsApart) {
    const auto runs = Redline("It stops at a score of 70.\n\nThe tag collects the path every day.",
                              "It stops at once when a client says so.\n\nThe tag posts clicks in "
                              "batches of twenty.");
    EXPECT_TRUE(std::any_of(runs.begin(), runs.end(), [](const RedlineRun& run) {
        return run.kind == RunKind::kSame && run.text.find("\n\nThe tag") != std::string::npos;
    }));
}

/// Counts how often a comparison looks up.
class StepCount final : public Progress {
public:
    void Step(std::int64_t, std::int64_t, std::string_view) override { ++steps; }
    int steps = 0;
};

/// So many sentences with numbers of their own; each tenth of the newer text is changed.
std::string Sentences(int count, const char* every_tenth) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "Field " + std::to_string(i) + " holds " + (i % 10 == 0 ? every_tenth : "bytes") +
                " of the record. ";
    return text;
}

TEST(Redline, NeedsWorkInProportionToTheText) {
    StepCount small;
    Redline(Sentences(400, "words"), Sentences(400, "lines"), small);
    StepCount large;
    Redline(Sentences(4000, "words"), Sentences(4000, "lines"), large);
    EXPECT_GT(small.steps, 0);
    EXPECT_LT(large.steps, 12 * small.steps);
}

class StopAtOnce final : public Progress {
public:
    void Step(std::int64_t, std::int64_t, std::string_view) override {
        throw Error(ErrorKind::kCancelled, "Stopped.");
    }
};

TEST(Redline, CanBeStopped) {
    StopAtOnce stop;
    EXPECT_THROW(Redline("one two", "three four", stop), Error);
}

TEST(Redline, KeepsRightToLeftWordsAndControlCharacters) {
    EXPECT_EQ(Marked("\u05d0\u05d1 \u05d2\u05d3", "\u05d0\u05d1 \u05d4\u05d5"),
              "\u05d0\u05d1 [-\u05d2\u05d3-]{+\u05d4\u05d5+}");
    const std::string controls("a\x01\x02 b\0c", 7);
    EXPECT_EQ(NewSide(Redline("a b c", controls)), controls);
}

}  // namespace
}  // namespace particulars
