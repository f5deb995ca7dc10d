#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/cli/case_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/jobs/import_documents.h"
#include "model/jobs/load_profiles.h"
#include "model/loadfiles/reading_words.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr int kRowsPreviewed = 50;
constexpr std::size_t kNotesShown = 20;

struct Options {
    CaseOption file;
    ImportOptions import;
    std::string mapping;  ///< A profile of the case, or a file with one.
    std::string kind;
    std::string encoding;
    std::string separator;
    std::string qualifier;
    std::string newline;
    std::string date_order;
    std::string tier;
    bool overlay = false;
    bool no_texts = false;
    bool no_headings = false;
    bool show_mapping = false;
    std::string save_profile;
    bool json = false;
};

/// "tab", "none", a character, or its number as "U+0014".
std::string DelimiterNamed(const std::string& word) {
    if (word == "tab")
        return "\t";
    if (word == "none")
        return {};
    if (word.starts_with("U+")) {
        const unsigned long code = std::stoul(word.substr(2), nullptr, 16);
        if (code < 0x80)
            return std::string(1, static_cast<char>(code));
        return {static_cast<char>(0xC0U | (code >> 6U)), static_cast<char>(0x80U | (code & 0x3FU))};
    }
    return word;
}

LoadFileChoices ChoicesOf(const Options& options) {
    LoadFileChoices choices;
    choices.has_headings = !options.no_headings;
    if (!options.kind.empty())
        choices.kind = EnumOption<LoadFileKind>("--kind", options.kind);
    if (!options.encoding.empty())
        choices.encoding = EnumOption<TextEncoding>("--encoding", options.encoding);
    if (!options.separator.empty()) {
        Delimiters delimiters;
        delimiters.separator = DelimiterNamed(options.separator);
        delimiters.qualifier = DelimiterNamed(options.qualifier);
        delimiters.newline = DelimiterNamed(options.newline);
        choices.delimiters = delimiters;
    }
    return choices;
}

LoadFileMapping MappingNamed(const std::string& name,
                             const std::vector<LoadFileMapping>& profiles) {
    for (const LoadFileMapping& profile : profiles)
        if (profile.name == name)
            return profile;
    std::ifstream stream(name, std::ios::binary);
    if (!stream)
        throw Error(ErrorKind::kNotFound,
                    "There is no profile of this name in the case, and no file: " + name);
    std::ostringstream text;
    text << stream.rdbuf();
    return MappingFromJson(text.str(), name);
}

/// Throws where no heading is known for that of the first Bates number, which a file without
/// headings seems to be.
void RequireBatesColumn(const LoadFileMapping& mapping, const std::vector<std::string>& headings) {
    for (const ColumnUse& use : mapping.columns)
        if (use.target == TargetField::kBatesBegin)
            return;
    throw Error(
        ErrorKind::kUsage,
        fmt::format("No column is known for the first Bates number. The headings read are: "
                    "{}. Write a mapping with --show-mapping, say in it which column is "
                    "bates_begin, and give it with --mapping; a file without headings needs "
                    "--no-headings too. Nothing was imported.",
                    fmt::join(headings, ", ")));
}

/// The columns of the file under the profile that was named, or under the proposal.
LoadFileMapping MappingFor(const Options& options, const std::vector<LoadFileMapping>& profiles) {
    std::vector<LoadFileMapping> known = profiles;
    if (!options.mapping.empty())
        known = {MappingNamed(options.mapping, profiles)};
    if (!options.mapping.empty() && known.front().name.empty())
        known.front().name = options.mapping;  // As --show-mapping writes one.
    const ImportPreview preview =
        PreviewImport(options.import.path, options.import.choices, known, {}, {}, kRowsPreviewed);
    LoadFileMapping mapping = preview.proposal.mapping;
    if (!options.mapping.empty() && mapping.name.empty())
        throw Error(ErrorKind::kUsage,
                    "The profile does not fit the headings of this file. "
                    "Nothing was imported. " +
                        preview.proposal.explanation);
    if (options.show_mapping)
        return mapping;
    RequireBatesColumn(mapping, preview.headings);
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnUse& use = mapping.columns[i];
        if (use.target != TargetField::kDated || use.date_order)
            continue;
        if (options.date_order.empty())
            throw Error(ErrorKind::kUsage,
                        fmt::format("The dates of the column {} can be read in more than one way. "
                                    "{} Say which with --date-order. Nothing was imported.",
                                    use.heading, preview.date_notes[i]));
        use.date_order = EnumOption<LoadDateOrder>("--date-order", options.date_order);
    }
    return mapping;
}

nlohmann::ordered_json ToJson(const ImportOutcome& outcome) {
    const auto notes = [&] {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const RowNote& note : outcome.notes)
            list.push_back(
                {{"line", note.line}, {"message", note.message}, {"rejected", note.is_blocking}});
        return list;
    };
    nlohmann::ordered_json changes = nlohmann::ordered_json::array();
    for (const OverlayChange& change : outcome.changes)
        changes.push_back({{"bates", change.bates},
                           {"field", change.field},
                           {"before", change.before},
                           {"after", change.after}});
    const DocumentImport& import = outcome.import;
    return {
        {"file", import.file},
        {"format", import.format},
        {"sha256", import.sha256},
        {"records", import.record_count},
        {"added", import.added_count},
        {"changed", outcome.changed},
        {"rejected", import.rejected_count},
        {"warned", outcome.warned},
        {"reject_file", outcome.reject_path.empty() ? nlohmann::ordered_json()
                                                    : nlohmann::ordered_json(outcome.reject_path)},
        {"notes", notes()},
        {"changes", changes},
        {"without_image", outcome.without_image}};
}

