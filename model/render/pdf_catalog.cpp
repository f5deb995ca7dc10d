#include "model/render/pdf_catalog.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>
#include <vector>

#include "model/core/error.h"

namespace particulars {
namespace {

[[noreturn]] void Fail(const char* detail) {
    throw Error(ErrorKind::kInternal,
                "The PDF could not be finished, because of a defect in the program. Nothing was "
                "written.",
                detail);
}

/// The number at `start`, or after white space there.
std::size_t NumberAt(std::string_view pdf, std::size_t start) {
    while (start < pdf.size() && std::isspace(static_cast<unsigned char>(pdf[start])))
        ++start;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(pdf.data() + start, pdf.data() + pdf.size(), number);
    if (error != std::errc())
        Fail("number missing");
    return number;
}

std::size_t NumberAfterLast(std::string_view pdf, std::string_view key) {
    const std::size_t at = pdf.rfind(key);
    if (at == std::string_view::npos)
        Fail("key missing in trailer");
    return NumberAt(pdf, at + key.size());
}

/// Letters, digits and hyphens, so that the language cannot end the PDF string that holds it.
std::string LanguageTag(std::string_view language) {
    std::string tag(language);
    tag.erase(std::remove_if(tag.begin(), tag.end(),
                             [](unsigned char c) { return !std::isalnum(c) && c != '-'; }),
              tag.end());
    return tag;
}

/// The numbers that the cross-reference table at `xref` gives to objects that are not there.
std::vector<std::size_t> MissingObjects(std::string_view pdf, std::size_t xref) {
    constexpr std::size_t kEntryLength = 20;
    constexpr std::string_view kOpening = "xref\n0 ";
    if (pdf.substr(std::min(xref, pdf.size()), kOpening.size()) != kOpening)
        Fail("no plain cross-reference table");
    const std::size_t count = NumberAt(pdf, xref + kOpening.size());
    const std::size_t first = pdf.find('\n', xref + kOpening.size()) + 1;
    if (first + count * kEntryLength > pdf.size())
        Fail("cross-reference table is cut off");
    std::vector<std::size_t> missing;
    for (std::size_t number = 1; number < count; ++number) {
        const std::size_t offset = NumberAt(pdf, first + number * kEntryLength);
        const std::string expected = fmt::format("{} 0 obj", number);
        if (pdf.substr(std::min(offset, pdf.size()), expected.size()) != expected)
            missing.push_back(number);
    }
    return missing;
}

}  // namespace

void CompleteCatalog(std::string& pdf, std::string_view language) {
    const std::size_t xref = NumberAfterLast(pdf, "startxref");
    const std::size_t root = NumberAfterLast(pdf, "/Root");
    const std::size_t info = NumberAfterLast(pdf, "/Info");
    const std::size_t size = NumberAfterLast(pdf, "/Size");
    const std::vector<std::size_t> missing = MissingObjects(pdf, xref);

    const std::string opening = fmt::format("\n{} 0 obj\n<<", root);
    const std::size_t start = pdf.rfind(opening);
    const std::size_t end = start == std::string::npos ? start : pdf.find(">>\nendobj", start);
    if (end == std::string::npos)
        Fail("catalog missing");
    const std::string entries = pdf.substr(start + opening.size(), end - start - opening.size());

    const std::size_t offset = pdf.size();
    pdf += fmt::format(
        "{} 0 obj\n<< /Lang ({}) /ViewerPreferences << /DisplayDocTitle true >>\n{}>>\nendobj\n",
        root, LanguageTag(language), entries);
    const std::size_t new_xref = pdf.size();
    pdf += "xref\n";
    for (const std::size_t number : missing)
        pdf += fmt::format("{} 1\n{:010} 00001 f \n", number, 0);
    pdf += fmt::format("{} 1\n{:010} 00000 n \n", root, offset);
    pdf += fmt::format("trailer\n<< /Size {} /Root {} 0 R /Info {} 0 R /Prev {} >>\n", size, root,
                       info, xref);
    pdf += fmt::format("startxref\n{}\n%%EOF\n", new_xref);
}

}  // namespace particulars
