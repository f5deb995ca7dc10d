// The one place from which courts, holidays, closings, counting rules and deadlines come: the
// tables compiled into the program, with those of a firm's own folder on top.
//
// A firm's file has the name and form of one in resources/courts, and need hold only the rows that
// differ. A file with a mistake in it is refused whole: the shipped rows stay in force, every
// computed date warns of it, and nothing is guessed.

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/deadlines/court_tables.h"

namespace particulars {

struct CourtData {
    CourtTables tables;
    std::optional<std::filesystem::path> folder;  ///< The firm's, where there is one.
    std::vector<std::string> own_files;           ///< Of the firm's, those in force.
    std::vector<Finding> findings;                ///< Why others are not.
};

/// The shipped tables, with those in `folder` on top. A folder that is not there is a finding, as
/// is a file in it that no table is called. Throws kInternal where the shipped ones are damaged.
std::unique_ptr<const CourtData> LoadCourtData(
    const std::optional<std::filesystem::path>& folder = std::nullopt);

/// PARTICULARS_COURTS where that is set, else particulars/courts in the user's configuration folder
/// where there is such a folder.
std::optional<std::filesystem::path> FirmsCourtFolder();

/// What the functions of court.h, holiday.h, regime.h and rule.h answer from. Loaded from
/// FirmsCourtFolder at the first use; safe to call from several threads.
const CourtData& TheCourtData();

/// Answers from `data` from now on. What was answered before stays valid and as it was. For the
/// start of a program and for tests, not while dates are being computed.
void UseCourtData(std::unique_ptr<const CourtData> data);

/// What every computed date must say: one sentence for each refused file.
std::vector<std::string> WarningsOfRefusedFiles(const CourtData& data);

}  // namespace particulars
