#include "app/cli/list_view_option.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/document_view_option.h"
#include "app/cli/enum_option.h"
#include "model/core/error.h"
#include "model/jobs/kept_view.h"
#include "model/papers/case_list.h"

namespace particulars {

void ListViewOption::AddTo(CLI::App& command) {
    std::vector<std::string> lists;
    for (const ListKind& list : CaseLists())
        lists.emplace_back(list.id);
    command.add_option("--of", of_,
                       fmt::format("Which list of the case: {}", fmt::join(lists, ", ")));
    command.add_option("--filter", filter_,
                       "Documents: what is looked for, as in the window's filter");
    command.add_option("--sort", sort_,
                       "Column to order a list by; documents: bates (default), date, custodian, "
                       "title or production");
    command.add_flag("--descending", descending_, "A list from the other end");
    command.add_option("--group", group_, "Column by which a list of the case is put in groups");
    command
        .add_option("--columns", columns_,
                    "Columns of a list, such as number,title,status (default: the usual ones; a "
                    "wrong one has all of them named)")
        ->delimiter(',');
    command.add_option("--view", view_, "Name of a kept view of the list to begin with");
    command.add_option("--keep-view", kept_, "Keep what the list shows as your view of that name");
}

void ListViewOption::PutInto(const CaseRecords& records, const std::string& user,
                             PaperOptions& options) const {
    if (!HasViews(options.paper)) {
        if (!view_.empty() || !kept_.empty())
            throw Error(ErrorKind::kUsage,
                        "--view and --keep-view are for the papers \"list\" and \"documents\".");
        return;
    }
    if (!of_.empty())
        options.list.list = ListNamed(of_).id;
    if (!view_.empty())
        TakeView(ViewNamed(records, user, ListOf(options), view_), options);
    if (options.paper == "documents")
        PutDocuments(options);
    else
        PutList(options);
}

void ListViewOption::PutDocuments(PaperOptions& options) const {
    if (!filter_.empty()) {
        options.documents.query = FilterOption(filter_);
        options.document_query = filter_;
    }
    if (!sort_.empty())
        options.documents.sort = EnumOption<DocumentSort>("--sort", sort_);
    if (descending_)
        options.documents.is_descending = true;
    if (!columns_.empty())
        options.columns.clear();
    for (const std::string& name : columns_)
        options.columns.push_back(EnumOption<DocumentColumn>("--columns", name));
}

void ListViewOption::PutList(PaperOptions& options) const {
    const ListKind& list = ListNamed(options.list.list);
    for (const std::string& column : columns_)
        ColumnNamed(list, column);
    if (!columns_.empty())
        options.list.columns = columns_;
    if (!sort_.empty())
        options.list.sort = list.columns[ColumnNamed(list, sort_)].name;
    if (descending_)
        options.list.is_descending = true;
    if (!group_.empty())
        options.list.grouped_by = list.columns[ColumnNamed(list, group_)].name;
}

}  // namespace particulars
