// What is asked about a list beside its entries: how it was served, which order closes it, and the
// day and defendant that somebody wants to know about.

#pragma once

#include <optional>

#include "model/jobs/paper_options.h"
#include "model/jobs/served_set.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// Refuses, with the field, what CheckService finds.
std::optional<SetService> AskHowServed(wxWindow& parent, const CaseAccess& access,
                                       const ServedSet& set, const SetMaterial& material);

std::optional<SetClosing> AskWhoCloses(wxWindow& parent, const ServedSet& set);

/// Only `on` and `defendant` are filled in.
std::optional<PaperOptions> AskForDay(wxWindow& parent, const CaseAccess& access);

}  // namespace particulars
