#include "model/render/filing_pdf.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <random>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/core/qpdf.h"
#include "model/render/color_profile.h"
#include "model/render/paper_file.h"
#include "model/render/pdf.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

using Object = QPDFObjectHandle;

const Date kDated(2016, 6, 22);

/// With a link, an outline, a table, and letters that need a font of many bytes.
PaperDocument Paper() {
    PaperDocument paper = PaperOf(
        {Heading{1, {{"Answer \u00a7 1"}}, "TS-001"}, BodyOf(900),
         Paragraph{ParagraphRole::kBody, {{"\u05e9\u05dc\u05d5\u05dd \u2713 \u03b1\u03b2"}}},
         GridOf(30, 9)});
    TextRun link{"to the first"};
    link.link = "TS-001";
    paper.blocks.push_back(Paragraph{ParagraphRole::kBody, {link}});
    paper.title = "Statement \u2014 \u201cTags\u201d <1 & 2>";
    return paper;
}

std::string Bytes(PdfPreset preset = PdfPreset::kFiling) {
    NoProgress progress;
    return PdfBytes(PageSet(Paper(), PaperSize::kLetter, progress), kDated, progress, preset);
}

/// Made once: the tests only look at it.
const std::string& Filed() {
    static const std::string bytes = Bytes();
    return bytes;
}

std::unique_ptr<QPDF> Open(const std::string& bytes) {
    auto pdf = std::make_unique<QPDF>();
    pdf->setAttemptRecovery(false);
    pdf->processInputSource(std::make_shared<BufferInputSource>("filed", bytes));
    return pdf;
}

std::string DataOf(Object stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// All dictionaries of the file that stand alone or before a stream.
std::vector<Object> Dictionaries(QPDF& pdf) {
    std::vector<Object> found;
    for (Object object : pdf.getAllObjects())
        if (object.isStream() || object.isDictionary())
            found.push_back(object.isStream() ? object.getDict() : object);
    return found;
}

std::size_t CountWithKey(const std::string& bytes, const std::string& key) {
    const auto pdf = Open(bytes);
    const std::vector<Object> all = Dictionaries(*pdf);
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](Object one) { return one.hasKey(key); }));
}

TEST(FilingPdf, IsPdf14WithAPlainTableAndAnId) {
    EXPECT_EQ(Filed().substr(0, 9), "%PDF-1.4\n");
    EXPECT_GT(static_cast<unsigned char>(Filed()[10]), 127);
    EXPECT_NE(Filed().find("\nxref\n0 "), std::string::npos);
    EXPECT_EQ(Filed().find("/ObjStm"), std::string::npos);
    EXPECT_EQ(Filed().substr(Filed().size() - 6), "%%EOF\n");
    EXPECT_TRUE(Open(Filed())->getTrailer().getKey("/ID").isArray());
    EXPECT_FALSE(Open(Filed())->isEncrypted());
}

TEST(FilingPdf, EndsEachStreamOnALineOfItsOwn) {
    EXPECT_EQ(CountOf("\nendstream", Filed()), CountOf("endstream", Filed()));
    EXPECT_GE(CountOf("endstream", Filed()), 5U);
}

TEST(FilingPdf, HoldsNothingToClickOnAndNothingThatActs) {
    for (const char* key : {"/Annots", "/AA", "/OpenAction", "/AcroForm", "/OCProperties", "/Names",
                            "/Dests", "/Outlines", "/JS", "/EF", "/URI"})
        EXPECT_EQ(CountWithKey(Filed(), key), 0U) << key;
    EXPECT_EQ(Filed().find("/OBJR"), std::string::npos);
}

TEST(FilingPdf, StartsFromAPaperThatHasThem) {
    const std::string working = Bytes(PdfPreset::kWorking);

    EXPECT_GE(CountWithKey(working, "/Outlines"), 1U);
    EXPECT_GE(CountWithKey(working, "/Group"), 1U);
}

TEST(FilingPdf, IsNowhereSeeThrough) {
    for (const char* key : {"/Group", "/SMask", "/Interpolate"})
        EXPECT_EQ(CountWithKey(Filed(), key), 0U) << key;
}

