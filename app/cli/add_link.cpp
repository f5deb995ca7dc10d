#include "app/cli/add_link.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/cli/date_option.h"
#include "app/cli/enum_option.h"
#include "app/cli/find_record.h"
#include "app/cli/input.h"
#include "model/core/error.h"
#include "model/evidence/transcript_text.h"
#include "model/jobs/find_document.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

struct Options {
    std::string secret;
    std::string role;
    std::string document;
    std::string volume;
    std::string citation;
    std::string testimony;
    std::string pinpoint;
    std::string reason;
    std::string note;
    std::string deponent;
    std::string day;
    std::string tier = "attorneys' eyes only";
    std::string text_file;
    std::string place;
    std::string quote;
    int first_page = 1;
};

void AddTranscript(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const std::string text = ReadInput(options.text_file).text;
    const TranscriptReading reading = ReadTranscript(text, options.first_page);
    Transcript transcript;
    transcript.deponent = options.deponent;
    for (const Person& person : session.Load().people)
        if (person.name == options.deponent)
            transcript.person = person.id;
    transcript.volume = options.volume;
    transcript.taken_on = OptionalDay("--on", options.day);
    transcript.first_page = reading.first_page;
    transcript.last_page = reading.last_page;
    transcript.lines_per_page = reading.lines_per_page;
    transcript.tier = EnumOption<Tier>("--tier", options.tier);
    transcript.text = ToStoredText(reading.lines);
    transcript.sha256 = Sha256(text);
    std::vector<AnyRecord> saved = {transcript};
    session.Save("import a transcript", saved);
    std::cerr << fmt::format("Imported pages {} to {}, {} lines; {}.\n", reading.first_page,
                             reading.last_page, reading.lines.size(),
                             reading.numbered ? "numbered by the reporter" : "lines were counted");
    for (const std::string& warning : reading.warnings)
        std::cerr << warning << '\n';
}

Transcript TranscriptOf(Database& db, const CaseRecords& records, const Options& options) {
    std::vector<TranscriptId> found;
    for (const Transcript& transcript : records.transcripts)
        if (transcript.deponent == options.deponent &&
            (options.volume.empty() || transcript.volume == options.volume))
            found.push_back(transcript.id);
    if (found.empty())
        throw Error(ErrorKind::kNotFound, "The case has no such transcript of \"" +
                                              options.deponent + "\": add it first.");
    if (found.size() > 1)
        throw Error(ErrorKind::kUsage,
                    "There are several transcripts of this witness. Say which with --volume.");
    return Find<Transcript>(db, found.front().text()).value();
}

void AddTestimony(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const Transcript transcript = TranscriptOf(session.db(), session.Load(), options);
    const auto passage = ReadPassage(options.place);
    if (!passage)
        throw Error(ErrorKind::kUsage,
                    "--at takes pages and lines, such as --at 112:4-113:9 or --at 112:4.");
    Testimony testimony;
    testimony.transcript = transcript.id;
    testimony.start_page = passage->first.page;
    testimony.start_line = passage->first.line;
    testimony.end_page = passage->second.page;
    testimony.end_line = passage->second.line;
    testimony.quote = options.quote;
    testimony.note = options.note;
    if (const Violations found = Check(testimony, transcript); !found.empty())
        throw Error(ErrorKind::kUsage, found.front().message + " Nothing was changed.");
    if (!transcript.text.empty() && PassageText(FromStoredText(transcript.text), testimony).empty())
        throw Error(ErrorKind::kUsage, "The transcript has no such lines. Nothing was changed.");
    std::vector<AnyRecord> saved = {testimony};
    session.Save("cite testimony", saved);
    std::cerr << "Cited: " << CiteOf(testimony) << ".\n";
}

/// By id, by path or by "path:first line".
CodeCitationId CitationNamed(const CaseRecords& records, const std::string& name) {
    std::vector<CodeCitationId> found;
    for (const CodeCitation& citation : records.code_citations)
        if (citation.id.text() == name || citation.path == name ||
            fmt::format("{}:{}", citation.path, citation.first_line) == name)
            found.push_back(citation.id);
    if (found.size() != 1)
        throw Error(found.empty() ? ErrorKind::kNotFound : ErrorKind::kUsage,
                    found.empty() ? "The case cites no code at \"" + name + "\": add it first."
                                  : "Several places of this file are cited. Name one by its first "
                                    "line, such as score.cpp:40, or by its id.");
    return found.front();
}

/// By id or by where it begins: "112:4".
TestimonyId TestimonyNamed(const CaseRecords& records, const std::string& name) {
    std::vector<TestimonyId> found;
    for (const Testimony& testimony : records.testimonies)
        if (testimony.id.text() == name || CiteOf(testimony) == name ||
            fmt::format("{}:{}", testimony.start_page, testimony.start_line) == name)
            found.push_back(testimony.id);
    if (found.size() != 1)
        throw Error(found.empty() ? ErrorKind::kNotFound : ErrorKind::kUsage,
                    found.empty() ? "The case cites no testimony at \"" + name + "\": add it first."
                                  : "Testimony of several witnesses begins there. Name one by its "
                                    "id, from \"list CASE testimonies --json\".");
    return found.front();
}

