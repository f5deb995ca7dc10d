#include "model/jobs/kept_view.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/papers/case_list.h"

namespace particulars {
namespace {

bool Has(const ListKind& list, const std::string& column) {
    return std::any_of(list.columns.begin(), list.columns.end(),
                       [&](const ListColumn& one) { return one.name == column; });
}

void TakeDocuments(const SavedView& view, PaperOptions& options) {
    auto parsed = ParseDocumentQuery(view.query);
    if (const auto* wrong = std::get_if<Violation>(&parsed))
        throw Error(ErrorKind::kUsage, wrong->message);
    options.document_query = view.query;
    options.documents.query = std::get<DocumentQuery>(std::move(parsed));
    options.documents.is_descending = view.sort.starts_with('-');
    options.documents.sort = FromText<DocumentSort>(std::string_view(view.sort).substr(
                                                        options.documents.is_descending ? 1 : 0))
                                 .value_or(DocumentSort::kBates);
    options.columns = ColumnsNamed(view.columns);
}

}  // namespace

bool HasViews(std::string_view paper) {
    return paper == "documents" || paper == "list";
}

std::vector<SavedView> ViewsOf(const CaseRecords& records, const std::string& user,
                               std::string_view list) {
    std::vector<SavedView> views;
    for (const SavedView& view : records.saved_views)
        if (view.list == list && (view.owner.empty() || view.owner == user))
            views.push_back(view);
    std::sort(views.begin(), views.end(), [](const SavedView& one, const SavedView& other) {
        return Fold(one.name) < Fold(other.name);
    });
    return views;
}

std::string ListOf(const PaperOptions& options) {
    return options.paper == "documents" ? kListOfDocuments : options.list.list;
}

SavedView ViewNamed(const CaseRecords& records, const std::string& user, std::string_view list,
                    const std::string& name) {
    std::vector<std::string> known;
    const SavedView* found = nullptr;
    const std::vector<SavedView> views = ViewsOf(records, user, list);
    for (const SavedView& view : views) {
        known.push_back(view.name);
        if (view.name == name && (!found || !view.owner.empty()))
            found = &view;
    }
    if (found)
        return *found;
    throw Error(ErrorKind::kNotFound,
                known.empty() ? fmt::format("No view of the list \"{}\" is kept yet.", list)
                              : fmt::format("There is no view \"{}\" of the list \"{}\". Its views "
                                            "are: {}.",
                                            name, list, fmt::join(known, ", ")));
}

void TakeView(const SavedView& view, PaperOptions& options) {
    if (view.list == kListOfDocuments)
        return TakeDocuments(view, options);
    const ListKind& list = ListNamed(view.list);
    const bool descends = view.sort.starts_with('-');
    const std::string sort = view.sort.substr(descends ? 1 : 0);
    ListView shown;
    shown.list = view.list;
    for (const std::string& column : view.columns)
        if (Has(list, column))
            shown.columns.push_back(column);
    shown.sort = Has(list, sort) ? sort : std::string();
    shown.is_descending = descends;
    shown.grouped_by = Has(list, view.grouped_by) ? view.grouped_by : std::string();
    options.list = std::move(shown);
}

SavedView ViewToKeep(const CaseRecords& records, const PaperOptions& options,
                     const std::string& owner, const std::string& name) {
    SavedView view;
    view.matter = records.matter.id;
    for (const SavedView& known : records.saved_views)
        if (known.name == name && known.owner == owner)
            view = known;
    const std::string list = ListOf(options);
    if (!view.id.empty() && view.list != list)
        throw Error(ErrorKind::kConflict,
                    fmt::format("\"{}\" is the name of a view of another list, \"{}\". Nothing was "
                                "kept; choose another name.",
                                name, view.list));
    view.name = name;
    view.owner = owner;
    view.list = list;
    if (list == kListOfDocuments) {
        view.query = options.document_query;
        view.sort = (options.documents.is_descending ? "-" : "") +
                    std::string(ToText(options.documents.sort));
        view.columns = NamesOf(options.columns.empty() ? UsualColumns() : options.columns);
        return view;
    }
    const ListView& shown = options.list;
    view.query.clear();
    view.sort = (shown.is_descending && !shown.sort.empty() ? "-" : "") + shown.sort;
    view.columns = shown.columns.empty() ? UsualColumnsOf(ListNamed(list)) : shown.columns;
    view.grouped_by = shown.grouped_by;
    return view;
}

}  // namespace particulars