TEST(FilingPdf, NamesItsColorsBySrgb) {
    const auto pdf = Open(Filed());
    Object intent = pdf->getRoot().getKey("/OutputIntents").getArrayItem(0);

    EXPECT_EQ(intent.getKey("/S").getName(), "/GTS_PDFA1");
    EXPECT_EQ(DataOf(intent.getKey("/DestOutputProfile")), StandardRgbProfile());
    EXPECT_EQ(intent.getKey("/DestOutputProfile").getDict().getKey("/N").getIntValue(), 3);
}

TEST(FilingPdf, SaysInItsMetadataWhatItsPropertiesSay) {
    const auto pdf = Open(Filed());
    Object info = pdf->getTrailer().getKey("/Info");
    Object metadata = pdf->getRoot().getKey("/Metadata");
    const std::string xmp = DataOf(metadata);

    EXPECT_FALSE(metadata.getDict().hasKey("/Filter"));
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), Paper().title);
    EXPECT_EQ(info.getKey("/CreationDate").getUTF8Value(), "D:20160622000000Z");
    EXPECT_NE(xmp.find("\u201cTags\u201d &lt;1 &amp; 2&gt;"), std::string::npos) << xmp;
    EXPECT_NE(xmp.find("<xmp:CreateDate>2016-06-22T00:00:00Z<"), std::string::npos) << xmp;
    EXPECT_NE(xmp.find("<pdf:Producer>" + info.getKey("/Producer").getUTF8Value() + "<"),
              std::string::npos)
        << xmp;
    EXPECT_NE(xmp.find("<pdfaid:conformance>B<"), std::string::npos) << xmp;
}

