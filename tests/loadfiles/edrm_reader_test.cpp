#include "model/loadfiles/edrm_reader.h"

#include <gtest/gtest.h>

#include "model/loadfiles/column_mapping.h"
#include "tests/loadfiles/loaded_text.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

using Fields = std::vector<std::string>;

ReadFile Read(std::string_view bytes, std::size_t piece = kPieceOfFile) {
    MemoryBytes source(bytes, piece);
    EdrmReader reader(source);
    return ReadAll(reader);
}

const std::string kDocuments = R"(<?xml version="1.0" encoding="UTF-8"?>
<Root DataInterchangeType="Update">
 <Batch>
  <Documents>
   <Document DocID="LP0001" DocType="Message" MimeType="message/rfc822">
    <Files>
     <File FileType="Native">
      <ExternalFile FilePath="NATIVES\01" FileName="LP0001.msg" FileSize="2048" Hash="abc"/>
     </File>
     <File FileType="Text"><InlineContent>one &amp; two
three</InlineContent></File>
     <File FileType="Image"><ExternalFile FilePath="I/1" FileName="1.tif"/></File>
     <File FileType="Image"><ExternalFile FilePath="I/1" FileName="2.tif"/></File>
    </Files>
    <Tags>
     <Tag TagName="#Subject" TagDataType="Text" TagValue="Caf&#233; &quot;plans&quot;"/>
     <Tag TagName="BegBates" TagDataType="Text" TagValue="LP0001"/>
     <Tag TagName="#To" TagDataType="Text" TagValue="a@b"/>
     <Tag TagName="#To" TagDataType="Text" TagValue="c@d"/>
    </Tags>
    <Locations>
     <Location><Custodian> Doe </Custodian><LocationURI>file:///x</LocationURI></Location>
     <Location><Custodian>Roe</Custodian></Location>
    </Locations>
   </Document>
   <Document DocID="LP0002" DocType="File">
    <Files><File FileType="Native"><InlineContent>AAAA</InlineContent></File></Files>
    <Tags><Tag TagName="Late" TagDataType="Text" TagValue="x"/></Tags>
   </Document>
  </Documents>
  <Relationships><Relationship Type="Attachment" ParentDocID="LP0001" ChildDocID="LP0002"/>
  </Relationships>
 </Batch>
</Root>)";

TEST(EdrmReader, GivesEachDocumentAsARecord) {
    const ReadFile read = Read(kDocuments);
    EXPECT_EQ(read.headings,
              (Fields{"DocID", "DocType", "MimeType", "Custodian", "LocationURI", "NativePath",
                      "NativeSize", "NativeHash", "TextPath", "Text", "ImagePath", "ImageCount",
                      "#Subject", "BegBates", "#To", "Late"}));
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.Fields(0),
              (Fields{"LP0001", "Message", "message/rfc822", "Doe; Roe", "file:///x",
                      "NATIVES\\01\\LP0001.msg", "2048", "abc", "", "one & two\nthree", "I/1/1.tif",
                      "2", "Caf\u00E9 \"plans\"", "LP0001", "a@b; c@d", ""}));
    EXPECT_EQ(read.records[0].line, 5);
    EXPECT_EQ(read.Fields(1).at(0), "LP0002");
    EXPECT_EQ(read.Fields(1).at(15), "x");
    EXPECT_EQ(read.counts.skipped.at("Relationship"), 1);
    EXPECT_EQ(read.counts.skipped.at("InlineContent"), 1);
}

TEST(EdrmReader, ReadsAlikeWhereverThePiecesEnd) {
    const ReadFile whole = Read(kDocuments);
    for (std::size_t piece = 1; piece < 40; ++piece)
        ASSERT_EQ(Read(kDocuments, piece).records, whole.records) << piece;
}

TEST(EdrmReader, FitsTheUsualMapping) {
    const MappingProposal proposal = ProposeMapping(Read(kDocuments).headings, {});
    EXPECT_TRUE(Check(proposal.mapping).empty());
    EXPECT_EQ(proposal.mapping.columns.at(13).target, TargetField::kBatesBegin);
    EXPECT_EQ(proposal.mapping.columns.at(12).target, TargetField::kTitle);
    EXPECT_EQ(proposal.mapping.columns.at(5).target, TargetField::kPath);
}

TEST(EdrmReader, ReadsWindows1252) {
    const ReadFile read = Read(
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><Root><Document DocID=\"\x80"
        "5\"/></Root>");
    EXPECT_EQ(read.Fields(0).at(0), "\u20AC5");
}

const std::string kBomb =
    "<?xml version=\"1.0\"?><!DOCTYPE Root [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;\">]><Root><Document DocID=\"&c;\"/></Root>";

std::string Refusal(const std::string& xml) {
    try {
        Read(xml);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(EdrmReader, RefusesAnXmlBomb) {
    EXPECT_EQ(Refusal(kBomb),
              "The XML file cannot be read: on line 1, it declares a document type, which can hide "
              "an XML bomb or read other files. Nothing was stored.");
}

TEST(EdrmReader, OpensNothingOutsideTheFile) {
    EXPECT_NE(Refusal("<!DOCTYPE Root SYSTEM \"file:///etc/passwd\"><Root/>"), "");
    EXPECT_NE(
        Refusal("<!DOCTYPE Root [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Root>&x;</Root>"), "");
    EXPECT_NE(Refusal("<Root>&x;</Root>").find("undefined entity"), std::string::npos);
}

TEST(EdrmReader, RefusesWhatIsCutOff) {
    EXPECT_NE(Refusal(kDocuments.substr(0, 900)).find("cannot be read"), std::string::npos);
    EXPECT_NE(Refusal(""), "");
}

TEST(EdrmReader, RefusesOtherXml) {
    EXPECT_NE(Refusal("<html><Document/></html>").find("no EDRM load file"), std::string::npos);
}

TEST(EdrmReader, RefusesATagWithoutEnd) {
    EXPECT_NE(Refusal("<Root a=\"" + std::string(20U << 20U, 'x')).find("more than 16 MB"),
              std::string::npos);
    std::string deep = "<Root>";
    for (int i = 0; i < 300; ++i)
        deep += "<x>";
    EXPECT_NE(Refusal(deep).find("nested"), std::string::npos);
}

}  // namespace
}  // namespace particulars
