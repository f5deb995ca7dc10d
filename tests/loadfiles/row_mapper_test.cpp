#include "model/loadfiles/row_mapper.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

using Field = TargetField;
using Names = std::vector<std::string>;
using Kept = std::vector<KeptColumn>;

const std::string kHash(64, 'A');

/// A mapper of columns given as field and value.
class RowMapperTest : public testing::Test {
protected:
    const MappedRow& Map(const std::vector<std::pair<Field, std::string>>& cells) {
        LoadFileMapping mapping;
        record_ = SourceRecord();
        cells_ = cells;
        for (const auto& [field, value] : cells_) {
            mapping.columns.push_back({std::string(HeadingOf(field)), field, "", order_});
            record_.fields.push_back(value);
        }
        mapping.columns.push_back({"COLOR", {}, "Color", {}});
        mapping.columns.push_back({"SCRAP", {}, "", {}});
        record_.fields.emplace_back(color_);
        record_.fields.emplace_back("x");
        mapping.designations = {{"Level 2", Tier::kSourceCode}};
        mapper_.emplace(mapping, options_);
        return mapper_->Map(record_);
    }

    /// Fields of the warnings of a row with a sound Bates range and this cell.
    Names Warned(Field field, const std::string& value) {
        Names fields;
        for (const Violation& warning : Map({{Field::kBatesBegin, "LP1"}, {field, value}}).warnings)
            fields.push_back(warning.field);
        return fields;
    }

    std::string Blocked(const std::string& begin, const std::string& end) {
        const MappedRow& row = Map({{Field::kBatesBegin, begin}, {Field::kBatesEnd, end}});
        return row.blocking.empty() ? "" : row.blocking.front().message;
    }

    RowOptions options_;
    std::optional<LoadDateOrder> order_;
    std::string_view color_;
    std::vector<std::pair<Field, std::string>> cells_;
    SourceRecord record_;
    std::optional<RowMapper> mapper_;
};

TEST_F(RowMapperTest, FillsADocument) {
    options_.matter = MatterId("matter");
    color_ = " green ";
    const MappedRow& row = Map({{Field::kBatesBegin, " LP0001 "},
                                {Field::kBatesEnd, "LP0003"},
                                {Field::kFamilyBegin, "LP0001"},
                                {Field::kFamilyEnd, "LP0009"},
                                {Field::kProduction, "VOL001"},
                                {Field::kPages, "3"},
                                {Field::kTitle, "Memo"},
                                {Field::kKind, "Email"},
                                {Field::kCustodian, "Doe"},
                                {Field::kAuthor, "a@b"},
                                {Field::kRecipients, "c@d"},
                                {Field::kDated, "2016-06-22 10:00"},
                                {Field::kTier, "Confidential"},
                                {Field::kPath, "\\NATIVES\\001\\LP0001.msg"},
                                {Field::kHash, kHash},
                                {Field::kText, "words"},
                                {Field::kTextPath, ".\\TEXT\\LP0001.txt"}});
    EXPECT_TRUE(row.blocking.empty());
    EXPECT_TRUE(row.warnings.empty());
    const Document& document = row.document;
    EXPECT_TRUE(Check(document).empty());
    EXPECT_EQ(document.matter, options_.matter);
    EXPECT_EQ(document.bates_begin, "LP0001");
    EXPECT_EQ(document.bates_end, "LP0003");
    EXPECT_EQ(document.bates_key, BatesKey("LP0001"));
    EXPECT_EQ(document.family_end, "LP0009");
    EXPECT_EQ(document.pages, 3);
    EXPECT_EQ(ToIso(*document.dated), "2016-06-22");
    EXPECT_EQ(document.tier, Tier::kConfidential);
    EXPECT_EQ(document.path, "NATIVES/001/LP0001.msg");
    EXPECT_EQ(document.sha256, std::string(64, 'a'));
    EXPECT_EQ(document.more, (Kept{{"Color", "green"}}));
    EXPECT_EQ(row.text_path, "TEXT/LP0001.txt");
}

TEST_F(RowMapperTest, ForgetsTheRowBefore) {
    color_ = "green";
    Map({{Field::kBatesBegin, "LP1"},
         {Field::kDated, "2016-06-22"},
         {Field::kHash, kHash},
         {Field::kTier, "public"},
         {Field::kPath, "a.pdf"},
         {Field::kPages, "x"}});
    SourceRecord next;
    next.fields = {"LP2", "", "", "", "", "", "", ""};
    const MappedRow& row = mapper_->Map(next);
    EXPECT_EQ(row.document.bates_begin, "LP2");
    EXPECT_EQ(row.document.dated, std::nullopt);
    EXPECT_EQ(row.document.sha256, "");
    EXPECT_EQ(row.document.path, "");
    EXPECT_EQ(row.document.tier, Tier::kAttorneysEyesOnly);
    EXPECT_EQ(row.document.pages, 1);
    EXPECT_TRUE(row.document.more.empty());
    EXPECT_TRUE(row.warnings.empty());
}

TEST_F(RowMapperTest, BlocksRowsWithoutBatesNumbers) {
    EXPECT_EQ(Blocked("", ""), "There is no Bates number.");
    EXPECT_EQ(Blocked("", "LP2"), "There is a last Bates number but no first one.");
    EXPECT_EQ(Blocked("see below", "LP2"), "\"see below\" is not a Bates number.");
    EXPECT_EQ(Blocked("LP1", "none"), "\"none\" is not a Bates number.");
}

