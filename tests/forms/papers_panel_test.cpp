#include "forms/papers_panel.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/list_paper_choice.h"
#include "forms/preview_view.h"
#include "model/core/error.h"
#include "model/render/page_set.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class PapersPanelTest : public testing::Test {
protected:
    PapersPanelTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test", wxDefaultPosition, wxSize(1200, 800))) {
        FillWithSample(access_);
        panel_ = new PapersPanel(frame_, access_);
        frame_->Show();
        frame_->SendSizeEvent();
        WaitForSize();
        panel_->Reload();
    }
    ~PapersPanelTest() override {
        frame_->Destroy();
        wxYield();
    }

    /// The pages of a notebook get their size some events later.
    void WaitForSize() {
        constexpr int kTries = 500;
        for (int i = 0; i < kTries && preview().GetClientSize().y < 200; ++i) {
            wxYield();
            wxMilliSleep(10);
        }
    }

    PreviewView& preview() { return *Named<PreviewView>(*panel_, "Preview"); }

    void Choose(const char* name, int item) {
        auto* choice = Named<wxChoice>(*panel_, name);
        choice->SetSelection(item);
        wxCommandEvent chosen(wxEVT_CHOICE, choice->GetId());
        chosen.SetInt(item);
        choice->ProcessWindowEvent(chosen);
    }

    static std::string TextOfFile(const std::string& path) {
        std::ifstream file(path);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    static wxButton* ButtonLabeled(wxWindow& window, const wxString& label) {
        for (wxWindow* child : window.GetChildren()) {
            auto* button = dynamic_cast<wxButton*>(child);
            if (button && button->GetLabelText() == label)
                return button;
            if (auto* inner = ButtonLabeled(*child, label))
                return inner;
        }
        return nullptr;
    }

    FakeCaseAccess access_;
    wxFrame* frame_;
    PapersPanel* panel_ = nullptr;
};

TEST_F(PapersPanelTest, ShowsTheWholeCaseOrOneSecret) {
    const std::size_t whole = preview().page_count();
    panel_->Select(access_.records_.secrets[2].id.text());
    EXPECT_GT(whole, preview().page_count());
    EXPECT_GE(preview().page_count(), 1U);
    EXPECT_TRUE(Named<wxChoice>(*panel_, "Of")->GetStringSelection().Contains("TS-003"));
}

TEST_F(PapersPanelTest, TurnsPagesWithTheKeyboard) {
    wxKeyEvent down(wxEVT_KEY_DOWN);
    down.m_keyCode = WXK_PAGEDOWN;
    preview().ProcessWindowEvent(down);
    EXPECT_EQ(preview().current_page(), 1U);
    wxKeyEvent end(wxEVT_KEY_DOWN);
    end.m_keyCode = WXK_END;
    preview().ProcessWindowEvent(end);
    EXPECT_EQ(preview().current_page(), preview().page_count() - 1);
}

TEST_F(PapersPanelTest, KeepsThePageWhenReloaded) {
    preview().GoToPage(2);
    panel_->Reload();
    EXPECT_EQ(preview().current_page(), 2U);
}

TEST_F(PapersPanelTest, TakesTheTickedStandards) {
    auto* standards = Named<wxCheckListBox>(*panel_, "Standards");
    ASSERT_GT(standards->GetCount(), 5U);
    EXPECT_TRUE(standards->IsChecked(0));
    EXPECT_TRUE(standards->GetString(0).Contains("NY-SDNY-DISC"));
    standards->Check(1);
    wxCommandEvent ticked(wxEVT_CHECKLISTBOX, standards->GetId());
    standards->ProcessWindowEvent(ticked);
    EXPECT_EQ(access_.chosen_.size(), 2U);
}

TEST_F(PapersPanelTest, ComposesThePapersAboutTheEvidence) {
    auto* paper = Named<wxChoice>(*panel_, "Paper");
    Choose("Paper", paper->FindString("Coverage by evidence"));
    EXPECT_EQ(access_.composed_.back().paper.paper, "coverage");
    EXPECT_EQ(preview().page_count(), 1U);
}

TEST_F(PapersPanelTest, SavesAPdfOfTheSamePages) {
    const auto path = std::filesystem::temp_directory_path() /
                      ("papers_panel_test_" + std::to_string(std::rand()) + ".pdf");
    panel_->SaveAs(path.string());
    std::ifstream file(path, std::ios::binary);
    std::string head(5, '\0');
    file.read(head.data(), 5);
    EXPECT_EQ(head, "%PDF-");
    std::filesystem::remove(path);
}

TEST_F(PapersPanelTest, ThrowsWhereThePdfCannotBeWritten) {
    EXPECT_THROW(panel_->SaveAs("/no/such/folder/checklist.pdf"), Error);
}

TEST_F(PapersPanelTest, ChangesTheSizeOfThePage) {
    Choose("Page", 1);
    Choose("Zoom", 1);
    EXPECT_EQ(preview().zoom(), Zoom::kWhole);
    // A4 at 96 pixels to the inch is 1123 high, and a gap stands below each page.
    EXPECT_GT(preview().GetVirtualSize().y, 1123 * static_cast<int>(preview().page_count()));
}

