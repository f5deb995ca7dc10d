// The blocks of a paper as HTML that a screen reader can walk: headings without gaps, tables with
// heads of columns and rows, facts as a list of terms.

#pragma once

#include <string>

#include "model/papers/document.h"
#include "model/render/html_places.h"

namespace particulars {

class HtmlBlocks {
public:
    /// Names of places begin with `prefix`, and headings stand `levels_above` levels lower than
    /// they would alone.
    explicit HtmlBlocks(const PaperDocument& document, const std::string& prefix = {},
                        int levels_above = 0)
        : places_(document, prefix), levels_above_(levels_above) {}

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
    std::string NewName(const std::string& anchor);
    std::string TableStart(const char* look) const;

    HtmlPlaces places_;
    int levels_above_;
    int last_level_ = 0;
    int names_ = 0;        ///< Of headings and labels so far.
    std::string last_id_;  ///< Of the last of them, which names a table.
};

}  // namespace particulars
