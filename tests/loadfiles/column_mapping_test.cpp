#include "model/loadfiles/column_mapping.h"

#include <set>

#include <gtest/gtest.h>

#include "model/loadfiles/designation.h"
#include "model/loadfiles/heading.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

using Names = std::vector<std::string>;
using Field = TargetField;

TEST(Heading, IsKnownInEverySpelling) {
    for (const char* const heading : {"BEGBATES", "Beg Bates", "BEG_BATES", "Bates Beg",
                                      "Production::Begin Bates", "begdoc#", "PRODBEG"})
        EXPECT_EQ(FieldOfHeading(heading), Field::kBatesBegin) << heading;
    EXPECT_EQ(FieldOfHeading("Conf. Designation"), Field::kTier);
    EXPECT_EQ(FieldOfHeading("PGCOUNT"), Field::kPages);
    EXPECT_EQ(FieldOfHeading("NATIVELINK"), Field::kPath);
    EXPECT_EQ(FieldOfHeading("TEXTLINK"), Field::kTextPath);
    EXPECT_EQ(FieldOfHeading("Favorite color"), std::nullopt);
}

TEST(Heading, MeansOneFieldOnly) {
    std::map<std::string, Field> fields;
    for (const HeadingSynonym& synonym : HeadingSynonyms()) {
        const auto [known, is_new] = fields.emplace(synonym.heading, synonym.field);
        EXPECT_EQ(known->second, synonym.field) << synonym.heading;
        EXPECT_FALSE(synonym.heading.empty());
        EXPECT_TRUE(std::set<std::string>({"high", "medium", "low"}).contains(synonym.sure));
    }
    for (const auto& [field, name] : EnumText<Field>::kNames)
        EXPECT_EQ(FieldOfHeading(HeadingOf(field)), field) << name;
}

TEST(Heading, IsMadeUnique) {
    EXPECT_EQ(UniqueHeadings({"Date", "", "DATE", " Title ", "date", "Date (2)"}),
              (Names{"Date", "Column 2", "DATE (3)", "Title", "date (4)", "Date (2)"}));
    EXPECT_EQ(UniqueHeadings({"", "Column 1"}), (Names{"Column 1 (2)", "Column 1"}));
    EXPECT_EQ(UniqueHeadings({"#", "##"}), (Names{"#", "## (2)"}));
}

std::optional<Field> TargetOf(const LoadFileMapping& mapping, std::size_t column) {
    return mapping.columns.at(column).target;
}

TEST(ProposeMapping, KnowsWhatHeadingsMean) {
    const MappingProposal proposal =
        ProposeMapping({"DOCID", "BegDoc", "EndDoc", "Color", "DateSent", "DocDate"}, {});
    EXPECT_EQ(TargetOf(proposal.mapping, 0), std::nullopt);
    EXPECT_EQ(proposal.mapping.columns[0].keep_as, "DOCID");
    EXPECT_EQ(TargetOf(proposal.mapping, 1), Field::kBatesBegin);
    EXPECT_EQ(TargetOf(proposal.mapping, 2), Field::kBatesEnd);
    EXPECT_EQ(proposal.mapping.columns[3].keep_as, "Color");
    EXPECT_EQ(TargetOf(proposal.mapping, 4), std::nullopt);
    EXPECT_EQ(TargetOf(proposal.mapping, 5), Field::kDated);
    EXPECT_TRUE(Check(proposal.mapping).empty());
    EXPECT_EQ(proposal.explanation,
              "3 of the 6 headings are known; the other columns are kept by name.");
}

LoadFileMapping Profile() {
    LoadFileMapping profile;
    profile.name = "Vendor";
    profile.columns = {{"ID", Field::kBatesBegin, "", {}},
                       {"Last", Field::kBatesEnd, "", {}},
                       {"When", Field::kDated, "", LoadDateOrder::kDayMonthYear},
                       {"Scrap", {}, "", {}}};
    profile.designations = {{"Level 2", Tier::kAttorneysEyesOnly}};
    return profile;
}

