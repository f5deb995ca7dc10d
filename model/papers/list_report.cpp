#include "model/papers/list_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/core/grouped.h"
#include "model/core/text.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

constexpr double kLabelShare = 0.16;

/// More width than that is too much for a page that stands upright.
constexpr double kUprightShares = 7.5;

/// A view with the places of its columns.
struct Shown {
    const ListKind* list = nullptr;
    std::vector<std::size_t> columns;
    std::optional<std::size_t> sort;
    std::optional<std::size_t> usual_sort;
    std::optional<std::size_t> group;
    bool is_descending = false;
};

Shown ShownBy(const ListView& view) {
    Shown shown;
    shown.list = &ListNamed(view.list);
    for (const std::string& name :
         view.columns.empty() ? UsualColumnsOf(*shown.list) : view.columns) {
        const std::size_t column = ColumnNamed(*shown.list, name);
        if (std::find(shown.columns.begin(), shown.columns.end(), column) == shown.columns.end())
            shown.columns.push_back(column);
    }
    if (!view.sort.empty())
        shown.sort = ColumnNamed(*shown.list, view.sort);
    if (!shown.list->usual_order.empty())
        shown.usual_sort = ColumnNamed(*shown.list, shown.list->usual_order);
    if (!view.grouped_by.empty())
        shown.group = ColumnNamed(*shown.list, view.grouped_by);
    if (shown.group && shown.columns.size() > 1)
        std::erase(shown.columns, *shown.group);  // The headings say it.
    shown.is_descending = view.is_descending;
    return shown;
}

std::string KeyOf(const ListCell& cell) {
    return cell.key.empty() ? Fold(cell.words) : cell.key;
}

/// Whether a row comes before another by one column. What says nothing comes last either way.
bool ComesBefore(const ListRow& one, const ListRow& other, std::size_t column, bool descending) {
    const ListCell& first = one.cells[column];
    const ListCell& second = other.cells[column];
    if (first.words.empty() != second.words.empty())
        return second.words.empty();
    return descending ? KeyOf(second) < KeyOf(first) : KeyOf(first) < KeyOf(second);
}

void Sort(std::vector<ListRow>& rows, std::optional<std::size_t> column, bool descending) {
    if (column)
        std::stable_sort(rows.begin(), rows.end(), [&](const ListRow& one, const ListRow& other) {
            return ComesBefore(one, other, *column, descending);
        });
}

std::vector<ListRow> RowsInOrder(const ListSource& source, const Shown& shown) {
    std::vector<ListRow> rows = shown.list->rows(source);
    Sort(rows, shown.usual_sort, false);
    Sort(rows, shown.sort, shown.is_descending);
    Sort(rows, shown.group, false);
    return rows;
}

Cell CellFor(const ListCell& cell) {
    return cell.day ? DayCell(*cell.day, cell.words) : TextCell(Plain(cell.words));
}

Table EmptyTable(const Shown& shown) {
    Table table;
    for (const std::size_t column : shown.columns)
        table.columns.push_back(
            {std::string(shown.list->columns[column].title), shown.list->columns[column].share});
    return table;
}

/// "Status: Asserted (12)", "Served: nothing said (3)".
Heading HeadingOf(const Shown& shown, const std::string& words, std::size_t count) {
    return {2, Plain(fmt::format("{}: {} ({})", shown.list->columns[*shown.group].title,
                                 words.empty() ? "nothing said" : words, count))};
}

void AppendRows(const Shown& shown, const std::vector<ListRow>& rows, std::vector<Block>& blocks) {
    for (auto row = rows.begin(); row != rows.end();) {
        auto end = rows.end();
        if (shown.group) {
            const ListCell& cell = row->cells[*shown.group];
            end = std::find_if(row, rows.end(), [&](const ListRow& one) {
                return KeyOf(one.cells[*shown.group]) != KeyOf(cell);
            });
            blocks.push_back(HeadingOf(shown, cell.words, static_cast<std::size_t>(end - row)));
        }
        Table table = EmptyTable(shown);
        for (; row != end; ++row) {
            TableRow cells;
            for (const std::size_t column : shown.columns)
                cells.cells.push_back(CellFor(row->cells[column]));
            table.rows.push_back(std::move(cells));
        }
        blocks.push_back(std::move(table));
    }
}

Table FactsOf(const Shown& shown, std::size_t count) {
    const auto title = [&](std::size_t column) {
        return std::string(shown.list->columns[column].title);
    };
    Table facts = FactsTable(kLabelShare);
    AddFact(facts, "Entries", Grouped(static_cast<std::int64_t>(count)));
    if (shown.group)
        AddFact(facts, "In groups by", title(*shown.group));
    if (shown.sort)
        AddFact(facts, "Order", title(*shown.sort) + (shown.is_descending ? ", last first" : ""));
    return facts;
}

/// Of the rows, where a column that is shown holds their words, or the heading of a group does.
void RaiseTiers(const Shown& shown, const std::vector<ListRow>& rows, PaperDocument& paper) {
    const auto has_words = [&](std::size_t column) {
        return shown.list->columns[column].has_words;
    };
    if (!std::any_of(shown.columns.begin(), shown.columns.end(), has_words) &&
        !(shown.group && has_words(*shown.group)))
        return;
    for (const ListRow& row : rows)
        RaiseTier(row.tier, paper);
}

double SharesOf(const Shown& shown) {
    double shares = 0;
    for (const std::size_t column : shown.columns)
        shares += shown.list->columns[column].share;
    return shares;
}

}  // namespace

PaperDocument ComposeListReport(const ListSource& source, const ListView& view) {
    const Shown shown = ShownBy(view);
    const Matter& matter = *source.dates.matter;
    const std::string name(shown.list->title);
    const std::vector<ListRow> rows = RowsInOrder(source, shown);
    PaperDocument paper;
    paper.title = PaperTitle(name, matter);
    paper.running_head = RunningHead(matter);
    paper.notice = "Attorney work product";
    paper.stamp = source.dates.stamp;
    paper.draft = false;
    paper.landscape = SharesOf(shown) > kUprightShares;
    RaiseTiers(shown, rows, paper);
    AppendTitleBlock(matter, CourtInWords(matter), name, paper.blocks);
    paper.blocks.push_back(FactsOf(shown, rows.size()));
    if (rows.empty())
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody, Italic("Nothing is in this list yet.")});
    else
        AppendRows(shown, rows, paper.blocks);
    return paper;
}

}  // namespace particulars
