#include "model/render/pdf_catalog.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>
#include <vector>

#include "model/core/error.h"
#include "model/render/output_file.h"

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

/// Reads ahead, for small parts of a file in rising order.
class Window {
public:
    explicit Window(const ByteSource& source) : source_(source) {}

    /// Good until the next call; shorter at the end of the file.
    std::string_view At(std::size_t start, std::size_t length) {
        constexpr std::size_t kAhead = 65536;
        if (start < start_ || start + length > start_ + bytes_.size()) {
            bytes_ = source_(start, std::max(length, kAhead));
            start_ = start;
        }
        return std::string_view(bytes_).substr(std::min(start - start_, bytes_.size()), length);
    }

private:
    const ByteSource& source_;
    std::string bytes_;
    std::size_t start_ = 0;
};

/// The numbers that the cross-reference table at `xref` gives to objects that are not there.
std::vector<std::size_t> MissingObjects(const ByteSource& source, std::size_t size,
                                        std::size_t xref) {
    constexpr std::size_t kEntryLength = 20;
    constexpr std::string_view kOpening = "xref\n0 ";
    const std::string opening = source(xref, 40);
    if (!opening.starts_with(kOpening))
        Fail("no plain cross-reference table");
    const std::size_t count = NumberAt(opening, kOpening.size());
    const std::size_t first = xref + opening.find('\n', kOpening.size()) + 1;
    if (first > size || count > (size - first) / kEntryLength)
        Fail("cross-reference table is cut off");
    Window table(source);
    Window objects(source);
    std::vector<std::size_t> missing;
    for (std::size_t number = 1; number < count; ++number) {
        const std::size_t offset =
            NumberAt(table.At(first + number * kEntryLength, kEntryLength), 0);
        const std::string expected = fmt::format("{} 0 obj", number);
        if (objects.At(std::min(offset, size), expected.size()) != expected)
            missing.push_back(number);
    }
    return missing;
}

/// What stands between << and >> of the object `root`.
std::string CatalogEntries(const ByteSource& source, std::size_t xref, std::size_t root) {
    constexpr std::size_t kMostOfCatalog = 65536;
    const std::string table_head = source(xref, 40);
    const std::size_t first = xref + table_head.find('\n', 5) + 1;
    const std::string bytes = source(NumberAt(source(first + root * 20, 20), 0), kMostOfCatalog);
    const std::string opening = fmt::format("{} 0 obj\n<<", root);
    const std::size_t end = bytes.find(">>\nendobj");
    if (!bytes.starts_with(opening) || end == std::string::npos)
        Fail("catalog missing");
    return bytes.substr(opening.size(), end - opening.size());
}

}  // namespace

std::string CatalogUpdate(const ByteSource& source, std::size_t size, std::string_view language) {
    constexpr std::size_t kTrailer = 2048;
    const std::string tail = source(size > kTrailer ? size - kTrailer : 0, kTrailer);
    const std::size_t xref = NumberAfterLast(tail, "startxref");
    const std::size_t root = NumberAfterLast(tail, "/Root");
    const std::size_t info = NumberAfterLast(tail, "/Info");
    const std::size_t count = NumberAfterLast(tail, "/Size");
    const std::vector<std::size_t> missing = MissingObjects(source, size, xref);
    const std::string entries = CatalogEntries(source, xref, root);

    // Cairo 1.18 leaves it out, and without it a reader takes the tags for none.
    const bool is_unmarked = entries.find("/StructTreeRoot") != std::string::npos &&
                             entries.find("/MarkInfo") == std::string::npos;
    std::string update = fmt::format(
        "{} 0 obj\n<< /Lang ({}) /ViewerPreferences << /DisplayDocTitle true >>\n{}{}>>\nendobj\n",
        root, LanguageTag(language), is_unmarked ? "/MarkInfo << /Marked true >>\n" : "", entries);
    const std::size_t new_xref = size + update.size();
    update += "xref\n";
    for (const std::size_t number : missing)
        update += fmt::format("{} 1\n{:010} 00001 f \n", number, 0);
    update += fmt::format("{} 1\n{:010} 00000 n \n", root, size);
    update += fmt::format("trailer\n<< /Size {} /Root {} 0 R /Info {} 0 R /Prev {} >>\n", count,
                          root, info, xref);
    return update + fmt::format("startxref\n{}\n%%EOF\n", new_xref);
}

void CompleteCatalog(std::string& pdf, std::string_view language) {
    pdf += CatalogUpdate(
        [&pdf](std::size_t start, std::size_t length) {
            return pdf.substr(std::min(start, pdf.size()), length);
        },
        pdf.size(), language);
}

void CompleteCatalog(OutputFile& pdf, std::string_view language) {
    pdf.Write(CatalogUpdate(
        [&pdf](std::size_t start, std::size_t length) { return pdf.Read(start, length); },
        pdf.Size(), language));
}

}  // namespace particulars
