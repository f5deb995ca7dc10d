#include "model/papers/tailoring_report.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

class TailoringReportTest : public testing::Test {
protected:
    TailoringReportTest() {
        TradeSecret secret;
        secret.id = TradeSecretId("secret");
        secret.number = 3;
        secrets_ = {secret};
        Add(1, "associate", "2016-04-26T10:00:00Z", "the data to and from the tag");
        Add(2, "associate", "2016-07-12T23:59:59Z", "the data of a visit to and from the tag");
    }

    void Add(int number, const std::string& author, const std::string& at,
             const std::string& text) {
        Version version;
        version.secret = secrets_[0].id;
        version.number = number;
        version.author = author;
        version.created_at = at;
        version.text = text;
        version.kind = number == 1 ? AmendmentKind::kFirst : AmendmentKind::kClarify;
        versions_.push_back(version);
    }

    void LogAccess(const std::string& login, Date first) {
        MaterialAccess access;
        access.login = login;
        access.material = "Source code";
        access.tier = Tier::kSourceCode;
        access.first_on = first;
        access.source = "Review log";
        accesses_.push_back(access);
    }

    WordingsAndAccess Given() const {
        return {&matter_, secrets_, versions_, accesses_, people_, "ab12"};
    }

    Matter matter_;
    std::vector<TradeSecret> secrets_;
    std::vector<Version> versions_;
    std::vector<MaterialAccess> accesses_;
    std::vector<Person> people_;
};

TEST_F(TailoringReportTest, IsEmptyWhereEverythingWasWrittenBefore) {
    LogAccess("expert", Date(2016, 7, 13));
    EXPECT_TRUE(WordingsSinceAccess(Given()).empty());
}

TEST_F(TailoringReportTest, ListsWhatWasWrittenOnOrAfterTheFirstDay) {
    LogAccess("expert", Date(2016, 7, 12));
    const WordingsAndAccess given = Given();
    const auto found = WordingsSinceAccess(given);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].version->number, 2);
    EXPECT_EQ(found[0].words_inserted, 3U);
    EXPECT_EQ(found[0].words_deleted, 0U);
}

TEST_F(TailoringReportTest, SaysWhetherTheAuthorHadAccess) {
    LogAccess("expert", Date(2016, 7, 1));
    LogAccess("associate", Date(2016, 7, 12));
    const WordingsAndAccess given = Given();
    const auto found = WordingsSinceAccess(given);
    ASSERT_EQ(found.size(), 1U);
    ASSERT_NE(found[0].access, nullptr);
    EXPECT_EQ(found[0].access->first_on, Date(2016, 7, 12));
    accesses_[1].first_on = Date(2016, 7, 13);
    const WordingsAndAccess later = Given();
    EXPECT_EQ(WordingsSinceAccess(later)[0].access, nullptr);
}

TEST_F(TailoringReportTest, WarnsWhereNobodyIsLogged) {
    const PaperDocument paper = ComposeTailoringReport(Given());
    const auto* warning = std::get_if<Paragraph>(&paper.blocks.back());
    ASSERT_NE(warning, nullptr);
    EXPECT_EQ(warning->role, ParagraphRole::kWarning);
}

TEST_F(TailoringReportTest, CarriesTheTierOfTheMaterial) {
    LogAccess("expert", Date(2017, 1, 1));
    EXPECT_EQ(ComposeTailoringReport(Given()).legend, Legend(Tier::kSourceCode));
}

}  // namespace
}  // namespace particulars
