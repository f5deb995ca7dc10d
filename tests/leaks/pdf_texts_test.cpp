#include "model/leaks/pdf_texts.h"

#include <array>
#include <functional>

#include <gtest/gtest.h>

#include "model/core/qpdf.h"
#include "model/leaks/file_texts.h"
#include "tests/leaks/canary.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

using Object = QPDFObjectHandle;

std::string Shown(const std::string& text, const std::string& place = "72 700 Td") {
    return "BT /F1 12 Tf " + place + " (" + text + ") Tj ET\n";
}

Object PageWith(QPDF& pdf, const std::string& content) {
    Object page = Object::parse(
        "<< /Type /Page /MediaBox [0 0 612 792] /Resources << /Font << /F1 << /Type /Font "
        "/Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
    page.replaceKey("/Contents", Object::newStream(&pdf, content));
    return pdf.makeIndirectObject(page);
}

std::string Written(QPDF& pdf, const std::function<void(QPDFWriter&)>& settle = {}) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    if (settle)
        settle(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// One page for each content, changed by `change`.
std::string PdfWith(const std::vector<std::string>& contents,
                    const std::function<void(QPDF&)>& change = {}) {
    QPDF pdf;
    pdf.emptyPDF();
    for (const std::string& content : contents)
        pdf.addPage(PageWith(pdf, content), false);
    if (change)
        change(pdf);
    return Written(pdf);
}

Places PlacesInPdf(const std::string& bytes) {
    return PlacesIn(PdfTexts(bytes, 0));
}

Places PlacesInChanged(const std::function<void(QPDF&)>& change) {
    return PlacesInPdf(PdfWith({Shown("Text")}, change));
}

TEST(PdfTexts, SayThePage) {
    EXPECT_EQ(PlacesInPdf(PdfWith({Shown("Text"), Shown(kCanary)})), Places{"page 2"});
}

TEST(PdfTexts, OfACleanFileHoldNoCanary) {
    EXPECT_TRUE(PlacesInPdf(PdfWith({Shown("Text"), Shown("More text")})).empty());
}

TEST(PdfTexts, AreFoundInWhiteUnderABoxAndOutsideThePage) {
    EXPECT_EQ(PlacesInPdf(PdfWith({"1 1 1 rg " + Shown(kCanary)})), Places{"page 1"});
    EXPECT_EQ(PlacesInPdf(PdfWith({Shown(kCanary) + "0 g 0 0 612 792 re f"})), Places{"page 1"});
    EXPECT_EQ(PlacesInPdf(PdfWith({"3 Tr " + Shown(kCanary)})), Places{"page 1"});
    EXPECT_EQ(PlacesInPdf(PdfWith({Shown(kCanary, "-3000 9000 Td")})), Places{"page 1"});
}

TEST(PdfTexts, AreFoundInTheCellsOfATable) {
    std::string cells;
    const std::array<const char*, 3> left = {"crimson lantern", "weighs seven", "quiet rivers"};
    for (int row = 0; row < 3; ++row)
        cells += Shown(left.at(static_cast<std::size_t>(row)),
                       "72 " + std::to_string(700 - 14 * row) + " Td");
    for (int row = 0; row < 3; ++row)
        cells += Shown("other words here", "172 " + std::to_string(700 - 14 * row) + " Td");

    EXPECT_EQ(PlacesInPdf(PdfWith({cells})), Places{"page 1"});
}

TEST(PdfTexts, RunOverThePageEndPastHeadsAndFeet) {
    const std::string head = Shown("Plaintiff v. Defendant", "72 760 Td");
    const std::string first =
        head + Shown("Heard, that crimson lantern weighs") + Shown("Page 1 of 2", "72 20 Td");
    const std::string second =
        head + Shown("seven quiet rivers in spring") + Shown("Page 2 of 2", "72 20 Td");

    EXPECT_EQ(PlacesInPdf(PdfWith({first, second})), Places{"page 1 to page 2"});
}

TEST(PdfTexts, AreFoundOnAHiddenLayer) {
    const auto hide = [](QPDF& pdf) {
        Object layer = pdf.makeIndirectObject(Object::parse("<< /Type /OCG /Name (Layer) >>"));
        Object page = pdf.getAllPages().at(0);
        page.getKey("/Resources").replaceKey("/Properties", Object::parse("<< >>"));
        page.getKey("/Resources").getKey("/Properties").replaceKey("/L1", layer);
        Object layers = Object::parse("<< /OCGs [] /D << /OFF [] >> >>");
        layers.getKey("/OCGs").appendItem(layer);
        layers.getKey("/D").getKey("/OFF").appendItem(layer);
        pdf.getRoot().replaceKey("/OCProperties", layers);
    };

    EXPECT_EQ(PlacesInPdf(PdfWith({"/OC /L1 BDC " + Shown(kCanary) + "EMC"}, hide)),
              Places{"page 1"});
}

TEST(PdfTexts, AreFoundOnAPageThatIsNotShown) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  pdf.getRoot().replaceKey("/Left", PageWith(pdf, Shown(kCanary)));
              }),
              Places{"page that is not shown"});
}