void Show(const Options& options, const ImportOutcome& outcome) {
    const DocumentImport& import = outcome.import;
    std::cout << fmt::format("{}: {} {}, {} {}, {} changed, {} rejected, {} with a warning.\n",
                             import.format, import.record_count,
                             import.record_count == 1 ? "record" : "records", import.added_count,
                             options.import.is_dry_run ? "can be added" : "added", outcome.changed,
                             import.rejected_count, outcome.warned);
    for (std::size_t i = 0; i < std::min(outcome.notes.size(), kNotesShown); ++i) {
        const RowNote& note = outcome.notes[i];
        std::cout << fmt::format("  line {}{}: {}\n", note.line,
                                 note.is_blocking ? ", rejected" : "", note.message);
    }
    if (outcome.notes.size() > kNotesShown)
        std::cout << "  and more\n";
    for (std::size_t i = 0; i < std::min(outcome.changes.size(), kNotesShown); ++i) {
        const OverlayChange& change = outcome.changes[i];
        std::cout << fmt::format("  {} {}: \"{}\" becomes \"{}\"\n", change.bates, change.field,
                                 change.before, change.after);
    }
    for (const std::string& sentence : OdditiesOf(outcome.counts))
        std::cout << "  " << sentence << '\n';
    if (!outcome.without_image.empty())
        std::cout << fmt::format("  without a page image: {}\n",
                                 fmt::join(outcome.without_image, ", "));
    if (!outcome.reject_path.empty())
        std::cout << "The rejected rows are in " << outcome.reject_path << "\n";
    if (options.import.is_dry_run)
        std::cout << "Nothing was imported: this was a dry run.\n";
}

bool HasColumns(const Options& options) {
    const LoadFileKind kind = LoadFile(options.import.path, options.import.choices).kind();
    return kind != LoadFileKind::kOpticon && kind != LoadFileKind::kLfp;
}

void Run(Options& options, CommandContext& context) {
    options.import.choices = ChoicesOf(options);
    options.import.mode = options.overlay ? ImportMode::kOverlay : ImportMode::kAdd;
    options.import.reads_texts = !options.no_texts;
    if (!options.tier.empty())
        options.import.unmarked = EnumOption<Tier>("--tier", options.tier);
    const bool only_reads = options.show_mapping;
    const Session session =
        only_reads ? options.file.OpenForReading(context) : options.file.OpenForWriting(context);
    const bool has_columns = HasColumns(options);
    if (has_columns)
        options.import.mapping = MappingFor(options, LoadProfiles(session.db()));
    if (options.show_mapping) {
        std::cout << ToJson(options.import.mapping) << '\n';
        return;
    }
    NoProgress progress;
    const ImportOutcome outcome =
        ImportDocuments(session.db(), session.clock(), session.user(), options.import, progress);
    if (!options.save_profile.empty() && has_columns && !options.import.is_dry_run) {
        LoadFileMapping profile = options.import.mapping;
        profile.name = options.save_profile;
        Edit edit(session.db(), session.clock(), session.user(),
                  "remember the profile " + profile.name);
        SaveLoadProfile(edit, profile);
        edit.Commit();
    }
    if (options.json)
        std::cout << ToJson(outcome).dump(2) << '\n';
    else
        Show(options, outcome);
    if (outcome.import.rejected_count > 0)
        context.exit_code = kExitFound;
}

}  // namespace

void AddImportCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "import", "Import a load file: DAT, CSV, TSV, OPT, LFP, EDRM XML or RSMF");
    options->file.AddForWritingTo(*command);
    command->add_option("FILE", options->import.path, "The load file")->required();
    command->add_option("--mapping", options->mapping,
                        "A profile of the case, or a file with one; otherwise by the headings");
    command->add_option("--kind", options->kind,
                        "delimited, opticon-opt, ipro-lfp, edrm-xml or rsmf; otherwise found");
    command->add_option("--encoding", options->encoding,
                        "UTF-8, UTF-16LE, UTF-16BE or Windows-1252; otherwise found");
    command->add_option("--separator", options->separator,
                        "Between fields: a character, tab, or U+0014; otherwise found");
    command->add_option("--qualifier", options->qualifier, "Around fields; none if there is none");
    command->add_option("--newline", options->newline, "What stands for a line break in a field");
    command->add_flag("--no-headings", options->no_headings, "The first record is a document");
    command->add_option("--date-order", options->date_order,
                        "month-day-year, day-month-year or year-month-day");
    command->add_option("--volume", options->import.production, "For rows that name none");
    command->add_option("--tier", options->tier, "For rows without a designation");
    command->add_flag("--overlay", options->overlay,
                      "Change the documents with these numbers instead of adding");
    command->add_flag("--blanks-erase", options->import.blanks_erase,
                      "In an overlay, blank cells empty the field");
    command->add_flag("--no-texts", options->no_texts, "Leave files of extracted text alone");
    command->add_option("--rejects", options->import.reject_path,
                        "Where rows that cannot be taken go, as CSV");
    command->add_flag("--dry-run", options->import.is_dry_run, "Do all but keep it");
    command->add_flag("--show-mapping", options->show_mapping,
                      "Print what the columns become, as a profile, and stop");
    command->add_option("--save-profile", options->save_profile, "Remember the mapping so named");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
