#include "model/papers/list_report.h"

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class ListReportTest : public testing::Test {
protected:
    ListReportTest() {
        matter_.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        Add("Way tag and server talk", SecretStatus::kChallenged, Date(2014, 3, 6));
        Add("Reports", SecretStatus::kAsserted, {});
        Add("Data", SecretStatus::kChallenged, Date(2012, 1, 2));
        source_.dates.matter = &matter_;
        source_.dates.today = Date(2016, 7, 1);
        source_.secrets = secrets_;
        source_.challenges = challenges_;
    }

    void Add(const std::string& title, SecretStatus status, std::optional<Date> asserted) {
        TradeSecret secret;
        secret.number = static_cast<int>(secrets_.size()) + 1;
        secret.id = TradeSecretId("secret-" + std::to_string(secret.number));
        secret.title = title;
        secret.status = status;
        secret.asserted_on = asserted;
        secrets_.push_back(secret);
    }

    /// First cells of all rows, a group after another.
    std::vector<std::string> FirstCells(const ListView& view) const {
        std::vector<std::string> words;
        for (const Table& table : Tables(view))
            for (const TableRow& row : table.rows)
                words.push_back(row.cells.front().paragraphs.front().front().text);
        return words;
    }

    /// Those with a header.
    std::vector<Table> Tables(const ListView& view) const {
        std::vector<Table> tables;
        for (const Block& block : ComposeListReport(source_, view).blocks)
            if (const auto* table = std::get_if<Table>(&block);
                table && table->look == TableLook::kGrid)
                tables.push_back(*table);
        return tables;
    }

    std::vector<std::string> Headings(const ListView& view) const {
        std::vector<std::string> words;
        for (const Block& block : ComposeListReport(source_, view).blocks)
            if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 2)
                words.push_back(heading->text.front().text);
        return words;
    }

    Matter matter_;
    std::vector<TradeSecret> secrets_;
    std::vector<Challenge> challenges_;
    ListSource source_;
};

using Words = std::vector<std::string>;

TEST_F(ListReportTest, ShowsTheUsualColumnsInTheOrderOfTheList) {
    const std::vector<Table> tables = Tables({});
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables.front().columns.size(), 6U);
    EXPECT_EQ(tables.front().columns[1].title, "Title");
    EXPECT_EQ(FirstCells({}), (Words{"TS-001", "TS-002", "TS-003"}));
}

TEST_F(ListReportTest, ShowsTheColumnsChosenInTheirOrder) {
    const std::vector<Table> tables =
        Tables({"secrets", {"title", "number", "title"}, "", false, ""});
    ASSERT_EQ(tables.front().columns.size(), 2U);
    EXPECT_EQ(tables.front().columns[0].title, "Title");
    EXPECT_EQ(tables.front().columns[1].title, "No.");
}

TEST_F(ListReportTest, SortsDaysAsDaysAndWhatHasNoneLast) {
    ListView view{"secrets", {"number"}, "asserted_on", false, ""};
    EXPECT_EQ(FirstCells(view), (Words{"TS-003", "TS-001", "TS-002"}));
    view.is_descending = true;
    EXPECT_EQ(FirstCells(view), (Words{"TS-001", "TS-003", "TS-002"}));
}

TEST_F(ListReportTest, SortsNumbersAsNumbers) {
    for (int i = 0; i < 9; ++i)
        Add("More", SecretStatus::kAsserted, {});
    source_.secrets = secrets_;
    const Words sorted = FirstCells({"secrets", {"number"}, "number", true, ""});
    EXPECT_EQ(sorted.front(), "TS-012");
    EXPECT_EQ(sorted.back(), "TS-001");
}

TEST_F(ListReportTest, GroupsUnderHeadingsWithATableEach) {
    const ListView view{"secrets", {"number", "status", "title"}, "number", true, "status"};
    EXPECT_EQ(Headings(view), (Words{"Status: Asserted (1)", "Status: Challenged (2)"}));
    EXPECT_EQ(FirstCells(view), (Words{"TS-002", "TS-003", "TS-001"}));
    EXPECT_EQ(Tables(view).front().columns.size(), 2U) << "The heading says the status.";
}

