#include "model/jobs/hint_context.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Version VersionOf(const char* id, VersionState state, const char* text) {
    Version version;
    version.id = VersionId(id);
    version.secret = TradeSecretId("s");
    version.state = state;
    version.text = text;
    return version;
}

DocketEntry Paper(bool sealed, Tier tier) {
    DocketEntry entry;
    entry.sealed = sealed;
    entry.tier = tier;
    entry.text = "The weights are 1, 4 and 9.";
    return entry;
}

CaseRecords CaseWithOneSecret() {
    CaseRecords records;
    TradeSecret secret;
    secret.id = TradeSecretId("s");
    secret.kind = SecretKind::kData;
    records.secrets = {secret};
    return records;
}

TEST(HintContextFor, ComparesWithWhatWasServedBeforeButNotWithItself) {
    const std::vector<Version> versions = {VersionOf("v3", VersionState::kServed, "third"),
                                           VersionOf("v2", VersionState::kDraft, "second"),
                                           VersionOf("v1", VersionState::kSuperseded, "first")};
    const HintContext context =
        HintContextFor(CaseWithOneSecret(), TradeSecretId("s"), versions, VersionId("v3"));
    EXPECT_EQ(context.kind, SecretKind::kData);
    EXPECT_EQ(context.earlier_texts, std::vector<std::string>{"first"});
}

TEST(HintContextFor, ComparesWithPublicPapersOnly) {
    CaseRecords records = CaseWithOneSecret();
    records.docket_entries = {Paper(true, Tier::kPublic), Paper(false, Tier::kAttorneysEyesOnly)};
    EXPECT_TRUE(HintContextFor(records, TradeSecretId("s"), {}, {}).public_texts.empty());
    records.docket_entries.push_back(Paper(false, Tier::kPublic));
    EXPECT_EQ(HintContextFor(records, TradeSecretId("s"), {}, {}).public_texts.size(), 1U);
}

TEST(HintContextFor, GivesTheHintOfAPublicText) {
    CaseRecords records = CaseWithOneSecret();
    records.docket_entries = {Paper(false, Tier::kPublic)};
    const HintContext context = HintContextFor(records, TradeSecretId("s"), {}, {});
    bool found = false;
    for (const Hint& hint : HintRules::Shipped().Find("The weights are 1, 4 and 9.", context))
        found = found || hint.id == "H37";
    EXPECT_TRUE(found);
}

}  // namespace
}  // namespace particulars
