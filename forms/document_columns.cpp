#include "forms/document_columns.h"

#include <algorithm>
#include <array>

#include "forms/evidence_words.h"
#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

struct Look {
    DocumentColumn column;
    const char* heading;
    int width;
    std::optional<DocumentSort> sort;
    const char* query_field;
};

constexpr std::array<Look, 11> kLooks = {{
    {DocumentColumn::kBates, "Bates numbers", 200, DocumentSort::kBates, "bates"},
    {DocumentColumn::kTitle, "Title", 280, DocumentSort::kTitle, "title"},
    {DocumentColumn::kDated, "Dated", 120, DocumentSort::kDate, ""},
    {DocumentColumn::kCustodian, "Custodian", 140, DocumentSort::kCustodian, "custodian"},
    {DocumentColumn::kTier, "Tier", 150, std::nullopt, ""},
    {DocumentColumn::kProduction, "Volume", 110, DocumentSort::kProduction, ""},
    {DocumentColumn::kPages, "Pages", 60, std::nullopt, ""},
    {DocumentColumn::kKind, "Kind", 100, std::nullopt, "kind"},
    {DocumentColumn::kAuthor, "Author", 140, std::nullopt, "author"},
    {DocumentColumn::kFamily, "Family", 200, std::nullopt, ""},
    {DocumentColumn::kFile, "File", 220, std::nullopt, ""},
}};

const Look& LookOf(DocumentColumn column) {
    return *std::find_if(kLooks.begin(), kLooks.end(),
                         [&](const Look& look) { return look.column == column; });
}

}  // namespace

std::string HeadingOf(DocumentColumn column) {
    return LookOf(column).heading;
}

int WidthOf(DocumentColumn column) {
    return LookOf(column).width;
}

std::optional<DocumentSort> SortOf(DocumentColumn column) {
    return LookOf(column).sort;
}

std::string QueryFieldOf(DocumentColumn column) {
    return LookOf(column).query_field;
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
    for (const DocumentColumn column : columns)
        names.emplace_back(ToText(column));
    return names;
}

std::string CellText(const Document& document, DocumentColumn column, const CaseRecords& records) {
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
            return Capitalized(TierWord(records, document.tier));
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
