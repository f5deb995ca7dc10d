#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/case_option.h"
#include "app/cli/exit_code.h"
#include "app/cli/find_record.h"
#include "app/cli/redline_look.h"
#include "model/core/error.h"
#include "model/jobs/load_case.h"
#include "model/jobs/take_word_changes.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

struct Options {
    CaseOption file;
    std::string copy;
    std::vector<std::string> accept;
    bool accept_all = false;
    bool json = false;
};

VersionsOfSecret VersionsIn(const Session& session) {
    return [&db = session.db()](const TradeSecretId& secret) { return VersionsOf(db, secret); };
}

nlohmann::ordered_json ToJson(const CopiedText& text) {
    nlohmann::ordered_json runs = nlohmann::ordered_json::array();
    if (text.state == CopiedTextState::kChanged || text.state == CopiedTextState::kConflict)
        for (const RedlineRun& run : Redline(text.now, text.edited))
            runs.push_back({{"kind", LookOf(run.kind).name}, {"text", run.text}});
    return {{"secret", text.designation},      {"state", ToText(text.state)},
            {"printed_version", text.printed}, {"newest_version", text.newest},
            {"tracked_changes", text.tracked}, {"words", StateInWords(text)},
            {"edited", text.edited},           {"redline", runs}};
}

void Show(const WordReading& reading, bool json) {
    if (json) {
        nlohmann::ordered_json texts = nlohmann::ordered_json::array();
        for (const CopiedText& text : reading.texts)
            texts.push_back(ToJson(text));
        std::cout << nlohmann::ordered_json{{"file", reading.file}, {"texts", texts}}.dump(2)
                  << '\n';
        return;
    }
    if (reading.texts.empty())
        std::cout << "The copy holds no text of this case.\n";
    for (const CopiedText& text : reading.texts) {
        std::cout << text.designation << ": " << StateInWords(text) << '\n';
        if (text.state == CopiedTextState::kChanged || text.state == CopiedTextState::kConflict)
            Print(std::cout, Redline(text.now, text.edited));
    }
}

std::vector<TradeSecretId> Chosen(const Options& options, const CaseRecords& records,
                                  const WordReading& reading) {
    std::vector<TradeSecretId> chosen;
    for (const std::string& name : options.accept)
        chosen.push_back(FindSecret(records, name).id);
    if (options.accept_all)
        for (const CopiedText& text : reading.texts)
            if (text.state == CopiedTextState::kChanged)
                chosen.push_back(text.secret);
    return chosen;
}

void Take(Session& session, const WordReading& reading, const std::vector<TradeSecretId>& chosen) {
    std::vector<AnyRecord> drafts;
    for (const Version& draft : DraftsOf(reading, chosen, VersionsIn(session), session.user(),
                                         ToIso(session.clock().Now())))
        drafts.emplace_back(draft);
    if (!drafts.empty())
        session.Save(TakingLabel(drafts.size()), drafts);
    std::cerr << (drafts.size() == 1
                      ? std::string("Took 1 text as a new draft.\n")
                      : fmt::format("Took {} texts as new drafts, in one act.\n", drafts.size()));
}

void Run(const Options& options, CommandContext& context) {
    const bool takes = options.accept_all || !options.accept.empty();
    Session session =
        takes ? options.file.OpenForWriting(context) : options.file.OpenForReading(context);
    const CaseRecords records = session.Load();
    const WordReading reading = CompareWordCopy(ReadWordCopy(options.copy), options.copy,
                                                records.secrets, VersionsIn(session));
    Show(reading, options.json);
    if (takes)
        return Take(session, reading, Chosen(options, records, reading));
    for (const CopiedText& text : reading.texts)
        if (text.state != CopiedTextState::kUnchanged)
            context.exit_code = kExitFound;
}

}  // namespace

void AddReadCopyCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "read-copy", "Read an edited Word copy of a paper back and offer its changes as redlines");
    options->file.AddForWritingTo(*command);
    command->add_option("copy", options->copy, "The edited copy, *.docx")->required();
    command->add_option("--accept", options->accept,
                        "A secret whose changed text becomes a new draft; may be repeated");
    command->add_flag("--accept-all", options->accept_all,
                      "Every changed text becomes a new draft, but for conflicts");
    command->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    command->callback([options, &context] { Run(*options, context); });
}

}  // namespace particulars
