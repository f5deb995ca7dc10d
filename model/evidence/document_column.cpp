#include "model/evidence/document_column.h"

#include <algorithm>

#include "model/core/capitalized.h"
#include "model/core/grouped.h"
#include "model/evidence/bates.h"

namespace particulars {

std::string HeadingOf(DocumentColumn column) {
    switch (column) {
        case DocumentColumn::kBates:
            return "Bates numbers";
        case DocumentColumn::kDated:
            return "Dated";
        case DocumentColumn::kProduction:
            return "Volume";
        default:
            return Capitalized(ToText(column));
    }
}

std::vector<DocumentColumn> UsualColumns() {
    return {DocumentColumn::kBates,     DocumentColumn::kTitle, DocumentColumn::kDated,
            DocumentColumn::kCustodian, DocumentColumn::kTier,  DocumentColumn::kProduction};
}

std::vector<DocumentColumn> ColumnsNamed(const std::vector<std::string>& names) {
    std::vector<DocumentColumn> columns;
    for (const std::string& name : names) {
        const auto column = FromText<DocumentColumn>(name);
        if (column && std::find(columns.begin(), columns.end(), *column) == columns.end())
            columns.push_back(*column);
    }
    return columns.empty() ? UsualColumns() : columns;
}

std::vector<std::string> NamesOf(const std::vector<DocumentColumn>& columns) {
    std::vector<std::string> names;
    names.reserve(columns.size());
    for (const DocumentColumn column : columns)
        names.emplace_back(ToText(column));
    return names;
}

std::string CellText(const Document& document, DocumentColumn column,
                     const std::string& tier_word) {
    switch (column) {
        case DocumentColumn::kBates:
            return RangeInWords(document.bates_begin, document.bates_end);
        case DocumentColumn::kTitle:
            return document.title;
        case DocumentColumn::kDated:
            return document.dated ? ToShortWords(*document.dated) : std::string();
        case DocumentColumn::kCustodian:
            return document.custodian;
        case DocumentColumn::kTier:
            return Capitalized(tier_word);
        case DocumentColumn::kProduction:
            return document.production;
        case DocumentColumn::kPages:
            return document.pages > 0 ? Grouped(document.pages) : std::string();
        case DocumentColumn::kKind:
            return document.kind;
        case DocumentColumn::kAuthor:
            return document.author;
        case DocumentColumn::kFamily:
            return RangeInWords(document.family_begin, document.family_end);
        case DocumentColumn::kFile:
            break;
    }
    return document.path;
}

}  // namespace particulars
