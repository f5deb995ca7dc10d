#include "forms/served_lists_dialog.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/record_list.h"
#include "forms/xrc.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class ServedListsDialogTest : public testing::Test {
protected:
    ServedListsDialogTest() : access_(ThreeSecrets()) {
        for (TradeSecret& secret : access_.records_.secrets)
            secret.status = SecretStatus::kCandidate;
        for (std::vector<Version>* versions : {&access_.records_.versions, &access_.versions_})
            for (Version& version : *versions)
                version.state = VersionState::kApproved;
    }

    static wxButton& Button(ServedListsDialog& dialog, const char* name) {
        return FindControl<wxButton>(dialog, name);
    }

    static wxString Standing(ServedListsDialog& dialog) {
        return FindControl<wxStaticText>(dialog, "standing").GetLabel();
    }

    void ComposeAll(ServedListsDialog& dialog) {
        const ModalAnswer answer([](wxDialog&) {});
        dialog.ComposeNew();
    }

    static void FillService(wxDialog& asked) {
        Type(asked, "Day of service", "2016-04-26");
        Type(asked, "Method", "email");
        Type(asked, "Upon", "Counsel for defendants");
        Type(asked, "Letter or e-mail", "Letter of April 26");
        Type(asked, "Signed by", "Counsel for plaintiff");
    }

    void Serve(ServedListsDialog& dialog) {
        const ModalAnswer answer(FillService);
        dialog.Serve();
    }

    MemoryCase access_;
};

TEST_F(ServedListsDialogTest, SaysWhatToDoWhereThereIsNoList) {
    ServedListsDialog dialog(nullptr, access_);
    EXPECT_TRUE(Standing(dialog).Contains("Choose New list"));
    EXPECT_TRUE(Button(dialog, "compose").IsEnabled());
    EXPECT_FALSE(Button(dialog, "serve").IsEnabled());
    EXPECT_TRUE(Button(dialog, "serve").GetToolTipText().Contains("Choose a list"));
}

TEST_F(ServedListsDialogTest, ComposesApprovesAndServes) {
    ServedListsDialog dialog(nullptr, access_);
    ComposeAll(dialog);
    ASSERT_EQ(access_.records_.served_sets.size(), 1U);
    EXPECT_EQ(access_.records_.served_items.size(), 3U);
    EXPECT_EQ(FindNamed<RecordList>(dialog, "Entries of the list").GetItemCount(), 3);
    EXPECT_FALSE(Button(dialog, "serve").IsEnabled());
    dialog.Approve();
    EXPECT_EQ(access_.records_.served_sets[0].state, ServedSetState::kApproved);
    EXPECT_TRUE(Button(dialog, "serve").IsEnabled());
    Serve(dialog);
    EXPECT_EQ(access_.records_.served_sets[0].state, ServedSetState::kServed);
    EXPECT_EQ(access_.records_.secrets[0].status, SecretStatus::kAsserted);
    EXPECT_TRUE(Standing(dialog).Contains("As served"));
    EXPECT_EQ(access_.labels_,
              (std::vector<std::string>{"compose a list", "approve Set 1", "serve Set 1"}));
}

TEST_F(ServedListsDialogTest, LeavesAServedListAsItIs) {
    ServedListsDialog dialog(nullptr, access_);
    ComposeAll(dialog);
    dialog.Approve();
    Serve(dialog);
    for (const char* name : {"anew", "approve", "serve"}) {
        EXPECT_FALSE(Button(dialog, name).IsEnabled()) << name;
        EXPECT_TRUE(Button(dialog, name).GetToolTipText().Contains("stays as it is")) << name;
    }
    EXPECT_TRUE(Button(dialog, "certificate").IsEnabled());
    const ModalAnswer answer([](wxDialog& asked) {
        EXPECT_EQ(Named<wxTextCtrl>(asked, "Title")->GetValue(),
                  "Amended Identification of Trade Secrets");
    });
    dialog.Amend();
    ASSERT_EQ(access_.records_.served_sets.size(), 2U);
    EXPECT_EQ(access_.records_.served_sets[1].state, ServedSetState::kComposing);
    EXPECT_EQ(access_.records_.served_sets[0].state, ServedSetState::kServed);
}

