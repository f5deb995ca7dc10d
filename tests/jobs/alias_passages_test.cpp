#include "model/jobs/alias_passages.h"

#include <gtest/gtest.h>

#include "model/jobs/hint_context.h"

namespace particulars {
namespace {

constexpr const char* kComplaint =
    "NATURE OF THE ACTION\n"
    "30. Plaintiff makes strip.\n"
    "31. The strip is quenched in brine\nwithin 9 seconds.\n"
    "32. Defendant knew 3.5 percent of it.\n";

SecretAlias Alias(const char* source, const char* label) {
    SecretAlias alias;
    alias.secret = TradeSecretId("s");
    alias.source = source;
    alias.label = label;
    return alias;
}

CaseRecords CaseWithAComplaint() {
    CaseRecords records;
    TradeSecret secret;
    secret.id = TradeSecretId("s");
    records.secrets = {secret};
    DocketEntry motion;
    motion.ecf_number = "12";
    motion.title = "Motion to Dismiss the Complaint";
    motion.text = "31. The motion.";
    DocketEntry complaint;
    complaint.ecf_number = "1";
    complaint.title = "Complaint";
    complaint.text = kComplaint;
    complaint.tier = Tier::kAttorneysEyesOnly;
    records.docket_entries = {motion, complaint};
    return records;
}

TEST(NumberedParagraph, EndsWhereTheNextNumberBegins) {
    EXPECT_EQ(NumberedParagraph(kComplaint, 31),
              "The strip is quenched in brine\nwithin 9 seconds.");
    EXPECT_EQ(NumberedParagraph("(1) one\n(2) two\n", 2), "two");
    EXPECT_EQ(NumberedParagraph("\u00b6 7. seven\n3.5 percent\n8) eight", 7), "seven\n3.5 percent");
    EXPECT_EQ(NumberedParagraph(kComplaint, 3), std::nullopt);
    EXPECT_EQ(NumberedParagraph("", 1), std::nullopt);
}

TEST(PaperOfAlias, IsTheOneOfThatTitleAndNotOneThatMentionsIt) {
    const CaseRecords records = CaseWithAComplaint();
    EXPECT_EQ(PaperOfAlias(records, Alias("COMPLAINT", "par. 31")), &records.docket_entries[1]);
    EXPECT_EQ(PaperOfAlias(records, Alias("Amended Complaint", "par. 31")), nullptr);
    EXPECT_EQ(PaperOfAlias(records, Alias("", "par. 31")), nullptr);
}

TEST(PaperOfAlias, IsFoundByItsEcfNumber) {
    const CaseRecords records = CaseWithAComplaint();
    EXPECT_EQ(PaperOfAlias(records, Alias("The first pleading, ECF No. 1", "par. 31")),
              &records.docket_entries[1]);
    EXPECT_EQ(PaperOfAlias(records, Alias("The first pleading, ECF No. 12", "par. 31")),
              &records.docket_entries[0]);
    EXPECT_EQ(PaperOfAlias(records, Alias("The first pleading, ECF No. 1-2", "par. 31")), nullptr);
    EXPECT_EQ(PaperOfAlias(records, Alias("Page 1 of the pleading", "par. 31")), nullptr);
}

TEST(PaperOfAlias, HasItsTextInTheCase) {
    CaseRecords records = CaseWithAComplaint();
    records.docket_entries[1].text.clear();
    EXPECT_EQ(PaperOfAlias(records, Alias("Complaint", "par. 31")), nullptr);
}

TEST(AliasPassages, AreThoseOfTheEntryAlone) {
    CaseRecords records = CaseWithAComplaint();
    records.aliases = {Alias("Complaint", "paras. 31-33"), Alias("Complaint", "count II")};
    const auto passages = AliasPassages(records, TradeSecretId("s"));
    ASSERT_EQ(passages.size(), 2U);
    EXPECT_EQ(passages[0].text, "The strip is quenched in brine\nwithin 9 seconds.");
    EXPECT_EQ(passages[1].text, kComplaint);
    EXPECT_TRUE(AliasPassages(records, TradeSecretId("other")).empty());
}

bool GivesDrift(const CaseRecords& records, const char* text) {
    const HintContext context = HintContextFor(records, TradeSecretId("s"), {}, {});
    for (const Hint& hint : HintRules::Shipped().Find(text, context))
        if (hint.id == "H38")
            return true;
    return false;
}

TEST(HintContextFor, ComparesWithTheComplaintWhereAnAliasPointsThere) {
    CaseRecords records = CaseWithAComplaint();
    EXPECT_FALSE(GivesDrift(records, "The strip is quenched in brine within 6 seconds."));
    records.aliases = {Alias("Complaint", "par. 31")};
    EXPECT_TRUE(GivesDrift(records, "The strip is quenched in brine within 6 seconds."));
    EXPECT_FALSE(GivesDrift(records, "The strip is quenched in brine within 9 seconds."));
}

}  // namespace
}  // namespace particulars
