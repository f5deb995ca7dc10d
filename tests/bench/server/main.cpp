// script/bench server: a team server of the size of a large firm, 50 people at work on it, and what
// that costs. Ends with an error if a single edit was lost.
//
// PARTICULARS_TEST_SERVER names a server to be filled, as tests/support/with_server does.

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fmt/format.h>
#include <stdexcept>
#include <string>
#include <vector>

#include "model/core/error.h"
#include "tests/bench/server/generator.h"
#include "tests/bench/server/proof.h"
#include "tests/bench/server/reading.h"
#include "tests/bench/server/workload.h"

namespace {

using namespace particulars::bench;

constexpr int kFewMatters = 10;

struct Options {
    std::string scale = "small";
    int seconds = 60;
    int users = kUsers;
    int pause = 1000;
    std::int64_t seed = 1;
};

Options OptionsOf(int argc, char** argv) {
    Options options;
    CLI::App app("Measures a team server with many users at once.");
    app.add_option("--scale", options.scale,
                   "small: 10 matters, 50,000 documents. full: 1,000 matters, 5,000,000")
        ->check(CLI::IsMember({"small", "full"}));
    app.add_option("--seconds", options.seconds, "How long the users work")
        ->check(CLI::Range(1, 3600));
    app.add_option("--users", options.users, "How many at once")->check(CLI::Range(1, kUsers));
    app.add_option("--pause", options.pause, "Milliseconds between two acts of a user, on average")
        ->check(CLI::Range(0, 60'000));
    app.add_option("--seed", options.seed, "Another one makes another server and other users");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error));
    }
    return options;
}

std::string AddressOfServer() {
    const char* server = std::getenv("PARTICULARS_TEST_SERVER");
    if (server == nullptr)
        throw std::runtime_error("There is no server to fill: run script/bench server.");
    return server;
}

void Make(const std::string& address, int matters, std::int64_t seed) {
    if (IsThere(address))
        return;  // Left by an earlier run on the same server.
    const GeneratedServer made = Generate(address, matters, seed);
    CheckGenerated(address);
    fmt::print(
        "Made {} matters, {} secrets, {} documents, {} lines of log in {:.0f} s; {} MB on "
        "disk.\n",
        made.matters, made.secrets, made.documents, made.changes, made.seconds,
        made.bytes / 1'000'000);
    std::fflush(stdout);
}

void Print(const ReadingCosts& costs) {
    fmt::print("\nReading, one user, ms (median)\n");
    fmt::print(
        "  open a case of 100 secrets   {:8.2f}   among ten {:.2f}, ratio {:.2f}; on a new "
        "connection {:.1f}\n",
        costs.load_many, costs.load_few, costs.load_many / costs.load_few, costs.first_load);
    fmt::print("  200 of 25,000 documents      {:8.2f}   past the walls {:.2f}, ratio {:.2f}\n",
               costs.page, costs.page_as_owner, costs.page / costs.page_as_owner);
    fmt::print("  all secrets of the case      {:8.2f}   past the walls {:.2f}, ratio {:.2f}\n",
               costs.secrets, costs.secrets_as_owner, costs.secrets / costs.secrets_as_owner);
    std::fflush(stdout);
}

void Print(const Workload& workload, WorkDone& done) {
    fmt::print(
        "\n{} users, {} ms between acts, {:.0f} s: {:.1f} edits committed a second ({}), "
        "{} conflicts, {} merges, {} refused\n",
        workload.users, workload.pause.count(), done.seconds,
        static_cast<double>(done.commits) / done.seconds, done.commits, done.conflicts, done.merges,
        done.refused);
    fmt::print("  {:<22}{:>8}{:>10}{:>10}{:>10}  ms\n", "", "count", "50th", "95th", "99th");
    for (std::size_t act = 0; act < done.times.size(); ++act)
        fmt::print("  {:<22}{:>8}{:>10.2f}{:>10.2f}{:>10.2f}\n", kActNames[act],
                   done.times[act].count(), done.times[act].Percentile(50),
                   done.times[act].Percentile(95), done.times[act].Percentile(99));
    const Samples& edit = Of(done.times, Act::kEdit);
    const Samples& update = Of(done.times, Act::kUpdate);
    if (edit.count() == 0 || update.count() == 0)
        return;
    fmt::print("  an edit takes {:.1f} times a bare UPDATE (50th), {:.1f} (95th)\n",
               edit.Percentile(50) / update.Percentile(50),
               edit.Percentile(95) / update.Percentile(95));
    std::fflush(stdout);
}

void Print(const Proof& proof) {
    fmt::print(
        "\n{} edits in {} records of {} cases: {} lost updates, {} lines of log that nobody "
        "made, {} records unlike their log, {} broken chains\n",
        proof.saved, proof.records, proof.cases, proof.lost, proof.unasked, proof.torn,
        proof.broken);
}

std::vector<Workload> WorkloadsOf(const Options& options) {
    const std::chrono::milliseconds all{1000 * options.seconds};
    const auto seed = static_cast<std::uint64_t>(options.seed);
    const std::chrono::milliseconds pause{options.pause};
    return {{"one", 1, all / 4, std::chrono::milliseconds{0}, true, seed},
            {"mix", options.users, all, pause, false, seed},
            {"rush", options.users, all / 4, std::chrono::milliseconds{0}, true, seed}};
}

int Measure(const Options& options) {
    const std::string server = AddressOfServer();
    const std::string few = With(server, "few_matters", {});
    const std::string many = options.scale == "full" ? With(server, "many_matters", {}) : few;
    Make(few, kFewMatters, options.seed);
    if (many != few)
        Make(many, 100 * kFewMatters, options.seed);
    MakePlainTable(many);
    Print(MeasureReading(few, many));

    const std::int64_t lines_before = LinesOf(many);
    std::vector<SavedEdit> saved;
    for (const Workload& workload : WorkloadsOf(options)) {
        WorkDone done = Run(many, workload);
        Print(workload, done);
        saved.insert(saved.end(), done.saved.begin(), done.saved.end());
    }
    const Proof proof = Prove(many, lines_before, saved);
    Print(proof);
    return proof.holds() ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
    const Options options = OptionsOf(argc, argv);
    try {
        return Measure(options);
    } catch (const particulars::Error& error) {
        fmt::print(stderr, "{} {}\n", error.what(), error.detail());
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
    }
    return EXIT_FAILURE;
}
