#include "forms/trade_secret_dialog.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/xrc.h"

namespace particulars {
namespace {

TradeSecret Item3() {
    TradeSecret secret;
    secret.number = 3;
    secret.title = "Data to and from the tag";
    secret.kind = SecretKind::kData;
    secret.status = SecretStatus::kChallenged;
    secret.level = SecretLevel::kDesign;
    secret.revision = 2;
    return secret;
}

TEST(TradeSecretDialog, ShowsTheEntryItWasGiven) {
    TradeSecretDialog dialog(nullptr, Item3());
    dialog.TransferDataToWindow();
    EXPECT_EQ(dialog.GetTitle(), "TS-003");
    EXPECT_EQ(FindControl<wxTextCtrl>(dialog, "title").GetValue(), "Data to and from the tag");
    EXPECT_EQ(FindControl<wxChoice>(dialog, "kind").GetStringSelection(), "Data");
    EXPECT_EQ(FindControl<wxChoice>(dialog, "status").GetStringSelection(), "Challenged");
    EXPECT_EQ(FindControl<wxChoice>(dialog, "level").GetStringSelection(), "Design");
}

TEST(TradeSecretDialog, OffersEveryKindStatusAndTierInTheirOrder) {
    TradeSecretDialog dialog(nullptr, Item3());
    EXPECT_EQ(FindControl<wxChoice>(dialog, "kind").GetCount(),
              EnumText<SecretKind>::kNames.size());
    EXPECT_EQ(FindControl<wxChoice>(dialog, "status").GetCount(),
              EnumText<SecretStatus>::kNames.size());
    EXPECT_EQ(FindControl<wxChoice>(dialog, "tier").GetCount(), EnumText<Tier>::kNames.size());
    EXPECT_EQ(FindControl<wxChoice>(dialog, "tier").GetString(2).Lower(),
              std::string(ToText(Tier::kAttorneysEyesOnly)));
}

TEST(TradeSecretDialog, KeepsTheEntryUntilTheRulesPass) {
    TradeSecretDialog dialog(nullptr, Item3());
    dialog.TransferDataToWindow();
    FindControl<wxTextCtrl>(dialog, "title").ChangeValue("");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.secret().title, "Data to and from the tag");
    EXPECT_FALSE(FindControl<wxStaticText>(dialog, "problem").GetLabel().empty());
}

TEST(TradeSecretDialog, ReturnsWhatWasTypedAndKeepsTheRest) {
    TradeSecretDialog dialog(nullptr, Item3());
    dialog.TransferDataToWindow();
    FindControl<wxTextCtrl>(dialog, "title").ChangeValue(wxString::FromUTF8("Données du tag"));
    FindControl<wxChoice>(dialog, "level").SetSelection(0);
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.secret().title, "Données du tag");
    EXPECT_FALSE(dialog.secret().level.has_value());
    EXPECT_EQ(dialog.secret().revision, 2);
}

TEST(TradeSecretDialog, SendsAWithdrawalToItsOwnQuestion) {
    TradeSecretDialog dialog(nullptr, Item3());
    dialog.TransferDataToWindow();
    FindControl<wxChoice>(dialog, "status").SetStringSelection("Withdrawn");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_TRUE(
        FindControl<wxStaticText>(dialog, "problem").GetLabel().Contains("Withdraw secret"));
}

TEST(TradeSecretDialog, TakesANewEntryWithoutANumber) {
    TradeSecretDialog dialog(nullptr, TradeSecret());
    dialog.TransferDataToWindow();
    FindControl<wxTextCtrl>(dialog, "title").ChangeValue("Engagement rules");
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.secret().number, 0);
}

TEST(FindControl, NamesAControlThatIsMissing) {
    TradeSecretDialog dialog(nullptr, Item3());
    EXPECT_THROW(FindControl<wxTextCtrl>(dialog, "no_such_control"), Error);
}

}  // namespace
}  // namespace particulars
