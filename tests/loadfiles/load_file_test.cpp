#include "model/loadfiles/load_file.h"

#include <gtest/gtest.h>

#include "tests/loadfiles/loaded_text.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class LoadFileTest : public testing::Test {
protected:
    std::string Saved(const std::string& name, const std::string& bytes) {
        WriteBytes(folder_ / name, bytes);
        return folder_ / name;
    }

    TemporaryFolder folder_;
};

const std::string kConcordance =
    "\u00FEBEGBATES\u00FE\x14\u00FETITLE\u00FE\r\n\u00FELP1\u00FE\x14\u00FEcaf\u00E9\u00FE\r\n";

TEST_F(LoadFileTest, TellsAndReadsConcordanceInEveryEncoding) {
    for (const char* const encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
        LoadFile file(Saved("a.dat", Encoded(kConcordance, encoding)));
        EXPECT_EQ(file.kind(), LoadFileKind::kDelimited);
        const ReadFile read = ReadAll(*file.OpenRecords());
        EXPECT_EQ(read.headings, (std::vector<std::string>{"BEGBATES", "TITLE"})) << encoding;
        EXPECT_EQ(read.Fields(0), (std::vector<std::string>{"LP1", "caf\u00E9"})) << encoding;
    }
    EXPECT_EQ(LoadFile(folder_ / "a.dat").Format(), "Concordance DAT, Windows 1252");
}

TEST_F(LoadFileTest, LetsTheUserChoose) {
    LoadFileChoices choices;
    choices.encoding = TextEncoding::kWindows1252;
    choices.delimiters = Delimiters{";", "", ""};
    choices.has_headings = false;
    LoadFile file(Saved("a.csv", "\u00E9,1\n"), choices);
    const ReadFile read = ReadAll(*file.OpenRecords());
    EXPECT_EQ(read.Fields(0), std::vector<std::string>{"\u00C3\u00A9,1"});
    EXPECT_NE(file.delimiters().explanation.find("single column"), std::string::npos);
}

TEST_F(LoadFileTest, StartsOver) {
    LoadFile file(Saved("a.csv", "A,B\n1,2\n"));
    EXPECT_EQ(ReadAll(*file.OpenRecords()).records.size(), 1U);
    EXPECT_EQ(ReadAll(*file.OpenRecords()).records.size(), 1U);
}

TEST_F(LoadFileTest, ShowsTheWitnessEveryByteOnce) {
    const std::string bytes = kConcordance + std::string(600'000, ' ');
    std::string seen;
    LoadFile file(Saved("a.dat", bytes), {}, [&](std::string_view piece) { seen += piece; });
    EXPECT_EQ(seen, "");
    ReadAll(*file.OpenRecords());
    EXPECT_EQ(seen, bytes);
    EXPECT_EQ(file.position(), file.size());
}

TEST_F(LoadFileTest, TellsTheKindFromWhatIsInside) {
    const auto kind = [&](const char* name, const std::string& bytes) {
        return LoadFile(Saved(name, bytes)).kind();
    };
    EXPECT_EQ(kind("a.txt", "A1,V,.\\I\\a.tif,Y,,,1\r\n"), LoadFileKind::kOpticon);
    EXPECT_EQ(kind("a.opt", "A1,V,a,Y\r\n"), LoadFileKind::kOpticon);
    EXPECT_EQ(kind("a.txt", "IM,A1,D,0,@V;P;a.tif;2\n"), LoadFileKind::kLfp);
    EXPECT_EQ(kind("a.LFP", "## x\n"), LoadFileKind::kLfp);
    EXPECT_EQ(kind("a.xml", "\uFEFF<?xml version=\"1.0\"?><Root/>"), LoadFileKind::kEdrmXml);
    EXPECT_EQ(kind("a.eml", "Subject: x\nX-RSMF-Version: 2\n\n"), LoadFileKind::kRsmf);
    EXPECT_EQ(kind("a.csv", "BEG,END,A,B,C,D,E\n1,2,,,,,\n"), LoadFileKind::kDelimited);
}

TEST_F(LoadFileTest, OpensWhatTheFileHolds) {
    LoadFile images(Saved("a.opt", "A1,V,a.tif,Y,,,1\r\n"));
    ImageDocument document;
    EXPECT_TRUE(images.OpenImages()->Next(document));
    EXPECT_ERROR(ErrorKind::kUsage, images.OpenRecords());
    LoadFile xml(Saved("a.xml", "<Root><Document DocID=\"1\"/></Root>"));
    EXPECT_EQ(ReadAll(*xml.OpenRecords()).records.size(), 1U);
    EXPECT_ERROR(ErrorKind::kUsage, xml.OpenImages());
}

TEST_F(LoadFileTest, SaysWhatIsMissing) {
    EXPECT_ERROR(ErrorKind::kNotFound, LoadFile(folder_ / "none.dat"));
    EXPECT_ERROR(ErrorKind::kUnreadable, LoadFile(folder_.path().string()));
    EXPECT_ERROR(ErrorKind::kUnreadable, LoadFile(Saved("e.csv", "")).OpenRecords());
}

}  // namespace
}  // namespace particulars
