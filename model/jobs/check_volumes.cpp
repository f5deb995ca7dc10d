#include "model/jobs/check_volumes.h"

namespace particulars {
namespace {

constexpr std::size_t kFindingsKept = 500;
constexpr std::int64_t kRowsBetweenReports = 4096;

constexpr std::string_view kRanges = R"sql(
    SELECT production, bates_begin, bates_end FROM document ORDER BY production, bates_key
)sql";

constexpr std::string_view kCount = "SELECT coalesce(sum(documents), 0) FROM document_tally";

std::vector<std::string> AnnouncedFor(const std::string& volume,
                                      const std::vector<Production>& productions) {
    for (const Production& production : productions)
        if (production.volume == volume)
            return PrefixesIn(production.prefixes);
    return {};
}

void TakeIn(const BatesRange& range, VolumeCheck& check, VolumeReport& report) {
    report.pages += PageCount(range).value_or(1);
    for (BatesFinding& finding : check.Add(range)) {
        ++report.problems;
        if (report.findings.size() < kFindingsKept)
            report.findings.push_back(std::move(finding));
    }
}

}  // namespace

std::vector<VolumeReport> CheckVolumes(Database& db, const std::vector<Production>& productions,
                                       Progress& progress) {
    std::int64_t total = 0;
    db.Query(kCount, {}, [&](const Row& row) { total = row.Integer(0); });
    std::vector<VolumeReport> reports;
    VolumeCheck check({});
    std::int64_t done = 0;
    db.Query(kRanges, {}, [&](const Row& row) {
        if (done++ % kRowsBetweenReports == 0)
            progress.Step(done, total, "checking volumes");
        const std::string volume = row.Text(0);
        if (reports.empty() || reports.back().volume != volume) {
            reports.emplace_back();
            reports.back().volume = volume;
            check = VolumeCheck(AnnouncedFor(volume, productions));
        }
        VolumeReport& report = reports.back();
        ++report.documents;
        const auto begin = ParseBates(row.Text(1));
        const auto end = ParseBates(row.Text(2));
        if (begin)
            TakeIn({*begin, end.value_or(*begin)}, check, report);
    });
    return reports;
}

}  // namespace particulars
