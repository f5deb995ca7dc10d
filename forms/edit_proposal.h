// Opens the dialog that fits a proposal and gives back the proposal as edited.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/fields_dialog.h"
#include "forms/proposal.h"

namespace particulars {

/// nullopt where the user cancels. `text` is what the proposal's place points into.
std::optional<ProposalValue> EditProposal(wxWindow& parent, const Proposal& proposal,
                                          const std::string& text);

/// The fields of any proposal but an obligation, which has a dialog of its own.
std::vector<Field> FieldsOf(const ProposalValue& value);

/// The reverse: `before` with the values that the user typed.
ProposalValue WithValues(const ProposalValue& before, const FieldValues& values);

/// What the user must mend before the values can be taken.
Violations CheckValues(const ProposalValue& before, const FieldValues& values);

}  // namespace particulars
