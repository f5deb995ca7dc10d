#include "forms/tier_names.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/list_acts.h"
#include "forms/tier_words.h"
#include "forms/trade_secret_dialog.h"
#include "forms/xrc.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class TierNamesTest : public testing::Test {
protected:
    ~TierNamesTest() override { frame_->Destroy(); }

    void Name(const std::string& rank, const wxString& name) {
        const ModalAnswer answer([&](wxDialog& asked) {
            Type(asked, "Name", name);
            Type(asked, "Legend", "RESTRICTED");
            Type(asked, "Authority", "Protective Order, par. 3(b)");
        });
        plan_.acts[0].act(*frame_, rank);
    }

    MemoryCase access_ = ThreeSecrets();
    ListDialogPlan plan_ = TierNamePlan(access_);
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Case");
};

TEST_F(TierNamesTest, ShowsTheUsualNamesUntilTheOrderHasOthers) {
    const auto rows = plan_.rows();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[2].cells[1], "attorneys' eyes only");
    EXPECT_EQ(rows[2].cells[3], "usual name");
}

TEST_F(TierNamesTest, NamesATierAndChangesThatNameLater) {
    Name("attorneys' eyes only", "Outside Counsel Only");
    Name("attorneys' eyes only", "Outside Counsel's Eyes Only");
    ASSERT_EQ(access_.records().tier_names.size(), 1U);
    EXPECT_EQ(access_.records().tier_names[0].tier, Tier::kAttorneysEyesOnly);
    EXPECT_EQ(plan_.rows()[2].cells[1], "Outside Counsel's Eyes Only");
    EXPECT_EQ(plan_.rows()[2].cells[2], "RESTRICTED");
}

TEST_F(TierNamesTest, RefusesTwoTiersOfOneName) {
    Name("attorneys' eyes only", "Source code");
    EXPECT_TRUE(access_.records().tier_names.empty());
}

TEST_F(TierNamesTest, OffersTheNameInTheChoicesOfTheWindow) {
    Name("attorneys' eyes only", "Outside Counsel Only");
    const ModalAnswer answer([](wxDialog& asked) {
        Type(asked, "On", "2016-07-13");
        Type(asked, "Paper or order", "Order of July 13, 2016");
        Type(asked, "Reason", "Contested.");
        EXPECT_TRUE(Named<wxChoice>(asked, "Tier")->SetStringSelection("Outside Counsel Only"));
    });
    access_.records_.secrets[0].tier = Tier::kSourceCode;
    EXPECT_TRUE(AskForTier(*frame_, access_, access_.records_.secrets[0]));
    EXPECT_EQ(access_.records_.secrets[0].tier, Tier::kAttorneysEyesOnly);
}

TEST_F(TierNamesTest, NamesTheTiersOfTheSecretDialogByRank) {
    Name("confidential", "Protected");
    TradeSecret secret = access_.records_.secrets[0];
    secret.tier = Tier::kConfidential;
    TradeSecretDialog dialog(frame_, secret);
    dialog.NameTiers(access_.records());
    dialog.TransferDataToWindow();
    EXPECT_EQ(FindControl<wxChoice>(dialog, "tier").GetStringSelection(), "Protected");
    dialog.TransferDataFromWindow();
    EXPECT_EQ(dialog.secret().tier, Tier::kConfidential);
}

}  // namespace
}  // namespace particulars
