// Takes a load file into the case: all of it that can be taken, or nothing.
//
// The file is read on one thread and written on another, in one transaction that is one step of
// undo. What cannot be taken goes to the reject file with its line and reason. A dry run does all
// but write.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/core/enum_text.h"
#include "model/core/progress.h"
#include "model/evidence/document_import.h"
#include "model/loadfiles/column_mapping.h"
#include "model/loadfiles/load_file.h"
#include "model/loadfiles/row_mapper.h"

namespace particulars {

class Database;

enum class ImportMode {
    kAdd,      ///< Rows whose number is taken in their volume are rejected.
    kOverlay,  ///< Rows change the document with their number; rows without one are rejected.
};

template <>
struct EnumText<ImportMode> {
    static constexpr std::array<EnumName<ImportMode>, 2> kNames = {
        {{ImportMode::kAdd, "add"}, {ImportMode::kOverlay, "overlay"}}};
};

struct ImportOptions {
    std::string path;
    LoadFileChoices choices;
    LoadFileMapping mapping;  ///< One use for each column; not for image load files.
    ImportMode mode = ImportMode::kAdd;
    bool blanks_erase = false;                 ///< In an overlay, blank cells empty the field.
    std::string production;                    ///< For rows that name no volume.
    Tier unmarked = Tier::kAttorneysEyesOnly;  ///< For rows without a designation.
    bool reads_texts = true;  ///< Takes in the files with extracted text, where there are any.
    std::string reject_path;  ///< CSV, made only if something is rejected; empty: none.
    bool is_dry_run = false;
};

/// What is shown before anything is imported.
struct ImportPreview {
    LoadFileKind kind = LoadFileKind::kDelimited;
    std::string format;  ///< "Concordance DAT, UTF-16LE".
    EncodingFinding encoding;
    DelimiterFinding delimiters;
    std::vector<std::string> headings;  ///< Unique.
    MappingProposal proposal;
    std::vector<std::vector<std::string>> cells;  ///< Of the first records, as they stand.
    std::vector<MappedRow> rows;                  ///< What becomes of them.
    std::vector<std::string> date_notes;          ///< By column: what is known of its dates.
};

/// The first `rows` records under `mapping`, or under the proposed one where it has no columns.
/// Throws kNotFound or kUnreadable.
ImportPreview PreviewImport(const std::string& path, const LoadFileChoices& choices,
                            const std::vector<LoadFileMapping>& profiles,
                            const LoadFileMapping& mapping, const RowOptions& options, int rows);

/// One field that an overlay changes.
struct OverlayChange {
    std::string bates;
    std::string field;
    std::string before;
    std::string after;
};

/// Something told of a row that was taken or not.
struct RowNote {
    std::int64_t line = 0;
    std::string message;
    bool is_blocking = false;
};

struct ImportOutcome {
    DocumentImport import;               ///< Its counts also after a dry run; its id empty then.
    std::int64_t changed = 0;            ///< Documents that an overlay or page images changed.
    std::int64_t warned = 0;             ///< Rows taken with a warning.
    std::vector<RowNote> notes;          ///< The first ones.
    std::vector<OverlayChange> changes;  ///< The first ones.
    ReadingCounts counts;
    std::vector<std::string> without_image;  ///< Numbers without a page image; the first ones.
    std::string reject_path;                 ///< Empty if nothing was rejected.
};

/// Throws kCancelled through `progress`, and what reading and writing throw; nothing is kept then,
/// and no reject file.
ImportOutcome ImportDocuments(Database& db, const Clock& clock, const std::string& user,
                              const ImportOptions& options, Progress& progress);

}  // namespace particulars
