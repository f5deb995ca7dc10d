#include "model/evidence/volume_check.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "model/evidence/document.h"

namespace particulars {
namespace {

std::vector<BatesFinding> FindingsIn(std::vector<BatesRange> ranges,
                                     const std::vector<std::string>& prefixes = {}) {
    std::sort(ranges.begin(), ranges.end(), [](const BatesRange& left, const BatesRange& right) {
        return BatesKey(ToText(left.begin)) < BatesKey(ToText(right.begin));
    });
    VolumeCheck check(prefixes);
    std::vector<BatesFinding> findings;
    for (const BatesRange& range : ranges)
        for (BatesFinding& finding : check.Add(range))
            findings.push_back(std::move(finding));
    return findings;
}

std::vector<BatesFinding> Findings(const std::vector<std::string>& ranges,
                                   const std::vector<std::string>& prefixes = {}) {
    std::vector<BatesRange> read;
    for (const std::string& range : ranges)
        read.push_back(std::get<BatesRange>(ParseBatesRange(range)));
    return FindingsIn(read, prefixes);
}

TEST(VolumeCheck, FindsNothingWhereRangesFollowEachOther) {
    EXPECT_TRUE(Findings({"LP0001-0004", "LP0005", "LP0006-0010", "XY0001-0009"}).empty());
    EXPECT_TRUE(Findings({"LP9", "LP10-LP11", "LP12"}).empty()) << "numbers, not text";
}

TEST(VolumeCheck, TellsMissingPages) {
    const auto findings = Findings({"LP0001-0004", "LP0006-0010"});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].problem, BatesProblem::kGap);
    EXPECT_EQ(findings[0].message, "Pages are missing between LP0004 and LP0006.");
}

TEST(VolumeCheck, TellsPagesCountedTwice) {
    const auto findings = Findings({"LP0004-0010", "LP0001-0004"});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].problem, BatesProblem::kOverlapping);
    EXPECT_EQ(findings[0].message, "LP0004-LP0010 overlaps LP0001-LP0004.");
}

TEST(VolumeCheck, LooksPastAShortRangeInsideALongOne) {
    const auto findings = Findings({"LP0001-0100", "LP0003-0004", "LP0050-0060", "LP0101-0102"});
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].problem, BatesProblem::kOverlapping);
    EXPECT_EQ(findings[1].problem, BatesProblem::kOverlapping);
}

TEST(VolumeCheck, TellsPrefixesThatNobodyAnnounced) {
    const auto findings = Findings({"LP0001", "XY0001"}, PrefixesIn(" LP , AB"));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].problem, BatesProblem::kUnknownPrefix);
    EXPECT_EQ(findings[0].message, "The prefix of XY0001 was not announced.");
}

TEST(VolumeCheck, TellsReversedRanges) {
    const auto findings = FindingsIn({{*ParseBates("LP0009"), *ParseBates("LP0002")}});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].problem, BatesProblem::kReversed);
}

TEST(VolumeCheck, AddsUpToThePagesItHolds) {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<BatesRange> ranges;
        BatesNumber at = *ParseBates("LP000001");
        std::int64_t pages = 0;
        for (int i = 0; i < 50; ++i) {
            BatesRange range{at, at};
            range.end.number += random() % 30;
            pages += *PageCount(range);
            at = Next(range.end);
            ranges.push_back(range);
        }
        ASSERT_EQ(pages, at.number - 1);
        ASSERT_TRUE(FindingsIn(ranges, {"LP"}).empty());
        ranges.erase(ranges.begin() + 1 + static_cast<int>(random() % 40));
        ASSERT_EQ(FindingsIn(ranges, {"LP"}).size(), 1U);
    }
}

}  // namespace
}  // namespace particulars
