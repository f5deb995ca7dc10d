#include "model/papers/defense_table.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

constexpr const char* kName = "Defenses, entry by entry";

using Held = std::vector<const Defense*>;

/// In order of kind, then of day; those without a day last.
Held HeldAgainst(std::span<const Defense> defenses, const TradeSecretId& secret) {
    Held held;
    for (const Defense& defense : defenses)
        if (defense.secret == secret)
            held.push_back(&defense);
    std::stable_sort(held.begin(), held.end(), [](const Defense* one, const Defense* other) {
        const Date last(boost::gregorian::pos_infin);
        return std::pair(one->kind, one->happened_on.value_or(last)) <
               std::pair(other->kind, other->happened_on.value_or(last));
    });
    return held;
}

std::string NameOfPerson(std::span<const Person> people, const PersonId& id) {
    for (const Person& person : people)
        if (person.id == id)
            return person.name;
    return {};
}

Cell SourceCell(const Defense& defense, std::span<const Person> people) {
    Cell cell = TextCell(Plain(defense.source));
    if (const std::string name = NameOfPerson(people, defense.person); !name.empty())
        cell.paragraphs.push_back(Plain(name));
    if (defense.happened_on)
        cell.paragraphs.push_back(Plain(ToShortWords(*defense.happened_on)));
    return cell;
}

Cell DisclosedCell(const Defense& defense) {
    if (defense.disclosed_in.empty())
        return TextCell(Bold("Not disclosed"));
    Cell cell = TextCell(Plain(defense.disclosed_in));
    if (defense.disclosed_on)
        cell.paragraphs.push_back(Plain(ToShortWords(*defense.disclosed_on)));
    return cell;
}

Cell ShowsCell(const Defense& defense) {
    Cell cell = TextCell(Plain(defense.shows));
    if (!defense.note.empty())
        cell.paragraphs.push_back(Italic(defense.note));
    return cell;
}

Table TableOf(const Held& held, std::span<const Person> people) {
    Table table;
    table.columns = {{"Kind", 1.1}, {"Source", 1.7}, {"What it shows", 2.6}, {"Disclosed", 1.5}};
    for (const Defense* defense : held)
        table.rows.push_back(
            {{TextCell(Bold(Capitalized(ToText(defense->kind)))), SourceCell(*defense, people),
              ShowsCell(*defense), DisclosedCell(*defense)}});
    return table;
}

/// "Nothing is held on: public domain, permission."
std::string MissingKinds(const Held& held) {
    std::vector<std::string> missing;
    for (const auto& [kind, word] : EnumText<DefenseKind>::kNames) {
        const bool known = std::any_of(held.begin(), held.end(),
                                       [k = kind](const Defense* one) { return one->kind == k; });
        if (!known)
            missing.emplace_back(word);
    }
    return missing.empty() ? std::string()
                           : fmt::format("Nothing is held on: {}.", fmt::join(missing, ", "));
}

void AppendEntry(const DefensesOfCase& records, const TradeSecret& secret, PaperDocument& paper) {
    const Held held = HeldAgainst(records.defenses, secret.id);
    paper.blocks.push_back(
        Heading{2, Plain(fmt::format("{}\u2002{}", Designation(secret), secret.title))});
    RaiseTier(secret.tier, paper);
    for (const Defense* defense : held)
        RaiseTier(defense->tier, paper);
    const Defense* motion = FirstMotionToCompel(records.defenses, secret.id);
    paper.blocks.push_back(Paragraph{
        motion ? ParagraphRole::kNote : ParagraphRole::kWarning,
        Plain(motion ? "First moved to compel detail on " + ToWords(*motion->happened_on) + "."
                     : std::string("Nobody has moved to compel detail of this entry."))});
    if (!held.empty())
        paper.blocks.push_back(TableOf(held, records.people));
    if (const std::string missing = MissingKinds(held); !missing.empty())
        paper.blocks.push_back(Paragraph{ParagraphRole::kNote, Plain(missing)});
}

/// Those on which nothing is held at all, in one place.
void AppendBare(const std::vector<const TradeSecret*>& bare, PaperDocument& paper) {
    if (bare.empty())
        return;
    paper.blocks.push_back(Heading{2, Plain("Entries without a defense")});
    paper.blocks.push_back(
        Paragraph{ParagraphRole::kWarning,
                  Plain("Nothing is held on these entries, and nobody has moved to compel their "
                        "detail. What is held is entered under Defenses, entry by entry."),
                  true});
    Table table;
    table.columns = {{"Entry", 0.6}, {"Title", 4}};
    for (const TradeSecret* secret : bare) {
        RaiseTier(secret->tier, paper);
        table.rows.push_back(
            {{TextCell(Bold(Designation(*secret))), TextCell(Plain(secret->title))}});
    }
    paper.blocks.push_back(std::move(table));
}

/// How much of it all has not been disclosed, at the head of the paper.
void AppendCount(const DefensesOfCase& records, std::size_t entries, std::vector<Block>& blocks) {
    const auto hidden =
        std::count_if(records.defenses.begin(), records.defenses.end(),
                      [](const Defense& defense) { return defense.disclosed_in.empty(); });
    Table facts = FactsTable(0.2);
    AddFact(facts, "Entries", std::to_string(entries));
    AddFact(facts, "Defenses", std::to_string(records.defenses.size()));
    AddFact(facts, "Not disclosed", std::to_string(hidden));
    blocks.push_back(std::move(facts));
}

}  // namespace

const Defense* FirstMotionToCompel(std::span<const Defense> defenses, const TradeSecretId& secret) {
    const Defense* first = nullptr;
    for (const Defense& defense : defenses)
        if (defense.secret == secret && defense.kind == DefenseKind::kMotionToCompel &&
            defense.happened_on && (!first || *defense.happened_on < *first->happened_on))
            first = &defense;
    return first;
}

PaperDocument ComposeDefenses(const DefensesOfCase& records) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, *records.matter);
    paper.running_head = RunningHead(*records.matter);
    paper.notice = "Attorney work product";
    paper.stamp = records.stamp;
    paper.draft = false;
    AppendTitleBlock(*records.matter, CourtInWords(*records.matter), kName, paper.blocks);
    std::vector<const TradeSecret*> shown;
    for (const TradeSecret& secret : records.secrets)
        if (!IsOver(secret.status) || !HeldAgainst(records.defenses, secret.id).empty())
            shown.push_back(&secret);
    AppendCount(records, shown.size(), paper.blocks);
    if (shown.empty())
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody, Italic("No entry is asserted in this case yet.")});
    std::vector<const TradeSecret*> bare;
    for (const TradeSecret* secret : shown) {
        if (HeldAgainst(records.defenses, secret->id).empty())
            bare.push_back(secret);
        else
            AppendEntry(records, *secret, paper);
    }
    AppendBare(bare, paper);
    return paper;
}

}  // namespace particulars
