#include <fmt/format.h>

#include "model/jobs/import_documents.h"
#include "model/loadfiles/heading.h"

namespace particulars {
namespace {

constexpr int kRowsForDates = 2000;  // Read further than shown: the 13th of a month comes late.

/// What the columns that may hold dates tell of their order.
class DateColumns {
public:
    explicit DateColumns(std::size_t columns) : finders_(columns) {}

    void Add(const SourceRecord& record) {
        for (std::size_t i = 0; i < std::min(finders_.size(), record.fields.size()); ++i)
            finders_[i].Add(record.fields[i]);
    }

    /// Fills in the order where a date column has none and its values leave no choice. Where they
    /// are all that there are (`is_all`) and none is a date, any order will do.
    void Settle(LoadFileMapping& mapping, bool is_all) const {
        for (std::size_t i = 0; i < std::min(finders_.size(), mapping.columns.size()); ++i) {
            ColumnUse& use = mapping.columns[i];
            if (use.target == TargetField::kDated && !use.date_order)
                use.date_order = is_all && !finders_[i].has_dates() ? LoadDateOrder::kYearMonthDay
                                                                    : finders_[i].Found();
        }
    }

    std::vector<std::string> Notes(const LoadFileMapping& mapping) const {
        std::vector<std::string> notes(finders_.size());
        for (std::size_t i = 0; i < std::min(finders_.size(), mapping.columns.size()); ++i)
            if (mapping.columns[i].target == TargetField::kDated)
                notes[i] = finders_[i].Explanation();
        return notes;
    }

private:
    std::vector<DateOrderFinder> finders_;
};

}  // namespace

ImportPreview PreviewImport(const std::string& path, const LoadFileChoices& choices,
                            const std::vector<LoadFileMapping>& profiles,
                            const LoadFileMapping& mapping, const RowOptions& options, int rows) {
    ImportPreview preview;
    LoadFile file(path, choices);
    preview.kind = file.kind();
    preview.format = file.Format();
    preview.encoding = file.encoding();
    preview.delimiters = file.delimiters();
    if (preview.kind == LoadFileKind::kOpticon || preview.kind == LoadFileKind::kLfp)
        return preview;
    std::unique_ptr<RecordStream> records = file.OpenRecords();
    preview.headings = UniqueHeadings(records->headings());
    preview.proposal = ProposeMapping(preview.headings, profiles);
    DateColumns dates(preview.headings.size());
    SourceRecord record;
    bool more = true;
    for (int read = 0; read < kRowsForDates && (more = records->Next(record)); ++read)
        dates.Add(record);
    dates.Settle(preview.proposal.mapping, !more);
    const LoadFileMapping& used = mapping.columns.empty() ? preview.proposal.mapping : mapping;
    preview.date_notes = dates.Notes(used);
    records.reset();
    records = file.OpenRecords();
    RowMapper mapper(used, options);
    for (int shown = 0; shown < rows && records->Next(record); ++shown) {
        preview.cells.emplace_back(record.fields.begin(), record.fields.end());
        preview.rows.push_back(mapper.Map(record));
    }
    return preview;
}

}  // namespace particulars
