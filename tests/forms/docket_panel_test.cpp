#include "forms/docket_panel.h"

#include <gtest/gtest.h>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/frame.h>
#include <wx/simplebook.h>

#include "forms/intake_panel.h"
#include "forms/paper_text.h"
#include "forms/record_list.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class DocketPanelTest : public testing::Test {
protected:
    DocketPanelTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test", wxDefaultPosition, wxSize(1200, 800))) {
        FillWithSample(access_);
        panel_ = new DocketPanel(frame_, access_);
        frame_->Show();
    }
    ~DocketPanelTest() override {
        frame_->Destroy();
        wxYield();
    }

    RecordList& list(const char* name) { return *Named<RecordList>(*panel_, name); }
    PaperText& paper() { return *Named<PaperText>(*panel_, "Text of the paper"); }

    FakeCaseAccess access_;
    wxFrame* frame_;
    DocketPanel* panel_ = nullptr;
};

TEST_F(DocketPanelTest, ListsEntriesByNumberAndSaysSealedInWords) {
    ASSERT_EQ(list("Docket entries").GetItemCount(), 2);
    EXPECT_EQ(list("Docket entries").GetTextValue(0, 0), "100");
    EXPECT_EQ(list("Docket entries").GetTextValue(1, 4), "SEALED");
}

TEST_F(DocketPanelTest, JumpsFromAnObligationToItsSentence) {
    const Obligation& duty = access_.records_.obligations.front();
    panel_->Select(duty.id.text());
    ASSERT_TRUE(paper().pointed_at());
    EXPECT_EQ(Slice(SampleOrder(), *paper().pointed_at()), duty.sentence);
}

TEST_F(DocketPanelTest, JumpsFromARulingToItsSentence) {
    const Ruling& ruling = access_.records_.rulings.back();
    panel_->Select(ruling.id.text());
    ASSERT_TRUE(paper().pointed_at());
    EXPECT_EQ(*paper().pointed_at(), ruling.place);
}

TEST_F(DocketPanelTest, ShowsUndatedDutiesAsSuch) {
    int undated = 0;
    for (unsigned row = 0; row < access_.records_.obligations.size(); ++row)
        undated += list("Obligations").GetTextValue(row, 1) == "No date" ? 1 : 0;
    EXPECT_GE(undated, 3);
}

TEST_F(DocketPanelTest, ShowsTheAnswerToARequest) {
    panel_->Select(access_.records_.requests.front().id.text());
    EXPECT_TRUE(paper().GetValue().Contains("LivePerson's tag;"));
}

TEST_F(DocketPanelTest, OrdersAttachmentsByNumber) {
    for (const char* number : {"100-10", "100-2", "99"}) {
        DocketEntry entry;
        entry.ecf_number = number;
        entry.kind = "letter";
        access_.Save("sample", {entry});
    }
    panel_->Reload();
    std::vector<wxString> numbers;
    for (unsigned row = 0; row < 4; ++row)
        numbers.push_back(list("Docket entries").GetTextValue(row, 0));
    EXPECT_EQ(numbers, (std::vector<wxString>{"99", "100", "100-2", "100-10"}));
}

TEST_F(DocketPanelTest, AddsAnEntry) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "ECF number", "111");
        Type(dialog, "Title", "Motion on custodians");
        Type(dialog, "Filed", "11 April 2016");
    });
    panel_->AddEntry();
    EXPECT_EQ(access_.records_.docket_entries.back().ecf_number, "111");
    EXPECT_EQ(access_.records_.docket_entries.back().filed, Date(2016, 4, 11));
}

TEST_F(DocketPanelTest, ReadsAPastedOrderOverTheLists) {
    {
        wxClipboardLocker clipboard;
        ASSERT_TRUE(!!clipboard);
        wxTheClipboard->SetData(new wxTextDataObject(wxString::FromUTF8(SampleOrder())));
    }
    panel_->ReadPastedOrder();
    EXPECT_TRUE(panel_->intake().IsShownOnScreen());
    EXPECT_FALSE(panel_->HasUnstoredWork());
    panel_->intake().ToggleSelected();
    EXPECT_TRUE(panel_->HasUnstoredWork());
    panel_->intake().AddAccepted();
    EXPECT_FALSE(panel_->intake().IsShownOnScreen());
    EXPECT_EQ(access_.accepted_.size(), 1U);
}

}  // namespace
}  // namespace particulars
