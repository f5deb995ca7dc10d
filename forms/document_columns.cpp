#include "forms/document_columns.h"

#include <algorithm>
#include <array>

#include "forms/tier_words.h"

namespace particulars {
namespace {

struct Look {
    DocumentColumn column;
    int width;
    std::optional<DocumentSort> sort;
    const char* query_field;
};

constexpr std::array<Look, 11> kLooks = {{
    {DocumentColumn::kBates, 200, DocumentSort::kBates, "bates"},
    {DocumentColumn::kTitle, 280, DocumentSort::kTitle, "title"},
    {DocumentColumn::kDated, 135, DocumentSort::kDate, ""},
    {DocumentColumn::kCustodian, 140, DocumentSort::kCustodian, "custodian"},
    {DocumentColumn::kTier, 150, std::nullopt, ""},
    {DocumentColumn::kProduction, 110, DocumentSort::kProduction, ""},
    {DocumentColumn::kPages, 60, std::nullopt, ""},
    {DocumentColumn::kKind, 100, std::nullopt, "kind"},
    {DocumentColumn::kAuthor, 140, std::nullopt, "author"},
    {DocumentColumn::kFamily, 200, std::nullopt, ""},
    {DocumentColumn::kFile, 220, std::nullopt, ""},
}};

const Look& LookOf(DocumentColumn column) {
    return *std::find_if(kLooks.begin(), kLooks.end(),
                         [&](const Look& look) { return look.column == column; });
}

}  // namespace

int WidthOf(DocumentColumn column) {
    return LookOf(column).width;
}

std::optional<DocumentSort> SortOf(DocumentColumn column) {
    return LookOf(column).sort;
}

std::string QueryFieldOf(DocumentColumn column) {
    return LookOf(column).query_field;
}

std::string CellText(const Document& document, DocumentColumn column, const CaseRecords& records) {
    return CellText(document, column, TierWord(records, document.tier));
}

}  // namespace particulars
