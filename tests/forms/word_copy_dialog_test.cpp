#include "forms/word_copy_dialog.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/frame.h>
#include <wx/textctrl.h>

#include "model/papers/rich_text.h"
#include "model/render/word_file.h"
#include "model/render/xml_text.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"
#include "tests/support/edited_zip.h"

namespace particulars {
namespace {

class WordCopyDialogTest : public testing::Test {
protected:
    WordCopyDialogTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {}
    ~WordCopyDialogTest() override { frame_->Destroy(); }

    static CopiedText Text(const char* designation, CopiedTextState state) {
        CopiedText text;
        text.secret = TradeSecretId(designation);
        text.designation = designation;
        text.state = state;
        text.now = "The score is 70.";
        text.edited = "The score is 72.";
        return text;
    }

    static WordReading Reading() {
        return {
            "edited.docx",
            {Text("TS-001", CopiedTextState::kChanged), Text("TS-002", CopiedTextState::kConflict),
             Text("TS-003", CopiedTextState::kUnchanged),
             Text("TS-004", CopiedTextState::kChanged)}};
    }

    wxFrame* frame_;
};

TEST_F(WordCopyDialogTest, TicksWhatWasChangedInTheCopyAlone) {
    const WordCopyDialog dialog(frame_, Reading());
    EXPECT_EQ(dialog.chosen(), std::vector({TradeSecretId("TS-001"), TradeSecretId("TS-004")}));
}

TEST_F(WordCopyDialogTest, NeverTakesAConflict) {
    WordCopyDialog dialog(frame_, Reading());
    dialog.Choose(1, true);
    dialog.Choose(2, true);
    dialog.Choose(3, false);
    EXPECT_EQ(dialog.chosen(), std::vector({TradeSecretId("TS-001")}));
}

TEST_F(WordCopyDialogTest, OffersNothingWithNothingTicked) {
    WordCopyDialog dialog(frame_, Reading());
    EXPECT_TRUE(dialog.FindWindow(wxID_OK)->IsEnabled());
    dialog.Choose(0, false);
    dialog.Choose(3, false);
    EXPECT_FALSE(dialog.FindWindow(wxID_OK)->IsEnabled());
}

TEST_F(WordCopyDialogTest, ShowsTheFirstTextAsARedline) {
    WordCopyDialog dialog(frame_, Reading());
    const auto* changes = Named<wxTextCtrl>(dialog, "Changes");
    ASSERT_NE(changes, nullptr);
    EXPECT_EQ(changes->GetValue(), "The score is [-70-]{+72+}.");
}

class ReadEditedCopyTest : public WordCopyDialogTest {
protected:
    ReadEditedCopyTest() {
        PaperDocument paper;
        for (const TradeSecret& secret : access_.records().secrets)
            for (const Version& version : access_.VersionsOf(secret.id))
                paper.blocks.emplace_back(Paragraph{ParagraphRole::kQuote, Plain(version.text),
                                                    false, DescriptionAnchor(Designation(secret))});
        WriteWord(paper, PaperSize::kLetter, path_, Date(2016, 6, 22));
    }

    const TradeSecret& first() const { return access_.records().secrets.front(); }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "edited.docx";
    MemoryCase access_ = ThreeSecrets();
};

TEST_F(ReadEditedCopyTest, SavesWhatIsChosenAsADraft) {
    const std::string before = access_.VersionsOf(first().id).front().text;
    EditWord(path_, XmlText(before), "Something else.");
    const ModalAnswer answer([](wxDialog&) {});
    ReadEditedCopy(*frame_, access_, path_);
    const std::vector<Version> versions = access_.VersionsOf(first().id);
    EXPECT_EQ(versions.front().text, "Something else.");
    EXPECT_EQ(versions.front().ground, "edited in Word: edited.docx");
    EXPECT_EQ(versions.back().text, before);
}

TEST_F(ReadEditedCopyTest, SavesNothingOfACopyAsPrinted) {
    const std::size_t before = access_.VersionsOf(first().id).size();
    const ModalAnswer answer([](wxDialog&) {});
    ReadEditedCopy(*frame_, access_, path_);
    EXPECT_EQ(answer.titles().size(), 1U);
    EXPECT_EQ(access_.VersionsOf(first().id).size(), before);
}

}  // namespace
}  // namespace particulars
