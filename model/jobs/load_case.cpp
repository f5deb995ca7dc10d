#include "model/jobs/load_case.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/records.h"

namespace particulars {
namespace {

// Kept by triggers: counting a million rows takes longer than opening the rest of the case.
constexpr std::string_view kCountDocuments = R"sql(
    SELECT coalesce(sum(documents), 0) FROM document_tally
)sql";

// The text of older versions is not read: a case with many amendments would be slow to open.
constexpr std::string_view kLatest = R"sql(
     WHERE number = (SELECT max(other.number) FROM version other
                      WHERE other.secret = version.secret)
     ORDER BY secret
)sql";

std::int64_t CountDocuments(Database& db) {
    std::int64_t count = 0;
    db.Query(kCountDocuments, {}, [&](const Row& row) { count = row.Integer(0); });
    return count;
}

std::vector<Version> LatestVersions(Database& db) {
    std::vector<std::string_view> names;
    for (const TableColumn& column : TableOf<Version>().columns)
        names.push_back(column.name);
    std::vector<Version> versions;
    db.Query(fmt::format("SELECT {} FROM version{}", fmt::join(names, ", "), kLatest), {},
             [&](const Row& row) { versions.push_back(RecordIn<Version>(row)); });
    return versions;
}

/// The text of a transcript is read when it is opened.
std::vector<Transcript> TranscriptsWithoutText(Database& db) {
    std::vector<std::string> names;
    for (const TableColumn& column : TableOf<Transcript>().columns)
        names.push_back(column.name == "text" ? "'' AS text" : column.name);
    std::vector<Transcript> transcripts;
    db.Query(fmt::format("SELECT {} FROM transcript ORDER BY {}", fmt::join(names, ", "),
                         RecordMap<Transcript>::kOrder),
             {}, [&](const Row& row) { transcripts.push_back(RecordIn<Transcript>(row)); });
    return transcripts;
}

/// A server shows none to somebody who has no part in it, which AskMembership puts into words.
Matter TheMatter(Database& db) {
    std::vector<Matter> matters = All<Matter>(db);
    if (matters.empty())
        db.AskMembership();
    if (matters.size() != 1)
        throw Error(ErrorKind::kCorrupt,
                    "The file does not hold exactly one matter. Nothing was changed; restore a "
                    "backup, or check the file with \"particulars-cli verify\".");
    return std::move(matters.front());
}

}  // namespace

MatterId MatterOf(Database& db) {
    return TheMatter(db).id;
}

CaseRecords LoadCase(Database& db) {
    const Snapshot snapshot(db);
    CaseRecords records;
    records.matter = TheMatter(db);
    records.related_dockets = All<RelatedDocket>(db);
    records.parties = All<Party>(db);
    records.people = All<Person>(db);
    records.docket_entries = All<DocketEntry>(db);
    records.redactions = All<Redaction>(db);
    records.motions = All<Motion>(db);
    records.rulings = All<Ruling>(db);
    records.obligations = All<Obligation>(db);
    records.requests = All<DiscoveryRequest>(db);
    records.events = All<Event>(db);
    records.deadlines = All<Deadline>(db);
    records.closures = All<Closure>(db);
    records.classifications = All<Classification>(db);
    records.secrets = All<TradeSecret>(db);
    records.aliases = All<SecretAlias>(db);
    records.versions = LatestVersions(db);
    records.particulars = All<Particular>(db);
    records.assessments = All<Assessment>(db);
    records.dismissals = All<HintDismissal>(db);
    records.challenges = All<Challenge>(db);
    records.status_steps = All<StatusStep>(db);
    records.lineage = All<LineageStep>(db);
    records.approvals = All<Approval>(db);
    records.served_sets = All<ServedSet>(db);
    records.served_items = All<ServedItem>(db);
    records.tier_changes = All<TierChange>(db);
    records.scores = All<SecrecyScore>(db);
    records.material_accesses = All<MaterialAccess>(db);
    records.facts = All<Fact>(db);
    records.fact_values = All<FactValue>(db);
    records.tier_names = All<TierName>(db);
    records.defenses = All<Defense>(db);
    records.productions = All<Production>(db);
    records.imports = All<DocumentImport>(db);
    records.code_citations = All<CodeCitation>(db);
    records.review_sessions = All<ReviewSession>(db);
    records.print_requests = All<PrintRequest>(db);
    records.page_budgets = All<PageBudget>(db);
    records.transcripts = TranscriptsWithoutText(db);
    records.testimonies = All<Testimony>(db);
    records.saved_views = All<SavedView>(db);
    records.members = All<Member>(db);
    records.clearances = All<Clearance>(db);
    records.books = All<ReportBook>(db);
    records.document_count = CountDocuments(db);
    return records;
}

std::vector<Version> VersionsOf(Database& db, const TradeSecretId& secret) {
    std::vector<Version> versions = AllWhere<Version>(db, "secret", secret.text());
    std::sort(versions.begin(), versions.end(),
              [](const Version& a, const Version& b) { return a.number > b.number; });
    return versions;
}

}  // namespace particulars
