#include "model/loadfiles/target_field.h"

namespace particulars {
namespace {

struct Words {
    TargetField field;
    std::string_view label;
    std::string_view heading;
};

constexpr std::array<Words, 17> kWords = {{
    {TargetField::kBatesBegin, "Bates begin", "BEGBATES"},
    {TargetField::kBatesEnd, "Bates end", "ENDBATES"},
    {TargetField::kFamilyBegin, "Family begin", "BEGATTACH"},
    {TargetField::kFamilyEnd, "Family end", "ENDATTACH"},
    {TargetField::kProduction, "Production volume", "VOLUME"},
    {TargetField::kPages, "Pages", "PAGES"},
    {TargetField::kTitle, "Title", "TITLE"},
    {TargetField::kKind, "Kind of document", "DOCTYPE"},
    {TargetField::kCustodian, "Custodian", "CUSTODIAN"},
    {TargetField::kAuthor, "Author or sender", "AUTHOR"},
    {TargetField::kRecipients, "Recipients", "RECIPIENTS"},
    {TargetField::kDated, "Date", "DOCDATE"},
    {TargetField::kTier, "Confidentiality tier", "DESIGNATION"},
    {TargetField::kPath, "Linked file", "NATIVELINK"},
    {TargetField::kHash, "SHA-256 of the linked file", "SHA256"},
    {TargetField::kText, "Extracted text", "TEXT"},
    {TargetField::kTextPath, "File with the extracted text", "TEXTLINK"},
}};

const Words& WordsOf(TargetField field) {
    for (const Words& words : kWords)
        if (words.field == field)
            return words;
    throw Error(ErrorKind::kInternal, "A field of documents has no name.");
}

}  // namespace

std::string_view Label(TargetField field) {
    return WordsOf(field).label;
}

std::string_view HeadingOf(TargetField field) {
    return WordsOf(field).heading;
}

}  // namespace particulars
