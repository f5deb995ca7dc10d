#include "model/jobs/identification_of.h"

#include "model/jobs/compose_paper.h"
#include "tests/jobs/listed_case.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class IdentificationOfTest : public ListedCase {
protected:
    void Ask(const std::string& number) {
        DiscoveryRequest request;
        request.number = number;
        request.text = "Words of No. " + number;
        Save({request});
    }

    void Name(const TradeSecretId& secret, const std::string& source) {
        SecretAlias alias;
        alias.secret = secret;
        alias.source = source;
        alias.label = "item 1";
        Save({alias});
    }

    std::string RequestFor(const ServedSet& set) {
        const CaseRecords records = Records();
        const DiscoveryRequest* request = RequestOf(records, ContentOf(records, set));
        return request ? request->number : "none";
    }

    std::string Print(const std::string& paper, Reader reader) {
        PaperOptions options;
        options.paper = paper;
        options.reader = reader;
        return WordsOf(ComposePaper(*db_, clock_, options));
    }
};
PARTICULARS_ALL_BACKENDS(IdentificationOfTest);

TEST_P(IdentificationOfTest, FindsTheRequestThatTheEntriesName) {
    Ask("9");
    Ask("90");
    const ServedSet set = Serve({secrets_[0]});
    EXPECT_EQ(RequestFor(set), "none");
    Name(secrets_[0], "Answer to Interrogatory No. 90");
    EXPECT_EQ(RequestFor(set), "90");
}

TEST_P(IdentificationOfTest, TakesTheOnlyInterrogatoryOfTheCase) {
    const ServedSet set = Serve({secrets_[0]});
    EXPECT_EQ(RequestFor(set), "none");
    Ask("9");
    EXPECT_EQ(RequestFor(set), "9");
}

TEST_P(IdentificationOfTest, ComparesWithTheListServedLastBefore) {
    const ServedSet first = Serve({secrets_[0]}, "2016-04-26");
    const ServedSet second = Serve({secrets_[0], secrets_[1]}, "2016-05-20");
    const ServedSet draft = Compose(secrets_);
    const CaseRecords records = Records();
    EXPECT_FALSE(ComparisonOf(records, first, clock_.Today()));
    EXPECT_EQ(ComparisonOf(records, second, clock_.Today())->older.set.id, first.id);
    EXPECT_EQ(ComparisonOf(records, draft, clock_.Today())->older.set.id, second.id);
}

TEST_P(IdentificationOfTest, GivesTheOpponentTheServedWordsUpToTheTierOfTheCopy) {
    Serve(secrets_);
    const Reader sealed{Audience::kOpponent, Tier::kAttorneysEyesOnly};
    const Reader open{Audience::kOpponent, Tier::kPublic};
    for (const char* paper : {"answer", "statement"}) {
        EXPECT_NE(Print(paper, sealed).find("The tag on the page."), std::string::npos) << paper;
        EXPECT_EQ(Print(paper, open).find("The tag on the page."), std::string::npos) << paper;
        EXPECT_NE(Print(paper, open).find("[Withheld from this copy"), std::string::npos) << paper;
    }
}

TEST_P(IdentificationOfTest, HasNoRedlineOfTheFirstList) {
    Serve(secrets_);
    EXPECT_ERROR(ErrorKind::kUsage, Print("served-redline", {}));
    AddWording(secrets_[0], "The tag on each page.");
    Act(ServiceOf(Approve(Act(NewSetFrom(Records(), Material(), Records().served_sets[0]))),
                  "2016-06-20"));
    EXPECT_NE(Print("served-redline", {Audience::kOwnTeam, Tier::kSourceCode}).find("Reworded"),
              std::string::npos);
}

}  // namespace
}  // namespace particulars
