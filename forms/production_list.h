// The productions of the case as a list to keep: volume, who produced it and when, and which one it
// replaces.

#pragma once

#include <string>
#include <vector>

#include "forms/list_dialog.h"
#include "model/jobs/check_volumes.h"

namespace particulars {

ListDialogPlan ProductionPlan(CaseAccess& access);

/// A line for each volume, and below it what is amiss with its numbers.
std::string VolumesInWords(const std::vector<VolumeReport>& reports);

}  // namespace particulars
