#include "model/papers/case_list.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/papers/list_columns.h"

namespace particulars {

const std::vector<ListKind>& CaseLists() {
    static const std::vector<ListKind> lists = {SecretList(),  DeadlineList(),  ObligationList(),
                                                DocketList(),  MotionList(),    RulingList(),
                                                RequestList(), ChallengeList(), PeopleList()};
    return lists;
}

const ListKind& ListNamed(std::string_view id) {
    std::string known;
    for (const ListKind& list : CaseLists()) {
        if (list.id == id)
            return list;
        known += (known.empty() ? "" : ", ") + std::string(list.id);
    }
    throw Error(ErrorKind::kUsage,
                fmt::format("There is no list \"{}\". The lists are: {}. Documents have a paper of "
                            "their own, \"documents\".",
                            id, known));
}

std::size_t ColumnNamed(const ListKind& list, std::string_view name) {
    std::string known;
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        if (list.columns[column].name == name)
            return column;
        known += (known.empty() ? "" : ", ") + std::string(list.columns[column].name);
    }
    throw Error(ErrorKind::kUsage, fmt::format("The list \"{}\" has no column \"{}\". Its columns "
                                               "are: {}. Nothing was written.",
                                               list.id, name, known));
}

std::vector<std::string> UsualColumnsOf(const ListKind& list) {
    std::vector<std::string> names;
    for (const ListColumn& column : list.columns)
        if (column.is_usual)
            names.emplace_back(column.name);
    return names;
}

}  // namespace particulars