TEST_F(ListReportTest, NamesAGroupOfWhatSaysNothing) {
    EXPECT_EQ(Headings({"secrets", {}, "", false, "ended_on"}),
              Words{"Ended on: nothing said (3)"});
}

TEST_F(ListReportTest, CarriesTheTierOfWordsThatAreShown) {
    Challenge challenge;
    challenge.secret = secrets_.front().id;
    challenge.words = "It is vague.";
    challenges_.push_back(challenge);
    source_.challenges = challenges_;
    EXPECT_EQ(ComposeListReport(source_, {"challenges", {"secret", "state"}, "", false, ""}).tier,
              Tier::kPublic);
    EXPECT_EQ(ComposeListReport(source_, {"challenges", {"secret", "words"}, "", false, ""}).tier,
              Tier::kAttorneysEyesOnly);
    EXPECT_EQ(ComposeListReport(source_, {"challenges", {"secret"}, "", false, "words"}).tier,
              Tier::kAttorneysEyesOnly);
}

TEST_F(ListReportTest, SaysWhichListsAndColumnsThereAre) {
    try {
        ComposeListReport(source_, {"colors", {}, "", false, ""});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kUsage);
        EXPECT_NE(std::string(error.what()).find("deadlines"), std::string::npos);
    }
    try {
        ComposeListReport(source_, {"secrets", {"color"}, "", false, ""});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kUsage);
        EXPECT_NE(std::string(error.what()).find("asserted_on"), std::string::npos);
    }
    EXPECT_THROW(ComposeListReport(source_, {"secrets", {}, "color", false, ""}), Error);
    EXPECT_THROW(ComposeListReport(source_, {"secrets", {}, "", false, "color"}), Error);
}

TEST_F(ListReportTest, SaysThatAListIsEmpty) {
    for (const ListKind& list : CaseLists()) {
        if (list.id == "secrets")
            continue;
        const PaperDocument paper =
            ComposeListReport(source_, {std::string(list.id), {}, "", false, ""});
        EXPECT_TRUE(Tables({std::string(list.id), {}, "", false, ""}).empty()) << list.id;
        EXPECT_NE(WordsOf(paper).find("Nothing is in this list yet"), std::string::npos) << list.id;
    }
}

TEST_F(ListReportTest, PutsAnEcfNumberBehindASmallerOne) {
    std::vector<DocketEntry> entries(3);
    entries[0].ecf_number = "100-10";
    entries[1].ecf_number = "100-2";
    entries[2].ecf_number = "83";
    source_.dates.docket_entries = entries;
    const Words expected = {"83", "100-2", "100-10"};
    EXPECT_EQ(FirstCells({"docket", {"ecf"}, "ecf", false, ""}), expected);
    EXPECT_EQ(FirstCells({"docket", {"ecf"}, "", false, ""}), expected) << "as in the window";
}

TEST_F(ListReportTest, ShowsDeadlinesInTheOrderOfTheAgenda) {
    std::vector<Deadline> deadlines(3);
    for (int i = 0; i < 3; ++i)
        deadlines[static_cast<std::size_t>(i)].number = i + 1;
    deadlines[0].usual = deadlines[0].safe = Date(2016, 7, 13);
    deadlines[2].usual = deadlines[2].safe = Date(2016, 6, 29);
    source_.dates.deadlines = deadlines;
    EXPECT_EQ(FirstCells({"deadlines", {"number"}, "", false, ""}), (Words{"D-03", "D-02", "D-01"}))
        << "what is overdue, then what has no date";
    EXPECT_EQ(FirstCells({"deadlines", {"number"}, "act_by", false, ""}),
              (Words{"D-03", "D-01", "D-02"}));
}

}  // namespace
}  // namespace particulars
