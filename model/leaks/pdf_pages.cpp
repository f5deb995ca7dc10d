#include "model/leaks/pdf_pages.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>
#include <utility>

#include "model/leaks/file_texts.h"
#include "model/leaks/sealed_words.h"

namespace particulars {
namespace {

using Lines = std::vector<std::string>;

/// Poppler would write what it complains about to the error output, text of the page included.
void SaveNoComplaint(const std::string& /*message*/, void* /*closure*/) {}

std::string TextOf(const poppler::page& page, poppler::page::text_layout_enum layout) {
    const poppler::byte_array utf8 = page.text(poppler::rectf(), layout).to_utf8();
    return {utf8.begin(), utf8.end()};
}

Lines LinesOf(const std::string& text) {
    Lines lines(1);
    for (const char c : text) {
        if (c != '\n' && c != '\f')
            lines.back() += c;
        else if (!lines.back().empty())
            lines.emplace_back();
    }
    if (lines.back().empty())
        lines.pop_back();
    return lines;
}

bool DifferInNumbersOnly(const std::string& a, const std::string& b) {
    const auto without_digits = [](std::string line) {
        line.erase(std::remove_if(line.begin(), line.end(),
                                  [](unsigned char c) { return c >= '0' && c <= '9'; }),
                   line.end());
        return line;
    };
    return without_digits(a) == without_digits(b);
}

/// Takes away the lines with which both pages begin or end: heads and feet.
void DropFurniture(Lines& page, Lines& next) {
    const auto same = [](const std::string& a, const std::string& b) {
        return DifferInNumbersOnly(a, b);
    };
    const auto head = std::mismatch(page.begin(), page.end(), next.begin(), next.end(), same);
    page.erase(page.begin(), head.first);
    next.erase(next.begin(), head.second);
    const auto foot = std::mismatch(page.rbegin(), page.rend(), next.rbegin(), next.rend(), same);
    page.erase(foot.first.base(), page.end());
    next.erase(foot.second.base(), next.end());
}

Lines WordsOf(const Lines& lines) {
    Lines words(1);
    for (const std::string& line : lines) {
        for (const char c : line + ' ') {
            if (c != ' ')
                words.back() += c;
            else if (!words.back().empty())
                words.emplace_back();
        }
    }
    words.pop_back();
    return words;
}

/// One word fewer on each side than a run has, so that only runs over the page's end are found.
std::string WordsAround(Lines page, Lines next) {
    constexpr std::size_t kAround = SealedWords::kRunLength - 1;
    DropFurniture(page, next);
    const Lines before = WordsOf(page);
    const Lines after = WordsOf(next);
    std::string around;
    for (std::size_t i = before.size() - std::min(before.size(), kAround); i < before.size(); ++i)
        around += before[i] + '\n';
    for (std::size_t i = 0; i < std::min(after.size(), kAround); ++i)
        around += after[i] + ' ';
    return around;
}

}  // namespace

FoundTexts PdfPageTexts(const std::string& pdf, const std::vector<std::string>& names,
                        std::size_t joined) {
    poppler::set_debug_error_function(&SaveNoComplaint, nullptr);
    const bool fits = pdf.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max());
    const std::unique_ptr<poppler::document> document(
        fits ? poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size()))
             : nullptr);
    if (!document || static_cast<std::size_t>(document->pages()) != names.size())
        FailToCheck("its pages cannot be read");
    FoundTexts texts;
    Lines before;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(static_cast<int>(i)));
        if (!page)
            FailToCheck("one of its pages cannot be read");
        const std::string painted = TextOf(*page, poppler::page::raw_order_layout);
        Lines lines = LinesOf(painted);
        if (i > 0 && i < joined)
            texts.push_back({names[i - 1] + " to " + names[i], WordsAround(before, lines)});
        before = std::move(lines);
        texts.push_back({names[i], painted});
        texts.push_back({names[i], TextOf(*page, poppler::page::non_raw_non_physical_layout)});
    }
    return texts;
}

}  // namespace particulars
