// Makes a Document of each record of a load file, by the mapping of its columns.
//
// A row is blocked only where no document can be made of it: without a Bates number, or with a
// range that runs backwards. Everything else is a warning, and the value that could not be used is
// kept under its heading, so that nothing of the load file is lost. A path that leads out of the
// folder of the load file is never linked.

#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/violation.h"
#include "model/evidence/bates.h"
#include "model/evidence/document.h"
#include "model/loadfiles/column_mapping.h"
#include "model/loadfiles/record_stream.h"
#include "model/matter/tier_name.h"

namespace particulars {

struct RowOptions {
    MatterId matter;
    std::string production;                    ///< For rows that name no volume.
    Tier unmarked = Tier::kAttorneysEyesOnly;  ///< For rows without a designation.
    std::vector<TierName> tier_names;
};

struct MappedRow {
    Document document;
    std::string text_path;  ///< Of the file with the extracted text, relative; empty if none.
    Violations warnings;
    Violations blocking;  ///< Not empty: the row goes to the reject file.
};

class RowMapper {
public:
    /// `mapping` must have one use for each field of the records.
    RowMapper(LoadFileMapping mapping, RowOptions options);

    /// Good until the next call.
    const MappedRow& Map(const SourceRecord& record);

private:
    void Take(const ColumnUse& use, std::string_view value);
    void TakePages(const ColumnUse& use, std::string_view value);
    void TakeDate(const ColumnUse& use, std::string_view value);
    void TakeTier(const ColumnUse& use, std::string_view value);
    std::optional<Tier> TierOf(std::string_view designation);
    void TakeHash(const ColumnUse& use, std::string_view value);
    void TakePath(const ColumnUse& use, std::string_view value, std::string& path);
    void SettleBates();
    void SplitRange();
    void SettlePages(std::int64_t counted);
    void SettleFamily();
    void Keep(std::string_view name, std::string_view value);
    void Warn(const ColumnUse& use, std::string_view value, std::string message);
    void Block(std::string field, std::string message);

    LoadFileMapping mapping_;
    RowOptions options_;
    bool has_end_column_ = false;
    std::map<std::string, std::optional<Tier>, std::less<>> tiers_;  ///< By designation, as met.
    std::optional<BatesNumber> begin_;
    MappedRow row_;
    std::size_t kept_ = 0;
};

/// The value of the field as the program writes it into a load file; a RowMapper reads it back. The
/// text path is no part of a document.
std::string CellOf(const Document& document, TargetField field);

/// A path of a load file in the form in which documents hold it, with "/" and without a leading
/// ".\" or "\", which load files put before paths within the volume.
std::string RelativePath(std::string_view path);

}  // namespace particulars
