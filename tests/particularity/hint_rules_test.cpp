#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/particularity/hint.h"

namespace particulars {
namespace {

std::string MessageFor(std::string_view json) {
    try {
        HintRules::Read(json, "firm.json");
    } catch (const Error& failure) {
        EXPECT_EQ(failure.kind(), ErrorKind::kUnreadable);
        return failure.what();
    }
    return "no error";
}

constexpr std::string_view kRule = R"json([
 {"id": "F1", "severity": 2, "pattern": "synerg(y|ies)", "label": "Synergy",
  "reviewer_prompt": "Which?", "authority": "house style", "applies_to": "all"}
])json";

std::string With(std::string_view old_words, std::string_view new_words) {
    std::string json(kRule);
    json.replace(json.find(old_words), old_words.size(), new_words);
    return json;
}

TEST(HintRules, ReadAFileOfTheFirm) {
    const std::vector<Hint> hints =
        HintRules::Read(kRule, "firm.json").Find("Great SYNERGIES ahead", {});
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints[0].id, "F1");
    EXPECT_EQ(hints[0].place, (TextSpan{6, 15}));
}

TEST(HintRules, NameTheLineOfMalformedJson) {
    EXPECT_NE(MessageFor("[\n {\"id\": \"F1\",,\n").find("firm.json, line 2"), std::string::npos);
}

TEST(HintRules, NameTheRuleWhosePatternIsRefused) {
    const std::string message = MessageFor(With("synerg(y|ies)", "synerg(?!y)"));
    EXPECT_NE(message.find("firm.json, line 2, rule 1 (F1)"), std::string::npos) << message;
    EXPECT_NE(message.find("(?!"), std::string::npos) << message;
}

TEST(HintRules, RefuseAPatternThatMatchesNothingAtAll) {
    EXPECT_NE(MessageFor(With("synerg(y|ies)", "x*")).find("empty text"), std::string::npos);
}

TEST(HintRules, RefuseAnUnknownSeverity) {
    EXPECT_NE(MessageFor(With("\"severity\": 2", "\"severity\": 7")).find("severity"),
              std::string::npos);
}

TEST(HintRules, RefuseAnUnknownKind) {
    EXPECT_NE(MessageFor(With("\"all\"", "\"musical\"")).find("musical"), std::string::npos);
}

TEST(HintRules, RefuseABlankLabel) {
    EXPECT_NE(MessageFor(With("\"label\": \"Synergy\"", "\"label\": \" \"")).find("label"),
              std::string::npos);
}

TEST(HintRules, RefuseAFileThatIsNoList) {
    EXPECT_NE(MessageFor("{}").find("list"), std::string::npos);
}

TEST(HintDismissal, NeedsAReasonAndAName) {
    HintDismissal dismissal;
    dismissal.hint = "H19";
    EXPECT_EQ(Check(dismissal).size(), 2U);
    dismissal.reason = "The statute's own word.";
    dismissal.author = "Reviewer";
    EXPECT_TRUE(Check(dismissal).empty());
}

}  // namespace
}  // namespace particulars
