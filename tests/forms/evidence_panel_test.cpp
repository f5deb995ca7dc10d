#include "forms/evidence_panel.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "forms/document_filter.h"
#include "forms/document_list.h"
#include "forms/record_list.h"
#include "forms/words.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

Document Numbered(int number) {
    Document document;
    document.id = DocumentId("document " + std::to_string(number));
    document.bates_begin = document.bates_end = "LP" + std::to_string(1'000'000 + number);
    document.title = number % 2 == 0 ? "Ranking plan" : "Lunch order";
    document.custodian = "Custodian " + std::to_string(number % 10);
    document.tier = number % 5 == 0 ? Tier::kSourceCode : Tier::kConfidential;
    return document;
}

class EvidencePanelTest : public testing::Test {
protected:
    EvidencePanelTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test", wxDefaultPosition, wxSize(1200, 700))) {
        panel_ = new EvidencePanel(frame_, access_);
    }
    ~EvidencePanelTest() override { frame_->Destroy(); }

    void AddDocuments(int count) {
        for (int number = 1; number <= count; ++number)
            access_.documents_.push_back(Numbered(number));
        access_.records_.document_count = count;
        panel_->Reload();
    }

    DocumentList& list() { return *Named<DocumentList>(*panel_, "Documents"); }
    std::string summary() {
        return Utf8(Named<wxStaticText>(*panel_, "How many documents are shown")->GetLabel());
    }
    std::string problem() {
        return Utf8(Named<wxStaticText>(*panel_, "What is wrong with the filter")->GetLabel());
    }
    std::string details() { return Utf8(Named<wxTextCtrl>(*panel_, "Document")->GetValue()); }
    void Type(const wxString& query) {
        Named<wxSearchCtrl>(*panel_, "Filter documents")->ChangeValue(query);
        wxTimer timer;
        wxTimerEvent rest(timer);
        Named<DocumentFilter>(*panel_, "Filter")->ProcessWindowEvent(rest);
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
    EvidencePanel* panel_;
};

TEST_F(EvidencePanelTest, SaysWhatToDoWhileThereAreNoDocuments) {
    EXPECT_FALSE(list().GetParent()->GetParent()->IsShown());
}

