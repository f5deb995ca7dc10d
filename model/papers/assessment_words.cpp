#include "model/papers/assessment_words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "model/core/capitalized.h"
#include "model/core/error.h"

namespace particulars {

CellMark MarkOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::kNotAssessed:
            return CellMark::kNotAssessed;
        case Verdict::kMet:
            return CellMark::kMet;
        case Verdict::kDoubtful:
            return CellMark::kDoubtful;
        case Verdict::kNotMet:
            return CellMark::kNotMet;
        case Verdict::kNotApplicable:
            return CellMark::kNotApplicable;
    }
    throw Error(ErrorKind::kInternal, "An answer has no mark.");
}

std::string WordOf(Verdict verdict) {
    return Capitalized(ToText(verdict));
}

Cell VerdictCell(Verdict verdict) {
    return {{{{WordOf(verdict)}}}, MarkOf(verdict)};
}

std::string TallyInWords(const std::vector<ChecklistRow>& rows) {
    constexpr std::array kInOrder = {Verdict::kMet, Verdict::kDoubtful, Verdict::kNotMet,
                                     Verdict::kNotApplicable, Verdict::kNotAssessed};
    std::string words;
    for (const Verdict verdict : kInOrder) {
        const auto count = std::count_if(rows.begin(), rows.end(), [verdict](const auto& row) {
            return row.verdict == verdict;
        });
        if (count > 0)
            words += fmt::format("{}{}\u00a0{}", words.empty() ? "" : ", ", count, ToText(verdict));
    }
    return words.empty() ? "asks nothing of this kind of secret" : words;
}

std::string CheckInWords(const std::string& check) {
    if (check == "V")
        return "authority read";
    if (check == "P")
        return "authority partly read";
    return "authority not re-read: check before relying on it";
}

std::string DayInWords(const Date& date) {
    if (date.is_special())
        return "undated";
    const std::string words = ToShortWords(date);
    std::string day = words.substr(words.find(' ') + 1);
    for (std::size_t space = day.find(' '); space != std::string::npos; space = day.find(' '))
        day.replace(space, 1, "\u00a0");
    return day;
}

}  // namespace particulars