TEST(PdfTexts, AreFoundInADrawingThatNoPageShows) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  Object form = Object::newStream(&pdf, Shown(kCanary));
                  Object page = pdf.getAllPages().at(0);
                  form.getDict().replaceKey("/Subtype", Object::newName("/Form"));
                  form.getDict().replaceKey("/BBox", Object::parse("[0 0 10 10]"));
                  form.getDict().replaceKey("/Resources", page.getKey("/Resources"));
                  pdf.getRoot().replaceKey("/Left", form);
              }),
              Places{"drawing kept in the PDF"});
}

TEST(PdfTexts, AreFoundInDocumentProperties) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  pdf.getTrailer().replaceKey("/Info",
                                              pdf.makeIndirectObject(Object::parse("<<>>")));
                  pdf.getTrailer().getKey("/Info").replaceKey("/Subject",
                                                              Object::newUnicodeString(kCanary));
              }),
              Places{"document property Subject"});
}

struct HiddenString {
    const char* key;
    const char* place;
};

class PdfStringPlace : public testing::TestWithParam<HiddenString> {};

TEST_P(PdfStringPlace, IsSaid) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  Object holder = pdf.makeIndirectObject(Object::parse("<< /S /Any >>"));
                  holder.replaceKey(GetParam().key, Object::newUnicodeString(kCanary + "\u2014"));
                  pdf.getRoot().replaceKey("/Held", holder);
              }),
              Places{GetParam().place});
}

INSTANTIATE_TEST_SUITE_P(
    PdfTexts, PdfStringPlace,
    testing::Values(HiddenString{"/URI", "link"}, HiddenString{"/Title", "outline entry"},
                    HiddenString{"/ActualText", "text for reading aloud"},
                    HiddenString{"/Alt", "text for reading aloud"}, HiddenString{"/JS", "script"},
                    HiddenString{"/V", "form field"}, HiddenString{"/Contents", "annotation"},
                    HiddenString{"/D", "destination of a link"},
                    HiddenString{"/Anything", "hidden text of the PDF (Anything)"}),
    [](const auto& hidden) { return std::string(hidden.param.key).substr(1); });

TEST(PdfTexts, AreFoundInNames) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  Object dests = Object::parse("<< >>");
                  dests.replaceKey("/CrimsonLanternWeighsSevenQuiet", Object::parse("[0 /Fit]"));
                  pdf.getRoot().replaceKey("/Dests", dests);
              }),
              Places{"name in the PDF"});
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  Object names = Object::parse("<< /Names [] >>");
                  names.getKey("/Names").appendItem(Object::newString(kCanary));
                  names.getKey("/Names").appendItem(Object::parse("[0 /Fit]"));
                  pdf.getRoot().replaceKey("/Held", names);
              }),
              Places{"named destination"});
}

TEST(PdfTexts, AreFoundInWhatIsReadAloudInsteadOfThePage) {
    EXPECT_EQ(PlacesInPdf(PdfWith(
                  {"/Span << /ActualText (" + kCanary + ") >> BDC " + Shown("Text") + "EMC"})),
              (Places{"page 1", "text for reading aloud, page 1"}));
}

