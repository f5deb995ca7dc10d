#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/document_view_option.h"
#include "app/cli/enum_option.h"
#include "model/core/error.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/export_calendar.h"
#include "model/jobs/export_documents.h"
#include "model/jobs/log_distribution.h"
#include "model/jobs/open_export.h"
#include "model/jobs/served_findings.h"
#include "model/jobs/verify_set.h"
#include "model/render/output_file.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string tier = "public";
    std::string what;
    std::string output;
    CalendarOptions calendar;
    std::string set;  ///< Number of a served list.
    std::string recipient;
    std::string filter;   ///< Of documents, as typed into the window's filter.
    std::string profile;  ///< File for the profile with which they import as they were.
    bool everything = false;
    bool with_files = false;
    bool dry_run = false;
    bool json = false;
};

nlohmann::ordered_json ToJson(const CalendarFeed& feed) {
    nlohmann::ordered_json entries = nlohmann::ordered_json::array();
    for (const CalendarEntry& entry : feed.entries)
        entries.push_back({{"uid", entry.uid},
                           {"sequence", entry.sequence},
                           {"title", entry.title},
                           {"day", ToIso(entry.day)},
                           {"moment", nullptr},
                           {"withdrawn", entry.withdrawn},
                           {"reminders", entry.reminders}});
    for (std::size_t i = 0; i < feed.entries.size(); ++i)
        if (feed.entries[i].moment)
            entries[i]["moment"] = ToIso(*feed.entries[i].moment);
    nlohmann::ordered_json left_out = nlohmann::ordered_json::array();
    for (const LeftOutOfCalendar& one : feed.left_out)
        left_out.push_back({{"deadline", one.designation}, {"reason", one.reason}});
    return {{"calendar", feed.name}, {"entries", entries}, {"left_out", left_out}};
}

void Show(const Options& options, const CalendarFeed& feed) {
    if (options.json)
        std::cout << ToJson(feed).dump(2) << '\n';
    else
        std::cout << FeedInWords(feed);
}

void Note(const Session& session, const Options& options, const CalendarFeed& feed) {
    if (session.read_only())
        return;
    Distribution line;
    line.handling = Handling::kExport;
    line.what =
        options.calendar.titles ? "calendar of deadlines, with titles" : "calendar of deadlines";
    line.recipient = options.recipient;
    line.sha256 = Sha256OfFile(options.output);
    line.row_count = static_cast<std::int64_t>(feed.entries.size());
    LogDistribution(session.db(), session.clock(), session.user(), line);
}

/// Nothing above public leaves unless somebody says so.
Tier HighestTier(const Options& options) {
    return EnumOption<Tier>("--tier", options.tier);
}

/// The list with its digests, for verify-set.
void ExportSet(const Options& options, const CommandContext& context) {
    if (options.output.empty())
        throw Error(ErrorKind::kUsage, "Say with -o which file to write.");
    const Session session = options.file.OpenToNote(context, "This export");
    const CaseRecords records = session.Load();
    const ServedSet& set = RequireServedSet(records, FindSetNamed(records, options.set).number);
    if (set.tier > HighestTier(options))
        throw Error(ErrorKind::kUsage,
                    fmt::format("The list holds {}, all of which its digests need. Nothing was "
                                "written. Say with --tier that the file may hold it.",
                                NameOf(records.tier_names, set.tier)));
    OutputFile file(options.output);
    file.Write(ExportedSet(records, set));
    file.Commit();
    if (!session.read_only()) {
        Distribution line;
        line.handling = Handling::kExport;
        line.what = Designation(set) + " as served";
        line.subject = set.id.text();
        line.tier = set.tier;
        line.recipient = options.recipient;
        line.sha256 = Sha256OfFile(options.output);
        line.row_count = static_cast<std::int64_t>(ItemsOf(records, set.id).size());
        LogDistribution(session.db(), session.clock(), session.user(), line);
    }
    std::cerr << fmt::format("Wrote {} ({}, {}).\n", options.output, Designation(set),
                             ToText(set.tier));
}

void WriteWhole(const std::string& path, const std::string& text) {
    OutputFile file(path);
    file.Write(text);
    file.Commit();
}

/// A load file that imports as it was.
void ExportLoadFile(const Options& options, const CommandContext& context) {
    if (options.output.empty())
        throw Error(ErrorKind::kUsage, "Say with -o which file to write.");
    const Session session = options.file.OpenToNote(context, "This export");
    DocumentExport documents;
    documents.output = options.output;
    documents.filter = FilterOption(options.filter);
    documents.highest = HighestTier(options);
    NoProgress progress;
    const DocumentExportOutcome outcome = ExportDocuments(session.db(), documents, progress);
    if (!options.profile.empty())
        WriteWhole(options.profile, ToJson(outcome.mapping) + "\n");
    if (!session.read_only()) {
        Distribution line;
        line.handling = Handling::kExport;
        line.what = options.filter.empty() ? "all documents" : "documents, filtered";
        line.tier = outcome.tier;
        line.recipient = options.recipient;
        line.sha256 = Sha256OfFile(options.output);
        line.row_count = outcome.documents;
        LogDistribution(session.db(), session.clock(), session.user(), line);
    }
    std::cerr << fmt::format("Wrote {} ({} documents, {}).\n", options.output, outcome.documents,
                             ToText(outcome.tier));
    if (documents.highest < Tier::kSourceCode)
        std::cerr << fmt::format(
            "Documents above {} are left out. A higher --tier takes them in.\n",
            ToText(documents.highest));
    if (outcome.replaced_signs > 0)
        std::cerr << fmt::format(
            "{} registered signs became \"(R)\": a DAT file has no way to "
            "write them, CSV has.\n",
            outcome.replaced_signs);
}

