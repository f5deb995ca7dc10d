#include "model/jobs/print_paper.h"

#include <fmt/format.h>
#include <set>
#include <utility>
#include <variant>

#include "model/jobs/argument_papers.h"
#include "model/jobs/copy_line.h"
#include "model/jobs/load_case.h"
#include "model/jobs/recipients.h"
#include "model/jobs/sealed_texts.h"
#include "model/papers/catalog.h"
#include "model/papers/withheld.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

/// "Particularity checklist of TS-001, TS-002", "Working of a date: D-07".
std::string NameOf(const PaperOptions& options) {
    const std::string title(FindPaper(options.paper)->title);
    std::string name = title;
    for (const std::string& secret : options.secrets)
        name += (name == title ? " of " : ", ") + secret;
    if (options.paper == "working")
        name += ": " + options.deadline;
    if (!options.set.empty())
        name += ", Set " + options.set;
    return name;
}

}  // namespace

std::vector<std::string> SecretsIn(const PaperDocument& document, const CaseRecords& records,
                                   const Reader& reader) {
    std::set<std::string> headed;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block))
            headed.insert(heading->anchor);
    std::vector<std::string> held;
    for (const TradeSecret& secret : records.secrets)
        if (MayRead(reader, secret.tier) && headed.contains(Designation(secret)))
            held.push_back(Designation(secret));
    return held;
}

PaperDocument ComposeCopy(const PaperSource& source, const PrintOptions& options) {
    const Reader& reader = options.paper.reader;
    const Date today = source.clock->Today();
    RequireRecipient(*source.records, reader, options.recipient, today);
    PaperDocument document = ComposePaper(source, options.paper);
    if (IsNumbered(document.tier, reader, options.recipient))
        document.copy = CopyLine(NextCopyNumber(Need(source)), options.recipient, today);
    return document;
}

PrintedPaper PrintPaper(const PaperSource& source, const PrintOptions& options,
                        Progress& progress) {
    PrintedPaper printed;
    if (!options.file.path.empty())
        printed.format = FormatOf(options.file.path);
    const PaperDocument document = ComposeCopy(source, options);
    printed.tier = document.tier;
    printed.legend = document.legend;
    printed.withheld = CountWithheld(document);
    printed.copy_number = document.copy.empty() ? 0 : NextCopyNumber(Need(source));
    printed.secrets = SecretsIn(document, *source.records, options.paper.reader);
    const SealedWords sealed = SealedWordsFor(source, options.paper);
    const Date today = source.clock->Today();
    printed.pages = options.file.path.empty()
                        ? CheckPages(document, options.file.size, today, sealed, progress)
                        : WriteChecked(document, options.file, today, sealed, progress);
    return printed;
}

PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress) {
    const CaseRecords records = LoadCase(db);
    return PrintPaper(PaperSource{&records, &db, &clock}, options, progress);
}

Distribution LineFor(const CaseRecords& records, const PrintOptions& options,
                     const PrintedPaper& printed) {
    Distribution line;
    line.handling = Handling::kPrint;
    line.what = NameOf(options.paper);
    line.audience = options.paper.reader.audience;
    line.secrets = printed.secrets;
    if (options.paper.secrets.size() == 1)
        line.subject = SecretsNamed(records, options.paper.secrets).front().id.text();
    line.tier = printed.tier;
    line.recipient = options.recipient;
    if (!options.file.path.empty())
        line.sha256 = Sha256OfFile(options.file.path);
    line.row_count = printed.pages;
    line.copy_number = printed.copy_number;
    return line;
}

}  // namespace particulars
