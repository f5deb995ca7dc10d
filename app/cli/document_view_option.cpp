#include "app/cli/document_view_option.h"

#include <CLI/CLI.hpp>

#include "app/cli/enum_option.h"
#include "model/core/error.h"

namespace particulars {

void DocumentViewOption::AddTo(CLI::App& command) {
    command.add_option("--filter", filter_,
                       "Documents: what is looked for, as in the window's filter");
    command.add_option("--sort", sort_,
                       "Documents: bates (default), date, custodian, title or production");
    command.add_flag("--descending", descending_, "Documents: from the other end");
}

DocumentView DocumentViewOption::View() const {
    DocumentView view;
    auto parsed = ParseDocumentQuery(filter_);
    if (const auto* wrong = std::get_if<Violation>(&parsed))
        throw Error(ErrorKind::kUsage, wrong->message);
    view.query = std::get<DocumentQuery>(std::move(parsed));
    view.sort = EnumOption<DocumentSort>("--sort", sort_);
    view.is_descending = descending_;
    return view;
}

}  // namespace particulars
