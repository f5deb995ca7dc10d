#include "forms/docket_panel.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/frame.h>
#include <wx/simplebook.h>

#include "forms/intake_panel.h"
#include "forms/navigation.h"
#include "forms/paper_text.h"
#include "forms/record_list.h"
#include "forms/words.h"
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

TEST_F(DocketPanelTest, ShowsEveryLinkOfADutyAndFollowsIt) {
    const Obligation duty = access_.records_.obligations.front();
    panel_->Select(duty.id.text());
    RecordList& links = list("Linked to");
    ASSERT_GE(links.GetItemCount(), 2);
    EXPECT_EQ(links.GetTextValue(0, 0), "Laid down by");
    links.SelectRecord("0");
    wxCommandEvent click(wxEVT_BUTTON);
    Named<wxButton>(*panel_, "Go there")->ProcessWindowEvent(click);
    EXPECT_EQ(list("Docket entries").selected(), duty.order.text());
    EXPECT_EQ(links.GetTextValue(0, 0), "Rules");
}

TEST_F(DocketPanelTest, GoesToTheDeadlineOfADuty) {
    const Obligation& duty = access_.records_.obligations.front();
    panel_->Select(duty.id.text());
    RecordList& links = list("Linked to");
    std::string went_to;
    frame_->Bind(EVT_GO_TO, [&](wxCommandEvent& event) {
        EXPECT_EQ(PlaceOf(event), Place::kDeadlines);
        went_to = RecordOf(event);
    });
    links.SelectRecord("1");
    wxCommandEvent click(wxEVT_BUTTON);
    Named<wxButton>(*panel_, "Go there")->ProcessWindowEvent(click);
    wxYield();
    EXPECT_EQ(went_to, access_.records_.deadlines.front().id.text());
}

TEST_F(DocketPanelTest, SaysThatASealedOrderHasARedactionRound) {
    EXPECT_TRUE(list("Docket entries").GetTextValue(1, 5).Contains("redaction round"));
}

TEST_F(DocketPanelTest, AddsAMotionFiledAsAnEntry) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Asks", "to compel source code");
        Named<wxChoice>(dialog, "Filed as")->SetSelection(1);
    });
    panel_->AddMotion();
    EXPECT_EQ(access_.records_.motions.back().title, "to compel source code");
    EXPECT_EQ(access_.records_.motions.back().entry, access_.records_.docket_entries[0].id);
    EXPECT_EQ(access_.labels_, std::vector<std::string>{"add a motion"});
}

TEST_F(DocketPanelTest, AddsARulingAndFindsItsWordsInTheOrder) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Named<wxChoice>(dialog, "Motion")->SetSelection(0);
        Named<wxChoice>(dialog, "Ruled on in")->SetSelection(0);
        Type(dialog, "Words of the order", "It is so ordered.");
    });
    panel_->AddRuling();
    const Ruling& ruling = access_.records_.rulings.back();
    EXPECT_EQ(ruling.outcome, Outcome::kGranted);
    EXPECT_EQ(Slice(SampleOrder(), ruling.place), "It is so ordered.");
}

TEST_F(DocketPanelTest, AddsARequestWithWhoAskedWhom) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Number", "12");
        Named<wxChoice>(dialog, "Asked by")->SetSelection(2);
        Named<wxChoice>(dialog, "Asked of")->SetSelection(1);
    });
    panel_->AddRequest();
    const DiscoveryRequest& request = access_.records_.requests.back();
    EXPECT_EQ(request.asked_by, access_.records_.parties[1].id);
    EXPECT_EQ(request.asked_of, access_.records_.parties[0].id);
}

TEST_F(DocketPanelTest, RestrictsAnAnswerUntilItsTierIsSet) {
    std::string tier;
    const ModalAnswer answer([&](wxDialog& dialog) {
        Type(dialog, "Number", "12");
        if (!tier.empty())
            Named<wxChoice>(dialog, "Tier of the answer")->SetStringSelection(tier);
    });
    panel_->AddRequest();
    EXPECT_EQ(access_.records_.requests.back().tier, Tier::kAttorneysEyesOnly);
    tier = "public";
    panel_->AddRequest();
    EXPECT_EQ(access_.records_.requests.back().tier, Tier::kPublic);
}

TEST_F(DocketPanelTest, AddsADutyToTheLatestOrder) {
    const std::size_t before = access_.records_.obligations.size();
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Who", "the parties");
        Type(dialog, "Must do", "file a joint letter");
    });
    panel_->AddObligation();
    ASSERT_EQ(access_.records_.obligations.size(), before + 1);
    EXPECT_EQ(access_.records_.obligations.back().order, DocketEntryId("order"));
}

TEST_F(DocketPanelTest, PairsASealedPaperWithItsPublicVersion) {
    panel_->Select("order");
    const ModalAnswer answer(
        [](wxDialog& dialog) { Named<wxChoice>(dialog, "Public version")->SetSelection(1); });
    panel_->EditSelected();
    EXPECT_EQ(access_.records_.docket_entries[1].public_version,
              access_.records_.docket_entries[0].id);
}

class NoticeTest : public DocketPanelTest {
protected:
    ~NoticeTest() override { std::remove(path_.c_str()); }

    void Drop(const std::string& number) {
        std::ofstream(path_) << "The following transaction was entered on 6/23/2016 at 4:15 PM EDT "
                                "and filed on 6/22/2016\nCase Number: "
                             << number
                             << "\nDocument Number: 120\nDocket Text:\nORDER on custodians.\n";
        panel_->OpenDropped(Wx(path_));
    }

    std::string path_ =
        (std::filesystem::temp_directory_path() / "particulars-notice.eml").string();
};

TEST_F(NoticeTest, DraftsAnEntryAndItsEventInOneAct) {
    const ModalAnswer answer([](wxDialog&) {});
    Drop("1:14-cv-01559-RWS");
    EXPECT_EQ(access_.records_.docket_entries.back().ecf_number, "120");
    EXPECT_EQ(access_.records_.docket_entries.back().entered, Date(2016, 6, 23));
    ASSERT_EQ(access_.records_.events.size(), 1U);
    EXPECT_EQ(access_.records_.events[0].title, "Entry of ECF No. 120");
    EXPECT_EQ(access_.labels_,
              std::vector<std::string>{"add docket entry 120 from a court notice"});
}

TEST_F(NoticeTest, RefusesANoticeOfAnotherCase) {
    const std::size_t before = access_.records_.docket_entries.size();
    const ModalAnswer answer([](wxDialog&) {});
    Drop("1:17-cv-01268");
    EXPECT_EQ(access_.records_.docket_entries.size(), before);
    EXPECT_TRUE(access_.labels_.empty());
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
