#include "model/papers/challenge_grid.h"

#include <gmock/gmock.h>

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

using testing::HasSubstr;
using testing::Not;

/// All text of a paper, in reading order.
std::string TextOf(const RichText& runs) {
    std::string text;
    for (const TextRun& run : runs)
        text += run.text;
    return text + "\n";
}

std::string TextOf(const PaperDocument& paper) {
    std::string text;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            text += TextOf(heading->text);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += TextOf(paragraph->text);
        if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows)
                for (const Cell& cell : row.cells)
                    for (const RichText& words : cell.paragraphs)
                        text += TextOf(words);
    }
    return text;
}

/// The eight items of 2016: one attacked concretely, all of them in gross.
class ChallengeGridTest : public testing::Test {
protected:
    ChallengeGridTest() {
        matter_.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        matter_.court = "nysd";
        for (int number = 1; number <= 8; ++number) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret-" + std::to_string(number));
            secret.number = number;
            secret.title = "Item " + std::to_string(number);
            secret.status = SecretStatus::kAsserted;
            secrets_.push_back(secret);
        }
        Challenge data;
        data.secret = secrets_[2].id;
        data.element = "data_spec";
        data.words = "which data is being exchanged and for what purpose";
        data.paper = "Letter of April 26, 2016";
        data.first_raised = Date(2016, 4, 26);
        Challenge blanket;
        blanket.blanket = true;
        blanket.words = "none of the items is described with particularity";
        challenges_ = {data, blanket};
    }

    Objections Given() const { return {&matter_, secrets_, challenges_, Date(2016, 5, 2), "ab12"}; }

    Matter matter_;
    std::vector<TradeSecret> secrets_;
    std::vector<Challenge> challenges_;
    StandardLibrary library_ = StandardLibrary::Shipped();
};

TEST_F(ChallengeGridTest, TellsOneConcreteObjectionFromSevenInGross) {
    const Objections given = Given();
    const ChallengeGrid grid = MakeChallengeGrid(given);
    EXPECT_EQ(grid.concrete_rows(), 1U);
    EXPECT_EQ(grid.unspecific_rows(), 7U);
    EXPECT_EQ(grid.elements, std::vector<std::string>{"data_spec"});
    EXPECT_EQ(grid.blanket.size(), 1U);
}

TEST_F(ChallengeGridTest, LeavesOutWhatHasEndedAndWhatWasWithdrawn) {
    secrets_[7].status = SecretStatus::kStruck;
    challenges_[1].state = ChallengeState::kWithdrawn;
    const Objections given = Given();
    const ChallengeGrid grid = MakeChallengeGrid(given);
    EXPECT_EQ(grid.rows.size(), 7U);
    EXPECT_EQ(grid.unspecific_rows(), 0U);
}

TEST_F(ChallengeGridTest, KeepsAnObjectionThatNamesTheItemAlone) {
    challenges_[0].element.clear();
    const Objections given = Given();
    const ChallengeGrid grid = MakeChallengeGrid(given);
    EXPECT_EQ(grid.concrete_rows(), 0U);
    ASSERT_EQ(grid.rows[2].whole.size(), 1U);
    EXPECT_THAT(TextOf(ComposeConferenceTable(library_, given)), HasSubstr("which data is being"));
    EXPECT_THAT(TextOf(ComposeChallengeGrid(library_, given)), HasSubstr("whole item"));
}

TEST_F(ChallengeGridTest, SaysACellInWords) {
    challenges_[0].response = "See pages 3 to 5.";
    const Objections given = Given();
    const ChallengeGrid grid = MakeChallengeGrid(given);
    EXPECT_THAT(CellInWords(grid, 2, 0), HasSubstr("Response: See pages 3 to 5."));
    EXPECT_THAT(CellInWords(grid, 0, 0), HasSubstr("not named in any objection"));
}

TEST_F(ChallengeGridTest, WritesALetterOfWhatIsStillOpen) {
    const std::string letter = TextOf(ComposeDeficiencyLetter(library_, Given()));
    EXPECT_THAT(letter, HasSubstr("TS-003"));
    EXPECT_THAT(letter, HasSubstr("which data is being exchanged"));
    EXPECT_THAT(letter, Not(HasSubstr("TS-001")));
    challenges_[0].state = ChallengeState::kAnswered;
    EXPECT_THAT(TextOf(ComposeDeficiencyLetter(library_, Given())),
                HasSubstr("No open objection names an item"));
}

TEST_F(ChallengeGridTest, FootsTheLetterWithTheAuthorityThatRequiresAnElement) {
    matter_.court = "nysd";
    challenges_[0].element = "content";
    EXPECT_THAT(FootnotesOf(ComposeDeficiencyLetter(library_, Given())), HasSubstr("Xerox v. IBM"));
    challenges_[0].element = "data_spec";  // Advisable there, and so cited for nothing.
    EXPECT_EQ(FootnotesOf(ComposeDeficiencyLetter(library_, Given())), "");
}

TEST_F(ChallengeGridTest, CarriesTheTierOfWhatItIsAbout) {
    secrets_[2].tier = Tier::kSourceCode;
    EXPECT_EQ(ComposeChallengeGrid(library_, Given()).legend, Legend(Tier::kSourceCode));
}

}  // namespace
}  // namespace particulars