void SetTarget(const Options& options, Database& db, const CaseRecords& records, Link& link) {
    const int targets = static_cast<int>(!options.document.empty()) +
                        static_cast<int>(!options.citation.empty()) +
                        static_cast<int>(!options.testimony.empty());
    if (targets != 1)
        throw Error(ErrorKind::kUsage,
                    "Name one of --document, --citation and --testimony. Nothing was changed.");
    if (!options.document.empty()) {
        const Document document = RequireDocument(db, options.document, options.volume);
        link.document = document.id;
        const auto place = ParsePinpoint(options.pinpoint);
        if (const auto* wrong = std::get_if<Violation>(&place))
            throw Error(ErrorKind::kUsage, wrong->message + " Nothing was changed.");
        if (const auto beyond = CheckWithin(std::get<Pinpoint>(place), document.pages))
            std::cerr << beyond->message << '\n';
    } else if (!options.citation.empty()) {
        link.code_citation = CitationNamed(records, options.citation);
    } else {
        link.testimony = TestimonyNamed(records, options.testimony);
    }
}

void AddLink(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    const CaseRecords records = session.Load();
    Link link;
    link.secret = FindSecret(records, options.secret).id.text();
    link.role = EnumOption<LinkRole>("--role", options.role);
    link.pinpoint = options.pinpoint;
    SetTarget(options, session.db(), records, link);
    link.note = options.note;
    link.author = session.user();
    link.created_at = ToIso(session.clock().Now());
    std::vector<AnyRecord> saved = {link};
    session.Save("link evidence to " + options.secret, saved);
    std::cerr << "Linked to " << options.secret << ": " << ToText(link.role) << ".\n";
}

void AddReview(const Options& options, const CaseOption& file, CommandContext& context) {
    Session session = file.OpenForWriting(context);
    DocumentReview review;
    review.secret = FindSecret(session.Load(), options.secret).id.text();
    review.document = RequireDocument(session.db(), options.document, options.volume).id;
    review.reason = options.reason;
    review.author = session.user();
    review.reviewed_at = ToIso(session.clock().Now());
    std::vector<AnyRecord> saved = {review};
    session.Save("exclude a document from " + options.secret, saved);
    std::cerr << "Noted: " << options.document << " was read for " << options.secret
              << " and left out.\n";
}

using Act = void (*)(const Options&, const CaseOption&, CommandContext&);
using Offer = std::function<CLI::App*(const char* name, const char* help, Act act)>;

void OfferTestimony(const Offer& offer, Options& options) {
    CLI::App* transcript =
        offer("transcript", "A deposition, from the reporter's ASCII file", AddTranscript);
    transcript->add_option("--deponent", options.deponent, "The witness")->required();
    transcript->add_option("--text-file", options.text_file, "The file; - for standard input")
        ->required();
    transcript->add_option("--volume", options.volume, "\"Vol. II\"; empty if there is one only");
    transcript->add_option("--on", options.day, "Taken, YYYY-MM-DD");
    transcript->add_option("--tier", options.tier, "Its tier; attorneys' eyes only if left out");
    transcript->add_option("--first-page", options.first_page,
                           "Of a file that numbers no pages (default: 1)");

    CLI::App* testimony = offer("testimony", "A passage of a transcript", AddTestimony);
    testimony->add_option("--deponent", options.deponent, "The witness")->required();
    testimony->add_option("--volume", options.volume, "Of the transcript");
    testimony->add_option("--at", options.place, "Such as 112:4-113:9")->required();
    testimony->add_option("--quote", options.quote, "The words");
    testimony->add_option("--note", options.note, "Work product");
}

}  // namespace

void OfferLinks(CLI::App& add, const CaseOption& file, CommandContext& context) {
    const auto options = std::make_shared<Options>();
    const Offer offer = [&, options](const char* name, const char* help, Act act) {
        CLI::App* command = add.add_subcommand(name, help);
        command->callback([options, act, &file, &context] { act(*options, file, context); });
        return command;
    };
    OfferTestimony(offer, *options);
    CLI::App* link = offer("link", "Evidence of a secret, always in a role", AddLink);
    link->add_option("--secret", options->secret, "Such as TS-003")->required();
    link->add_option("--role", options->role,
                     "contains, refers-to, incorporates-by-reference, shows-creation, "
                     "shows-measure, shows-access, shows-use, shows-value or contrary-or-public")
        ->required();
    link->add_option("--document", options->document, "A Bates number of the document");
    link->add_option("--volume", options->volume, "Where two volumes have this number");
    link->add_option("--citation", options->citation, "Cited code: path, path:line or id");
    link->add_option("--testimony", options->testimony, "Cited testimony: 112:4 or id");
    link->add_option("--pinpoint", options->pinpoint, "Such as \"p. 9\" or \"par. 14\"");
    link->add_option("--note", options->note, "Work product");

    CLI::App* review = offer("review", "A document read for a secret and left out", AddReview);
    review->add_option("--secret", options->secret, "Such as TS-003")->required();
    review->add_option("--document", options->document, "A Bates number of it")->required();
    review->add_option("--volume", options->volume, "Where two volumes have this number");
    review->add_option("--reason", options->reason, "Why it is left out")->required();
}

}  // namespace particulars
