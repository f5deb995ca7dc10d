#include "model/papers/served_list.h"

#include <gtest/gtest.h>

#include "model/papers/asserted_list.h"
#include "model/papers/moving_target.h"
#include "tests/papers/paper_words.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

ServedListContent TwoItems() {
    ServedListContent content;
    content.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    content.matter.court = "nysd";
    content.matter.docket_number = "14 Civ. 1559 (RWS)";
    ServedSet& set = content.set;
    set.number = 1;
    set.title = "Identification of Trade Secrets";
    set.state = ServedSetState::kServed;
    set.tier = Tier::kSourceCode;
    set.served_on = Date(2016, 4, 26);
    set.method = "email";
    set.recipients = "First Counsel\nSecond Counsel";
    set.reference = "Letter of April 26, 2016";
    set.signer = "Counsel for plaintiff";
    set.verifier = "Chief engineer";
    set.approver = "partner";
    set.approved_at = "2016-04-25T16:00:00.000Z";
    set.unapproved_reason = "OUR OWN REASON";
    set.sha256 = std::string(64, 'c');
    ServedItem one;
    one.position = 1;
    one.designation = "TS-001";
    one.title = "Tag";
    one.tier = Tier::kConfidential;
    one.text = "First paragraph\nin two lines.\n\nSecond paragraph.";
    one.particulars = "Which data?: visitor ids: all of them\nPurpose?: routing";
    one.support = "LP0001, at 3 (contains)\nLP0009 (refers to)";
    one.sha256 = std::string(64, 'a');
    ServedItem two = one;
    two.position = 2;
    two.designation = "TS-004";
    two.tier = Tier::kSourceCode;
    two.sha256 = std::string(64, 'b');
    content.items = {one, two};
    return content;
}

TEST(ServedListPaper, HoldsNumbersWordsParticularsAndSupport) {
    const PaperDocument paper = ComposeServedList(TwoItems());
    const std::string words = WordsOf(paper);
    for (const char* expected :
         {"# Identification of Trade Secrets", "# 1.\u2002TS-001\u2002Tag", "# 2.\u2002TS-004",
          "First paragraph\nin two lines.\nSecond paragraph.\n",
          "Which data?\nvisitor ids: all of them\nPurpose?\nrouting\n",
          "Support: LP0001, at 3 (contains); LP0009 (refers to).", "Counsel for plaintiff"})
        EXPECT_NE(words.find(expected), std::string::npos) << expected;
    EXPECT_FALSE(paper.draft);
    EXPECT_EQ(paper.legend, Legend(Tier::kSourceCode));
    EXPECT_EQ(paper.notice, "");
}

TEST(ServedListPaper, HoldsNothingOfOurOwn) {
    for (const PaperDocument& paper :
         {ComposeServedList(TwoItems()), ComposeCertificate(TwoItems())})
        EXPECT_EQ(WordsOf(paper).find("OUR OWN"), std::string::npos);
}

TEST(ServedListPaper, IsADraftUntilServed) {
    ServedListContent content = TwoItems();
    content.set.state = ServedSetState::kApproved;
    EXPECT_TRUE(ComposeServedList(content).draft);
    EXPECT_EQ(ComposeServedList(content).stamp, "");
    EXPECT_ERROR(ErrorKind::kUsage, ComposeCertificate(content));
}

TEST(Certificate, NamesServiceAndDigestsButNoSecret) {
    const PaperDocument paper = ComposeCertificate(TwoItems());
    const std::string words = WordsOf(paper);
    for (const char* expected :
         {"Tuesday 26 April 2016", "email", "First Counsel; Second Counsel",
          "Letter of April 26, 2016", "Counsel for plaintiff", "Chief engineer",
          "partner, 2016-04-25 UTC", "TS-004", "verify-set"})
        EXPECT_NE(words.find(expected), std::string::npos) << expected;
    for (const char digit : {'a', 'b', 'c'})
        EXPECT_NE(words.find(std::string(64, digit)), std::string::npos) << digit;
    EXPECT_EQ(words.find("paragraph"), std::string::npos);
    EXPECT_EQ(words.find("visitor"), std::string::npos);
    EXPECT_EQ(paper.legend, "");
}

TEST(Certificate, NamesTheEcfNumber) {
    ServedListContent content = TwoItems();
    content.ecf_number = "101";
    EXPECT_NE(
        WordsOf(ComposeCertificate(content)).find("email; ECF No. 101; Letter of April 26, 2016"),
        std::string::npos);
}

TEST(AssertedListPaper, SaysWhatStoodAndWhatHadEnded) {
    const ServedListContent content = TwoItems();
    AssertedList list;
    list.day = Date(2016, 6, 22);
    list.set = content.set;
    list.items = {{content.items[0], {"withdrawn as against X since Mon 2 May 2016"}}};
    list.ended = {{content.items[1], SecretStatus::kStruck, Date(2016, 6, 1), ""}};
    const PaperDocument paper = ComposeAssertedList(content.matter, list);
    const std::string words = WordsOf(paper);
    for (const char* expected :
         {"# Asserted on Wednesday 22 June 2016", "1 of 2 entries", "# 1.\u2002TS-001",
          "withdrawn as against X", "# No longer asserted on that day", "TS-004\nTag\nstruck\n",
          "not recorded"})
        EXPECT_NE(words.find(expected), std::string::npos) << expected;
    EXPECT_EQ(paper.legend, Legend(Tier::kSourceCode));
}

TEST(AssertedListPaper, SaysThatNothingHadBeenServed) {
    AssertedList list;
    list.day = Date(2016, 1, 4);
    EXPECT_NE(WordsOf(ComposeAssertedList(TwoItems().matter, list))
                  .find("No list of trade secrets had been served by then."),
              std::string::npos);
}

TEST(MovingTargetPaper, CountsAdditionsAfterEachList) {
    MovingTarget table;
    MovingTargetStep first;
    first.set = TwoItems().set;
    first.entries = 8;
    MovingTargetStep second;
    second.set = first.set;
    second.set.number = 2;
    second.entries = 9;
    second.kept = 7;
    second.changes = {{EntryChange::kAdded, "TS-009", "Ninth", "split from TS-002", 40, 0},
                      {EntryChange::kReworded, "TS-001", "Tag", "", 12, 3}};
    second.added_since_first = 1;
    second.words_inserted_since_first = 12;
    table.steps = {first, second};
    table.ended_since = {{EntryChange::kStruck, "TS-003", "Third", "", 0, 0}};
    const std::string words = WordsOf(ComposeMovingTarget(TwoItems().matter, table));
    for (const char* expected :
         {"1 entry was added and 12 words were put", "split from TS-002", "40 in all",
          "+12 \u22123", "# Since the last list", "TS-003\nThird\nStruck"})
        EXPECT_NE(words.find(expected), std::string::npos) << expected;
    EXPECT_NE(WordsOf(ComposeMovingTarget(TwoItems().matter, {})).find("No list"),
              std::string::npos);
}

}  // namespace
}  // namespace particulars
