#include "model/jobs/verify_set.h"

#include <algorithm>

#include "model/jobs/verify_case.h"
#include "tests/jobs/listed_case.h"

namespace particulars {
namespace {

class VerifySetTest : public ListedCase {
protected:
    std::string Exported() {
        const ServedSet set = Serve(secrets_);
        return ExportedSet(Records(), set);
    }

    static std::string With(std::string text, const std::string& from, const std::string& to) {
        const std::size_t place = text.find(from);
        EXPECT_NE(place, std::string::npos) << from;
        return text.replace(place, from.size(), to);
    }

    static std::string FirstFinding(const std::string& json) {
        const SetCheck check = VerifyExportedSet(json, "list.json");
        return check.findings.empty() ? "" : check.findings.front();
    }
};
PARTICULARS_ALL_BACKENDS(VerifySetTest);

TEST_P(VerifySetTest, FindsAnExportedListAsItWasServed) {
    const SetCheck check = VerifyExportedSet(Exported(), "list.json");
    EXPECT_TRUE(check.findings.empty());
    EXPECT_EQ(check.items, 3U);
    EXPECT_EQ(check.sha256, Records().served_sets[0].sha256);
    EXPECT_EQ(check.name, "Set 1, Identification of Trade Secrets");
}

TEST_P(VerifySetTest, NamesTheItemInWhichOneCharacterWasChanged) {
    const std::string json = Exported();
    EXPECT_NE(FirstFinding(With(json, "tag and the server", "tag end the server"))
                  .find("item 2 (TS-002)"),
              std::string::npos);
    EXPECT_NE(FirstFinding(With(json, "TS-003", "TS-004")).find("item 3"), std::string::npos);
    EXPECT_NE(FirstFinding(With(json, "2016-04-26", "2016-04-25")).find("SHA-256 of the list"),
              std::string::npos);
}

TEST_P(VerifySetTest, HoldsNoWorkProduct) {
    AddWording(secrets_[0], "A draft that nobody has seen.", VersionState::kDraft);
    SetComposition composition;
    composition.title = "Identification";
    composition.wordings = {{secrets_[0], VersionsOf(*db_, secrets_[0]).back().id}};
    SetService service = ServiceOf(Approve(Act(composition)));
    service.reason = "Our own reason.";
    const std::string json = ExportedSet(Records(), Act(service));
    for (const char* ours : {"Our own reason", "nobody has seen", "deposition of June"})
        EXPECT_EQ(json.find(ours), std::string::npos) << ours;
}

TEST_P(VerifySetTest, SaysWhatIsWrongWithAFileThatIsNone) {
    const std::string json = Exported();
    for (const std::string& broken :
         {std::string("not json"), std::string("[]"), std::string("{}"), json.substr(0, 300),
          With(json, "\"position\": 2", "\"position\": \"two\""),
          With(json, "\"position\": 2", "\"position\": -2"),
          With(json, "\"position\": 2", "\"position\": 99999999999999999999"),
          With(json, "\"served_on\": \"2016-04-26\"", "\"served_on\": null"),
          With(json, "served-set/1", "served-set/2"),
          With(json, "attorneys' eyes only\",\n      \"text", "secret\",\n      \"text"),
          With(json, "\"items\": [", "\"entries\": ["), std::string("\xff\xfe"),
          std::string(100'000, '[')})
        EXPECT_ERROR(ErrorKind::kUnreadable, VerifyExportedSet(broken, "list.json"));
}

TEST_P(VerifySetTest, FindsAnItemChangedBehindTheBackOfTheProgram) {
    const ServedSet set = Serve(secrets_);
    EXPECT_TRUE(SetFindings(*db_).empty());
    ChangeServedText();
    const auto findings = SetFindings(*db_);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_NE(findings[0].find("Set 1, item 1 (TS-001)"), std::string::npos);
    EXPECT_EQ(VerifySet(Records(), set).findings, findings);
    const auto all = VerifyCase(*db_).findings;
    EXPECT_NE(std::find(all.begin(), all.end(), findings[0]), all.end());
}

TEST_P(VerifySetTest, KnowsServedListsOnly) {
    Compose(secrets_);
    const CaseRecords records = Records();
    EXPECT_ERROR(ErrorKind::kUsage, RequireServedSet(records, 1));
    EXPECT_ERROR(ErrorKind::kNotFound, RequireServedSet(records, 2));
}

}  // namespace
}  // namespace particulars
