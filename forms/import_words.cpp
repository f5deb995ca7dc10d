#include "forms/import_words.h"

#include <fmt/format.h>

#include "forms/evidence_words.h"
#include "model/loadfiles/reading_words.h"

namespace particulars {
namespace {

constexpr std::size_t kMostNamed = 20;

std::string Of(std::int64_t count, const char* one, const char* many) {
    return Grouped(count) + " " + (count == 1 ? one : many);
}

void AddLine(std::string& text, const std::string& line) {
    text += (text.empty() ? "" : "\n") + line;
}

void AddCount(std::string& text, std::int64_t count, const char* one, const char* many) {
    if (count > 0)
        AddLine(text, Of(count, one, many) + ".");
}

void AddWithoutImage(std::string& text, const std::vector<std::string>& numbers) {
    if (numbers.empty())
        return;
    std::string named;
    for (std::size_t i = 0; i < numbers.size() && i < kMostNamed; ++i)
        named += (named.empty() ? "" : ", ") + numbers[i];
    AddLine(text, "Without a page image: " + named +
                      (numbers.size() > kMostNamed ? " and others." : "."));
}

}  // namespace

std::string UseInWords(const ColumnUse& use) {
    if (use.target)
        return std::string(Label(*use.target));
    return use.keep_as.empty() ? kSkippedColumn : "kept as " + use.keep_as;
}

std::string RowStateInWords(const MappedRow& row) {
    if (!row.blocking.empty())
        return "blocked";
    return row.warnings.empty()
               ? "ready"
               : Of(static_cast<std::int64_t>(row.warnings.size()), "warning", "warnings");
}

std::string RowProblems(const MappedRow& row) {
    std::string text;
    for (const Violation& violation : row.blocking)
        AddLine(text, "Blocked: " + violation.message);
    for (const Violation& violation : row.warnings)
        AddLine(text, "Warning: " + violation.message);
    return text;
}

std::string PreviewInWords(const std::vector<MappedRow>& rows) {
    std::size_t blocked = 0;
    std::size_t warned = 0;
    for (const MappedRow& row : rows) {
        blocked += row.blocking.empty() ? 0 : 1;
        warned += row.blocking.empty() && !row.warnings.empty() ? 1 : 0;
    }
    if (rows.empty())
        return "The file has no records.";
    return fmt::format("First {}: {} ready, {} with warnings, {} blocked.",
                       Of(static_cast<std::int64_t>(rows.size()), "row", "rows"),
                       rows.size() - blocked - warned, warned, blocked);
}

std::string FormatInWords(const ImportPreview& preview) {
    std::string text = preview.format + ".";
    AddLine(text, preview.encoding.explanation);
    if (preview.kind == LoadFileKind::kDelimited)
        AddLine(text, preview.delimiters.explanation);
    return text;
}

std::string OutcomeInWords(const ImportOutcome& outcome, bool is_dry_run) {
    const DocumentImport& import = outcome.import;
    std::string text = is_dry_run ? "Nothing is imported yet. Of " : "Done. Of ";
    text += Of(import.record_count, "record", "records") + ":";
    const std::string would = is_dry_run ? "would be " : "";
    AddLine(text, Of(import.added_count, "document ", "documents ") + would + "added.");
    if (outcome.changed > 0)
        AddLine(text, Of(outcome.changed, "document ", "documents ") + would + "changed.");
    AddCount(text, outcome.warned, "row has warnings", "rows have warnings");
    AddLine(text, import.rejected_count == 0
                      ? "None is rejected."
                      : Of(import.rejected_count, "row ", "rows ") + would + "rejected" +
                            (outcome.reject_path.empty()
                                 ? "."
                                 : "; each with its line and reason in " + outcome.reject_path));
    for (const std::string& sentence : OdditiesOf(outcome.counts))
        AddLine(text, sentence);
    AddWithoutImage(text, outcome.without_image);
    return text;
}

}  // namespace particulars
