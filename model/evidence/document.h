// A Document of the production: one Bates range with who kept it and how it is designated.
//
// `bates_key` is what the list sorts by and what ranges are compared with: it follows from
// `bates_begin` and is set by WithBatesKey, never typed.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/core/date.h"
#include "model/core/id.h"
#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/evidence/document_import.h"
#include "model/matter/matter.h"

namespace particulars {

using DocumentId = Id<struct DocumentTag>;

/// A column of a load file that has no field of its own here, with its value.
using KeptColumn = std::pair<std::string, std::string>;

struct Document {
    DocumentId id;
    MatterId matter;
    std::string production;   ///< Volume, such as "LP-VOL001"; empty if none.
    std::string bates_begin;  ///< "LP00012345", padding kept.
    std::string bates_end;
    std::string bates_key;     ///< Sorts as the numbers do: prefix, number, page, suffix.
    std::string family_begin;  ///< First Bates number of the family; empty if it stands alone.
    std::string family_end;
    std::int64_t pages = 0;  ///< 0 if not known.
    std::string title;
    std::string kind;  ///< "email", "spreadsheet", as the load file says.
    std::string custodian;
    std::string author;
    std::string recipients;
    std::optional<Date> dated;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string path;            ///< Relative to the case folder; empty if not linked.
    std::string sha256;          ///< Of the linked file, lower-case hex.
    std::int64_t file_size = 0;  ///< Of the linked file in bytes, when it was linked.
    std::vector<KeptColumn> more;
    DocumentImportId batch;  ///< Empty if it was entered by hand.
    std::string text;        ///< Extracted text; may be long.
    std::int64_t revision = 0;
};

Violations Check(const Document& document);

/// Where the path leads out of the case folder: absolute, with a drive letter, or up with "..".
bool LeavesCaseFolder(const std::string& path);

/// The key of a Bates number as text; the text itself where it is none. Keys compare as the numbers
/// do within one prefix.
std::string BatesKey(const std::string& bates);

Document WithBatesKey(Document document);

}  // namespace particulars
