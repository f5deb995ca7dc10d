#include "forms/docket_links.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "forms/docket_rows.h"
#include "forms/docket_standing.h"
#include "forms/words.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

class LinkFinder {
public:
    LinkFinder(const CaseRecords& records, const std::string& id) : records_(records), id_(id) {}

    std::vector<DocketLink> Find() {
        for (const DocketEntry& entry : records_.docket_entries)
            if (entry.id.text() == id_)
                LinkEntry(entry);
        for (const Motion& motion : records_.motions)
            if (motion.id.text() == id_)
                LinkMotion(motion);
        for (const Ruling& ruling : records_.rulings)
            if (ruling.id.text() == id_)
                LinkRuling(ruling);
        for (const Obligation& duty : records_.obligations)
            if (duty.id.text() == id_)
                LinkObligation(duty);
        for (const DiscoveryRequest& request : records_.requests)
            if (request.id.text() == id_)
                LinkRequest(request);
        return std::move(links_);
    }

private:
    void Add(const char* relation, std::string what, const std::string& id,
             Place place = Place::kDocket) {
        links_.push_back({relation, std::move(what), place, id});
    }

    void AddEntry(const char* relation, const DocketEntryId& id) {
        if (const DocketEntry* entry = FindEntry(records_, id))
            Add(relation, PaperInWords(*entry) + (entry->sealed ? ", SEALED" : ""),
                entry->id.text());
    }

    void AddMotion(const char* relation, const Motion& motion) {
        Add(relation, fmt::format("{}: {}", Capitalized(motion.title), RulingsOn(records_, motion)),
            motion.id.text());
    }

    void AddRuling(const char* relation, const Ruling& ruling) {
        const Motion* motion = FindMotion(records_, ruling.motion);
        Add(relation,
            Capitalized(ToText(ruling.outcome)) +
                (motion ? ": " + Capitalized(motion->title) : std::string()),
            ruling.id.text());
    }

    void AddDuty(const char* relation, const Obligation& duty) {
        Add(relation,
            fmt::format("{}  {}: {}", Designation(duty), Capitalized(duty.obligor),
                        ActInWords(duty.act, duty.condition)),
            duty.id.text());
    }

    void AddDeadlines(const char* relation, const ObligationId& duty) {
        for (const Deadline& deadline : records_.deadlines)
            if (deadline.obligation == duty)
                Add(relation,
                    fmt::format("{}  {}, {}", Designation(deadline), ActByInWords(deadline),
                                ToText(deadline.state)),
                    deadline.id.text(), Place::kDeadlines);
    }

    void AddRequestsIn(const char* relation, const std::string& words) {
        for (const DiscoveryRequest& request : records_.requests)
            if (Mentions(words, request))
                Add(relation, Designation(request), request.id.text());
    }

    void LinkEntry(const DocketEntry& entry) {
        AddEntry("Public version", entry.public_version);
        if (const DocketEntry* sealed = SealedVersionOf(records_, entry.id))
            AddEntry("Public version of", sealed->id);
        for (const Motion& motion : records_.motions)
            if (motion.entry == entry.id)
                AddMotion("Is the motion", motion);
        AddEntry(entry.kind == "opposition" ? "Opposes" : "Answers", entry.responds_to);
        for (const DocketEntry* other : EntriesInOrder(records_))
            if (other->responds_to == entry.id)
                AddEntry("Answered by", other->id);
        for (const Ruling& ruling : records_.rulings)
            if (ruling.order == entry.id)
                AddRuling("Rules", ruling);
        for (const Obligation& duty : records_.obligations)
            if (duty.order == entry.id) {
                AddDuty("Lays down", duty);
                AddDeadlines("Due", duty.id);
            }
    }

    void LinkMotion(const Motion& motion) {
        AddEntry("Filed as", motion.entry);
        for (const DocketEntry* other : EntriesInOrder(records_))
            if (!motion.entry.empty() && other->responds_to == motion.entry)
                AddEntry("Answered by", other->id);
        for (const Ruling& ruling : records_.rulings)
            if (ruling.motion == motion.id) {
                AddRuling("Ruling", ruling);
                AddEntry("Ruled on in", ruling.order);
            }
        AddRequestsIn("Names", motion.title);
    }

    void LinkRuling(const Ruling& ruling) {
        if (const Motion* motion = FindMotion(records_, ruling.motion)) {
            AddMotion("Rules on", *motion);
            AddEntry("Motion filed as", motion->entry);
        }
        AddEntry("Stands in", ruling.order);
        for (const Obligation& duty : records_.obligations)
            if (duty.order == ruling.order)
                AddDuty("The order also lays down", duty);
    }

    void LinkObligation(const Obligation& duty) {
        AddEntry("Laid down by", duty.order);
        AddDeadlines("Due", duty.id);
        for (const Ruling& ruling : records_.rulings)
            if (ruling.order == duty.order)
                AddRuling("The order also rules", ruling);
        AddRequestsIn("Names", duty.act + " " + duty.sentence);
    }

    void LinkRequest(const DiscoveryRequest& request) {
        for (const Motion& motion : records_.motions)
            if (Mentions(motion.title, request))
                AddMotion("Named in the motion", motion);
        for (const Obligation& duty : records_.obligations)
            if (Mentions(duty.act + " " + duty.sentence, request)) {
                AddDuty("Named in the duty", duty);
                AddDeadlines("Due", duty.id);
            }
        for (const DocketEntry* entry : EntriesInOrder(records_))
            if (Mentions(entry->title + " " + entry->text, request))
                AddEntry("Named in", entry->id);
    }

    const CaseRecords& records_;
    const std::string& id_;
    std::vector<DocketLink> links_;
};

}  // namespace

std::vector<DocketLink> LinksOf(const CaseRecords& records, const std::string& id) {
    return id.empty() ? std::vector<DocketLink>() : LinkFinder(records, id).Find();
}

}  // namespace particulars
