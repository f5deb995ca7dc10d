#include "forms/hint_finder.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/evtloop.h>

namespace particulars {
namespace {

struct Answered {
    std::string text;
    std::size_t hints = 0;
};

class HintFinderTest : public testing::Test {
protected:
    /// Lets the window's thread go on until no answer is to come.
    void Await() {
        wxEventLoopBase* loop = wxEventLoopBase::GetActive();
        wxEventLoop own;
        wxEventLoopActivator activate(loop ? loop : &own);
        while (finder_.busy())
            wxEventLoopBase::GetActive()->Dispatch();
    }

    static std::string Long(const std::string& words) {
        std::string text;
        while (text.size() <= HintFinder::kAtOnce)
            text += words + " ";
        return text;
    }

    std::vector<Answered> answers_;
    HintFinder finder_{[this](const std::string& text, const std::vector<Hint>& hints) {
        answers_.push_back({text, hints.size()});
    }};
};

TEST_F(HintFinderTest, AnswersForAShortTextAtOnce) {
    finder_.Ask("Tags, and so on.", {});
    ASSERT_EQ(answers_.size(), 1U);
    EXPECT_GT(answers_[0].hints, 0U);
    EXPECT_FALSE(finder_.busy());
}

TEST_F(HintFinderTest, AnswersForALongTextLater) {
    finder_.Ask(Long("and so on."), {});
    EXPECT_TRUE(answers_.empty());
    EXPECT_TRUE(finder_.busy());
    Await();
    ASSERT_EQ(answers_.size(), 1U);
    EXPECT_GT(answers_[0].hints, 1000U);
}

TEST_F(HintFinderTest, AnswersForTheNewestTextOnly) {
    finder_.Ask(Long("one and so on."), {});
    finder_.Ask(Long("two and so on."), {});
    finder_.Ask(Long("three and so on."), {});
    Await();
    ASSERT_EQ(answers_.size(), 1U);
    EXPECT_EQ(answers_[0].text.substr(0, 5), "three");
}

TEST_F(HintFinderTest, DropsTheAnswerForALongTextOnceAShortOneIsAsked) {
    finder_.Ask(Long("one and so on."), {});
    finder_.Ask("Short.", {});
    Await();
    ASSERT_EQ(answers_.size(), 1U);
    EXPECT_EQ(answers_[0].text, "Short.");
}

}  // namespace
}  // namespace particulars
