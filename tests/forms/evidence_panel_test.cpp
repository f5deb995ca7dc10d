#include "forms/evidence_panel.h"

#include <gtest/gtest.h>
#include <wx/frame.h>

#include "forms/document_list.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class EvidencePanelTest : public testing::Test {
protected:
    EvidencePanelTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test")),
          panel_(new EvidencePanel(frame_, access_)) {}
    ~EvidencePanelTest() override { frame_->Destroy(); }

    void AddDocuments(int count) {
        for (int number = 1; number <= count; ++number) {
            Document document;
            document.id = DocumentId("document " + std::to_string(number));
            document.bates_begin = document.bates_end = "LP" + std::to_string(10000 + number);
            access_.documents_.push_back(document);
        }
        access_.records_.document_count = count;
    }

    DocumentList& list() { return *Named<DocumentList>(*panel_, "Documents"); }

    FakeCaseAccess access_;
    wxFrame* frame_;
    EvidencePanel* panel_;
};

TEST_F(EvidencePanelTest, SaysWhatToDoWhileThereAreNoDocuments) {
    EXPECT_FALSE(list().IsShown());
}

TEST_F(EvidencePanelTest, ShowsAHundredThousandDocuments) {
    AddDocuments(100'000);
    panel_->Reload();
    EXPECT_EQ(list().GetItemCount(), 100'000);
    EXPECT_EQ(list().GetItemText(99'999, 0), "LP110000");
}

TEST_F(EvidencePanelTest, KeepsTheSelectionWhenReloaded) {
    AddDocuments(10);
    panel_->Reload();
    panel_->Select("document 7");
    access_.documents_.erase(access_.documents_.begin());
    panel_->Reload();
    ASSERT_NE(list().selected(), nullptr);
    EXPECT_EQ(list().selected()->id.text(), "document 7");
}

TEST_F(EvidencePanelTest, AddsADocument) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Bates begin", "LP00012345");
        Type(dialog, "Title", "Design note");
    });
    panel_->AddDocument();
    ASSERT_EQ(access_.documents_.size(), 1U);
    EXPECT_EQ(access_.documents_[0].bates_begin, "LP00012345");
}

}  // namespace
}  // namespace particulars
