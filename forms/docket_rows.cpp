#include "forms/docket_rows.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <tuple>

#include "forms/docket_standing.h"
#include "forms/words.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

std::optional<Date> DayOf(const DocketEntry& entry) {
    return entry.filed ? entry.filed : entry.entered ? entry.entered : entry.dated;
}

/// "100-2" as (100, 2), so that 100-2 stands before 100-10; what has no number comes last.
std::pair<int, int> EcfOrder(const std::string& ecf) {
    int number = 0;
    int attachment = 0;
    const char* end = ecf.data() + ecf.size();
    const auto read = std::from_chars(ecf.data(), end, number);
    if (read.ptr == ecf.data())
        return {std::numeric_limits<int>::max(), 0};
    if (read.ptr != end)
        std::from_chars(read.ptr + 1, end, attachment);
    return {number, attachment};
}

std::string DayInWords(const std::optional<Date>& date) {
    return date ? ToShortWords(*date) : std::string();
}

std::string PartyName(const CaseRecords& records, const PartyId& id) {
    for (const Party& party : records.parties)
        if (!id.empty() && party.id == id)
            return party.name;
    return {};
}

std::string BasisOf(const Obligation& obligation) {
    return BasisInWords(
        obligation.period, FromText<Direction>(obligation.direction).value_or(Direction::kAfter),
        FromText<TriggerBasis>(obligation.basis).value_or(TriggerBasis::kNone), obligation.event);
}

std::string DueInWords(const CaseRecords& records, const Obligation& obligation) {
    if (const Deadline* deadline = FindDeadlineOf(records, obligation.id))
        return ActByInWords(*deadline);
    return obligation.fixed_date ? ToShortWords(*obligation.fixed_date) : "No date";
}

}  // namespace

std::vector<const DocketEntry*> EntriesInOrder(const CaseRecords& records) {
    std::vector<const DocketEntry*> entries;
    for (const DocketEntry& entry : records.docket_entries)
        entries.push_back(&entry);
    const Date never(boost::gregorian::max_date_time);
    std::stable_sort(
        entries.begin(), entries.end(), [&](const DocketEntry* one, const DocketEntry* other) {
            const auto key = [&](const DocketEntry& entry) {
                return std::make_tuple(EcfOrder(entry.ecf_number), DayOf(entry).value_or(never));
            };
            return key(*one) < key(*other);
        });
    return entries;
}

std::vector<RecordList::Row> EntryRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const DocketEntry* entry : EntriesInOrder(records))
        rows.push_back({entry->id.text(),
                        {entry->ecf_number.empty() ? "–" : entry->ecf_number,
                         DayInWords(DayOf(*entry)), Capitalized(entry->kind), entry->title,
                         entry->sealed ? "SEALED" : "", StandingOf(records, *entry)}});
    return rows;
}

std::vector<RecordList::Row> MotionRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Motion& motion : records.motions) {
        const DocketEntry* entry = FindEntry(records, motion.entry);
        rows.push_back({motion.id.text(),
                        {entry ? NameOfPaper(*entry) : "–", Capitalized(motion.title),
                         PartyName(records, motion.movant), DayInWords(motion.filed),
                         Capitalized(RulingsOn(records, motion))}});
    }
    return rows;
}

std::vector<RecordList::Row> RulingRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Ruling& ruling : records.rulings) {
        const Motion* motion = FindMotion(records, ruling.motion);
        const DocketEntry* order = FindEntry(records, ruling.order);
        rows.push_back(
            {ruling.id.text(),
             {Capitalized(ToText(ruling.outcome)), motion ? Capitalized(motion->title) : "",
              order ? PaperInWords(*order) : "", ruling.sentence}});
    }
    return rows;
}

std::vector<RecordList::Row> ObligationRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Obligation& obligation : records.obligations)
        rows.push_back(
            {obligation.id.text(),
             {Designation(obligation), DueInWords(records, obligation),
              Capitalized(obligation.obligor), ActInWords(obligation.act, obligation.condition),
              BasisOf(obligation), Capitalized(ToText(obligation.state))}});
    return rows;
}

std::vector<RecordList::Row> RequestRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const DiscoveryRequest& request : records.requests)
        rows.push_back({request.id.text(),
                        {Designation(request), PartyName(records, request.asked_by), request.text,
                         request.answer.empty() ? "No answer recorded" : request.answer,
                         DayInWords(request.served), DayInWords(request.answered)}});
    return rows;
}

const DocketEntry* FindEntry(const CaseRecords& records, const DocketEntryId& id) {
    for (const DocketEntry& entry : records.docket_entries)
        if (entry.id == id)
            return &entry;
    return nullptr;
}

const Motion* FindMotion(const CaseRecords& records, const MotionId& id) {
    for (const Motion& motion : records.motions)
        if (motion.id == id)
            return &motion;
    return nullptr;
}

const Deadline* FindDeadlineOf(const CaseRecords& records, const ObligationId& obligation) {
    for (const Deadline& deadline : records.deadlines)
        if (!obligation.empty() && deadline.obligation == obligation)
            return &deadline;
    return nullptr;
}

std::string PaperInWords(const DocketEntry& entry) {
    std::string words = entry.ecf_number.empty() ? std::string() : "ECF No. " + entry.ecf_number;
    if (!entry.title.empty())
        words += (words.empty() ? "" : ", ") + entry.title;
    if (entry.dated)
        words += " of " + ToShortWords(*entry.dated);
    return words;
}

}  // namespace particulars
