// Answers one of the questions that are asked of a kind of secret.

#pragma once

#include "model/particularity/checklist.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// The answer on file, or an empty one that has not been saved.
Particular AnswerOnFile(const CaseAccess& access, const TradeSecretId& secret,
                        const std::string& element);

/// Asks for text, state, tier and pinpoints, and saves them.
bool AnswerQuestion(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                    const ParticularQuestion& question);

}  // namespace particulars
