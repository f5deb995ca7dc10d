#include <algorithm>

#include "model/papers/list_columns.h"
#include "model/papers/tier_legend.h"
#include "model/particularity/element_name.h"

namespace particulars {
namespace {

std::span<const TradeSecret> Secrets(const ListSource& source) {
    return source.secrets;
}

Tier TierOfSecret(const ListSource&, const TradeSecret& secret) {
    return secret.tier;
}

std::span<const Challenge> Challenges(const ListSource& source) {
    return source.challenges;
}

const TradeSecret* FindSecret(const ListSource& source, const TradeSecretId& id) {
    for (const TradeSecret& secret : source.secrets)
        if (!id.empty() && secret.id == id)
            return &secret;
    return nullptr;
}

/// Of one that is about the whole list, the highest of all.
Tier TierOfChallenge(const ListSource& source, const Challenge& challenge) {
    if (const TradeSecret* secret = FindSecret(source, challenge.secret))
        return secret->tier;
    Tier highest = Tier::kPublic;
    for (const TradeSecret& secret : source.secrets)
        highest = std::max(highest, secret.tier);
    return highest;
}

ListCell NumberOf(const TradeSecret* secret) {
    return secret ? Numbered(Designation(*secret), secret->number) : Numbered("All", 0);
}

std::span<const Person> People(const ListSource& source) {
    return source.people;
}

Tier TierOfPerson(const ListSource&, const Person&) {
    return Tier::kPublic;
}

ListCell TierCell(const ListSource& source, Tier tier) {
    return Numbered(TierInWords(source.tier_names, tier), static_cast<int>(tier));
}

/// How many objections against it are open.
ListCell OpenChallengesOf(const ListSource& source, const TradeSecret& secret) {
    int count = 0;
    for (const Challenge& challenge : source.challenges)
        count += challenge.secret == secret.id && challenge.state == ChallengeState::kOpen;
    return Numbered(std::to_string(count), count);
}

}  // namespace

ListKind SecretList() {
    using One = const TradeSecret&;
    using Source = const ListSource&;
    return KindOf<TradeSecret>(
        "secrets", "Trade secrets", Secrets, TierOfSecret,
        {{{"number", "No.", 0.8}, [](Source, One one) { return NumberOf(&one); }},
         {{"title", "Title", 3}, [](Source, One one) { return ListCell{one.title}; }},
         {{"kind", "Kind", 1}, [](Source, One one) { return ChoiceOf(one.kind); }},
         {{"status", "Status", 1.3}, [](Source, One one) { return ChoiceOf(one.status); }},
         {{"tier", "Tier", 1.4}, [](Source source, One one) { return TierCell(source, one.tier); }},
         {{"asserted_on", "Asserted on", 1.2},
          [](Source, One one) { return DayOf(one.asserted_on); }},
         {{"holder", "Asserted by", 1.4, false},
          [](Source, One one) { return ListCell{one.holder}; }},
         {{"open_challenges", "Open challenges", 0.9, false},
          [](Source source, One one) { return OpenChallengesOf(source, one); }},
         {{"ended_on", "Ended on", 1.2, false},
          [](Source, One one) { return DayOf(one.ended_on); }},
         {{"ended_reason", "Why it ended", 2, false, true},
          [](Source, One one) { return ListCell{one.ended_reason}; }}});
}

ListKind ChallengeList() {
    using One = const Challenge&;
    using Source = const ListSource&;
    return KindOf<Challenge>(
        "challenges", "Challenges", Challenges, TierOfChallenge,
        {{{"secret", "Secret", 0.8},
          [](Source source, One one) { return NumberOf(FindSecret(source, one.secret)); }},
         {{"element", "Element", 1.2},
          [](Source, One one) {
              return ListCell{one.element.empty() ? "All of it" : ElementName(one.element)};
          }},
         {{"state", "State", 1}, [](Source, One one) { return ChoiceOf(one.state); }},
         {{"first_raised", "First raised", 1.2},
          [](Source, One one) { return DayOf(one.first_raised); }},
         {{"words", "Words", 3, true, true}, [](Source, One one) { return ListCell{one.words}; }},
         {{"paper", "Paper", 1.8, false}, [](Source, One one) { return ListCell{one.paper}; }},
         {{"response", "Response", 3, false, true},
          [](Source, One one) { return ListCell{one.response}; }},
         {{"ruling", "Ruling", 2, false, true},
          [](Source, One one) { return ListCell{one.ruling}; }}});
}

ListKind PeopleList() {
    using One = const Person&;
    using Source = const ListSource&;
    return KindOf<Person>(
        "people", "People", People, TierOfPerson,
        {{{"name", "Name", 1.6}, [](Source, One one) { return ListCell{one.name}; }},
         {{"role", "Role", 0.9}, [](Source, One one) { return ChoiceOf(one.role); }},
         {{"party", "For", 1.5},
          [](Source source, One one) { return ListCell{NameOfParty(source, one.party)}; }},
         {{"employer", "Employer or firm", 1.8},
          [](Source, One one) { return ListCell{one.employer}; }},
         {{"employment", "Status", 1},
          [](Source, One one) { return ListCell{one.employment_status}; }},
         {{"identified_by", "Identified by", 1.8},
          [](Source, One one) { return ListCell{one.identified_by}; }},
         {{"address_known", "Address known", 1, false},
          [](Source, One one) { return ChoiceOf(one.address_detail); }}});
}

}  // namespace particulars