TEST_F(ServedListsDialogTest, RefusesAnUnapprovedWordingUnlessAReasonIsGiven) {
    access_.records_.versions[0].state = VersionState::kDraft;
    for (Version& version : access_.versions_)
        if (version.id == access_.records_.versions[0].id)
            version.state = VersionState::kDraft;
    ServedListsDialog dialog(nullptr, access_);
    ComposeAll(dialog);
    EXPECT_GT(FindNamed<RecordList>(dialog, "What stands in the way").GetItemCount(), 1);
    dialog.Approve();
    Serve(dialog);
    EXPECT_EQ(access_.records_.served_sets[0].state, ServedSetState::kApproved);
    const ModalAnswer answer([](wxDialog& asked) {
        FillService(asked);
        Type(asked, "Reason", "The court wants it today.");
    });
    dialog.Serve();
    EXPECT_EQ(access_.records_.served_sets[0].state, ServedSetState::kServed);
    EXPECT_EQ(access_.reasons_.back(), "The court wants it today.");
}

TEST_F(ServedListsDialogTest, ComposesTheEntriesThatAreTickedInTheirOrder) {
    ServedListsDialog dialog(nullptr, access_);
    const ModalAnswer answer([](wxDialog& asked) {
        auto& box = FindNamed<wxCheckListBox>(asked, "Entries");
        box.SetSelection(2);
        wxCommandEvent up(wxEVT_BUTTON);
        FindControl<wxButton>(asked, "up").GetEventHandler()->ProcessEvent(up);
        box.Check(0, false);
        wxCommandEvent tick(wxEVT_CHECKLISTBOX, box.GetId());
        tick.SetInt(0);
        box.ProcessWindowEvent(tick);
    });
    dialog.ComposeNew();
    ASSERT_EQ(access_.records_.served_items.size(), 2U);
    EXPECT_EQ(access_.records_.served_items[0].designation, "TS-003");
    EXPECT_EQ(access_.records_.served_items[1].designation, "TS-002");
}

TEST_F(ServedListsDialogTest, ClosesAListByOrder) {
    ServedListsDialog dialog(nullptr, access_);
    ComposeAll(dialog);
    dialog.Approve();
    Serve(dialog);
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "From", "2016-06-01");
        Type(asked, "Order", "Order of June 1, 2016");
    });
    dialog.CloseByOrder();
    EXPECT_EQ(access_.records_.served_sets[0].closed_by, "Order of June 1, 2016");
    EXPECT_TRUE(Standing(dialog).Contains("Closed on"));
}

TEST_F(ServedListsDialogTest, ShowsEachPaper) {
    ServedListsDialog dialog(nullptr, access_);
    ComposeAll(dialog);
    dialog.Approve();
    Serve(dialog);
    for (const auto& [paper, title] : {std::pair("served", "Identification as served"),
                                       std::pair("certificate", "Certificate of a served list"),
                                       std::pair("asserted", "Asserted on a day"),
                                       std::pair("moving-target", "Moving-target table")}) {
        const ModalAnswer answer([](wxDialog&) {});
        dialog.ShowPaper(paper);
        ASSERT_FALSE(answer.titles().empty()) << paper;
        EXPECT_EQ(answer.titles().back(), title);
    }
}

TEST_F(ServedListsDialogTest, SaysWhyARoleMayNotServe) {
    {
        ServedListsDialog dialog(nullptr, access_);
        ComposeAll(dialog);
    }
    access_.standing_.role = Role::kContributor;
    ServedListsDialog dialog(nullptr, access_);
    EXPECT_TRUE(Button(dialog, "anew").IsEnabled());
    EXPECT_FALSE(Button(dialog, "approve").IsEnabled());
    EXPECT_FALSE(Button(dialog, "approve").GetToolTipText().empty());
    access_.standing_.role = Role::kViewer;
    ServedListsDialog viewed(nullptr, access_);
    EXPECT_FALSE(Button(viewed, "compose").IsEnabled());
}

}  // namespace
}  // namespace particulars
