#include "model/papers/set_comparison.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/papers/redline_paragraphs.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/withheld.h"

namespace particulars {
namespace {

/// An entry of either list or of both.
struct ComparedEntry {
    const ServedItem* older = nullptr;
    const ServedItem* newer = nullptr;
    const ChangedEntry* change = nullptr;  ///< Null where the words are the same.

    const ServedItem& item() const { return newer ? *newer : *older; }
};

const ServedItem* ItemOf(const std::vector<ServedItem>& items, const TradeSecretId& secret) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ServedItem& item) { return item.secret == secret; });
    return found == items.end() ? nullptr : &*found;
}

const ChangedEntry* ChangeOf(const MovingTargetStep& step, const ServedItem& item) {
    const auto found = std::find_if(
        step.changes.begin(), step.changes.end(),
        [&](const ChangedEntry& entry) { return entry.designation == item.designation; });
    return found == step.changes.end() ? nullptr : &*found;
}

/// Those of the newer list in its order, then those that are gone.
std::vector<ComparedEntry> EntriesOf(const SetComparison& comparison) {
    std::vector<ComparedEntry> entries;
    for (const ServedItem& item : comparison.newer.items)
        entries.push_back(
            {ItemOf(comparison.older.items, item.secret), &item, ChangeOf(comparison.step, item)});
    for (const ServedItem& item : comparison.older.items)
        if (!ItemOf(comparison.newer.items, item.secret))
            entries.push_back({&item, nullptr, ChangeOf(comparison.step, item)});
    return entries;
}

/// Beside the description and the particulars, which ChangedEntry counts.
bool DiffersElsewhere(const ComparedEntry& entry) {
    return entry.older && entry.newer &&
           (entry.older->title != entry.newer->title || entry.older->tier != entry.newer->tier ||
            entry.older->support != entry.newer->support);
}

/// Two texts that were both withheld are equal, which says nothing of the words behind them.
bool IsWithheldHere(const ComparedEntry& entry) {
    return (entry.older && IsWithheld(entry.older->text)) ||
           (entry.newer && IsWithheld(entry.newer->text));
}

bool IsChanged(const ComparedEntry& entry) {
    return !entry.older || !entry.newer || entry.change || DiffersElsewhere(entry);
}

/// "Title and support changed".
std::string OtherChanges(const ComparedEntry& entry) {
    std::vector<std::string> what;
    if (entry.older->title != entry.newer->title)
        what.emplace_back("title");
    if (entry.older->tier != entry.newer->tier)
        what.emplace_back("tier");
    if (entry.older->support != entry.newer->support)
        what.emplace_back("support");
    std::string words;
    for (std::size_t i = 0; i < what.size(); ++i)
        words += (i == 0 ? "" : i + 1 == what.size() ? " and " : ", ") + what[i];
    return Capitalized(words) + " changed";
}

/// "Added, split from TS-002", "Reworded; support changed", "Unchanged".
std::string ChangeInWords(const ComparedEntry& entry) {
    if (entry.older && entry.newer && IsWithheldHere(entry))
        return "On both; not compared, as its words are withheld from this copy";
    std::string words;
    if (entry.change)
        words = Capitalized(ToText(entry.change->change));
    else if (!entry.older)
        words = "Added";
    else if (!entry.newer)
        words = "Left out";
    if (entry.change && !entry.change->lineage.empty())
        words += ", " + entry.change->lineage;
    if (!DiffersElsewhere(entry))
        return words.empty() ? "Unchanged" : words;
    const std::string others = OtherChanges(entry);
    return words.empty() ? others : words + "; " + Fold(others.substr(0, 1)) + others.substr(1);
}

std::string PlaceIn(const ServedItem* item) {
    return item ? std::to_string(item->position) : "\u2013";
}

/// "+12 −3" with a real minus sign; what came or went whole is counted whole.
std::string WordsInAndOut(const ComparedEntry& entry) {
    if (!entry.change || IsWithheldHere(entry))
        return "\u2013";
    std::size_t in = entry.change->words_inserted;
    std::size_t out = entry.change->words_deleted;
    if (!entry.newer)
        out = WordCount(entry.older->text) + WordCount(entry.older->particulars);
    if (!entry.older)
        in = WordCount(entry.newer->text) + WordCount(entry.newer->particulars);
    return fmt::format("+{}\u00a0\u2212{}", in, out);
}

/// "Set 2" on one line.
std::string NoBreak(std::string words) {
    if (const std::size_t space = words.find(' '); space != std::string::npos)
        words.replace(space, 1, "\u00a0");
    return words;
}

Table SummaryOf(const SetComparison& comparison, const std::vector<ComparedEntry>& entries) {
    Table table;
    table.columns = {{"Entry", 0.8},
                     {"Title", 2.2},
                     {"In " + NoBreak(Designation(comparison.older.set)), 0.7},
                     {"In " + NoBreak(Designation(comparison.newer.set)), 0.7},
                     {"What became of it", 2.2},
                     {"Words", 0.8}};
    for (const ComparedEntry& entry : entries) {
        const std::string change = ChangeInWords(entry);
        table.rows.push_back(
            {{TextCell(Bold(entry.item().designation)), TextCell(Plain(entry.item().title)),
              TextCell(Plain(PlaceIn(entry.older))), TextCell(Plain(PlaceIn(entry.newer))),
              TextCell(IsChanged(entry) ? Bold(change) : Plain(change)),
              TextCell(Plain(WordsInAndOut(entry)))}});
    }
    return table;
}