TEST(FilingPdf, EmbedsEachFontAndSaysWhichLettersItHolds) {
    const auto pdf = Open(Filed());
    int simple = 0;
    int composite = 0;
    for (Object font : Dictionaries(*pdf)) {
        Object descriptor = font.getKey("/FontDescriptor");
        if (!descriptor.isDictionary())
            continue;
        EXPECT_TRUE(descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
        if (!font.hasKey("/CIDSystemInfo")) {
            ++simple;
            continue;
        }
        ++composite;
        EXPECT_EQ(font.getKey("/CIDToGIDMap").getName(), "/Identity");
        EXPECT_EQ(
            DataOf(descriptor.getKey("/CIDSet")).size(),
            static_cast<std::size_t>(font.getKey("/W").getArrayItem(1).getArrayNItems() + 7) / 8);
    }
    EXPECT_GE(simple, 1);
    EXPECT_GE(composite, 1);
}

TEST(FilingPdf, KeepsThePagesAndTheWords) {
    const auto working = Open(Bytes(PdfPreset::kWorking));
    const auto filed = Open(Filed());
    const std::vector<Object> pages = filed->getAllPages();

    ASSERT_EQ(pages.size(), working->getAllPages().size());
    ASSERT_GE(pages.size(), 2U);
    EXPECT_EQ(Object(pages[0]).getKey("/MediaBox").unparse(), "[ 0 0 612 792 ]");
    EXPECT_TRUE(filed->getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    EXPECT_TRUE(filed->getRoot().hasKey("/StructTreeRoot"));
    EXPECT_EQ(filed->getRoot().getKey("/Lang").getUTF8Value(), "en-US");
}

TEST(FilingPdf, IsTheSameEachTime) {
    EXPECT_EQ(Filed(), Bytes());
}

/// One page with what `change` adds to it, as Cairo would never write it.
std::string Changed(const std::function<void(QPDF&, Object)>& change) {
    const auto pdf = Open(Bytes(PdfPreset::kWorking));
    change(*pdf, pdf->getAllPages().at(0));
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

Object Picture(QPDF& pdf, const std::string& samples, const char* color_space) {
    Object picture = Object::newStream(&pdf, samples);
    picture.replaceDict(Object::parse(
        std::string("<< /Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 "
                    "/Interpolate true /ColorSpace ") +
        color_space + " >>"));
    return picture;
}

TEST(FilingPdf, LaysSeeThroughPicturesOnWhite) {
    const std::string bytes = Changed([](QPDF& pdf, Object page) {
        Object picture = Picture(pdf, std::string("\x10\x20\x30\x10\x20\x30", 6), "/DeviceRGB");
        picture.getDict().replaceKey("/SMask",
                                     Picture(pdf, std::string("\xff\x00", 2), "/DeviceGray"));
        page.getKey("/Resources").replaceKey("/XObject", Object::parse("<< >>"));
        page.getKey("/Resources").getKey("/XObject").replaceKey("/P1", picture);
    });

    const auto filed = Open(FilingPdf(bytes, "en-US"));
    Object page = filed->getAllPages().at(0);
    Object picture = page.getKey("/Resources").getKey("/XObject").getKey("/P1");

    EXPECT_EQ(DataOf(picture), std::string("\x10\x20\x30\xff\xff\xff", 6));
    EXPECT_FALSE(picture.getDict().hasKey("/SMask"));
}

TEST(FilingPdf, RefusesWhatStaysSeeThrough) {
    const std::string bytes = Changed([](QPDF&, Object page) {
        page.getKey("/Resources")
            .replaceKey("/ExtGState", Object::parse("<< /Pale << /ca 0.5 >> >>"));
    });

    EXPECT_ERROR(ErrorKind::kUsage, FilingPdf(bytes, "en-US"));
}

TEST(FilingPdf, TakesLinksAttachmentsAndActionsAway) {
    const std::string bytes = Changed([](QPDF& pdf, Object page) {
        page.replaceKey("/Annots",
                        Object::parse("[<< /Subtype /Link /A << /S /URI /URI (x) >> >>]"));
        page.replaceKey("/AA", Object::parse("<< /O << /S /JavaScript /JS (x) >> >>"));
        pdf.getRoot().replaceKey("/OpenAction", Object::parse("<< /S /JavaScript /JS (x) >>"));
        pdf.getRoot().replaceKey("/Names", Object::parse("<< /EmbeddedFiles << >> >>"));
        pdf.getRoot().replaceKey("/OCProperties", Object::parse("<< /OCGs [] >>"));
    });

    const std::string filed = FilingPdf(bytes, "en-US");

    for (const char* key : {"/Annots", "/AA", "/OpenAction", "/Names", "/OCProperties"})
        EXPECT_EQ(CountWithKey(filed, key), 0U) << key;
}

TEST(FilingPdf, GivesUpAStructureThatIsLongerThanTheLimits) {
    const std::string bytes = Changed([](QPDF& pdf, Object) {
        Object children = Object::newArray();
        for (int i = 0; i < 8192; ++i)
            children.appendItem(Object::newInteger(i));
        pdf.getRoot().getKey("/StructTreeRoot").replaceKey("/K", children);
    });

    EXPECT_FALSE(Open(FilingPdf(bytes, "en-US"))->getRoot().hasKey("/StructTreeRoot"));
    EXPECT_TRUE(Open(Filed())->getRoot().hasKey("/StructTreeRoot"));
}

TEST(FilingPdf, IsNotMadeOfDamagedBytes) {
    const std::string whole = Bytes(PdfPreset::kWorking);

    EXPECT_ERROR(ErrorKind::kInternal, FilingPdf("", "en-US"));
    EXPECT_ERROR(ErrorKind::kInternal, FilingPdf(whole.substr(0, whole.size() / 2), "en-US"));
}

TEST(FilingPdf, IsWrittenWherePapersAreWritten) {
    const std::string path =
        (std::filesystem::temp_directory_path() /
         ("particulars-filing-" + std::to_string(std::random_device()()) + ".pdf"))
            .string();
    NoProgress progress;

    const int pages =
        WritePaper(Paper(), PaperSize::kLetter, path, kDated, progress, PdfPreset::kFiling);
    const std::string bytes = ContentsOf(path);
    std::filesystem::remove(path);

    EXPECT_EQ(static_cast<std::size_t>(pages), Open(bytes)->getAllPages().size());
    EXPECT_EQ(bytes, Filed());
}

TEST(ColorProfile, IsAnSrgbProfileOfVersion2ThatNeverChanges) {
    const std::string profile = StandardRgbProfile();

    ASSERT_GT(profile.size(), 128U);
    EXPECT_EQ(profile[8], 2);
    EXPECT_EQ(profile.substr(12, 12), "mntrRGB XYZ ");
    EXPECT_EQ(profile.substr(36, 4), "acsp");
    EXPECT_EQ(profile.substr(24, 4), std::string("\x07\xd0\0\x01", 4));
}

}  // namespace
}  // namespace particulars
