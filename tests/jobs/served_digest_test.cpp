// The forms written out by hand, and their SHA-256 as sha256sum of GNU coreutils gives it.

#include "model/jobs/served_digest.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

ServedItem SampleItem() {
    ServedItem item;
    item.position = 1;
    item.designation = "TS-001";
    item.title = "Tag";
    item.tier = Tier::kAttorneysEyesOnly;
    item.text = "The tag\non the page \u2013 \u05d0.";
    item.particulars = "Purpose?: to send";
    return item;
}

ServedSet SampleSet() {
    ServedSet set;
    set.number = 2;
    set.title = "Identification";
    set.served_on = Date(2016, 4, 26);
    set.method = "email";
    set.recipients = "A\nB";
    set.signer = "C";
    return set;
}

constexpr const char* kItemForm =
    "particulars-served-item/1\n"
    "position 1\n1\n"
    "designation 6\nTS-001\n"
    "title 3\nTag\n"
    "tier 20\nattorneys' eyes only\n"
    "text 27\nThe tag\non the page \u2013 \u05d0.\n"
    "particulars 17\nPurpose?: to send\n"
    "support 0\n\n";

TEST(ServedDigest, IsTakenOverADocumentedForm) {
    EXPECT_EQ(CanonicalForm(SampleItem()), kItemForm);
    EXPECT_EQ(DigestOf(SampleItem()),
              "79a473ef3cf9fde494c4d0f8ad333e06eba7c3517b75b32501b5a01bd00d26da");
}

TEST(ServedDigest, OfTheListCoversItsServiceAndTheDigestsOfItsItems) {
    ServedItem item = SampleItem();
    item.sha256 = DigestOf(item);
    EXPECT_EQ(CanonicalForm(SampleSet(), {item}),
              "particulars-served-set/1\n"
              "title 14\nIdentification\n"
              "served_on 10\n2016-04-26\n"
              "method 5\nemail\n"
              "recipients 3\nA\nB\n"
              "signer 1\nC\n"
              "verifier 0\n\n"
              "item 64\n" +
                  item.sha256 + "\n");
    EXPECT_EQ(DigestOf(SampleSet(), {item}),
              "1e9ad878a6d8395b3989430bf9f3e691ccdd910bcd11e7484f8b954f31f77244");
}

TEST(ServedDigest, TellsTextFromParticulars) {
    ServedItem one = SampleItem();
    ServedItem other = SampleItem();
    one.text = "a\nparticulars 1\nb";
    one.particulars = "c";
    other.text = "a";
    other.particulars = "b\nparticulars 1\nc";
    EXPECT_NE(DigestOf(one), DigestOf(other));
}

TEST(ServedDigest, NamesTheItemWhoseTextIsAnother) {
    ServedSet set = SampleSet();
    std::vector<ServedItem> items = {SampleItem(), SampleItem()};
    items[1].position = 2;
    items[1].designation = "TS-002";
    for (ServedItem& item : items)
        item.sha256 = DigestOf(item);
    set.sha256 = DigestOf(set, items);
    EXPECT_TRUE(DigestFindings(set, items).empty());
    items[1].text.back() = ',';
    const auto findings = DigestFindings(set, items);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_NE(findings[0].find("Set 2, item 2 (TS-002)"), std::string::npos);
}

TEST(ServedDigest, NoticesAnotherDayOfServiceAndMissingItems) {
    ServedSet set = SampleSet();
    std::vector<ServedItem> items = {SampleItem()};
    items[0].sha256 = DigestOf(items[0]);
    set.sha256 = DigestOf(set, items);
    set.served_on = Date(2016, 4, 27);
    EXPECT_EQ(DigestFindings(set, items).size(), 1U);
    EXPECT_EQ(DigestFindings(SampleSet(), {}).size(), 1U);
}

}  // namespace
}  // namespace particulars
