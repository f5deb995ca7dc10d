#include "forms/matrix.h"

#include <algorithm>
#include <fmt/format.h>

#include "forms/words.h"

namespace particulars {
namespace {

MatrixCell CellFor(const Checklist& checklist, const std::string& element) {
    const auto row = std::find_if(checklist.rows.begin(), checklist.rows.end(),
                                  [&](const ChecklistRow& one) { return one.element == element; });
    MatrixCell cell;
    cell.applies = row != checklist.rows.end();
    if (!cell.applies)
        return cell;
    cell.verdict = row->verdict;
    cell.open_challenges = static_cast<int>(row->challenges.size());
    if (!row->answers.empty()) {
        cell.reviewer = row->answers.front().reviewer;
        cell.note = row->answers.front().note;
    }
    return cell;
}

MatrixRow RowFor(const CaseRecords& records, const StandardLibrary& library,
                 const Standard& standard, const TradeSecret& secret) {
    const Version* version = NewestVersion(records, secret.id);
    const Checklist checklist =
        BuildChecklist(library, standard, secret, version ? version->id : VersionId(),
                       records.assessments, records.challenges);
    MatrixRow row;
    row.secret = secret.id;
    row.designation = Designation(secret);
    row.title = secret.title;
    row.status = std::string(ToText(secret.status));
    row.ended = secret.status == SecretStatus::kWithdrawn || secret.status == SecretStatus::kStruck;
    for (const StandardElement& element : standard.elements)
        row.cells.push_back(CellFor(checklist, element.element));
    return row;
}

}  // namespace

Matrix BuildMatrix(const CaseRecords& records, const StandardLibrary& library,
                   const Standard& standard) {
    Matrix matrix;
    matrix.standard = standard.id;
    for (const StandardElement& element : standard.elements) {
        const Element* known = library.FindElement(element.element);
        matrix.columns.push_back({element.element, ElementLabel(element.element),
                                  known ? known->question : std::string(), element.required});
    }
    std::vector<const TradeSecret*> secrets;
    for (const TradeSecret& secret : records.secrets)
        secrets.push_back(&secret);
    std::sort(secrets.begin(), secrets.end(),
              [](const auto* one, const auto* other) { return one->number < other->number; });
    for (const TradeSecret* secret : secrets)
        matrix.rows.push_back(RowFor(records, library, standard, *secret));
    return matrix;
}

std::string WordOf(const MatrixCell& cell) {
    return cell.word.empty() ? std::string(VerdictWord(cell.verdict)) : cell.word;
}

std::string CellInWords(const Matrix& matrix, std::size_t row, std::size_t column) {
    const MatrixRow& secret = matrix.rows[row];
    const MatrixColumn& element = matrix.columns[column];
    const MatrixCell& cell = secret.cells[column];
    if (!cell.said.empty())
        return cell.said;
    std::string words = fmt::format("{}, {} ({}): ", secret.designation, element.label,
                                    element.required ? "required" : "advisable");
    if (!cell.applies)
        return words + "not asked of this kind of secret.";
    words += VerdictWord(cell.verdict);
    if (!cell.reviewer.empty())
        words += ", reviewer " + cell.reviewer;
    if (cell.open_challenges == 1)
        words += ", 1 open challenge";
    else if (cell.open_challenges > 1)
        words += fmt::format(", {} open challenges", cell.open_challenges);
    return words + ".";
}

}  // namespace particulars
