#include "model/jobs/evidence_papers.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <vector>

#include "model/core/error.h"
#include "model/core/grouped.h"
#include "model/jobs/argument_papers.h"
#include "model/papers/custodian_list.h"
#include "model/papers/document_list.h"
#include "model/papers/document_schedule.h"
#include "model/papers/evidence_coverage.h"
#include "model/store/document_listing.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 5> kPapers = {"schedule", "schedule-served", "documents",
                                                     "coverage", "custodians"};

constexpr std::string_view kCited = R"sql(
     WHERE id IN (SELECT document FROM link
                   UNION
                  SELECT document FROM document_review)
     ORDER BY bates_key, id
)sql";

/// Those that a link or a review names, without their text.
std::vector<Document> CitedDocuments(Database& db) {
    std::vector<std::string> names;
    for (const TableColumn& column : TableOf<Document>().columns)
        names.push_back(column.name == "text" ? "'' AS text" : column.name);
    std::vector<Document> documents;
    db.Query(fmt::format("SELECT {} FROM document{}", fmt::join(names, ", "), kCited), {},
             [&](const Row& row) { documents.push_back(RecordIn<Document>(row)); });
    return documents;
}

PaperDocument Schedule(Database& db, const ReaderRecords& seen, const PaperOptions& options,
                       const std::string& stamp) {
    const CaseRecords& records = seen.records();
    const std::vector<TradeSecret> secrets = SecretsNamed(records, options.secrets);
    const std::vector<Link> links = seen.Of(All<Link>(db));
    const std::vector<Document> documents = seen.Of(CitedDocuments(db));
    const std::vector<DocumentReview> reviews = seen.Of(All<DocumentReview>(db));
    const EvidenceOfCase evidence{
        &records.matter,     secrets, links, documents, records.code_citations, records.testimonies,
        records.transcripts, reviews, stamp};
    return options.paper == "schedule" ? ComposeSchedule(evidence)
                                       : ComposeScheduleToServe(evidence, options.final_copy);
}

PaperDocument ListOfDocuments(Database& db, const ReaderRecords& seen, const PaperOptions& options,
                              const std::string& stamp) {
    const CaseRecords& records = seen.records();
    // Gone before `db` is, and a case in memory has one connection only.
    const std::shared_ptr<Database> borrowed(&db, [](Database*) {});
    DocumentListing listing(borrowed, options.documents);
    if (listing.is_cut() || listing.count() > kMostDocumentsOnPaper)
        throw Error(ErrorKind::kUsage,
                    fmt::format("These are more than {} documents, which is more than a paper can "
                                "usefully hold. Narrow the filter, or export them as a load file. "
                                "Nothing was written.",
                                Grouped(kMostDocumentsOnPaper)));
    const std::vector<Document> documents = seen.Of(listing.Rows(0, listing.count()));
    return ComposeDocumentList({&records.matter, options.documents, options.document_query,
                                options.columns.empty() ? UsualColumns() : options.columns,
                                documents, records.document_count, records.tier_names, stamp});
}

}  // namespace

bool IsEvidencePaper(std::string_view id) {
    return std::find(kPapers.begin(), kPapers.end(), id) != kPapers.end();
}

PaperDocument ComposeEvidencePaper(const PaperSource& source, const ReaderRecords& seen,
                                   const PaperOptions& options, const std::string& stamp) {
    const CaseRecords& records = seen.records();
    if (options.paper == "custodians")
        return ComposeCustodians({&records.matter, records.people, stamp});
    Database& db = Need(source);
    if (options.paper == "coverage") {
        const std::vector<TradeSecret> secrets = SecretsNamed(records, options.secrets);
        const std::vector<RoleCount> counts = CountLinks(db);
        return ComposeCoverage({&records.matter, secrets, counts, stamp});
    }
    if (options.paper == "documents")
        return ListOfDocuments(db, seen, options, stamp);
    const Snapshot snapshot(db);
    return Schedule(db, seen, options, stamp);
}

}  // namespace particulars