TEST_F(EvidencePanelTest, AsksForTheRowsInSightOnly) {
    AddDocuments(20'000);
    access_.evidence_.rows_asked_ = 0;
    EXPECT_EQ(list().GetItemCount(), 20'000);
    EXPECT_EQ(list().GetItemText(19'999, 0), "LP1020000");
    EXPECT_LE(access_.evidence_.rows_asked_, DocumentPages::kPageSize);
    EXPECT_EQ(summary(), "20,000 documents");
}

TEST_F(EvidencePanelTest, KeepsFewPagesHoweverFarItIsScrolled) {
    AddDocuments(20'000);
    for (long row = 0; row < 20'000; row += 400)
        list().GetItemText(row, 0);
    access_.evidence_.rows_asked_ = 0;
    list().GetItemText(19'600, 0);  // Seen last.
    EXPECT_EQ(access_.evidence_.rows_asked_, 0);
    list().GetItemText(0, 0);  // Let go since.
    EXPECT_EQ(access_.evidence_.rows_asked_, DocumentPages::kPageSize);
}

TEST_F(EvidencePanelTest, FiltersAndSaysHowManyOfHowMany) {
    AddDocuments(10);
    panel_->Filter("title:ranking");
    EXPECT_EQ(list().GetItemCount(), 5);
    EXPECT_EQ(summary(), "5 of 10 documents");
}

TEST_F(EvidencePanelTest, MarksWhatWasLookedFor) {
    AddDocuments(2);
    panel_->Filter("title:ranking");
    EXPECT_EQ(Utf8(list().GetItemText(0, 1)), "\u2039Ranking\u203A plan");
    EXPECT_EQ(Utf8(list().GetItemText(0, 0)), "LP1000002");
}

TEST_F(EvidencePanelTest, ShowsTheFirstMatchesUntilTheViewIsOpen) {
    AddDocuments(1000);
    access_.evidence_.holds_back_ = true;
    Type("rank");
    EXPECT_EQ(summary(), "The first 100; looking for the rest...");
    EXPECT_EQ(list().GetItemCount(), 100);
    access_.evidence_.Answer();
    EXPECT_EQ(summary(), "500 of 1,000 documents");
    EXPECT_EQ(list().GetItemCount(), 500);
}

TEST_F(EvidencePanelTest, SaysWhatCannotBeReadAndKeepsTheList) {
    AddDocuments(10);
    panel_->Filter("dated:yesterday");
    EXPECT_NE(problem().find("dated:2016"), std::string::npos);
    EXPECT_EQ(list().GetItemCount(), 10);
    panel_->Filter("ranking");
    EXPECT_EQ(problem(), "");
}

TEST_F(EvidencePanelTest, SaysWhyAViewDidNotOpen) {
    AddDocuments(10);
    access_.evidence_.fails_ = Error(ErrorKind::kUnavailable, "The server is away.");
    panel_->Filter("ranking");
    EXPECT_EQ(problem(), "The server is away.");
}

TEST_F(EvidencePanelTest, SaysThatThereIsMoreThanIsShown) {
    access_.evidence_.most_shown_ = 4;
    AddDocuments(10);
    EXPECT_EQ(summary(), "The first 4 of more; narrow the filter.");
}

TEST_F(EvidencePanelTest, LeavesOutWhatIsAboveTheTierChosen) {
    AddDocuments(10);
    auto* tier = Named<wxChoice>(*panel_, "Highest tier shown");
    tier->SetSelection(static_cast<int>(Tier::kConfidential));
    wxCommandEvent chosen(wxEVT_CHOICE, tier->GetId());
    tier->ProcessWindowEvent(chosen);
    EXPECT_EQ(list().GetItemCount(), 8);
}

TEST_F(EvidencePanelTest, SortsByTheHeadingAndBackwardsTheSecondTime) {
    AddDocuments(9);
    wxListEvent click(wxEVT_LIST_COL_CLICK, list().GetId());
    click.SetEventObject(&list());
    click.m_col = 3;  // Custodian.
    list().ProcessWindowEvent(click);
    EXPECT_EQ(access_.evidence_.opened_.back().sort, DocumentSort::kCustodian);
    EXPECT_FALSE(access_.evidence_.opened_.back().is_descending);
    list().ProcessWindowEvent(click);
    EXPECT_TRUE(access_.evidence_.opened_.back().is_descending);
    EXPECT_EQ(list().GetItemText(0, 3), "Custodian 9");
    EXPECT_EQ(summary(), "9 documents; in order of custodian, last first");
}

TEST_F(EvidencePanelTest, KeepsTheSelectionWhenReloaded) {
    AddDocuments(10);
    panel_->Select("document 7");
    access_.documents_.erase(access_.documents_.begin());
    panel_->Reload();
    EXPECT_EQ(list().current().text(), "document 7");
    EXPECT_EQ(list().chosen().size(), 1U);
}

TEST_F(EvidencePanelTest, JumpsToABatesNumberThatTheFilterHid) {
    AddDocuments(10);
    panel_->Filter("title:lunch");
    panel_->JumpTo("LP1000004");
    EXPECT_EQ(list().current().text(), "document 4");
    EXPECT_EQ(panel_->state().query, "");
}

TEST_F(EvidencePanelTest, ShowsEveryFieldOfADocument) {
    Document document = Numbered(1);
    document.family_begin = "LP1000001";
    document.family_end = "LP1000004";
    document.recipients = "R. Reader";
    document.production = "LP-VOL001";
    document.more = {{"Importance", "high"}};
    document.path = "../elsewhere.pdf";
    access_.documents_.push_back(document);
    access_.records_.document_count = 1;
    Production old;
    old.id = ProductionId("old");
    old.volume = "LP-VOL001";
    Production replacement;
    replacement.id = ProductionId("new");
    replacement.volume = "LP-VOL002";
    replacement.replaces = old.id;
    replacement.reason = "redacted images";
    access_.records_.productions = {old, replacement};
    panel_->Reload();
    panel_->Select("document 1");
    for (const char* said :
         {"Family: LP1000001 \u2013 LP1000004", "Recipients: R. Reader", "Importance: high",
          "Replaced by volume: LP-VOL002 (redacted images)", "leads out of the case folder"})
        EXPECT_NE(details().find(said), std::string::npos) << said;
}

TEST_F(EvidencePanelTest, FiltersByTheRoleWhoseCountIsActivated) {
    AddDocuments(10);
    Link link;
    link.id = LinkId("link");
    link.secret = "secret-1";
    link.document = DocumentId("document 4");
    link.role = LinkRole::kContains;
    access_.evidence_.links_ = {link};
    panel_->Select("document 4");
    auto* count = wxDynamicCast(wxWindow::FindWindowByLabel("contains 1", panel_), wxButton);
    ASSERT_NE(count, nullptr);
    wxCommandEvent click(wxEVT_BUTTON, count->GetId());
    count->ProcessWindowEvent(click);
    wxYield();
    EXPECT_EQ(panel_->state().query, "role:\"contains\"");
    EXPECT_EQ(list().GetItemCount(), 1);
}

TEST_F(EvidencePanelTest, RemembersTheColumnsChosen) {
    AddDocuments(3);
    const ModalAnswer answer([](wxDialog&) {});
    panel_->ChooseColumns();
    EXPECT_EQ(access_.evidence_.columns_, NamesOf(UsualColumns()));
    access_.evidence_.columns_ = {"title", "bates"};
    auto* again = new EvidencePanel(frame_, access_);
    EXPECT_EQ(again->state().columns,
              (std::vector{DocumentColumn::kTitle, DocumentColumn::kBates}));
}

TEST_F(EvidencePanelTest, ShowsASavedViewAsItWasKept) {
    AddDocuments(10);
    SavedView view;
    view.query = "title:lunch";
    view.sort = "-custodian";
    view.columns = {"custodian", "title"};
    panel_->ShowView(view);
    EXPECT_EQ(list().GetItemCount(), 5);
    EXPECT_EQ(list().GetColumnCount(), 2);
    EXPECT_TRUE(panel_->state().is_descending);
    EXPECT_EQ(WithState(SavedView(), panel_->state()).sort, "-custodian");
}

TEST_F(EvidencePanelTest, AddsADocument) {
    const ModalAnswer answer([](wxDialog& dialog) {
        particulars::Type(dialog, "Bates begin", "LP00012345");
        particulars::Type(dialog, "Title", "Design note");
    });
    panel_->AddDocument();
    ASSERT_EQ(access_.documents_.size(), 1U);
    EXPECT_EQ(access_.documents_[0].bates_begin, "LP00012345");
}

TEST(ViewSizeInWords, NamesWhatIsAndWhatIsNotShown) {
    EXPECT_EQ(ViewSizeInWords(1'000'000, false, 1'000'000, false), "1,000,000 documents");
    EXPECT_EQ(ViewSizeInWords(1, false, 4000, true), "1 of 4,000 documents");
    EXPECT_EQ(ViewSizeInWords(0, false, 4000, true),
              "No document matches. Escape in the filter shows all 4,000.");
}

}  // namespace
}  // namespace particulars
