// Views of lists that were kept under a name, as what a paper is to show.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"

namespace particulars {

/// Whether the paper shows a list that views can be kept of.
bool HasViews(std::string_view paper);

/// The team's views and those of `user`, of one list, by name.
std::vector<SavedView> ViewsOf(const CaseRecords& records, const std::string& user,
                               std::string_view list);

/// The id of the list that the paper shows: "documents", or that of papers/case_list.h.
std::string ListOf(const PaperOptions& options);

/// The view of that name, the user's own before the team's. Throws kNotFound, naming those there
/// are.
SavedView ViewNamed(const CaseRecords& records, const std::string& user, std::string_view list,
                    const std::string& name);

/// Has `options` show what the view does. What the list does not have any more is left out. Throws
/// kUsage where a query of documents cannot be read.
void TakeView(const SavedView& view, PaperOptions& options);

/// What `options` show, to be kept as the user's own, or as the team's where `owner` is empty: in
/// place of the view of that name, if there is one. Throws kConflict where that is one of another
/// list.
SavedView ViewToKeep(const CaseRecords& records, const PaperOptions& options,
                     const std::string& owner, const std::string& name);

}  // namespace particulars
