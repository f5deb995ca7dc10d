#include "forms/intake_panel.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/stattext.h>

#include "forms/paper_text.h"
#include "forms/proposal_tree.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class IntakePanelTest : public testing::Test {
protected:
    IntakePanelTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test", wxDefaultPosition, wxSize(1200, 800))),
          panel_(new IntakePanel(frame_, access_)) {
        frame_->Show();
        panel_->OnDone([this] { ++done_; });
    }
    ~IntakePanelTest() override {
        frame_->Destroy();
        wxYield();
    }

    PaperText& text() { return *Named<PaperText>(*panel_, "Text of the order"); }
    ProposalTree& tree() { return *Named<ProposalTree>(*panel_, "Proposals"); }

    std::size_t FirstOf(ProposalKind kind) {
        const auto& all = panel_->proposals().proposals();
        for (std::size_t index = 0; index < all.size(); ++index)
            if (KindOf(all[index]) == kind)
                return index;
        return all.size();
    }

    /// What the panel says is wrong; empty while nothing is.
    wxString Problem() {
        for (wxWindow* child : panel_->GetChildren())
            if (auto* words = dynamic_cast<wxStaticText*>(child);
                words && words->IsShown() && words->GetLabel().Contains("."))
                if (!words->GetLabel().Contains("Nothing is stored until"))
                    return words->GetLabel();
        return {};
    }

    /// Turns the loop until the reading is over.
    void Wait() {
        for (int turn = 0; turn < 2000 && panel_->IsReading(); ++turn) {
            wxYield();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::string WriteFile(const std::string& bytes) {
        const auto path = std::filesystem::temp_directory_path() /
                          ("intake_panel_test_" + std::to_string(std::rand()) + ".txt");
        std::ofstream(path, std::ios::binary) << bytes;
        files_.push_back(path);
        return path.string();
    }

    void TearDown() override {
        for (const auto& file : files_)
            std::filesystem::remove(file);
    }

    FakeCaseAccess access_;
    wxFrame* frame_;
    IntakePanel* panel_;
    int done_ = 0;
    std::vector<std::filesystem::path> files_;
};

TEST_F(IntakePanelTest, StoresNothingUntilAsked) {
    panel_->ReadText(SampleOrder(), "order.txt");
    EXPECT_GT(panel_->proposals().proposals().size(), 20U);
    EXPECT_TRUE(access_.accepted_.empty());

    panel_->AddAccepted();
    ASSERT_EQ(access_.accepted_.size(), 1U);
    EXPECT_EQ(access_.accepted_[0].items.size(), 8U);
    EXPECT_EQ(access_.accepted_[0].text, SampleOrder());
    EXPECT_EQ(done_, 1);
    EXPECT_TRUE(panel_->proposals().proposals().empty());
}

TEST_F(IntakePanelTest, MarksTheSentenceOfTheSelectedProposal) {
    panel_->ReadText(SampleOrder(), "order.txt");
    const std::size_t item = FirstOf(ProposalKind::kItem) + 2;
    tree().SelectProposal(item);

    ASSERT_TRUE(text().pointed_at());
    EXPECT_EQ(Slice(SampleOrder(), *text().pointed_at()),
              "the data transmitted to and from LivePerson's tag");
    const long position = text().GetInsertionPoint();
    EXPECT_EQ(text().GetRange(position, position + 20), "the data transmitted");
}

TEST_F(IntakePanelTest, SelectsTheProposalThatIsClickedInTheText) {
    panel_->ReadText(SampleOrder(), "order.txt");
    text().SetInsertionPoint(static_cast<long>(text().GetValue().Find("the data transmitted to")));
    wxKeyEvent enter(wxEVT_KEY_DOWN);
    enter.m_keyCode = WXK_RETURN;
    text().ProcessWindowEvent(enter);

    EXPECT_EQ(tree().selected(), FirstOf(ProposalKind::kItem) + 2);
}

TEST_F(IntakePanelTest, RefusesWithSpaceAndCounts) {
    panel_->ReadText(SampleOrder(), "order.txt");
    const std::size_t ruling = FirstOf(ProposalKind::kRuling);
    const std::size_t rulings = panel_->proposals().Accepted().reading.rulings.size();
    tree().SelectProposal(ruling);
    panel_->ToggleSelected();

    EXPECT_FALSE(panel_->proposals().proposals()[ruling].accepted);
    EXPECT_TRUE(panel_->HasEdits());
    panel_->AddAccepted();
    EXPECT_EQ(access_.accepted_[0].reading.rulings.size(), rulings - 1);
}

TEST_F(IntakePanelTest, RefusesAWholeGroupAtOnce) {
    panel_->ReadText(SampleOrder(), "order.txt");
    const std::size_t first = FirstOf(ProposalKind::kItem);
    tree().SelectProposal(first);
    tree().Select(tree().GetItemParent(tree().GetSelection()));
    panel_->ToggleSelected();
    EXPECT_TRUE(panel_->proposals().Accepted().items.empty());
}

TEST_F(IntakePanelTest, StepsThroughTheProposalsAndStopsAtTheEnds) {
    panel_->ReadText(SampleOrder(), "order.txt");
    panel_->Step(-1);
    EXPECT_EQ(tree().selected(), 0U);
    panel_->Step(1);
    panel_->Step(1);
    EXPECT_EQ(tree().selected(), 2U);
}

TEST_F(IntakePanelTest, TakesTheEditedTitleOfAnItem) {
    panel_->ReadText(SampleOrder(), "order.txt");
    tree().SelectProposal(FirstOf(ProposalKind::kItem));
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Neutral title", "The tag"); });
    panel_->EditSelected();

    EXPECT_EQ(panel_->proposals().Accepted().items[0].title, "The tag");
    EXPECT_TRUE(panel_->HasEdits());
}

TEST_F(IntakePanelTest, MovesTheDatesWithTheDateOfTheOrder) {
    panel_->ReadText(SampleOrder(), "order.txt");
    tree().SelectProposal(0);
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Dated", "23 June 2016"); });
    panel_->EditSelected();

    const std::size_t duty = FirstOf(ProposalKind::kObligation);
    EXPECT_EQ(panel_->proposals().WhenInWords(duty, access_.records().matter, {}),
              "Thu 14 Jul 2016");
    EXPECT_EQ(
        tree().GetItemText(tree().GetFirstChild(tree().GetFirstItem())).Contains("Thu 23 Jun"),
        true);
}

TEST_F(IntakePanelTest, PointsRightInATextWithCarriageReturnsAndAccents) {
    std::string order = "Café v. Señor – “sealed”\r\n\r\n" + SampleOrder();
    for (std::size_t at = order.find("\n", 40); at != std::string::npos;
         at = order.find("\n", at + 2))
        order.insert(at, "\r");
    panel_->ReadText(order, "order.txt");
    tree().SelectProposal(FirstOf(ProposalKind::kItem));

    const long position = text().GetInsertionPoint();
    EXPECT_EQ(text().GetRange(position, position + 16), "LivePerson's tag");
}

TEST_F(IntakePanelTest, SaysWhatIsWrongWithAFileThatIsNoText) {
    panel_->ReadFile(
        WriteFile(std::string("\x7F"
                              "ELF\0\0\0\1",
                              8)));
    Wait();
    EXPECT_FALSE(Problem().empty());
    EXPECT_TRUE(panel_->proposals().proposals().empty());
}

TEST_F(IntakePanelTest, SaysThatAnEmptyFileIsEmpty) {
    panel_->ReadFile(WriteFile(""));
    Wait();
    EXPECT_FALSE(Problem().empty());
    EXPECT_TRUE(panel_->proposals().proposals().empty());
}

TEST_F(IntakePanelTest, SaysThatAFileIsTooLongToBeAnOrder) {
    panel_->ReadFile(WriteFile(std::string(9U << 20U, 'a')));
    Wait();
    EXPECT_TRUE(Problem().Contains("9 MB"));
}

TEST_F(IntakePanelTest, ReadsALongTextOnAThread) {
    std::string text = SampleOrder();
    while (text.size() < 400'000)
        text += "\nNothing is ordered in this line of the record.";
    panel_->ReadText(text, "the clipboard");
    EXPECT_TRUE(panel_->IsReading());
    Wait();
    EXPECT_EQ(panel_->proposals().Accepted().items.size(), 8U);
}

TEST_F(IntakePanelTest, SaysThatTheClipboardIsEmpty) {
    panel_->ReadText(" \n ", "the clipboard");
    EXPECT_TRUE(Problem().Contains("the clipboard"));
}

TEST_F(IntakePanelTest, KeepsTheProposalsWhereSavingFails) {
    panel_->ReadText(SampleOrder(), "order.txt");
    access_.saving_fails_ = true;
    panel_->AddAccepted();
    EXPECT_EQ(done_, 0);
    EXPECT_FALSE(panel_->proposals().proposals().empty());
}

TEST_F(IntakePanelTest, CancelsWithoutAskingWhereNothingWasChanged) {
    panel_->ReadText(SampleOrder(), "order.txt");
    panel_->Cancel();
    EXPECT_EQ(done_, 1);
    EXPECT_TRUE(access_.accepted_.empty());
}

}  // namespace
}  // namespace particulars
