// The checklist of one secret under one standard: its elements that apply to this kind of secret,
// in the standard's order, each with the latest answer of each reviewer and the open challenges.

#pragma once

#include <string>
#include <vector>

#include "model/particularity/assessment.h"
#include "model/particularity/challenge.h"
#include "model/particularity/standard.h"

namespace particulars {

struct ChecklistRow {
    std::string element;
    std::string question;
    std::string why;
    bool required = false;
    std::string authority;
    Verdict verdict = Verdict::kNotAssessed;  ///< Of the latest answer.
    std::vector<Assessment> answers;          ///< Latest of each reviewer, newest first.
    std::vector<Challenge> challenges;        ///< Open ones that name this element.
};

struct Checklist {
    TradeSecretId secret;
    std::string standard;
    std::vector<ChecklistRow> rows;

    /// Against the whole secret or the whole list, whatever became of them; shown above the rows
    /// and marked as blanket, because a court may hear only the objection that names an element.
    std::vector<Challenge> blanket_challenges;
};

/// `assessments` and `challenges` may be of the whole case; others' are passed over. Elements that
/// do not apply to the secret's kind are left out.
Checklist BuildChecklist(const StandardLibrary& library, const Standard& standard,
                         const TradeSecret& secret, const VersionId& version,
                         const std::vector<Assessment>& assessments,
                         const std::vector<Challenge>& challenges);

/// The type-specific particulars of a kind of secret: for data, the four questions that
/// the defendant asked in LivePerson.
struct ParticularQuestion {
    std::string element;  ///< Such as "data_purpose".
    std::string question;
    std::string authority;
};

const std::vector<ParticularQuestion>& ParticularQuestions(SecretKind kind);

}  // namespace particulars