TEST_F(RowMapperTest, BlocksRangesThatAreNone) {
    EXPECT_EQ(Blocked("LP0009", "LP0002"), "The range is reversed: LP0009 comes after LP0002.");
    EXPECT_NE(Blocked("LP1", "XY2").find("different prefixes"), std::string::npos);
}

TEST_F(RowMapperTest, BlocksRecordsWithAProblem) {
    SourceRecord record;
    record.problem = "It has 1 field where the headings have 20.";
    Map({{Field::kBatesBegin, "LP1"}});
    EXPECT_EQ(mapper_->Map(record).blocking.front().message, record.problem);
}

TEST_F(RowMapperTest, ReadsARangeInOneColumn) {
    const Document& document = Map({{Field::kBatesBegin, "LP0001-LP0004"}}).document;
    EXPECT_EQ(document.bates_begin, "LP0001");
    EXPECT_EQ(document.bates_end, "LP0004");
    EXPECT_EQ(document.pages, 4);
}

TEST_F(RowMapperTest, CompletesTheEndFromThePages) {
    EXPECT_EQ(Map({{Field::kBatesBegin, "LP0008"}, {Field::kPages, "3"}}).document.bates_end,
              "LP0010");
    const MappedRow& row = Map({{Field::kBatesBegin, "LP0008"}, {Field::kBatesEnd, ""}});
    EXPECT_EQ(row.document.bates_end, "LP0008");
    EXPECT_EQ(row.warnings.at(0).message, "There is no last Bates number; LP0008 is taken.");
}

TEST_F(RowMapperTest, TellsAPageCountThatDiffers) {
    const MappedRow& row = Map({{Field::kBatesBegin, "LP1-LP2"}, {Field::kPages, "9"}});
    EXPECT_TRUE(row.blocking.empty());
    EXPECT_EQ(Map({{Field::kBatesBegin, "LP1"}, {Field::kBatesEnd, "LP2"}, {Field::kPages, "9"}})
                  .warnings.at(0)
                  .message,
              "The load file says 9 pages, and the Bates numbers 2.");
}

TEST_F(RowMapperTest, KeepsADateItCannotRead) {
    EXPECT_EQ(Warned(Field::kDated, "03/04/2016"), Names{"dated"});
    EXPECT_EQ(mapper_->Map(record_).document.more, (Kept{{"DOCDATE", "03/04/2016"}}));
    order_ = LoadDateOrder::kMonthDayYear;
    EXPECT_EQ(Warned(Field::kDated, "03/04/2016"), Names());
    EXPECT_EQ(ToIso(*mapper_->Map(record_).document.dated), "2016-03-04");
}

TEST_F(RowMapperTest, TakesAnUnknownDesignationForTheHigherTier) {
    options_.unmarked = Tier::kPublic;
    EXPECT_EQ(Warned(Field::kTier, "Level 9"), Names{"tier"});
    EXPECT_EQ(mapper_->Map(record_).document.tier, Tier::kAttorneysEyesOnly);
    EXPECT_EQ(mapper_->Map(record_).document.more, (Kept{{"DESIGNATION", "Level 9"}}));
    EXPECT_EQ(Warned(Field::kTier, "Level 2"), Names());
    EXPECT_EQ(mapper_->Map(record_).document.tier, Tier::kSourceCode);
    Warned(Field::kTier, "");
    EXPECT_EQ(mapper_->Map(record_).document.tier, Tier::kPublic);
}

TEST_F(RowMapperTest, LinksNoPathThatLeavesTheFolder) {
    for (const char* const path :
         {"..\\x.pdf", "a/../../x", "C:\\x.pdf", "\\\\server\\x", "/etc/x", "\\..\\x", "./../x"}) {
        EXPECT_EQ(Warned(Field::kPath, path), Names{"path"}) << path;
        EXPECT_EQ(mapper_->Map(record_).document.path, "");
        EXPECT_EQ(mapper_->Map(record_).document.more, (Kept{{"NATIVELINK", path}}));
        EXPECT_EQ(Warned(Field::kTextPath, path), Names{"text_path"}) << path;
        EXPECT_EQ(mapper_->Map(record_).text_path, "");
    }
}

TEST_F(RowMapperTest, KeepsOtherHashes) {
    EXPECT_EQ(Warned(Field::kHash, std::string(32, 'b')), Names());
    EXPECT_EQ(mapper_->Map(record_).document.more, (Kept{{"SHA256", std::string(32, 'b')}}));
    EXPECT_EQ(Warned(Field::kHash, "none"), Names{"hash"});
}

TEST_F(RowMapperTest, JudgesTheFamily) {
    const auto warned = [&](const char* begin, const char* end) {
        const MappedRow& row = Map(
            {{Field::kBatesBegin, "LP5"}, {Field::kFamilyBegin, begin}, {Field::kFamilyEnd, end}});
        return row.warnings.empty() ? "" : row.warnings.front().message;
    };
    EXPECT_EQ(warned("LP5", "LP9"), "");
    EXPECT_EQ(warned("LP5", ""), "The Bates range of the family is incomplete.");
    EXPECT_EQ(warned("LP9", "LP5"), "The Bates range of the family is reversed.");
    EXPECT_EQ(warned("LP6", "LP9"), "The document lies outside its family.");
    EXPECT_EQ(warned("LP1", "LP4"), "The document lies outside its family.");
}

}  // namespace
}  // namespace particulars
