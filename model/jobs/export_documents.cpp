#include "model/jobs/export_documents.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <set>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/evidence/bates.h"
#include "model/loadfiles/heading.h"
#include "model/loadfiles/load_file_writer.h"
#include "model/loadfiles/row_mapper.h"
#include "model/render/output_file.h"
#include "model/store/document_listing.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::int64_t kRowsOfPage = 1000;

LoadFileFormat FormatFor(const std::string& path) {
    const std::string ending = Fold(std::filesystem::path(path).extension().string());
    if (ending == ".dat")
        return ConcordanceFormat();
    if (ending == ".csv")
        return CsvFormat();
    throw Error(ErrorKind::kUsage,
                "Documents are written as a Concordance load file or as CSV: give the output a "
                "name that ends in .dat or .csv.");
}

/// Fields that have a column; text files are not written, the text itself is.
std::vector<TargetField> Fields() {
    std::vector<TargetField> fields;
    for (const auto& [field, name] : EnumText<TargetField>::kNames)
        if (field != TargetField::kTextPath)
            fields.push_back(field);
    return fields;
}

/// As an import would settle what is not there.
Document Settled(Document document) {
    if (document.bates_end.empty())
        document.bates_end = document.bates_begin;
    const auto begin = ParseBates(document.bates_begin);
    const auto end = ParseBates(document.bates_end);
    if (document.pages == 0 && begin && end)
        document.pages = PageCount({*begin, *end}).value_or(0);
    return document;
}

/// The documents of a view, whole and in order, read a page at a time.
class WholeDocuments {
public:
    WholeDocuments(DocumentListing& listing, Progress& progress)
        : listing_(listing), progress_(progress) {}

    void Each(const char* phase, const std::function<void(const Document&)>& take) {
        for (std::int64_t row = 0; row < listing_.count(); row += kRowsOfPage)
            for (const Document& listed : listing_.Rows(row, kRowsOfPage)) {
                if (done_++ % kRowsOfStep == 0)
                    progress_.Step(done_, 2 * listing_.count(), phase);
                if (const auto whole = Find<Document>(listing_.db(), listed.id.text()))
                    take(*whole);
            }
    }

private:
    static constexpr std::int64_t kRowsOfStep = 100;

    DocumentListing& listing_;
    Progress& progress_;
    std::int64_t done_ = 0;
};

/// The columns of the file and what stands in them. A column that was kept under the heading of a
/// field gets a number behind it, which it keeps from then on.
class ExportColumns {
public:
    explicit ExportColumns(const std::set<std::string>& kept) : fields_(Fields()) {
        for (const TargetField field : fields_)
            headings_.emplace_back(HeadingOf(field));
        std::vector<std::string> names = headings_;
        names.insert(names.end(), kept.begin(), kept.end());
        const std::vector<std::string> unique = UniqueHeadings(names);
        std::map<std::string, std::string> name_of;
        for (std::size_t i = fields_.size(); i < names.size(); ++i)
            name_of.emplace(unique[i], names[i]);
        for (const auto& [heading, name] : name_of) {
            position_.emplace(name, headings_.size());
            headings_.push_back(heading);
        }
    }

    const std::vector<std::string>& headings() const { return headings_; }

    std::vector<std::string> CellsOf(const Document& document) const {
        std::vector<std::string> cells(headings_.size());
        for (std::size_t i = 0; i < fields_.size(); ++i)
            cells[i] = Trim(CellOf(document, fields_[i]));
        for (const auto& [name, value] : document.more)
            cells[position_.at(name)] = Trim(value);
        return cells;
    }

    LoadFileMapping Mapping() const {
        LoadFileMapping mapping;
        mapping.name = "Export of this program";
        for (std::size_t i = 0; i < headings_.size(); ++i) {
            ColumnUse use{headings_[i], {}, headings_[i], {}};
            if (i < fields_.size()) {
                use.target = fields_[i];
                use.keep_as.clear();
            }
            if (use.target == TargetField::kDated)
                use.date_order = LoadDateOrder::kYearMonthDay;
            mapping.columns.push_back(std::move(use));
        }
        return mapping;
    }

private:
    std::vector<TargetField> fields_;
    std::vector<std::string> headings_;
    std::map<std::string, std::size_t> position_;  ///< Of what was kept under this name.
};

}  // namespace

DocumentExportOutcome ExportDocuments(Database& db, const DocumentExport& options,
                                      Progress& progress) {
    const LoadFileFormat format = FormatFor(options.output);
    DocumentView view;
    view.query = options.filter;
    view.highest = options.highest;
    const std::shared_ptr<Database> reading(&db, [](Database*) {});
    const Snapshot snapshot(*reading);
    DocumentListing listing(reading, view);
    if (listing.is_cut())
        throw Error(ErrorKind::kUsage,
                    fmt::format("The filter finds more than {} documents. Narrow it, or export all "
                                "documents without a filter. Nothing was written.",
                                listing.count()));
    listing.Take(listing.FindJumps(*reading));
    WholeDocuments documents(listing, progress);
    std::set<std::string> kept;
    documents.Each("finding columns", [&](const Document& document) {
        for (const auto& [name, value] : document.more)
            kept.insert(name);
    });
    const ExportColumns columns(kept);
    DocumentExportOutcome outcome;
    outcome.mapping = columns.Mapping();
    OutputFile file(options.output);
    LoadFileWriter writer([&](std::string_view bytes) { file.Write(bytes); }, format,
                          columns.headings());
    documents.Each("writing documents", [&](const Document& document) {
        writer.Write(columns.CellsOf(Settled(document)));
        outcome.tier = std::max(outcome.tier, document.tier);
        ++outcome.documents;
    });
    file.Commit();
    outcome.replaced_signs = writer.replaced_signs();
    return outcome;
}

}  // namespace particulars