/// Everything in the case, to be read by other programs and to be restored.
void ExportAll(const Options& options, const CommandContext& context) {
    if (options.output.empty())
        throw Error(ErrorKind::kUsage, "Say with -o which file to write.");
    if (!options.everything)
        throw Error(ErrorKind::kUsage,
                    "The whole case is written readable to anybody: every tier, sealed wordings, "
                    "drafts, notes and all other work product. Nothing was written. Add "
                    "--everything if that is what you want.");
    const Session session = options.file.OpenToNote(context, "This export");
    OpenExportOptions wanted{options.output, PARTICULARS_VERSION, options.with_files, {}};
    if (!session.is_on_server())
        wanted.case_folder = std::filesystem::path(session.path()).parent_path().string();
    NoProgress progress;
    const OpenExport written = ExportCase(session.db(), session.clock(), wanted, progress);
    if (!session.read_only())
        LogDistribution(session.db(), session.clock(), session.user(),
                        DistributionOf(written, options.recipient));
    std::cerr << fmt::format(
        "Wrote {} ({} entries, {} lines of history, {}). It is not encrypted and holds all work "
        "product.\n",
        options.output, written.rows, written.changes, ToText(written.tier));
    if (options.with_files)
        std::cerr << fmt::format("With {} linked files; {} are not where the case says.\n",
                                 written.files, written.missing_files);
}

void Run(const Options& options, const CommandContext& context) {
    if (options.what == "all")
        return ExportAll(options, context);
    if (options.what == "set")
        return ExportSet(options, context);
    if (options.what == "documents")
        return ExportLoadFile(options, context);
    if (options.what != "calendar")
        throw Error(ErrorKind::kUsage,
                    fmt::format("There is no export \"{}\". There are: calendar, set, documents, "
                                "all.",
                                options.what));
    if (options.dry_run) {
        const Session session = options.file.OpenForReading(context);
        Show(options, ComposeCalendar(session.db(), context.clock, options.calendar));
        return;
    }
    if (options.output.empty())
        throw Error(ErrorKind::kUsage, "Say with -o which file to write, or use --dry-run.");
    const Session session = options.file.OpenToNote(context, "This export");
    const CalendarFeed feed =
        ExportCalendar(session.db(), context.clock, options.calendar, options.output);
    Note(session, options, feed);
    if (options.json)
        Show(options, feed);
    std::cerr << fmt::format("Wrote {} ({} entries).\n", options.output, feed.entries.size());
    for (const LeftOutOfCalendar& one : feed.left_out)
        std::cerr << fmt::format("Not in it: {} {}.\n", one.designation, one.reason);
}

}  // namespace

void AddExportCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "export",
        "Write the deadlines of a case as a calendar file, a served list with its digests, the "
        "documents as a load file, or the whole case as an open export");
    options->file.AddTo(*command);
    command->add_option("what", options->what, "What to export: calendar, set, documents or all")
        ->required();
    command->add_option("-o,--output", options->output,
                        "File to write: *.ics, *.json, *.dat, *.csv or *.zip");
    command->add_option("--set", options->set,
                        "Number of the served list (default: the one served last)");
    command->add_option("--filter", options->filter,
                        "Of documents: only those found, as in the window's filter");
    command->add_option("--profile", options->profile,
                        "Of documents: also write the import profile that fits them");
    command->add_option("--tier", options->tier,
                        "Of documents and a served list: the highest tier that the file may hold: "
                        "public (default), confidential, attorneys-eyes-only, source-code");
    command->add_flag("--everything", options->everything,
                      "Of all: yes, every tier and all work product, readable to anybody");
    command->add_flag("--with-files", options->with_files, "Of all: also the linked files");
    command->add_flag("--titles", options->calendar.titles,
                      "Add the titles of deadlines, but for those of sealed orders (default: "
                      "numbers only)");
    command->add_flag("--keep-satisfied", options->calendar.keep_satisfied,
                      "Leave what is satisfied in the calendar (default: it is withdrawn)");
    command->add_flag("--dry-run", options->dry_run,
                      "Write nothing; print every word and date that would go out");
    command->add_option("--recipient", options->recipient,
                        "Who receives it, for the list of who received what");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
