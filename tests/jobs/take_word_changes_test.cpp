#include "model/jobs/take_word_changes.h"

#include <map>

#include "model/archive/zip_reader.h"
#include "model/archive/zip_writer.h"
#include "model/core/error.h"
#include "model/papers/rich_text.h"
#include "model/render/word_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

/// Three secrets, a paper with their descriptions, and a copy of it to edit.
class TakeWordChangesTest : public testing::Test {
protected:
    TakeWordChangesTest() {
        for (const char* text : {"The tag on the page.", "How the tag\nand the server speak.",
                                 "The data that\n\nthe tag sends."}) {
            TradeSecret secret;
            secret.number = static_cast<int>(secrets_.size()) + 1;
            secret.id = TradeSecretId("secret-" + std::to_string(secret.number));
            secrets_.push_back(secret);
            Add(secret.id, text);
        }
    }

    void Add(const TradeSecretId& secret, const std::string& text) {
        std::vector<Version>& versions = versions_[secret.text()];
        Version version;
        version.secret = secret;
        version.number = static_cast<int>(versions.size()) + 1;
        version.text = text;
        version.public_text = "A tag.";
        versions.insert(versions.begin(), version);
    }

    /// The bytes of the main part of the printed copy.
    std::string Printed() {
        PaperDocument paper;
        paper.title = "Descriptions";
        for (const TradeSecret& secret : secrets_) {
            const std::string name = Designation(secret);
            paper.blocks.emplace_back(Heading{1, Plain(name), name});
            std::string_view rest = versions_[secret.id.text()].front().text;
            while (!rest.empty()) {
                const std::size_t end = rest.find("\n\n");
                paper.blocks.emplace_back(Paragraph{ParagraphRole::kQuote,
                                                    Plain(std::string(rest.substr(0, end))), false,
                                                    DescriptionAnchor(name)});
                rest = end == rest.npos ? std::string_view() : rest.substr(end + 2);
            }
            paper.blocks.emplace_back(Paragraph{ParagraphRole::kNote, Plain("A note.")});
        }
        WriteWord(paper, PaperSize::kLetter, folder_ / "paper.docx", Date(2016, 6, 22));
        const ZipReader zip(folder_ / "paper.docx");
        return zip.ReadAll(*zip.Find("word/document.xml"), 1 << 20);
    }

    static std::string Edited(std::string text, const std::string& from, const std::string& to) {
        const std::size_t at = text.find(from);
        EXPECT_NE(at, text.npos) << from;
        return at == text.npos ? text : text.replace(at, from.size(), to);
    }

    WordReading Read(const std::string& body) {
        return CompareWordCopy(WordCopyIn(body), "/home/partner/edited.docx", secrets_, versions());
    }

    std::vector<CopiedTextState> States(const std::string& body) {
        std::vector<CopiedTextState> states;
        for (const CopiedText& text : Read(body).texts)
            states.push_back(text.state);
        return states;
    }

    VersionsOfSecret versions() {
        return [this](const TradeSecretId& id) { return versions_[id.text()]; };
    }

    std::vector<Version> Take(const WordReading& reading, const std::vector<int>& numbers) {
        std::vector<TradeSecretId> chosen;
        for (const int number : numbers)
            chosen.emplace_back("secret-" + std::to_string(number));
        return DraftsOf(reading, chosen, versions(), "partner", "2016-06-23T12:00:00.000Z");
    }

    static constexpr CopiedTextState kSame = CopiedTextState::kUnchanged;
    static constexpr CopiedTextState kChanged = CopiedTextState::kChanged;

    TemporaryFolder folder_;
    std::vector<TradeSecret> secrets_;
    std::map<std::string, std::vector<Version>> versions_;
};

TEST_F(TakeWordChangesTest, FindsNothingChangedInACopyAsPrinted) {
    const WordReading reading = Read(Printed());
    ASSERT_EQ(reading.texts.size(), 3U);
    EXPECT_EQ(reading.file, "edited.docx");
    for (const CopiedText& text : reading.texts) {
        EXPECT_EQ(text.state, kSame) << text.designation;
        EXPECT_EQ(text.edited, text.now);
        EXPECT_EQ(text.printed, 1);
    }
}

TEST_F(TakeWordChangesTest, OffersAChangedTextAsADraftOfIt) {
    const std::string body = Edited(Printed(), "tag on the page", "script on the page");
    EXPECT_EQ(States(body), std::vector({kChanged, kSame, kSame}));
    const std::vector<Version> drafts = Take(Read(body), {1});
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().text, "The script on the page.");
    EXPECT_EQ(drafts.front().number, 2);
    EXPECT_EQ(drafts.front().state, VersionState::kDraft);
    EXPECT_EQ(drafts.front().ground, "edited in Word: edited.docx");
    EXPECT_EQ(drafts.front().author, "partner");
    EXPECT_EQ(drafts.front().public_text, "A tag.");
    EXPECT_EQ(drafts.front().revision, 0);
}

TEST_F(TakeWordChangesTest, KeepsParagraphsAndLinesApart) {
    const std::string body = Edited(Edited(Printed(), "the tag sends", "the tag sent"),
                                    "the server speak", "the server spoke");
    const std::vector<Version> drafts = Take(Read(body), {2, 3});
    EXPECT_EQ(drafts[0].text, "How the tag\nand the server spoke.");
    EXPECT_EQ(drafts[1].text, "The data that\n\nthe tag sent.");
}

