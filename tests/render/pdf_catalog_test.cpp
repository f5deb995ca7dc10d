#include "model/render/pdf_catalog.h"

#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/render/pdf.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

/// Three objects, of which the table misplaces the second, as Cairo 1.18 does.
std::string DamagedPdf() {
    std::string pdf = "%PDF-1.4\n";
    const std::size_t catalog = pdf.size() + 1;
    pdf += "\n1 0 obj\n<< /Type /Catalog /Pages 3 0 R >>\nendobj\n";
    const std::size_t pages = pdf.size();
    pdf += "3 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
    const std::size_t xref = pdf.size();
    const auto entry = [](std::size_t offset) {
        std::string digits = std::to_string(offset);
        return std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    };
    pdf += "xref\n0 4\n0000000000 65535 f \n" + entry(catalog) + entry(15) + entry(pages);
    pdf += "trailer\n<< /Size 4\n/Root 1 0 R\n/Info 3 0 R\n>>\nstartxref\n" + std::to_string(xref) +
           "\n%%EOF\n";
    return pdf;
}

TEST(CompleteCatalog, NamesTheLanguageAndKeepsWhatWasThere) {
    std::string pdf = DamagedPdf();
    const std::string before = pdf;
    CompleteCatalog(pdf, "en-US");

    EXPECT_EQ(pdf.substr(0, before.size()), before);
    EXPECT_NE(pdf.find("/Lang (en-US)", before.size()), std::string::npos);
    EXPECT_NE(pdf.find("/Pages 3 0 R", before.size()), std::string::npos);
}

TEST(CompleteCatalog, StrikesOutObjectsThatAreMissing) {
    std::string pdf = DamagedPdf();
    const std::size_t before = pdf.size();
    CompleteCatalog(pdf, "en-US");

    EXPECT_NE(pdf.find("2 1\n0000000000 00001 f", before), std::string::npos) << pdf;
    EXPECT_EQ(pdf.find("3 1\n", before), std::string::npos) << pdf;
}

TEST(CompleteCatalog, LetsNoLanguageBreakOutOfItsString) {
    std::string pdf = DamagedPdf();
    CompleteCatalog(pdf, "en) /OpenAction (x");

    EXPECT_EQ(pdf.find("/OpenAction"), std::string::npos);
}

TEST(CompleteCatalog, RefusesWhatIsNoPdf) {
    for (std::string bytes : {"", "%PDF-1.4", "startxref\n99999\n/Root 1 /Info 2 /Size 3"})
        EXPECT_THROW(CompleteCatalog(bytes, "en-US"), Error) << bytes;
}

}  // namespace
}  // namespace particulars
