#include "model/jobs/people_papers.h"

#include "model/jobs/log_distribution.h"
#include "tests/jobs/listed_case.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class PeoplePapers : public ListedCase {
protected:
    std::string Print(const std::string& paper, Tier up_to = Tier::kPublic,
                      Audience audience = Audience::kOwnTeam) {
        PaperOptions options;
        options.paper = paper;
        options.reader = {audience, up_to};
        options.secrets = secrets_named_;
        return WordsOf(ComposePaper(*db_, clock_, options));
    }

    std::vector<std::string> secrets_named_;
};
PARTICULARS_ALL_BACKENDS(PeoplePapers);

TEST_P(PeoplePapers, SayWhoHasReceivedAnEntry) {
    Distribution copy;
    copy.handling = Handling::kPrint;
    copy.what = "answer of Set 1";
    copy.recipient = "Counsel for defendants";
    copy.secrets = {"TS-002"};
    LogDistribution(*db_, clock_, "associate", copy);
    secrets_named_ = {"TS-002"};
    EXPECT_NE(Print("who-received").find("Received by: Counsel for defendants."),
              std::string::npos);
    secrets_named_ = {"TS-001"};
    EXPECT_EQ(Print("who-received").find("Counsel for defendants"), std::string::npos);
    secrets_named_ = {"TS-404"};
    EXPECT_ERROR(ErrorKind::kNotFound, Print("who-received"));
}

TEST_P(PeoplePapers, PrintAddressesInACopyThatMayHoldThem) {
    Person custodian;
    custodian.name = "First Custodian";
    custodian.role = PersonRole::kCustodian;
    custodian.address = "12 Sample Street";
    custodian.address_detail = AddressDetail::kFull;
    Save({custodian});
    const std::string address = "12 Sample Street";
    EXPECT_EQ(Print("compliance").find(address), std::string::npos);
    EXPECT_NE(Print("compliance", Tier::kConfidential).find(address), std::string::npos);
    EXPECT_EQ(Print("compliance", Tier::kSourceCode, Audience::kCourtSealed).find(address),
              std::string::npos);
}

TEST_P(PeoplePapers, AreForOurOwnSideWhereTheySayWhoKnowsWhat) {
    EXPECT_ERROR(ErrorKind::kUsage, Print("clearances", Tier::kPublic, Audience::kOpponent));
    EXPECT_ERROR(ErrorKind::kUsage, Print("who-received", Tier::kPublic, Audience::kExpert));
}

}  // namespace
}  // namespace particulars
