#include "model/particularity/comparison.h"

#include <algorithm>
#include <optional>
#include <set>

namespace particulars {
namespace {

ComparisonRow EmptyRow(const std::string& element, std::size_t columns) {
    ComparisonRow row;
    row.element = element;
    row.verdicts.assign(columns, Verdict::kNotAssessed);
    row.notes.resize(columns);
    row.asked.resize(columns);
    return row;
}

std::string AskedInWords(const ChecklistRow& row) {
    return row.required ? "required" : "advisable";
}

bool Differs(const std::vector<Verdict>& verdicts) {
    std::optional<Verdict> first;
    for (const Verdict verdict : verdicts) {
        if (verdict == Verdict::kNotAssessed)
            continue;
        if (first && *first != verdict)
            return true;
        first = verdict;
    }
    return false;
}

}  // namespace

Comparison CompareReviewers(const Checklist& checklist) {
    std::set<std::string> reviewers;
    for (const ChecklistRow& row : checklist.rows)
        for (const Assessment& answer : row.answers)
            reviewers.insert(answer.reviewer);
    Comparison comparison;
    comparison.columns.assign(reviewers.begin(), reviewers.end());
    for (const ChecklistRow& asked : checklist.rows) {
        ComparisonRow row = EmptyRow(asked.element, comparison.columns.size());
        for (std::size_t i = 0; i < comparison.columns.size(); ++i)
            row.asked[i] = AskedInWords(asked);
        for (const Assessment& answer : asked.answers) {
            const auto column = static_cast<std::size_t>(
                std::distance(reviewers.begin(), reviewers.find(answer.reviewer)));
            row.verdicts[column] = answer.verdict;
            row.notes[column] = answer.note;
        }
        row.differs = Differs(row.verdicts);
        comparison.rows.push_back(std::move(row));
    }
    return comparison;
}

Comparison CompareStandards(const std::vector<Checklist>& checklists) {
    Comparison comparison;
    for (const Checklist& checklist : checklists)
        comparison.columns.push_back(checklist.standard);
    for (std::size_t column = 0; column < checklists.size(); ++column)
        for (const ChecklistRow& asked : checklists[column].rows) {
            auto row = std::find_if(
                comparison.rows.begin(), comparison.rows.end(),
                [&](const ComparisonRow& known) { return known.element == asked.element; });
            if (row == comparison.rows.end())
                row = comparison.rows.insert(row, EmptyRow(asked.element, checklists.size()));
            row->asked[column] = AskedInWords(asked);
            row->verdicts[column] = asked.verdict;
            if (!asked.answers.empty())
                row->notes[column] = asked.answers.front().note;
        }
    for (ComparisonRow& row : comparison.rows)
        row.differs = Differs(row.verdicts);
    return comparison;
}

}  // namespace particulars
