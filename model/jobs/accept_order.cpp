#include "model/jobs/accept_order.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <sstream>
#include <utility>

#include "model/deadlines/obligation_deadline.h"
#include "model/jobs/propose_order.h"
#include "model/jobs/save_records.h"
#include "model/matter/obligation.h"
#include "model/particularity/challenge.h"
#include "model/secrets/version.h"

namespace particulars {
namespace {

/// Two names of one motion share at least this part of their words.
constexpr double kSameMotion = 0.4;

std::set<std::string> Words(std::string_view text) {
    std::istringstream stream{Fold(text)};
    std::set<std::string> words;
    for (std::string word; stream >> word;)
        words.insert(word);
    return words;
}

double Likeness(std::string_view a, std::string_view b) {
    const std::set<std::string> left = Words(a);
    const std::set<std::string> right = Words(b);
    const auto shared = std::count_if(
        left.begin(), left.end(), [&](const std::string& word) { return right.count(word) != 0; });
    const std::size_t smaller = std::min(left.size(), right.size());
    return smaller == 0 ? 0.0 : static_cast<double>(shared) / static_cast<double>(smaller);
}

/// Makes the records of one accepted order, in the order in which they refer to each other.
class Acceptance {
public:
    Acceptance(Edit& edit, const CaseRecords& known, const AcceptedOrder& accepted)
        : edit_(edit), known_(known), parties_(known.parties), accepted_(accepted) {
        for (const TradeSecret& secret : known.secrets)
            if (const Version* version = LatestVersion(known, secret.id))
                secrets_.emplace_back(version->text, secret);
    }

    DocketEntry Run() {
        AddOrder();
        AddParties();
        AddPeople();
        AddCitedEntries();
        AddMotionsAndRulings();
        for (const ProposedObligation& proposed : accepted_.reading.obligations)
            AddObligation(proposed);
        for (const ProposedRequest& proposed : accepted_.reading.requests)
            AddRequest(proposed);
        for (const AcceptedItem& item : accepted_.items)
            AddSecret(item);
        for (const ProposedChallenge& proposed : accepted_.reading.challenges)
            AddChallenge(proposed);
        return order_;
    }

private:
    template <typename Record>
    Record Save(Record record) {
        std::vector<AnyRecord> records = {std::move(record)};
        NoProgress progress;
        SaveRecords(edit_, known_.matter.id, records, progress);
        return std::get<Record>(std::move(records.front().held()));
    }

    std::string Sentence(TextSpan place) const { return std::string(Slice(accepted_.text, place)); }

    void AddOrder() {
        DocketEntry entry = accepted_.entry;
        entry.text = accepted_.text;
        if (entry.kind.empty())
            entry.kind = "order";
        order_ = Save(std::move(entry));
    }

    void AddParties() {
        AddParty(accepted_.reading.plaintiff, PartyRole::kPlaintiff);
        AddParty(accepted_.reading.defendant, PartyRole::kDefendant);
    }

    void AddParty(const std::string& name, PartyRole role) {
        if (name.empty() || FindParty(role) != nullptr)
            return;
        Party party;
        party.name = name;
        party.role = role;
        parties_.push_back(Save(std::move(party)));
    }

    const Party* FindParty(PartyRole role) const {
        const auto found = std::find_if(parties_.begin(), parties_.end(),
                                        [&](const Party& party) { return party.role == role; });
        return found == parties_.end() ? nullptr : &*found;
    }

    /// The party that an order calls "Plaintiff", "24/7" or by its full name; an empty id if none.
    PartyId PartyNamed(std::string_view name) const {
        const std::string folded = Fold(name);
        if (folded.empty())
            return {};
        for (const Party& party : parties_) {
            if (folded.find(ToText(party.role)) != std::string::npos ||
                folded.find(Fold(party.name)) != std::string::npos)
                return party.id;
            for (const std::string& alias : party.aliases)
                if (folded == Fold(alias))
                    return party.id;
        }
        return {};
    }

    void AddPeople() {
        for (const ProposedPerson& proposed : accepted_.reading.people) {
            if (std::any_of(known_.people.begin(), known_.people.end(), [&](const Person& person) {
                    return Fold(person.name) == Fold(proposed.name);
                }))
                continue;
            Person person;
            person.name = proposed.name;
            person.role = FromText<PersonRole>(proposed.role).value_or(PersonRole::kOther);
            person.party = PartyNamed(proposed.on_behalf);
            person.employer = proposed.firm;
            Save(std::move(person));
        }
    }

    void AddCitedEntries() {
        for (const int number : accepted_.reading.ecf) {
            DocketEntry entry;
            entry.ecf_number = std::to_string(number);
            if (std::any_of(
                    known_.docket_entries.begin(), known_.docket_entries.end(),
                    [&](const DocketEntry& other) { return other.ecf_number == entry.ecf_number; }))
                continue;
            entry.kind = "other";
            entry.title = fmt::format("ECF No. {}, named in: {}", number, order_.title);
            Save(std::move(entry));
        }
    }

