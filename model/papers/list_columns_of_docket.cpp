#include <charconv>
#include <limits>

#include "model/papers/list_columns.h"
#include "model/papers/redaction_papers.h"

namespace particulars {
namespace {

std::span<const DocketEntry> Entries(const ListSource& source) {
    return source.dates.docket_entries;
}

Tier TierOfEntry(const ListSource&, const DocketEntry& entry) {
    return TierOfPaper(entry);
}

const DocketEntry* FindEntry(const ListSource& source, const DocketEntryId& id) {
    for (const DocketEntry& entry : source.dates.docket_entries)
        if (!id.empty() && entry.id == id)
            return &entry;
    return nullptr;
}

/// Put as 100-2 before 100-10, and what has no number last.
ListCell EcfOf(const DocketEntry* entry) {
    if (!entry || entry->ecf_number.empty())
        return {"\u2013", "~"};
    const std::string& ecf = entry->ecf_number;
    unsigned number = std::numeric_limits<unsigned>::max();
    unsigned attachment = 0;
    const char* end = ecf.data() + ecf.size();
    const auto read = std::from_chars(ecf.data(), end, number);
    if (read.ptr != ecf.data() && read.ptr != end)
        std::from_chars(read.ptr + 1, end, attachment);
    return {ecf, fmt::format("{:010} {:010}", number, attachment)};
}

std::optional<Date> DateOf(const DocketEntry& entry) {
    return entry.filed ? entry.filed : entry.entered ? entry.entered : entry.dated;
}

std::span<const Motion> Motions(const ListSource& source) {
    return source.motions;
}

Tier TierOfMotion(const ListSource&, const Motion&) {
    return Tier::kPublic;
}

const Motion* FindMotion(const ListSource& source, const MotionId& id) {
    for (const Motion& motion : source.motions)
        if (!id.empty() && motion.id == id)
            return &motion;
    return nullptr;
}

/// "Denied", "Granted; in part"; "Pending" where nothing ruled on it.
std::string OutcomesOf(const ListSource& source, const Motion& motion) {
    std::string words;
    for (const Ruling& ruling : source.rulings)
        if (ruling.motion == motion.id)
            words += (words.empty() ? "" : "; ") + std::string(ToText(ruling.outcome));
    return words.empty() ? "Pending" : Capitalized(words);
}

std::span<const Ruling> Rulings(const ListSource& source) {
    return source.rulings;
}

Tier TierOfRuling(const ListSource& source, const Ruling& ruling) {
    const DocketEntry* order = FindEntry(source, ruling.order);
    return order ? TierOfPaper(*order) : Tier::kPublic;
}

std::span<const DiscoveryRequest> Requests(const ListSource& source) {
    return source.requests;
}

Tier TierOfRequest(const ListSource&, const DiscoveryRequest& request) {
    return request.tier;
}

}  // namespace

ListKind DocketList() {
    using One = const DocketEntry&;
    using Source = const ListSource&;
    ListKind kind = KindOf<DocketEntry>(
        "docket", "Docket", Entries, TierOfEntry,
        {{{"ecf", "ECF", 0.6}, [](Source, One one) { return EcfOf(&one); }},
         {{"date", "Date", 1.2}, [](Source, One one) { return DayOf(DateOf(one)); }},
         {{"kind", "Kind", 0.9}, [](Source, One one) { return ListCell{Capitalized(one.kind)}; }},
         {{"title", "Title", 3}, [](Source, One one) { return ListCell{one.title}; }},
         {{"sealed", "Sealed", 0.8},
          [](Source, One one) { return ListCell{one.sealed ? "SEALED" : ""}; }},
         {{"dated", "Dated", 1.2, false}, [](Source, One one) { return DayOf(one.dated); }},
         {{"filed", "Filed", 1.2, false}, [](Source, One one) { return DayOf(one.filed); }},
         {{"entered", "Entered", 1.2, false}, [](Source, One one) { return DayOf(one.entered); }},
         {{"received", "Received", 1.2, false},
          [](Source, One one) { return DayOf(one.received); }},
         {{"answers", "Answers", 1.8, false}, [](Source source, One one) {
              const DocketEntry* answered = FindEntry(source, one.responds_to);
              return ListCell{answered ? answered->title : ""};
          }}});
    kind.usual_order = "ecf";
    return kind;
}

ListKind MotionList() {
    using One = const Motion&;
    using Source = const ListSource&;
    return KindOf<Motion>(
        "motions", "Motions", Motions, TierOfMotion,
        {{{"ecf", "ECF", 0.6},
          [](Source source, One one) { return EcfOf(FindEntry(source, one.entry)); }},
         {{"asks", "Asks", 3}, [](Source, One one) { return ListCell{Capitalized(one.title)}; }},
         {{"moved_by", "Moved by", 1.5},
          [](Source source, One one) { return ListCell{NameOfParty(source, one.movant)}; }},
         {{"filed", "Filed", 1.2}, [](Source, One one) { return DayOf(one.filed); }},
         {{"ruling", "Ruling", 1.5},
          [](Source source, One one) { return ListCell{OutcomesOf(source, one)}; }}});
}

ListKind RulingList() {
    using One = const Ruling&;
    using Source = const ListSource&;
    return KindOf<Ruling>(
        "rulings", "Rulings", Rulings, TierOfRuling,
        {{{"outcome", "Outcome", 0.9}, [](Source, One one) { return ChoiceOf(one.outcome); }},
         {{"motion", "Motion", 2},
          [](Source source, One one) {
              const Motion* motion = FindMotion(source, one.motion);
              return ListCell{motion ? Capitalized(motion->title) : ""};
          }},
         {{"order", "Ruled on in", 1.8},
          [](Source source, One one) {
              const DocketEntry* order = FindEntry(source, one.order);
              return ListCell{order ? order->title : ""};
          }},
         {{"words", "Words of the order", 3, true, true},
          [](Source, One one) { return ListCell{one.sentence}; }}});
}

ListKind RequestList() {
    using One = const DiscoveryRequest&;
    using Source = const ListSource&;
    return KindOf<DiscoveryRequest>(
        "requests", "Discovery requests", Requests, TierOfRequest,
        {{{"request", "Request", 1.3},
          [](Source, One one) { return ListCell{Capitalized(Designation(one))}; }},
         {{"asked_by", "Asked by", 1.2},
          [](Source source, One one) { return ListCell{NameOfParty(source, one.asked_by)}; }},
         {{"words", "Words", 3}, [](Source, One one) { return ListCell{one.text}; }},
         {{"answer", "Answer", 3, true, true},
          [](Source, One one) { return ListCell{one.answer}; }},
         {{"served", "Served", 1.2}, [](Source, One one) { return DayOf(one.served); }},
         {{"answered", "Answered", 1.2}, [](Source, One one) { return DayOf(one.answered); }},
         {{"asked_of", "Asked of", 1.2, false},
          [](Source source, One one) { return ListCell{NameOfParty(source, one.asked_of)}; }},
         {{"set", "Set", 1, false}, [](Source, One one) { return ListCell{one.set}; }}});
}

}  // namespace particulars
