// The columns that a list of documents can show, in the window and on paper. A user chooses which,
// and in what order; they are remembered by their names in EnumText, so those never change.

#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/core/enum_text.h"
#include "model/evidence/document.h"

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

/// "Bates numbers".
std::string HeadingOf(DocumentColumn column);

std::vector<DocumentColumn> UsualColumns();

/// Unknown names are left out; the usual columns where none is left.
std::vector<DocumentColumn> ColumnsNamed(const std::vector<std::string>& names);
std::vector<std::string> NamesOf(const std::vector<DocumentColumn>& columns);

/// `tier_word`: what the protective order calls the document's tier.
std::string CellText(const Document& document, DocumentColumn column, const std::string& tier_word);

}  // namespace particulars
