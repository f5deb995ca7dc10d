#include "model/jobs/compose_paper.h"

#include <string>
#include <vector>

#include "model/jobs/make_sample.h"
#include "model/jobs/save_records.h"
#include "model/papers/catalog.h"
#include "model/store/records.h"
#include "tests/jobs/listed_case.h"
#include "tests/jobs/scratch_case.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

TierName OutsideCounsel() {
    TierName name;
    name.tier = Tier::kAttorneysEyesOnly;
    name.name = "Outside Counsel Only";
    name.legend = "RESTRICTED \u2013 OUTSIDE COUNSEL ONLY";
    name.authority = "Protective Order, par. 3(b)";
    return name;
}

class ComposePaperTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToTrial);
    }

    void Save(std::vector<AnyRecord> records) {
        Edit edit(*db_, clock_, "tester", "prepare");
        SaveRecords(edit, All<Matter>(*db_).front().id, records, progress_);
        edit.Commit();
    }

    PaperDocument Compose(std::string_view paper) {
        PaperOptions options;
        options.paper = paper;
        options.reader.up_to = Tier::kSourceCode;
        options.deadline = "D-01";
        if (paper == "redline")
            options.secrets = {"TS-009"};
        options.public_wording = paper == "redline";
        return ComposePaper(*db_, clock_, options);
    }

    FixedClock clock_{"2022-01-03"};  // After the trial.
    NoProgress progress_;
};

TEST_F(ComposePaperTest, PutsTheLegendOfTheOrderOnEveryPaper) {
    std::vector<std::pair<std::string, Tier>> before;
    for (const PaperKind& paper : PaperCatalog())
        before.emplace_back(paper.id, Compose(paper.id).tier);
    Save({OutsideCounsel()});
    std::size_t renamed = 0;
    for (const auto& [paper, tier] : before) {
        const PaperDocument now = Compose(paper);
        EXPECT_EQ(now.tier, tier) << paper;
        if (tier != Tier::kAttorneysEyesOnly)
            continue;
        EXPECT_EQ(now.legend, OutsideCounsel().legend) << paper;
        ++renamed;
    }
    EXPECT_GE(renamed, 8U);
}

TEST_F(ComposePaperTest, NamesTheTierOfEachEntryAsTheOrderDoes) {
    Save({OutsideCounsel()});
    const std::string checklist = WordsOf(Compose("checklist"));
    EXPECT_NE(checklist.find("Tier\nOutside Counsel Only"), std::string::npos);
}

/// Two figures for one thing about an entry, with the source of the second.
std::vector<AnyRecord> Conflict(const TradeSecretId& secret) {
    Fact fact;
    fact.id = FactId("fact");
    fact.secret = secret;
    fact.question = "Number of the weights";
    FactValue one;
    one.fact = fact.id;
    one.value = "9";
    one.source = "Report";
    FactValue other = one;
    other.value = "11";
    other.source = "Deposition";
    return {fact, one, other};
}

TEST_F(ComposePaperTest, PrintsAConflictOfFiguresOnEachPaperOfOurOwnThatShowsTheEntry) {
    const std::string redlined = "TS-009";
    for (const TradeSecret& secret : All<TradeSecret>(*db_))
        if (Designation(secret) == redlined)
            Save(Conflict(secret.id));
    for (const char* paper : {"checklist", "matrix", "redline", "challenges", "defenses"})
        EXPECT_NE(WordsOf(Compose(paper)).find("Deposition"), std::string::npos) << paper;
    for (const char* paper : {"deficiency-letter", "conference", "certificate", "lineage"})
        EXPECT_EQ(WordsOf(Compose(paper)).find("Deposition"), std::string::npos) << paper;
}

class ComposePaperOfList : public ListedCase {};
PARTICULARS_ALL_BACKENDS(ComposePaperOfList);

TEST_P(ComposePaperOfList, NamesTheTierAsTheOrderDoes) {
    Save({OutsideCounsel()});
    Serve(secrets_);
    PaperOptions options;
    options.paper = "served";
    options.reader.up_to = Tier::kSourceCode;
    const PaperDocument served = ComposePaper(*db_, clock_, options);
    EXPECT_EQ(served.legend, OutsideCounsel().legend);
    EXPECT_NE(WordsOf(served).find("Outside Counsel Only"), std::string::npos);
}

TEST_P(ComposePaperOfList, ShowsAConflictOfFiguresOnADraftAndNotOnWhatWasServed) {
    Save(Conflict(secrets_[0]));
    const ServedSet approved = Approve(Compose(secrets_));
    PaperOptions options;
    options.paper = "served";
    options.reader.up_to = Tier::kSourceCode;
    EXPECT_NE(WordsOf(ComposePaper(*db_, clock_, options)).find("Deposition"), std::string::npos);
    Act(ServiceOf(approved));
    EXPECT_EQ(WordsOf(ComposePaper(*db_, clock_, options)).find("Deposition"), std::string::npos);
}

}  // namespace
}  // namespace particulars