TEST(ProposeMapping, TakesTheProfileThatKnowsFourFifths) {
    const std::vector<LoadFileMapping> profiles = {Profile()};
    const MappingProposal proposal =
        ProposeMapping({"Scrap", "WHEN", "Id", "last", "Custodian"}, profiles);
    EXPECT_EQ(proposal.mapping.name, "Vendor");
    EXPECT_EQ(proposal.mapping.designations, Profile().designations);
    EXPECT_EQ(proposal.mapping.columns[0], (ColumnUse{"Scrap", {}, "", {}}));
    EXPECT_EQ(proposal.mapping.columns[1],
              (ColumnUse{"WHEN", Field::kDated, "", LoadDateOrder::kDayMonthYear}));
    EXPECT_EQ(TargetOf(proposal.mapping, 2), Field::kBatesBegin);
    EXPECT_EQ(TargetOf(proposal.mapping, 4), Field::kCustodian);
    EXPECT_EQ(proposal.explanation, "The profile \"Vendor\" knows 4 of the 5 headings.");
}

TEST(ProposeMapping, LeavesAProfileThatKnowsTooLittle) {
    const std::vector<LoadFileMapping> profiles = {Profile()};
    const MappingProposal proposal =
        ProposeMapping({"Scrap", "WHEN", "Id", "Other", "Custodian"}, profiles);
    EXPECT_EQ(proposal.mapping.name, "");
    EXPECT_EQ(proposal.mapping.columns[0].keep_as, "Scrap");
}

TEST(Mapping, SurvivesJson) {
    EXPECT_EQ(MappingFromJson(ToJson(Profile()), "profile"), Profile());
}

TEST(Mapping, IsRefusedWhenItIsNone) {
    EXPECT_ERROR(ErrorKind::kUnreadable, MappingFromJson("{", "x"));
    EXPECT_ERROR(ErrorKind::kUnreadable, MappingFromJson("[]", "x"));
    EXPECT_ERROR(ErrorKind::kUnreadable,
                 MappingFromJson(R"({"name":"a","columns":[{"heading":"b","target":"c"}]})", "x"));
}

TEST(Mapping, FillsEachFieldOnce) {
    LoadFileMapping mapping = Profile();
    mapping.columns[1].target = Field::kBatesBegin;
    const Violations found = Check(mapping);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].field, "columns[1]");
    mapping.columns[0].target.reset();
    mapping.columns[1].target.reset();
    EXPECT_EQ(Check(mapping).at(0).field, "columns");
}

std::optional<Tier> TierOf(std::string_view words) {
    return TierOfDesignation(words, {});
}

TEST(Designation, KnowsTheUsualWords) {
    for (const char* const words :
         {"HIGHLY CONFIDENTIAL - AEO", "Attorneys' Eyes Only", "Outside Counsel\u2019s Eyes Only",
          "AEO", "Highly Confidential \u2013 Attorneys\u2019 Eyes Only", "attorneys' eyes only"})
        EXPECT_EQ(TierOf(words), Tier::kAttorneysEyesOnly) << words;
    for (const char* const words : {"Highly Confidential - Source Code", "SOURCE CODE"})
        EXPECT_EQ(TierOf(words), Tier::kSourceCode) << words;
    for (const char* const words : {"CONFIDENTIAL", "Confidential - Subject to Protective Order"})
        EXPECT_EQ(TierOf(words), Tier::kConfidential) << words;
    for (const char* const words : {"Public", "Non-Confidential", "None", "Not designated"})
        EXPECT_EQ(TierOf(words), Tier::kPublic) << words;
}

TEST(Designation, IsNotGuessed) {
    EXPECT_EQ(TierOf("Level 3"), std::nullopt);
    EXPECT_EQ(TierOf("???"), std::nullopt);
    EXPECT_EQ(TierOf("Republican"), std::nullopt);
}

TEST(Designation, FollowsTheProtectiveOrder) {
    TierName name;
    name.tier = Tier::kConfidential;
    name.name = "Highly Confidential";
    name.legend = "LEVEL 3 \u2013 PROTECTED";
    const std::vector<TierName> names = {name};
    EXPECT_EQ(TierOfDesignation("HIGHLY CONFIDENTIAL", names), Tier::kConfidential);
    EXPECT_EQ(TierOfDesignation("Level 3 - Protected", names), Tier::kConfidential);
}

}  // namespace
}  // namespace particulars
