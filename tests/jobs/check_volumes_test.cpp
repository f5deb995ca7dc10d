#include "model/jobs/check_volumes.h"

#include "model/jobs/bates_overlaps.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/many_documents.h"

namespace particulars {
namespace {

class CheckVolumesTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        SaveMatter(*db_, clock_);
    }

    void Add(const std::string& volume, const std::string& begin, const std::string& end) {
        Document document;
        document.id = NewId<DocumentId>(clock_);
        document.matter = kSampleMatter;
        document.production = volume;
        document.bates_begin = begin;
        document.bates_end = end;
        document = WithBatesKey(document);
        Edit edit(*db_, clock_, "tester", "prepare");
        edit.Save(document);
        edit.Commit();
    }

    std::vector<VolumeReport> Check(const std::vector<Production>& productions = {}) {
        NoProgress progress;
        return CheckVolumes(*db_, productions, progress);
    }
};

TEST_F(CheckVolumesTest, ChecksEachVolumeByItself) {
    Add("VOL1", "LP0001", "LP0004");
    Add("VOL2", "LP0001", "LP0004");
    Add("VOL1", "LP0007", "LP0007");
    const auto reports = Check();
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].volume, "VOL1");
    EXPECT_EQ(reports[0].pages, 5);
    ASSERT_EQ(reports[0].findings.size(), 1U);
    EXPECT_EQ(reports[0].findings[0].problem, BatesProblem::kGap);
    EXPECT_EQ(reports[1].problems, 0);
}

TEST_F(CheckVolumesTest, KnowsThePrefixesThatAProductionAnnounced) {
    Add("VOL1", "LP0001", "LP0001");
    Add("VOL1", "XY0001", "XY0001");
    Production production;
    production.volume = "VOL1";
    production.prefixes = "LP";
    EXPECT_EQ(Check()[0].problems, 0);
    EXPECT_EQ(Check({production})[0].problems, 1);
}

TEST_F(CheckVolumesTest, CountsMoreProblemsThanItKeeps) {
    for (int number = 1; number <= 5; ++number)
        Add("VOL1", "LP" + std::to_string(1000 + 2 * number),
            "LP" + std::to_string(1000 + 2 * number));
    EXPECT_EQ(Check()[0].problems, 4);
    EXPECT_EQ(Check()[0].findings.size(), 4U);
}

TEST_F(CheckVolumesTest, TellsAnOverlapWithAStoredDocumentOfTheVolume) {
    Add("VOL1", "LP0010", "LP0020");
    BatesOverlaps overlaps(*db_);
    Document document;
    document.production = "VOL1";
    const auto With = [&](const char* begin, const char* end) {
        document.bates_begin = begin;
        document.bates_end = end;
        return overlaps.With(document);
    };
    EXPECT_EQ(With("LP0001", "LP0009"), std::nullopt);
    EXPECT_EQ(With("LP0005", "LP0015"), "LP0010");
    EXPECT_EQ(With("LP0020", "LP0020"), "LP0010");
    EXPECT_EQ(With("LP0021", "LP0030"), std::nullopt);
    document.production = "VOL2";
    EXPECT_EQ(With("LP0012", "LP0012"), std::nullopt) << "a replacement bears the same numbers";
}

}  // namespace
}  // namespace particulars
