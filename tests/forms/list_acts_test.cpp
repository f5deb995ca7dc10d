#include "forms/list_acts.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/textctrl.h>

#include "forms/secret_acts.h"
#include "forms/words.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class ListActsTest : public testing::Test {
protected:
    ~ListActsTest() override { frame_->Destroy(); }

    static void TypeChange(wxDialog& asked) {
        Type(asked, "On", "2016-07-13");
        Type(asked, "Paper or order", "Amended Answer of July 13, 2016");
        Type(asked, "Reason", "Made client by client.");
    }

    static void Pick(wxDialog& asked, const wxString& name, const wxString& word) {
        Named<wxChoice>(asked, name)->SetStringSelection(word);
    }

    const TradeSecret& Item(std::size_t number) const {
        return access_.records_.secrets[number - 1];
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Secrets");
};

TEST_F(ListActsTest, SplitsAnEntry) {
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "Titles of the parts, one to a line", "Visit data\nChat data\n");
        TypeChange(asked);
    });
    EXPECT_TRUE(AskToSplit(*frame_, access_, Item(3)));
    EXPECT_EQ(access_.labels_.back(), "split TS-003");
    EXPECT_EQ(access_.reasons_.back(), "Made client by client.");
    ASSERT_EQ(access_.records_.secrets.size(), 5U);
    EXPECT_EQ(access_.records_.secrets.back().title, "Chat data");
    EXPECT_EQ(access_.records_.lineage.size(), 2U);
}

TEST_F(ListActsTest, RefusesASplitIntoOne) {
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "Titles of the parts, one to a line", "Visit data\n \n");
        TypeChange(asked);
    });
    EXPECT_FALSE(AskToSplit(*frame_, access_, Item(3)));
    EXPECT_EQ(access_.records_.secrets.size(), 3U);
}

TEST_F(ListActsTest, MergesTheEntriesNamed) {
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "Entries to merge", "TS-001, 2");
        Type(asked, "Title of the new entry", "Tag and protocol");
        TypeChange(asked);
    });
    EXPECT_TRUE(AskToMerge(*frame_, access_, Item(1)));
    EXPECT_EQ(access_.records_.secrets.back().title, "Tag and protocol");
    EXPECT_EQ(access_.records_.lineage.size(), 2U);
}

TEST_F(ListActsTest, RefusesAMergerWithWhatIsNotThere) {
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "Entries to merge", "TS-001, TS-002, TS-009");
        Type(asked, "Title of the new entry", "Tag and protocol");
        TypeChange(asked);
    });
    EXPECT_FALSE(AskToMerge(*frame_, access_, Item(1)));
}

TEST_F(ListActsTest, AsksForTheAuthorityOfAChange) {
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "New title", "Visit data");
        Type(asked, "Reason", "Plainer.");
    });
    EXPECT_FALSE(AskToRename(*frame_, access_, Item(3)));
    EXPECT_EQ(Item(3).title, "Item 3");
}

TEST_F(ListActsTest, RenamesAndKeepsTheFormerTitle) {
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "New title", "Visit data");
        TypeChange(asked);
    });
    EXPECT_TRUE(AskToRename(*frame_, access_, Item(3)));
    EXPECT_EQ(Item(3).title, "Visit data");
    EXPECT_EQ(access_.records_.aliases.back().label, "Item 3");
}

TEST_F(ListActsTest, WithdrawsAgainstOneDefendantOnly) {
    Party defendant;
    defendant.id = PartyId("defendant");
    defendant.name = "24/7 Customer, Inc.";
    defendant.role = PartyRole::kDefendant;
    access_.Save("prepare", {defendant});
    const ModalAnswer answer([](wxDialog& asked) {
        Pick(asked, "Status", "withdrawn");
        Pick(asked, "As against", "24/7 Customer, Inc.");
        TypeChange(asked);
    });
    EXPECT_TRUE(AskForStatus(*frame_, access_, Item(3)));
    EXPECT_EQ(Item(3).status, SecretStatus::kAsserted);
    ASSERT_EQ(access_.records_.status_steps.size(), 1U);
    EXPECT_EQ(access_.records_.status_steps[0].defendant, defendant.id);
}

TEST_F(ListActsTest, WithdrawsWithAStepOfLineageAndStatus) {
    const ModalAnswer answer([](wxDialog& asked) {
        if (Named<wxChoice>(asked, "How"))
            TypeChange(asked);
    });
    EXPECT_TRUE(WithdrawSecret(*frame_, access_, Item(3)));
    EXPECT_EQ(Item(3).status, SecretStatus::kWithdrawn);
    ASSERT_EQ(access_.records_.lineage.size(), 1U);
    EXPECT_EQ(access_.records_.lineage[0].kind, LineageKind::kWithdraw);
    EXPECT_EQ(access_.records_.status_steps.size(), 1U);
    EXPECT_FALSE(WithdrawSecret(*frame_, access_, Item(3)));
}

TEST_F(ListActsTest, DesignatesATierWithItsAuthority) {
    const ModalAnswer answer([](wxDialog& asked) {
        Pick(asked, "Tier", "source code");
        TypeChange(asked);
    });
    EXPECT_TRUE(AskForTier(*frame_, access_, Item(3)));
    EXPECT_EQ(Item(3).tier, Tier::kSourceCode);
    EXPECT_EQ(access_.records_.tier_changes.back().authority, "Amended Answer of July 13, 2016");
}

TEST_F(ListActsTest, SubmitsADraftAndRefusesItsAuthorsOwnReview) {
    EXPECT_TRUE(Submit(*frame_, access_, Item(3)));
    EXPECT_EQ(NewestVersion(access_.records_, Item(3).id)->state, VersionState::kInReview);
    const ModalAnswer answer([](wxDialog& asked) {
        if (Named<wxChoice>(asked, "Answer"))
            Pick(asked, "Answer", "reviewed");
    });
    EXPECT_FALSE(AskForAnswer(*frame_, access_, Item(3)));
    EXPECT_TRUE(access_.records_.approvals.empty());
}

TEST_F(ListActsTest, MovesAnEntryInOneStepAndLeavesItsNumber) {
    EXPECT_TRUE(MoveInOutline(access_, Item(3), -1));
    EXPECT_EQ(access_.labels_.size(), 1U);
    EXPECT_LT(Item(3).position, Item(2).position);
    EXPECT_EQ(Item(3).number, 3);
    EXPECT_TRUE(MoveInOutline(access_, Item(3), -1));
    EXPECT_FALSE(MoveInOutline(access_, Item(3), -1));
}

TEST_F(ListActsTest, PutsADraggedEntryWhereItIsDropped) {
    EXPECT_TRUE(MoveBeside(access_, Item(1), Item(3)));
    EXPECT_LT(Item(3).position, Item(1).position);
    EXPECT_LT(Item(2).position, Item(3).position);
}

}  // namespace
}  // namespace particulars
