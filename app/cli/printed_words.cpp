#include "app/cli/printed_words.h"

#include <fmt/format.h>
#include <iostream>

#include "app/cli/exit_code.h"

namespace particulars {
namespace {

/// "12 pages", "for Word".
std::string FormInWords(const PrintedPaper& printed) {
    switch (printed.format) {
        case PaperFormat::kPdf:
            return fmt::format("{} pages", printed.pages);
        case PaperFormat::kWord:
            return "for Word";
        case PaperFormat::kWebPage:
            return "as a web page";
        case PaperFormat::kWorkbook:
            return "as a workbook";
    }
    return {};
}

}  // namespace

void TellPrinted(const std::string& path, const Reader& reader, const PrintedPaper& printed) {
    std::cerr << fmt::format("Wrote {} ({}{}).\n", path, FormInWords(printed),
                             printed.legend.empty() ? "" : ", " + printed.legend);
    if (printed.copy_number > 0)
        std::cerr << fmt::format("This is copy {}.\n", printed.copy_number);
    if (printed.withheld > 0)
        std::cerr << fmt::format(
            "{} withheld: this copy holds nothing above {}. A higher --tier says that it may.\n",
            printed.withheld == 1 ? "One text was" : fmt::format("{} texts were", printed.withheld),
            ToText(reader.up_to));
}

void TellLeaks(CommandContext& context, const std::function<void()>& act) {
    try {
        act();
    } catch (const LeakError& error) {
        std::cerr << error.what() << '\n';
        for (const Leak& leak : error.leaks())
            std::cerr << fmt::format("  {}: \u201c{}\u201d ({})\n", leak.where, leak.words,
                                     leak.label);
        context.exit_code = kExitFound;
    }
}

}  // namespace particulars
