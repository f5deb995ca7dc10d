// What a column of a load file becomes in a Document.

#pragma once

#include <array>
#include <string_view>

#include "model/core/enum_text.h"

namespace particulars {

enum class TargetField {
    kBatesBegin,
    kBatesEnd,
    kFamilyBegin,
    kFamilyEnd,
    kProduction,
    kPages,
    kTitle,
    kKind,
    kCustodian,
    kAuthor,
    kRecipients,
    kDated,
    kTier,
    kPath,
    kHash,
    kText,
    kTextPath
};

/// As in profiles and in resources/load_file_headings.json.
template <>
struct EnumText<TargetField> {
    static constexpr std::array<EnumName<TargetField>, 17> kNames = {{
        {TargetField::kBatesBegin, "bates_begin"},
        {TargetField::kBatesEnd, "bates_end"},
        {TargetField::kFamilyBegin, "family_begin"},
        {TargetField::kFamilyEnd, "family_end"},
        {TargetField::kProduction, "production"},
        {TargetField::kPages, "pages"},
        {TargetField::kTitle, "title"},
        {TargetField::kKind, "kind"},
        {TargetField::kCustodian, "custodian"},
        {TargetField::kAuthor, "author"},
        {TargetField::kRecipients, "recipients"},
        {TargetField::kDated, "dated"},
        {TargetField::kTier, "tier"},
        {TargetField::kPath, "path"},
        {TargetField::kHash, "hash"},
        {TargetField::kText, "text"},
        {TargetField::kTextPath, "text_path"},
    }};
};

/// For people: "Bates begin", "Confidentiality tier".
std::string_view Label(TargetField field);

/// The heading under which the program itself writes the field: "BEGBATES".
std::string_view HeadingOf(TargetField field);

}  // namespace particulars
