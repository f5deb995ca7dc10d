#include "model/loadfiles/image_set.h"

#include <gtest/gtest.h>

#include "tests/loadfiles/loaded_text.h"

namespace particulars {
namespace {

struct ReadImages {
    std::vector<ImageDocument> documents;
    ImageCounts counts;
};

template <typename Open>
ReadImages ReadWith(std::string_view bytes, Open open, std::size_t piece = kPieceOfFile) {
    MemoryBytes source(bytes, piece);
    TextStream text(source, TextEncoding::kUtf8);
    ImageDocuments stream(open(text));
    ReadImages read;
    ImageDocument document;
    while (stream.Next(document))
        read.documents.push_back(document);
    read.counts = stream.counts();
    return read;
}

ReadImages Opticon(std::string_view bytes) {
    return ReadWith(bytes, ReadOpticon);
}

ReadImages Lfp(std::string_view bytes) {
    return ReadWith(bytes, ReadLfp);
}

TEST(Opticon, TellsDocumentsAndPages) {
    const ReadImages read = Opticon(
        "ZY00001,ZY01,.\\IMAGES\\001\\ZY00001.TIF,Y,,,3\r\n"
        "ZY00002,ZY01,.\\IMAGES\\001\\ZY00002.TIF,,,,\r\n"
        "ZY00003,ZY01,.\\IMAGES\\001\\ZY00003.TIF,,,,\r\n"
        "ZY00004,ZY01,.\\IMAGES\\001\\ZY00004.TIF,Y,,,1\r\n");
    ASSERT_EQ(read.documents.size(), 2U);
    const ImageDocument& first = read.documents[0];
    EXPECT_EQ(first.begin, "ZY00001");
    EXPECT_EQ(first.end, "ZY00003");
    EXPECT_EQ(first.pages, 3);
    EXPECT_EQ(first.volume, "ZY01");
    EXPECT_EQ(first.path, "IMAGES/001/ZY00001.TIF");
    EXPECT_TRUE(first.warnings.empty());
    EXPECT_EQ(read.documents[1].begin, "ZY00004");
    EXPECT_EQ(read.documents[1].line, 4);
    EXPECT_EQ(read.counts.pages, 4);
    EXPECT_EQ(read.counts.documents, 2);
}

std::string FirstWarning(const ReadImages& read) {
    return read.documents.at(0).warnings.at(0).message;
}

TEST(Opticon, TellsWhatDoesNotAgree) {
    EXPECT_EQ(FirstWarning(Opticon("A1,V,a.tif,Y,,,3\nA2,V,b.tif,,,,\n")),
              "Line 1 says 3 pages, and 2 follow.");
    EXPECT_EQ(FirstWarning(Opticon("A1,V,a.tif,Y,,,\nA3,V,b.tif,,,,\n")),
              "On line 2, A3 does not follow A1.");
    EXPECT_EQ(FirstWarning(Opticon("A1,V,a.tif,,,,\nA2,V,b.tif,,,,\n")),
              "Line 1 is the first page and does not begin a document.");
}

TEST(Opticon, CountsWhatIsNoPage) {
    const ReadImages read = Opticon("some words\n\nA1,V,a.tif,Y,,,1\n,,,\n");
    EXPECT_EQ(read.documents.size(), 1U);
    EXPECT_EQ(read.counts.skipped.at("lines that are not Opticon"), 2);
}

TEST(Lfp, TellsDocumentsAndPages) {
    const ReadImages read =
        Lfp("## made by hand\n"
            "VN,LP01,,\n"
            "IM,LP0001,D,0,@LP01;IMAGES\\01;LP0001.TIF;2\n"
            "IM,LP0002,,0,@LP01;IMAGES\\01;LP0002.TIF;2,0\n"
            "IM,LP0003,C,0,@LP01;IMAGES\\01;LP0003.TIF;2\n"
            "BM,LP0003,x\n"
            "BM,LP0003,y\n");
    ASSERT_EQ(read.documents.size(), 2U);
    EXPECT_EQ(read.documents[0].end, "LP0002");
    EXPECT_EQ(read.documents[0].volume, "LP01");
    EXPECT_EQ(read.documents[0].path, "IMAGES/01/LP0001.TIF");
    EXPECT_EQ(read.documents[1].begin, "LP0003");
    EXPECT_EQ(read.counts.skipped,
              (std::map<std::string, std::int64_t>{{"comments", 1}, {"VN", 1}, {"BM", 2}}));
}

TEST(Lfp, ReadsPagesWithinOneFile) {
    MemoryBytes source(
        "IM,LP0001,D,1,@V;P;LP0001.PDF;5\n"
        "IM,LP0002,,2,@V;P;LP0001.PDF;5\n"
        "IM,LP0003,,3,@V;P;LP0001.PDF;5\n");
    TextStream text(source, TextEncoding::kUtf8);
    const auto pages = ReadLfp(text);
    PageImage page;
    for (int expected = 1; expected <= 3; ++expected) {
        ASSERT_TRUE(pages->Next(page));
        EXPECT_EQ(page.page_in_file, expected);
        EXPECT_EQ(page.path, "P/LP0001.PDF");
        EXPECT_EQ(page.begins_document, expected == 1);
    }
    EXPECT_FALSE(pages->Next(page));
}

TEST(Lfp, CountsWhatItCannotRead) {
    const ReadImages read = Lfp("IM,LP1\nnonsense\nIM,,D,0,@V;P;x.tif;2\nIM,LP2,D,0,@V\n");
    ASSERT_EQ(read.documents.size(), 1U);
    EXPECT_EQ(read.documents[0].begin, "LP2");
    EXPECT_EQ(read.counts.skipped.at("IM"), 1);
    EXPECT_EQ(read.counts.skipped.at("lines that are not LFP"), 1);
    EXPECT_EQ(read.counts.skipped.at("images without a key"), 1);
}

TEST(ImageDocuments, AreNoneInAnEmptyFile) {
    EXPECT_TRUE(Opticon("").documents.empty());
    EXPECT_TRUE(Lfp("## nothing\n").documents.empty());
}

}  // namespace
}  // namespace particulars
