#include "model/jobs/overlay.h"

#include <algorithm>

#include "model/core/text.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::string_view kFind = R"sql(
    SELECT id FROM document
     WHERE bates_key = $1 AND ($2 = '' OR production = $2)
     LIMIT 2
)sql";

bool MayBeErased(TargetField field) {
    return field != TargetField::kTier && field != TargetField::kBatesEnd;
}

void PutField(Document& document, const Document& row, TargetField field) {
    switch (field) {
        case TargetField::kBatesEnd:
            document.bates_end = row.bates_end;
            break;
        case TargetField::kFamilyBegin:
            document.family_begin = row.family_begin;
            break;
        case TargetField::kFamilyEnd:
            document.family_end = row.family_end;
            break;
        case TargetField::kPages:
            document.pages = row.pages;
            break;
        case TargetField::kTitle:
            document.title = row.title;
            break;
        case TargetField::kKind:
            document.kind = row.kind;
            break;
        case TargetField::kCustodian:
            document.custodian = row.custodian;
            break;
        case TargetField::kAuthor:
            document.author = row.author;
            break;
        case TargetField::kRecipients:
            document.recipients = row.recipients;
            break;
        case TargetField::kDated:
            document.dated = row.dated;
            break;
        case TargetField::kTier:
            document.tier = row.tier;
            break;
        case TargetField::kPath:
            document.path = row.path;
            break;
        case TargetField::kHash:
            document.sha256 = row.sha256;
            break;
        case TargetField::kText:
            document.text = row.text;
            break;
        case TargetField::kBatesBegin:
        case TargetField::kProduction:
        case TargetField::kTextPath:
            break;  // What finds the document, and where the text came from.
    }
}

void PutKept(Document& document, const KeptColumn& kept) {
    const auto same = std::find_if(document.more.begin(), document.more.end(),
                                   [&](const KeptColumn& old) { return old.first == kept.first; });
    if (same == document.more.end())
        document.more.push_back(kept);
    else
        same->second = kept.second;
}

std::string KeptIn(const Document& document) {
    std::string text;
    for (const auto& [name, value] : document.more)
        text += (text.empty() ? "" : "; ") + name + ": " + value;
    return text;
}

}  // namespace

Document Overlaid(const Document& saved, const Document& row, const SourceRecord& record,
                  const LoadFileMapping& mapping, bool blanks_erase) {
    Document document = saved;
    for (std::size_t i = 0; i < std::min(mapping.columns.size(), record.fields.size()); ++i) {
        const std::optional<TargetField> target = mapping.columns[i].target;
        const bool is_blank = Trim(record.fields[i]).empty();
        if (target && (!is_blank || (blanks_erase && MayBeErased(*target))))
            PutField(document, row, *target);
    }
    if (!row.text.empty())
        document.text = row.text;
    for (const KeptColumn& kept : row.more)
        PutKept(document, kept);
    return document;
}

std::vector<OverlayChange> ChangesBetween(const Document& before, const Document& after) {
    std::vector<OverlayChange> changes;
    const auto compare = [&](const char* field, const std::string& was, const std::string& is) {
        if (was != is)
            changes.push_back({before.bates_begin, field, was, is});
    };
    for (const auto& [field, name] : EnumText<TargetField>::kNames)
        compare(name.data(), CellOf(before, field), CellOf(after, field));
    compare("more", KeptIn(before), KeptIn(after));
    return changes;
}

std::optional<Document> DocumentOfRow(Database& db, const Document& row) {
    std::vector<std::string> found;
    db.Query(kFind, {BatesKey(row.bates_begin), row.production},
             [&](const Row& hit) { found.push_back(hit.Text(0)); });
    if (found.size() != 1)
        return std::nullopt;
    return Find<Document>(db, found.front());
}

}  // namespace particulars