    void AddMotionsAndRulings() {
        std::vector<Motion> motions;
        for (const ProposedMotion& proposed : accepted_.reading.motions)
            motions.push_back(AddMotion(proposed.title, proposed.movant, proposed.filed));
        for (const ProposedRuling& proposed : accepted_.reading.rulings) {
            Ruling ruling;
            ruling.motion = MotionRuledOn(motions, proposed);
            ruling.order = order_.id;
            ruling.outcome = proposed.outcome;
            ruling.sentence = Sentence(proposed.place);
            ruling.place = proposed.place;
            Save(std::move(ruling));
        }
    }

    Motion AddMotion(const std::string& title, const std::string& movant,
                     std::optional<Date> filed) {
        Motion motion;
        motion.title = title;
        motion.movant = PartyNamed(movant);
        motion.filed = filed;
        return Save(std::move(motion));
    }

    MotionId MotionRuledOn(std::vector<Motion>& motions, const ProposedRuling& ruling) {
        const Motion* best = nullptr;
        double best_likeness = kSameMotion;
        for (const Motion& motion : motions) {
            const double likeness = Likeness(motion.title, ruling.motion);
            if (likeness >= best_likeness) {
                best_likeness = likeness;
                best = &motion;
            }
        }
        if (best != nullptr)
            return best->id;
        motions.push_back(AddMotion(ruling.motion, ruling.movant, std::nullopt));
        return motions.back().id;
    }

    void AddObligation(const ProposedObligation& proposed) {
        Obligation obligation = ObligationFrom(proposed, accepted_.text);
        obligation.order = order_.id;
        const Obligation saved = Save(std::move(obligation));
        Deadline deadline = DeadlineFromObligation(saved, order_, known_.matter, known_.closures);
        deadline.entered_by = edit_.user();
        Save(std::move(deadline));
    }

    void AddRequest(const ProposedRequest& proposed) {
        DiscoveryRequest request;
        request.kind = proposed.kind;
        request.number = proposed.number;
        request.text = proposed.text;
        if (proposed.answer)
            request.answer = Sentence(*proposed.answer);
        else
            request.tier = Tier::kPublic;
        request.source = order_.title;
        Save(std::move(request));
    }

    void AddSecret(const AcceptedItem& item) {
        TradeSecret secret;
        secret.title = item.title;
        secret.kind = item.kind;
        secret.status = SecretStatus::kAsserted;
        secret.position = item.item.number;
        if (const Party* plaintiff = FindParty(PartyRole::kPlaintiff))
            secret.holder = plaintiff->name;
        const TradeSecret saved = Save(std::move(secret));

        Version version;
        version.secret = saved.id;
        version.number = 1;
        version.text = item.item.text;
        version.state = VersionState::kServed;
        version.author = edit_.user();
        version.created_at = ToIso(edit_.clock().Now());
        version.source = fmt::format("{}, item {}", accepted_.items_source, item.item.number);
        Save(std::move(version));

        SecretAlias alias;
        alias.secret = saved.id;
        alias.source = accepted_.items_source;
        alias.label = fmt::format("item {}", item.item.number);
        Save(std::move(alias));
        secrets_.emplace_back(item.item.text, saved);
    }

    void AddChallenge(const ProposedChallenge& proposed) {
        Challenge challenge;
        challenge.words = proposed.words;
        challenge.paper = proposed.paper.empty() ? order_.title : proposed.paper;
        challenge.first_raised = proposed.first_raised;
        challenge.blanket = proposed.target.empty();
        if (!challenge.blanket) {
            const TradeSecret* secret = SecretWorded(proposed.target);
            if (secret == nullptr)
                return;
            challenge.secret = secret->id;
            challenge.element = secret->kind == SecretKind::kData ? "data_spec" : "content";
        }
        Save(std::move(challenge));
    }

    const TradeSecret* SecretWorded(std::string_view words) const {
        const std::string folded = Fold(words);
        for (const auto& [text, secret] : secrets_)
            if (Fold(text).find(folded) != std::string::npos)
                return &secret;
        return nullptr;
    }

    Edit& edit_;
    const CaseRecords& known_;
    std::vector<Party> parties_;
    const AcceptedOrder& accepted_;
    DocketEntry order_;
    std::vector<std::pair<std::string, TradeSecret>> secrets_;  ///< By their latest text.
};

}  // namespace

DocketEntry AcceptOrder(Edit& edit, const CaseRecords& known, const AcceptedOrder& accepted) {
    return Acceptance(edit, known, accepted).Run();
}

}  // namespace particulars