TEST_F(TakeWordChangesTest, TakesAParagraphAddedAtTheEnd) {
    const std::string added = "<w:p><w:r><w:t>And one more.</w:t></w:r></w:p>";
    const std::string body = Edited(Printed(), "on the page.</w:t></w:r></w:p>",
                                    "on the page.</w:t></w:r></w:p>" + added);
    EXPECT_EQ(Take(Read(body), {1}).front().text, "The tag on the page.\n\nAnd one more.");
}

TEST_F(TakeWordChangesTest, KeepsALineEndThatIsNotOnPaper) {
    Add(secrets_[0].id, "The tag on every page.\n");
    const std::string body = Edited(Printed(), "every", "each");
    EXPECT_EQ(Take(Read(body), {1}).front().text, "The tag on each page.\n");
}

TEST_F(TakeWordChangesTest, NeverTakesATextThatTheCaseHasChangedSince) {
    const std::string body = Edited(Printed(), "tag on the page", "script on the page");
    Add(secrets_[0].id, "The tag on every page.");
    const WordReading reading = Read(body);
    EXPECT_EQ(reading.texts.front().state, CopiedTextState::kConflict);
    EXPECT_EQ(reading.texts.front().printed, 1);
    EXPECT_EQ(reading.texts.front().newest, 2);
    EXPECT_NE(StateInWords(reading.texts.front()).find("printed from version 1"),
              std::string::npos);
    EXPECT_ERROR(ErrorKind::kConflict, Take(reading, {1}));
}

TEST_F(TakeWordChangesTest, CallsATextUnchangedThatOnlyTheCaseHasChanged) {
    const std::string body = Printed();
    Add(secrets_[0].id, "The tag on every page.");
    EXPECT_EQ(States(body), std::vector({kSame, kSame, kSame}));
}

TEST_F(TakeWordChangesTest, CallsATextUnchangedThatBothChangedAlike) {
    const std::string body = Edited(Printed(), "on the page", "on every page");
    Add(secrets_[0].id, "The tag on every page.");
    EXPECT_EQ(States(body).front(), kSame);
}

TEST_F(TakeWordChangesTest, TakesNothingThatChangedAfterTheReading) {
    const WordReading reading = Read(Edited(Printed(), "tag on", "script on"));
    Add(secrets_[0].id, "The tag on every page.");
    EXPECT_ERROR(ErrorKind::kConflict, Take(reading, {1}));
}

TEST_F(TakeWordChangesTest, TakesNoneOfSeveralIfOneCannotBe) {
    const WordReading reading = Read(Edited(Printed(), "tag on", "script on"));
    EXPECT_ERROR(ErrorKind::kConflict, Take(reading, {1, 2}));
    EXPECT_ERROR(ErrorKind::kNotFound, Take(reading, {9}));
}

TEST_F(TakeWordChangesTest, SaysATextWhoseBookmarkIsGone) {
    std::string body = Printed();
    const std::size_t at = body.find("<w:bookmarkStart", body.find("TS_001_description_") - 60);
    body.erase(at, body.find("/>", at) + 2 - at);
    EXPECT_EQ(States(body).front(), CopiedTextState::kGone);
}

TEST_F(TakeWordChangesTest, SaysATextThatWasEmptied) {
    EXPECT_EQ(States(Edited(Printed(), "The tag on the page.", " ")).front(),
              CopiedTextState::kGone);
}

TEST_F(TakeWordChangesTest, SaysATextThatIsThereTwice) {
    const std::string body = Printed();
    const std::size_t start = body.rfind("<w:bookmarkStart", body.find("TS_001_description_"));
    const std::size_t end = body.find("<w:bookmarkEnd", start);
    const std::string copied = body.substr(start, body.find("/>", end) + 2 - start);
    EXPECT_EQ(States(Edited(body, "<w:sectPr", copied + "<w:sectPr")).front(),
              CopiedTextState::kTwice);
}

TEST_F(TakeWordChangesTest, SaysATextOfAnEntryThatTheCaseDoesNotHave) {
    const std::string body = Printed();
    secrets_.erase(secrets_.begin());
    const WordReading reading = Read(body);
    EXPECT_EQ(reading.texts.back().state, CopiedTextState::kUnknown);
    EXPECT_TRUE(reading.texts.back().designation.starts_with("TS_001_description_"));
    EXPECT_TRUE(reading.texts.back().secret.empty());
}

TEST_F(TakeWordChangesTest, LeavesOutEntriesThatThePaperDidNotHold) {
    const std::string body = Printed();
    TradeSecret later;
    later.number = 4;
    later.id = TradeSecretId("secret-4");
    secrets_.push_back(later);
    Add(later.id, "Something new.");
    EXPECT_EQ(Read(body).texts.size(), 3U);
}

TEST_F(TakeWordChangesTest, NamesTheActByItsCount) {
    EXPECT_EQ(TakingLabel(1), "take a text edited in Word");
    EXPECT_EQ(TakingLabel(3), "take 3 texts edited in Word");
}

}  // namespace
}  // namespace particulars