/// One of the texts of an entry, under a label where it is not the description.
void AppendPart(const char* label, const std::string& older, const std::string& newer,
                const ComparedEntry& entry, std::vector<Block>& blocks) {
    if (Trim(older).empty() && Trim(newer).empty())
        return;
    if (label)
        blocks.push_back(Paragraph{ParagraphRole::kLabel, Plain(label)});
    if (!entry.older)
        AppendMarked(newer, TextStyle::kInserted, blocks);
    else if (!entry.newer)
        AppendMarked(older, TextStyle::kDeleted, blocks);
    else
        AppendRedline(Redline(older, newer), blocks);
}

/// What became of the entry, and its tier.
RichText FateOf(const ComparedEntry& entry, std::span<const TierName> names) {
    RichText text = Italic(ChangeInWords(entry) + ".");
    const Tier tier = entry.item().tier;
    if (entry.older && entry.newer && entry.older->tier != entry.newer->tier) {
        text.push_back({"\u2003", TextStyle::kPlain});
        text.push_back({TierInWords(names, entry.older->tier), TextStyle::kDeleted});
        text.push_back({" ", TextStyle::kPlain});
        text.push_back({TierInWords(names, tier), TextStyle::kInserted});
    } else if (tier != Tier::kPublic) {
        text = Join(std::move(text), SmallCaps("\u2003" + TierInWords(names, tier)));
    }
    return text;
}

bool HasRedline(const ComparedEntry& entry) {
    return IsChanged(entry) && !(entry.older && entry.newer && IsWithheldHere(entry));
}

/// "Of 9 entries on Set 2 (...) or on Set 1 (...), 2 have changed and 7 stand word for word."
std::string CountsInWords(const SetComparison& comparison,
                          const std::vector<ComparedEntry>& entries) {
    const std::string older = SetInWords(comparison.older.set);
    const std::string newer = SetInWords(comparison.newer.set);
    const auto withheld =
        std::count_if(entries.begin(), entries.end(), [](const ComparedEntry& entry) {
            return entry.older && entry.newer && IsWithheldHere(entry);
        });
    const auto changed = std::count_if(entries.begin(), entries.end(), HasRedline);
    const auto same = static_cast<std::ptrdiff_t>(entries.size()) - changed - withheld;
    if (changed == 0 && withheld == 0)
        return fmt::format("Every entry of {} stands word for word as in {}.", newer, older);
    std::string words =
        fmt::format("{} entries are on {} or on {}: {} changed, {} word for word as before",
                    entries.size(), newer, older, changed, same);
    if (withheld > 0)
        words += fmt::format(", {} not compared in this copy", withheld);
    return words + ".";
}

RichText TitleOf(const ComparedEntry& entry) {
    RichText text = Plain(entry.item().designation + "\u2002");
    if (!entry.older || !entry.newer)
        return Join(std::move(text), Plain(entry.item().title));
    for (const RedlineRun& run : Redline(entry.older->title, entry.newer->title))
        text.push_back({run.text, run.kind == RunKind::kDeleted    ? TextStyle::kDeleted
                                  : run.kind == RunKind::kInserted ? TextStyle::kInserted
                                                                   : TextStyle::kPlain});
    return text;
}

void AppendEntry(const ComparedEntry& entry, const SetComparison& comparison, int level,
                 bool has_anchors, std::vector<Block>& blocks) {
    Heading heading{level, TitleOf(entry)};
    if (has_anchors)
        heading.anchor = entry.item().designation;
    blocks.push_back(std::move(heading));
    blocks.push_back(Paragraph{ParagraphRole::kNote, FateOf(entry, comparison.tier_names), true});
    const ServedItem none;
    const ServedItem& older = entry.older ? *entry.older : none;
    const ServedItem& newer = entry.newer ? *entry.newer : none;
    AppendPart(nullptr, older.text, newer.text, entry, blocks);
    AppendPart("Particulars", older.particulars, newer.particulars, entry, blocks);
    AppendPart("Support", older.support, newer.support, entry, blocks);
}

}  // namespace

Tier TierOf(const SetComparison& comparison) {
    Tier tier = Tier::kPublic;
    for (const ListAsServed* list : {&comparison.older, &comparison.newer})
        for (const ServedItem& item : list->items)
            tier = std::max(tier, item.tier);
    return tier;
}

std::string SetInWords(const ServedSet& set) {
    return fmt::format("{} ({})", Designation(set),
                       set.served_on ? "served " + ToShortWords(*set.served_on) : "not served yet");
}

void AppendSetComparison(const SetComparison& comparison, int level, bool has_anchors,
                         std::vector<Block>& blocks) {
    const std::vector<ComparedEntry> entries = EntriesOf(comparison);
    blocks.push_back(
        Paragraph{ParagraphRole::kBody, Plain(CountsInWords(comparison, entries)), true});
    blocks.push_back(SummaryOf(comparison, entries));
    if (std::none_of(entries.begin(), entries.end(), HasRedline))
        return;
    AppendRedlineKey(blocks);
    for (const ComparedEntry& entry : entries)
        if (HasRedline(entry))
            AppendEntry(entry, comparison, level, has_anchors, blocks);
}

}  // namespace particulars
