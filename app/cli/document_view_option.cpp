#include "app/cli/document_view_option.h"

#include <CLI/CLI.hpp>
#include <utility>

#include "app/cli/enum_option.h"
#include "model/core/error.h"

namespace particulars {

DocumentQuery FilterOption(const std::string& filter) {
    auto parsed = ParseDocumentQuery(filter);
    if (const auto* wrong = std::get_if<Violation>(&parsed))
        throw Error(ErrorKind::kUsage, wrong->message);
    return std::get<DocumentQuery>(std::move(parsed));
}

void DocumentViewOption::AddTo(CLI::App& command) {
    command.add_option("--filter", filter_,
                       "Documents: what is looked for, as in the window's filter");
    command.add_option("--sort", sort_,
                       "Documents: bates (default), date, custodian, title or production");
    command.add_flag("--descending", descending_, "Documents: from the other end");
}

DocumentView DocumentViewOption::View() const {
    DocumentView view;
    view.query = FilterOption(filter_);
    view.sort = EnumOption<DocumentSort>("--sort", sort_);
    view.is_descending = descending_;
    return view;
}

}  // namespace particulars
