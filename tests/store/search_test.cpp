#include "model/store/search.h"

#include "model/store/edit.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/filled_record.h"

namespace particulars {
namespace {

class SearchTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        secret_ = AddSecret(*db_, clock_, "Targeting");
        AddVersion(1, "Scores are kept in a ledger of visitors.");
        AddVersion(2, "The STRASSE rule: each visitor, by the hour,\n gets a Größenklasse first.");
        Edit edit(*db_, clock_, "associate", "add a person");
        Person person;
        person.matter = kSampleMatter;
        person.name = "Custodian of the visitor logs";
        edit.Save(person);
        edit.Commit();
    }

    void AddVersion(int number, const std::string& text) {
        Edit edit(*db_, clock_, "associate", "describe TS-001");
        Version version;
        version.secret = secret_.id;
        version.number = number;
        version.text = text;
        edit.Save(version);
        edit.Commit();
    }

    TradeSecret secret_;
};

TEST_P(SearchTest, FindsASecretByItsLatestText) {
    const std::vector<FoundRecord> found = SearchCase(*db_, "rule", 10);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].type, "secret");
    EXPECT_EQ(found[0].id, secret_.id.text());
    EXPECT_EQ(found[0].label, "TS-001 Targeting");
}

TEST_P(SearchTest, LeavesOlderTextsOut) {
    EXPECT_TRUE(SearchCase(*db_, "ledger", 10).empty());
}

TEST_P(SearchTest, FindsWhateverTheCaseOfLetters) {
    EXPECT_EQ(SearchCase(*db_, "stra\u00DFe", 10).size(), 1U);
    EXPECT_EQ(SearchCase(*db_, "GR\u00D6SSENKLASSE", 10).size(), 1U);
}

TEST_P(SearchTest, WantsEveryWord) {
    EXPECT_EQ(SearchCase(*db_, "  hour targeting ", 10).size(), 1U);
    EXPECT_TRUE(SearchCase(*db_, "hour ledger", 10).empty());
}

TEST_P(SearchTest, QuotesThePlaceOnOneLine) {
    EXPECT_EQ(SearchCase(*db_, "gr\u00F6\u00DFenklasse", 10)[0].snippet,
              "\u2026each visitor, by the hour, gets a Gr\u00F6\u00DFenklasse first.");
}

TEST_P(SearchTest, StopsAtTheLimit) {
    EXPECT_EQ(SearchCase(*db_, "visitor", 10).size(), 2U);
    EXPECT_EQ(SearchCase(*db_, "visitor", 1).size(), 1U);
}

TEST_P(SearchTest, FindsNothingForNoWords) {
    EXPECT_TRUE(SearchCase(*db_, "  ", 10).empty());
}

PARTICULARS_ALL_BACKENDS(SearchTest);

}  // namespace
}  // namespace particulars