/// Whether there is nothing to compose before a list has been served.
bool IsOfServedLists(const wxString& title) {
    return title == "Identification as served" || title == "Certificate of a served list" ||
           title == "Answer to an interrogatory" || title == "Statement under section 2019.210" ||
           title == "Redline against the list served before";
}

TEST_F(PapersPanelTest, ComposesEachPaperOfTheCatalog) {
    const auto* paper = Named<wxChoice>(*panel_, "Paper");
    for (unsigned item = 0; item < paper->GetCount(); ++item) {
        Choose("Paper", static_cast<int>(item));
        const wxString title = paper->GetString(item);
        EXPECT_EQ(preview().page_count() == 0, IsOfServedLists(title)) << title;
        EXPECT_EQ(Named<wxCheckListBox>(*panel_, "Standards")->IsShownOnScreen(),
                  title.StartsWith("Particularity"))
            << title;
    }
}

TEST_F(PapersPanelTest, NotesWhichPaperWasSaved) {
    Choose("Paper", Named<wxChoice>(*panel_, "Paper")->FindString("Deadline calendar"));
    const TemporaryFolder folder;
    panel_->SaveAs(folder / "calendar.pdf");
    ASSERT_EQ(access_.distributions_.size(), 1U);
    EXPECT_EQ(access_.distributions_.front().what, "Deadline calendar");
}

TEST_F(PapersPanelTest, SavesAsTheEndingSays) {
    Choose("Paper", Named<wxChoice>(*panel_, "Paper")->FindString("Deadline calendar"));
    const TemporaryFolder folder;
    for (const char* name : {"calendar.docx", "calendar.html", "calendar.xlsx"}) {
        panel_->SaveAs(folder / name);
        EXPECT_GT(std::filesystem::file_size(folder / name), 1000U) << name;
        EXPECT_EQ(access_.distributions_.front().sha256, folder / name) << "whose hash is logged";
    }
    EXPECT_THROW(panel_->SaveAs(folder / "calendar.odt"), Error);
    EXPECT_EQ(access_.distributions_.size(), 3U);
}

TEST_F(PapersPanelTest, ShowsAListInItsGroupsAndOrder) {
    panel_->ShowList("deadlines");
    EXPECT_EQ(Named<wxChoice>(*panel_, "Paper")->GetStringSelection(), "List of the case");
    EXPECT_EQ(Named<wxChoice>(*panel_, "Which list")->GetStringSelection(), "Deadlines");
    EXPECT_GE(preview().page_count(), 1U);
    EXPECT_FALSE(Named<wxCheckBox>(*panel_, "Last first")->IsEnabled());
    Choose("In groups by", Named<wxChoice>(*panel_, "In groups by")->FindString("No."));
    Choose("In order of", Named<wxChoice>(*panel_, "In order of")->FindString("Act by"));
    EXPECT_TRUE(Named<wxCheckBox>(*panel_, "Last first")->IsEnabled());
    const TemporaryFolder folder;
    panel_->SaveAs(folder / "list.html");
    const std::string page = TextOfFile(folder / "list.html");
    EXPECT_NE(page.find("No.: D-01 (1)"), std::string::npos);
    EXPECT_NE(page.find("Act by"), std::string::npos);
}

TEST_F(PapersPanelTest, ShowsTheChosenColumnsOfAList) {
    panel_->ShowList("secrets");
    const ModalAnswer answer([](wxDialog& dialog) {
        auto* columns = Named<wxCheckListBox>(dialog, "Columns");
        for (unsigned i = 0; i < columns->GetCount(); ++i)
            columns->Check(i, columns->GetString(i) == "Open challenges");
    });
    auto* button = ButtonLabeled(*panel_, "Columns...");
    ASSERT_NE(button, nullptr);
    wxCommandEvent click(wxEVT_BUTTON, button->GetId());
    button->ProcessWindowEvent(click);
    const TemporaryFolder folder;
    panel_->SaveAs(folder / "list.html");
    const std::string page = TextOfFile(folder / "list.html");
    EXPECT_NE(page.find("Open challenges"), std::string::npos);
    EXPECT_EQ(page.find("TS-001"), std::string::npos);
}

TEST(ListShownIn, IsThatOfTheFocusOrOfThePlace) {
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Test");
    auto* agenda = new wxPanel(frame, wxID_ANY);
    agenda->SetName("Agenda");
    auto* inner = new wxPanel(agenda, wxID_ANY);
    EXPECT_EQ(ListShownIn(inner, Place::kDocket), "deadlines");
    EXPECT_EQ(ListShownIn(frame, Place::kDocket), "docket");
    EXPECT_EQ(ListShownIn(nullptr, Place::kOverview), "secrets");
    frame->Destroy();
}

TEST(PapersPanelOfAnEmptyCase, SaysWhatToDoNext) {
    FakeCaseAccess access;
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Test");
    auto* panel = new PapersPanel(frame, access);
    frame->Show();
    panel->Reload();
    EXPECT_FALSE(Named<PreviewView>(*panel, "Preview")->IsShownOnScreen());
    frame->Destroy();
}

}  // namespace
}  // namespace particulars
