// The columns that the list of documents can show. A user chooses which, and in what order; they
// are remembered by their names in EnumText, so those never change.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/evidence/document_view.h"
#include "model/jobs/case_records.h"

namespace particulars {

enum class DocumentColumn {
    kBates,
    kTitle,
    kDated,
    kCustodian,
    kTier,
    kProduction,
    kPages,
    kKind,
    kAuthor,
    kFamily,
    kFile
};

template <>
struct EnumText<DocumentColumn> {
    static constexpr std::array<EnumName<DocumentColumn>, 11> kNames = {{
        {DocumentColumn::kBates, "bates"},
        {DocumentColumn::kTitle, "title"},
        {DocumentColumn::kDated, "date"},
        {DocumentColumn::kCustodian, "custodian"},
        {DocumentColumn::kTier, "tier"},
        {DocumentColumn::kProduction, "production"},
        {DocumentColumn::kPages, "pages"},
        {DocumentColumn::kKind, "kind"},
        {DocumentColumn::kAuthor, "author"},
        {DocumentColumn::kFamily, "family"},
        {DocumentColumn::kFile, "file"},
    }};
};

std::string HeadingOf(DocumentColumn column);

/// At 100 %, in device-independent pixels.
int WidthOf(DocumentColumn column);

/// The order that its heading asks for; nullopt where the list cannot be sorted by it.
std::optional<DocumentSort> SortOf(DocumentColumn column);

std::vector<DocumentColumn> UsualColumns();

/// Unknown names are left out; the usual columns where none is left.
std::vector<DocumentColumn> ColumnsNamed(const std::vector<std::string>& names);
std::vector<std::string> NamesOf(const std::vector<DocumentColumn>& columns);

std::string CellText(const Document& document, DocumentColumn column, const CaseRecords& records);

/// The field of a query that looks into this column; empty for none.
std::string QueryFieldOf(DocumentColumn column);

}  // namespace particulars
