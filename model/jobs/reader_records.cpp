#include "model/jobs/reader_records.h"

#include <algorithm>

#include "model/papers/redaction_papers.h"

namespace particulars {
namespace {

template <typename Record, typename RecordId>
const Record* FindIn(const std::vector<Record>& all, const RecordId& id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Record& record) { return record.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// What is from no paper of the docket is from nothing that was sealed.
Tier TierOfEntry(const CaseRecords& records, const DocketEntryId& id) {
    const DocketEntry* entry = FindIn(records.docket_entries, id);
    return entry ? TierOfPaper(*entry) : Tier::kPublic;
}

}  // namespace

ReaderRecords::ReaderRecords(const CaseRecords& records, const Reader& reader)
    : sieve_(reader, records.tier_names, records.secrets) {
    TakeCase(records);
    TakeDocket(records);
    TakeList(records);
    TakeEvidence(records);
    if (sieve_.is_ours())
        TakeOurOwn(records);
}

void ReaderRecords::TakeCase(const CaseRecords& records) {
    seen_.matter = records.matter;
    seen_.related_dockets = Of(records.related_dockets);
    seen_.parties = records.parties;
    seen_.people = Of(records.people);
    seen_.tier_names = records.tier_names;
    seen_.classifications = records.classifications;
}

void ReaderRecords::TakeDocket(const CaseRecords& records) {
    seen_.docket_entries = Of(records.docket_entries);
    seen_.redactions = Of(records.redactions);
    seen_.motions = records.motions;
    seen_.requests = Of(records.requests);
    seen_.events = records.events;
    seen_.closures = records.closures;
    for (const Ruling& ruling : records.rulings)
        seen_.rulings.push_back(ForReader(sieve_, ruling, TierOfEntry(records, ruling.order)));
    for (const Obligation& obligation : records.obligations)
        seen_.obligations.push_back(
            ForReader(sieve_, obligation, TierOfEntry(records, obligation.order)));
    for (const Deadline& deadline : records.deadlines) {
        const Obligation* obligation = ObligationOf(records, deadline);
        seen_.deadlines.push_back(
            ForReader(sieve_, deadline,
                      obligation ? TierOfEntry(records, obligation->order) : Tier::kPublic));
    }
}

void ReaderRecords::TakeList(const CaseRecords& records) {
    seen_.secrets = Of(records.secrets);
    seen_.aliases = Of(records.aliases);
    seen_.versions = Of(records.versions);
    seen_.particulars = Of(records.particulars);
    seen_.challenges = Of(records.challenges);
    seen_.status_steps = Of(records.status_steps);
    seen_.lineage = Of(records.lineage);
    seen_.served_sets = Of(records.served_sets);
    for (const ServedItem& item : Of(records.served_items))
        if (FindIn(seen_.served_sets, item.set))
            seen_.served_items.push_back(item);
    seen_.tier_changes = Of(records.tier_changes);
    seen_.material_accesses = Of(records.material_accesses);
}

void ReaderRecords::TakeEvidence(const CaseRecords& records) {
    seen_.productions = Of(records.productions);
    seen_.code_citations = Of(records.code_citations);
    seen_.transcripts = Of(records.transcripts);
    for (const Testimony& testimony : records.testimonies) {
        const Transcript* transcript = FindIn(records.transcripts, testimony.transcript);
        seen_.testimonies.push_back(
            ForReader(sieve_, testimony, transcript ? transcript->tier : Tier::kAttorneysEyesOnly));
    }
    seen_.document_count = records.document_count;
}

void ReaderRecords::TakeOurOwn(const CaseRecords& records) {
    seen_.assessments = Of(records.assessments);
    seen_.dismissals = Of(records.dismissals);
    seen_.scores = Of(records.scores);
    seen_.defenses = Of(records.defenses);
    seen_.facts = Of(records.facts);
    for (const FactValue& value : records.fact_values) {
        const Fact* fact = FindIn(records.facts, value.fact);
        seen_.fact_values.push_back(
            ForReader(sieve_, value, fact ? fact->tier : Tier::kAttorneysEyesOnly));
    }
    seen_.imports = records.imports;
    seen_.page_budgets = records.page_budgets;
    seen_.members = records.members;
    seen_.clearances = records.clearances;
}

}  // namespace particulars
