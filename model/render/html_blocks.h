// The blocks of a paper as HTML that a screen reader can walk: headings without gaps, tables with
// heads of columns and rows, facts as a list of terms.

#pragma once

#include <string>

#include "model/papers/document.h"

namespace particulars {

class HtmlBlocks {
public:
    /// What stands in <main>.
    std::string Body(const PaperDocument& document);

private:
    std::string Set(const Heading& heading);
    std::string Set(const Paragraph& paragraph);
    std::string Set(const Table& table);
    std::string Set(const SignatureLines& lines);
    std::string Set(const PageBreak&);
    std::string Set(const MonthGrid& grid);

    /// ` id="..."` for what names the table after it.
    std::string NewName();
    std::string TableStart(const char* look) const;

    int last_level_ = 0;
    int names_ = 0;  ///< Of headings and labels so far; the last one names a table.
};

}  // namespace particulars
