#include "app/gui/kept_work.h"

#include <gtest/gtest.h>

#include "app/gui/change_words.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

PendingAct Act(const std::string& label, const std::string& id, const std::string& title) {
    TradeSecret secret;
    secret.id = TradeSecretId(id);
    secret.title = title;
    return {"/cases/doe", label, "", {secret}};
}

TEST(KeptWork, KeepsTheLastStateOfAnAct) {
    KeptWork kept;
    kept.Keep(Act("edit TS-001", "secret-1", "Tag"));
    kept.Keep(Act("edit TS-002", "secret-2", "Server"));
    kept.Keep(Act("edit TS-001", "secret-1", "Tag in the browser"));
    ASSERT_EQ(kept.acts().size(), 2U);
    EXPECT_EQ(std::get<TradeSecret>(kept.acts().back().records.front().held()).title,
              "Tag in the browser");
}

TEST(KeptWork, TellsCasesApart) {
    KeptWork kept;
    kept.Keep(Act("edit TS-001", "secret-1", "Tag"));
    PendingAct elsewhere = Act("edit TS-001", "secret-1", "Tag");
    elsewhere.path = "/cases/roe";
    kept.Keep(elsewhere);
    EXPECT_EQ(kept.acts().size(), 2U);
}

TEST(KeptWork, ForgetsWhatIsSavedOrDiscarded) {
    KeptWork kept;
    kept.Keep(Act("edit TS-001", "secret-1", "Tag"));
    kept.Keep(Act("edit TS-002", "secret-2", "Server"));
    kept.Forget(Act("edit TS-001", "secret-1", "anything"));
    ASSERT_EQ(kept.acts().size(), 1U);
    kept.Discard(0);
    kept.Discard(0);
    EXPECT_TRUE(kept.acts().empty());
}

TEST(RecordsInWords, SaysEachFieldInALine) {
    const MemoryCase access = ThreeSecrets();
    Version version = access.records().versions.front();
    version.text = "The tag's source text";
    const std::string words = RecordsInWords(access.records(), {version});
    EXPECT_NE(words.find("Description: The tag's source text\n"), std::string::npos);
    EXPECT_NE(words.find("Secret: TS-001\n"), std::string::npos);
    EXPECT_EQ(words.find("Revision"), std::string::npos);
}

Change Line(const std::string& user, const std::string& action, const std::string& label) {
    Change change;
    change.user = user;
    change.action = action;
    change.label = label;
    return change;
}

TEST(ChangesInWords, NamesTheOneActOrCountsThem) {
    EXPECT_EQ(ChangesInWords({Line("anna", "1", "edit TS-003"), Line("anna", "1", "edit TS-003")}),
              "anna: edit TS-003");
    EXPECT_EQ(ChangesInWords({Line("anna", "1", "edit TS-003"), Line("ben", "2", "verify D-02")}),
              "anna and ben changed the case: 2 acts, the last verify D-02");
}

TEST(MergeInWords, NamesTheOtherOneAndTheirFields) {
    const MemoryCase access = ThreeSecrets();
    EXPECT_EQ(MergeInWords(access.records(),
                           {"trade_secret", "secret-3", "anna", {"note"}, {"title", "holder"}}),
              "Saved together with what anna changed meanwhile in TS-003: Title, Holder.");
}

}  // namespace
}  // namespace particulars
