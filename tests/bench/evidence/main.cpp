// script/bench evidence: a million documents imported, paged and searched, each figure beside what
// it is held against, measured in the same run.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <random>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "model/core/error.h"
#include "model/jobs/import_documents.h"
#include "model/jobs/load_case.h"
#include "model/store/case_file.h"
#include "model/store/document_listing.h"
#include "model/store/document_search.h"
#include "model/store/edit.h"
#include "tests/bench/evidence/bare_import.h"
#include "tests/bench/load_file_generator.h"

namespace particulars {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr const char* kPassword = "benchmark";
constexpr std::int64_t kRowsOfPage = 100;
constexpr int kPagesRead = 100;
constexpr int kQueries = 200;
constexpr std::int64_t kHitsShown = 50;

double TimeOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

double Median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double Percentile95(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

void Print(const std::string& what, double ours, const std::string& unit, const std::string& other,
           double theirs, double floor) {
    fmt::print("{:<44} {:>10.3f} {:<3} {:>24} {:>10.3f} {:<3} ratio {:>6.2f} (at most {})\n", what,
               ours, unit, other, theirs, unit, ours / theirs, floor);
    std::fflush(stdout);
}

/// Peak memory of this process in MB.
double PeakMemory() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

struct Measured {
    double seconds = 0;
    double megabytes = 0;
};

/// In a process of its own, so that its peak memory is its own.
Measured InProcess(const std::function<void()>& work) {
    std::array<int, 2> pipe_ends{};
    if (pipe(pipe_ends.data()) != 0)
        throw std::runtime_error("No pipe can be made.");
    const pid_t child = fork();
    if (child == 0) {
        Measured measured;
        int code = 0;
        try {
            measured.seconds = TimeOf(work);
        } catch (const std::exception& error) {
            fmt::print(stderr, "{}\n", error.what());
            code = 1;
        }
        measured.megabytes = PeakMemory();
        const bool told = write(pipe_ends[1], &measured, sizeof measured) == sizeof measured;
        std::_Exit(told ? code : 1);
    }
    Measured measured;
    const bool heard = read(pipe_ends[0], &measured, sizeof measured) == sizeof measured;
    int status = 0;
    waitpid(child, &status, 0);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    if (!heard || status != 0)
        throw std::runtime_error("A measured process failed.");
    return measured;
}

class Bench {
public:
    Bench(std::string folder, std::int64_t documents, std::int64_t few)
        : folder_(std::move(folder)), documents_(documents), few_(few) {}

    void Run() {
        Import();
        Pages();
        Search();
        Opening();
    }

private:
    std::string LoadFileOf(std::int64_t documents) {
        const std::string path = fmt::format("{}/{}.dat", folder_, documents);
        if (std::filesystem::exists(path))
            return path;
        GeneratedFile file;
        file.documents = documents;
        file.format.begins_with_mark = false;
        std::ofstream stream(path, std::ios::binary);
        GenerateLoadFile(file, [&](std::string_view bytes) { stream << bytes; });
        return path;
    }

    std::string NewCase(const std::string& name) {
        const std::string path = fmt::format("{}/{}.particulars", folder_, name);
        std::filesystem::remove(path);
        Matter matter;
        matter.caption = "Benchmark";
        matter.court = "nysd";
        matter.docket_number = "1";
        matter.id = NewId<MatterId>(clock_);
        const auto db = CreateCaseFile(path, kPassword);
        Edit edit(*db, clock_, "bench", "make the case");
        edit.Save(matter);
        edit.Commit();
        return path;
    }

    Measured ImportInto(const std::string& path, std::int64_t documents) {
        const std::string file = LoadFileOf(documents);
        return InProcess([&] {
            const auto db = OpenCaseFile(path, kPassword);
            ImportOptions options;
            options.path = file;
            options.reads_texts = false;
            ImportPreview preview = PreviewImport(file, {}, {}, {}, {}, 50);
            options.mapping = preview.proposal.mapping;
            for (ColumnUse& use : options.mapping.columns)
                if (use.target == TargetField::kDated && !use.date_order)
                    use.date_order = LoadDateOrder::kMonthDayYear;
            NoProgress progress;
            const ImportOutcome outcome = ImportDocuments(*db, clock_, "bench", options, progress);
            if (outcome.import.added_count != documents)
                throw std::runtime_error(fmt::format(
                    "Only {} documents were imported: {}", outcome.import.added_count,
                    outcome.notes.empty() ? std::string() : outcome.notes.front().message));
        });
    }

    void Import() {
        many_ = NewCase("many");
        few_case_ = NewCase("few");
        const std::string bare = NewCase("bare");
        const std::string tenth = NewCase("tenth");
        const std::string file = LoadFileOf(documents_);
        const std::string matter = MatterOf(*OpenCaseFile(bare, kPassword, true)).text();
        ImportInto(few_case_, few_);
        const Measured theirs = InProcess([&] {
            if (ImportBare(bare, kPassword, matter, file) != documents_)
                throw std::runtime_error("The bare loop lost documents.");
        });
        std::filesystem::remove(bare);
        const Measured ours = ImportInto(many_, documents_);
        Print(fmt::format("import of {} documents", documents_), ours.seconds, "s", "bare loop",
              theirs.seconds, 1.25);
        const Measured small = ImportInto(tenth, documents_ / 10);
        std::filesystem::remove(tenth);
        Print("peak memory of it (at most 200 MB)", ours.megabytes, "MB",
              fmt::format("of {} documents", documents_ / 10), small.megabytes, 1.1);
    }

    /// Seconds for the first, the last and a random page of a view.
    std::array<double, 3> PageTimes(const std::string& path, DocumentSort sort) {
        DocumentView view;
        view.sort = sort;
        DocumentListing listing(OpenCaseFile(path, kPassword, true), view);
        listing.Take(listing.FindJumps(listing.db()));
        std::mt19937_64 random(7);
        std::array<std::vector<double>, 3> times;
        for (int i = 0; i < kPagesRead; ++i) {
            const std::int64_t last = std::max<std::int64_t>(0, listing.count() - kRowsOfPage);
            const auto anywhere =
                static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(last + 1));
            const std::array<std::int64_t, 3> first = {0, last, anywhere};
            for (std::size_t kind = 0; kind < first.size(); ++kind)
                times[kind].push_back(TimeOf([&] { listing.Rows(first[kind], kRowsOfPage); }));
        }
        return {Median(times[0]), Median(times[1]), Median(times[2])};
    }

    double OpenView(const std::string& path, DocumentSort sort) {
        const auto db = OpenCaseFile(path, kPassword, true);
        std::vector<double> times;
        for (int i = 0; i < kPagesRead; ++i)
            times.push_back(TimeOf([&] {
                DocumentView view;
                view.sort = sort;
                DocumentListing listing(db->Connect(), view);
                listing.Rows(0, kRowsOfPage);
            }));
        return Median(times);
    }

    void Pages() {
        constexpr std::array<const char*, 3> kKinds = {"first page", "last page", "random page"};
        for (const auto& [sort, name] : EnumText<DocumentSort>::kNames) {
            const auto many = PageTimes(many_, sort);
            const auto few = PageTimes(few_case_, sort);
            for (std::size_t kind = 0; kind < kKinds.size(); ++kind)
                Print(fmt::format("{} by {}", kKinds[kind], name), many[kind] * 1e3, "ms",
                      fmt::format("of {}", few_), few[kind] * 1e3, 1.5);
            Print(fmt::format("sorting by {}, to the first page", name),
                  OpenView(many_, sort) * 1e3, "ms", fmt::format("of {}", few_),
                  OpenView(few_case_, sort) * 1e3, 1.5);
        }
    }

    void Search() {
        const auto db = OpenCaseFile(many_, kPassword, true);
        const std::vector<std::string> words = {
            "schedule",  "pricing",   "visitor",  "forecast",    "contract report",
            "LP0000123", "custodian", "sender17", "budget plan", "Excel"};
        std::mt19937_64 random(11);
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < kQueries; ++i) {
            const std::string& word = words[random() % words.size()];
            const std::string typed = word.substr(0, 2 + random() % (word.size() - 1));
            ours.push_back(TimeOf([&] {
                const auto query = ParseDocumentQuery(typed, true);
                FirstMatches(*db, std::get<DocumentQuery>(query), Tier::kSourceCode, kHitsShown);
            }));
            const auto query = ParseDocumentQuery(typed, true);
            const std::string expression = Fts5Expression(std::get<DocumentQuery>(query));
            theirs.push_back(TimeOf([&] {
                db->Query(
                    "SELECT d.* FROM document_search s CROSS JOIN document d ON d.place = "
                    "s.rowid WHERE document_search MATCH $1 ORDER BY s.rowid LIMIT 50",
                    {expression}, [](const Row& row) { row.Text(2); });
            }));
        }
        Print("search as you type, 95th percentile", Percentile95(ours) * 1e3, "ms",
              "bare FTS5 query", Percentile95(theirs) * 1e3, 1.2);
    }