TEST(PdfTexts, AreFoundOnThePageWhereOtherWordsAreReadAloud) {
    EXPECT_EQ(
        PlacesInPdf(PdfWith({"/Span << /ActualText (Text) >> BDC " + Shown(kCanary) + "EMC"})),
        Places{"page 1"});
}

TEST(PdfTexts, AreFoundInMetadata) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) {
                  Object xmp = Object::newStream(
                      &pdf, "<x><d about='Text'>crimson lantern &#119;eighs seven quiet</d></x>");
                  xmp.getDict().replaceKey("/Type", Object::newName("/Metadata"));
                  pdf.getRoot().replaceKey("/Metadata", xmp);
              }),
              Places{"metadata (XMP)"});
}

void Attach(QPDF& pdf, const std::string& name, const std::string& bytes) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
}

TEST(PdfTexts, AreFoundInAttachments) {
    EXPECT_EQ(PlacesInChanged([](QPDF& pdf) { Attach(pdf, "notes.txt", kCanary); }),
              Places{"attachment notes.txt, line 1"});
}

TEST(PdfTexts, AreNotGuessedOfAnUnknownAttachment) {
    EXPECT_ERROR(ErrorKind::kUsage, PlacesInChanged([](QPDF& pdf) { Attach(pdf, "a.exe", "MZ"); }));
}

TEST(PdfTexts, AreFoundInCommentsOfTheFile) {
    EXPECT_EQ(PlacesInPdf(PdfWith({Shown("Text")}) + "% " + kCanary + "\n"),
              Places{"bytes between the objects of the PDF"});
}

/// The same file with another page content appended, as editors save.
std::string Overwritten(const std::string& pdf, const std::string& stream_object) {
    const std::size_t xref = std::stoul(pdf.substr(pdf.rfind("startxref") + 10));
    const std::string number = stream_object.substr(0, stream_object.find(' '));
    const std::size_t offset = pdf.size();
    std::string entry = std::to_string(offset);
    entry.insert(0, 10 - entry.size(), '0');
    std::string changed = pdf + stream_object;
    const std::string table = std::to_string(changed.size());
    const std::size_t trailer = pdf.rfind("trailer << ");
    const std::size_t end = pdf.find("startxref", trailer);
    std::string dictionary = pdf.substr(trailer + 11, end - trailer - 11);
    changed += "xref\n" + number + " 1\n" + entry + " 00000 n \ntrailer << /Prev " +
               std::to_string(xref) + " " + dictionary + "startxref\n" + table + "\n%%EOF\n";
    return changed;
}

TEST(PdfTexts, AreFoundInAnEarlierStateOfTheFile) {
    QPDF pdf;
    pdf.emptyPDF();
    pdf.addPage(PageWith(pdf, Shown(kCanary)), false);
    const std::string before = Written(pdf, [](QPDFWriter& writer) {
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_uncompress);
    });
    const std::size_t shown = before.rfind(" 0 obj", before.find("crimson"));
    const std::size_t line = before.rfind('\n', shown) + 1;
    const std::string number = before.substr(line, shown - line);
    const std::string after =
        Overwritten(before, number + " 0 obj\n<< /Length 4 >>\nstream\nBT E\nendstream\nendobj\n");

    EXPECT_EQ(PlacesInPdf(after), Places{"earlier state of the file, page 1"});
}

TEST(PdfTexts, OfALockedFileAreNotRead) {
    QPDF pdf;
    pdf.emptyPDF();
    pdf.addPage(PageWith(pdf, Shown("Text")), false);
    const std::string locked = Written(pdf, [](QPDFWriter& writer) {
        writer.setR6EncryptionParameters("user", "owner", true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    });

    EXPECT_ERROR(ErrorKind::kUnreadable, PdfTexts(locked, 0));
}

TEST(PdfTexts, OfATruncatedFileAreNotRead) {
    const std::string whole = PdfWith({Shown("Text"), Shown("More text")});

    for (std::size_t size = 0; size + 20 < whole.size(); size += 13)
        EXPECT_ERROR(ErrorKind::kUnreadable, PdfTexts(whole.substr(0, size), 0));
}

}  // namespace
}  // namespace particulars
