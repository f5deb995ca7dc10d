#include "model/jobs/redaction_round.h"

#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/redaction_round.h"
#include "model/papers/redaction_text.h"
#include "model/papers/sealing_chart.h"

namespace particulars {
namespace {

const DocketEntry& OnlySealedOrder(const CaseRecords& records) {
    const DocketEntry* only = nullptr;
    for (const DocketEntry& entry : records.docket_entries) {
        if (!OpensRedactionRound(entry))
            continue;
        if (only)
            throw Error(ErrorKind::kUsage,
                        "The case has several sealed orders: give the ECF number of one.");
        only = &entry;
    }
    if (!only)
        throw Error(ErrorKind::kNotFound, "The case has no sealed order whose text was read in.");
    return *only;
}

}  // namespace

const DocketEntry& FindSealedPaper(const CaseRecords& records, std::string_view ecf_number) {
    if (ecf_number.empty())
        return OnlySealedOrder(records);
    for (const DocketEntry& entry : records.docket_entries) {
        if (entry.ecf_number != ecf_number && entry.id.text() != ecf_number)
            continue;
        if (!entry.sealed)
            throw Error(ErrorKind::kUsage, fmt::format("ECF No. {} is not sealed.", ecf_number));
        if (entry.text.empty())
            throw Error(ErrorKind::kUsage,
                        fmt::format("The text of ECF No. {} was not read in.", ecf_number));
        return entry;
    }
    throw Error(ErrorKind::kNotFound, fmt::format("The case has no ECF No. {}.", ecf_number));
}

PaperDocument ComposeRoundPaper(const CaseRecords& records, std::span<const Redaction> seen,
                                const PaperOptions& options, const std::string& stamp) {
    const DocketEntry& entry = FindSealedPaper(records, options.entry);
    RedactionContent content = ContentOfRound(records.matter, entry, records.redactions,
                                              records.obligations, records.deadlines);
    content.final_copy = options.final_copy;
    content.stamp = stamp;
    content.tier_names = records.tier_names;
    if (options.paper == "redacted")
        return ComposePublicVersion(content);
    if (options.paper == "highlighted") {
        if (!MayRead(options.reader, TierOfPaper(entry)))
            throw Error(ErrorKind::kUsage,
                        fmt::format("The highlighted version shows all of a sealed paper ({}). "
                                    "Choose a copy that may hold that tier. Nothing was written.",
                                    NameOf(records.tier_names, TierOfPaper(entry))));
        return ComposeHighlightedVersion(content);
    }
    content.passages = PassagesOf(entry.id, seen);
    return ComposeRedactionTable(content);
}

PaperDocument ComposeSealing(const CaseRecords& records, std::span<const Redaction> seen,
                             const PaperOptions& options, const std::string& stamp) {
    const DocketEntry* only =
        options.entry.empty() ? nullptr : &FindSealedPaper(records, options.entry);
    SealingContent content;
    content.matter = &records.matter;
    content.parties = records.parties;
    content.tier_names = records.tier_names;
    for (const DocketEntry& entry : records.docket_entries) {
        if (!entry.sealed || (only && &entry != only))
            continue;
        SealedPassages passages{&entry, PassagesOf(entry.id, seen)};
        if (!passages.passages.empty())
            content.papers.push_back(std::move(passages));
    }
    content.for_our_own = SeesWorkProduct(options.reader);
    content.final_copy = options.final_copy;
    content.stamp = stamp;
    return ComposeSealingChart(content);
}

}  // namespace particulars