    void Opening() {
        const auto open = [&](const std::string& path) {
            std::vector<double> times;
            for (int i = 0; i < 5; ++i)
                times.push_back(TimeOf([&] {
                    const auto db = OpenCaseFile(path, kPassword, true);
                    LoadCase(*db);
                    DocumentListing(db->Connect(), {}).Rows(0, kRowsOfPage);
                }));
            return Median(times);
        };
        Print("opening the case, to the first page", open(many_) * 1e3, "ms",
              fmt::format("of {}", few_), open(few_case_) * 1e3, 1.2);
    }

    std::string folder_;
    std::int64_t documents_;
    std::int64_t few_;
    std::string many_;
    std::string few_case_;
    SystemClock clock_;
};

}  // namespace
}  // namespace particulars

int main(int argc, char** argv) {
    std::int64_t documents = 1'000'000;
    std::string folder;
    CLI::App app("Measures a case with a million documents.");
    app.add_option("--documents", documents, "How many")->check(CLI::Range(1'000, 10'000'000));
    app.add_option("--folder", folder, "Where the files go (3 GB); a temporary one otherwise");
    CLI11_PARSE(app, argc, argv);
    const bool is_own = folder.empty();
    if (is_own)
        folder =
            (std::filesystem::temp_directory_path() / fmt::format("particulars-bench-{}", getpid()))
                .string();
    std::filesystem::create_directories(folder);
    int code = 0;
    try {
        particulars::Bench(folder, documents, 1'000).Run();
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        code = 1;
    }
    if (is_own)
        std::filesystem::remove_all(folder);
    return code;
}
