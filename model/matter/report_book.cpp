#include "model/matter/report_book.h"

#include "model/core/text.h"

namespace particulars {

Violations Check(const ReportBook& book) {
    Violations found;
    if (Trim(book.name).empty())
        found.push_back({"name", "Give the book a name."});
    if (book.papers.empty())
        found.push_back({"papers", "Choose at least one paper for the book."});
    return found;
}

}  // namespace particulars
