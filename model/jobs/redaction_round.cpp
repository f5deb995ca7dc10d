#include "model/jobs/redaction_round.h"

#include <fmt/format.h>

#include "model/core/error.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/redaction_round.h"

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
        if (entry.ecf_number != ecf_number)
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

PaperDocument ComposeRoundPaper(const CaseRecords& records, std::string_view paper,
                                std::string_view ecf_number, bool final_copy,
                                const std::string& stamp) {
    RedactionContent content =
        ContentOfRound(records.matter, FindSealedPaper(records, ecf_number), records.redactions,
                       records.obligations, records.deadlines);
    content.final_copy = final_copy;
    content.stamp = stamp;
    content.tier_names = records.tier_names;
    if (paper == "redacted")
        return ComposePublicVersion(content);
    if (paper == "highlighted")
        return ComposeHighlightedVersion(content);
    return ComposeRedactionTable(content);
}

}  // namespace particulars
