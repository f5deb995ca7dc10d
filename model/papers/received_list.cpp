#include "model/papers/received_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

/// How much of a hash is enough to tell two files apart.
constexpr std::size_t kHashDigits = 16;

/// Handed to somebody, above public, with no entry noted.
bool MayHold(const Distribution& copy) {
    const bool went_out = !copy.recipient.empty() || copy.audience != Audience::kOwnTeam;
    return went_out && copy.secrets.empty() && copy.subject.empty() && copy.tier != Tier::kPublic;
}

bool IsNext(const std::string& one, const std::string& other) {
    const std::optional<int> number = NumberFromDesignation(one);
    return number && NumberFromDesignation(other) == *number + 1;
}

Cell DayOfCell(const Distribution& copy) {
    const auto day = DateFromIso(copy.happened_at.substr(0, 10));
    Cell cell = day ? DayCell(*day) : TextCell(Plain(copy.happened_at));
    if (copy.happened_at.size() >= 16)
        cell.paragraphs.push_back(Plain(copy.happened_at.substr(11, 5) + " UTC"));
    return cell;
}

Cell RecipientCell(const Distribution& copy) {
    Cell cell =
        copy.recipient.empty() ? TextCell(Italic("own eyes")) : TextCell(Bold(copy.recipient));
    cell.paragraphs.push_back(Plain(Capitalized(ToText(copy.audience))));
    return cell;
}

/// "TS-001, TS-003 to TS-009".
std::string EntriesInWords(const std::vector<std::string>& designations) {
    std::string words;
    for (std::size_t first = 0; first < designations.size();) {
        std::size_t last = first;
        while (last + 1 < designations.size() && IsNext(designations[last], designations[last + 1]))
            ++last;
        words += (words.empty() ? "" : ", ") + designations[first];
        if (last > first)
            words += (last == first + 1 ? ", " : " to ") + designations[last];
        first = last + 1;
    }
    return words;
}

Cell EntriesCell(const Distribution& copy) {
    return TextCell(copy.secrets.empty() ? Italic("not noted")
                                         : Plain(EntriesInWords(copy.secrets)));
}

Cell PaperCell(const Distribution& copy) {
    Cell cell = TextCell(Plain(copy.what));
    cell.paragraphs.push_back(
        Italic(fmt::format("{} by {}", Capitalized(ToText(copy.handling)),
                           copy.actor.empty() ? "an unnamed user" : copy.actor)));
    return cell;
}

Table TableOf(const std::vector<const Distribution*>& copies, std::span<const TierName> names,
              bool with_entries) {
    Table table;
    table.columns = {{"Day", 1.2}, {"Copy no.", 0.5}, {"Recipient", 1.6}, {"Paper", 2.2}};
    if (with_entries)
        table.columns.push_back({"Entries", 1.4});
    table.columns.push_back({"Tier", 1.1});
    table.columns.push_back({"SHA-256", 1.5});
    for (const Distribution* copy : copies) {
        TableRow row{
            {DayOfCell(*copy),
             TextCell(Plain(copy->copy_number > 0 ? std::to_string(copy->copy_number) : "\u2013")),
             RecipientCell(*copy), PaperCell(*copy)}};
        if (with_entries)
            row.cells.push_back(EntriesCell(*copy));
        row.cells.push_back(TextCell(Plain(TierInWords(names, copy->tier))));
        row.cells.push_back(TextCell(
            Plain(copy->sha256.empty() ? "no file" : copy->sha256.substr(0, kHashDigits))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<const Distribution*> CopiesOf(const ReceivedContent& content,
                                          const TradeSecret& secret) {
    std::vector<const Distribution*> copies;
    for (const Distribution& copy : content.log)
        if (Holds(copy, secret))
            copies.push_back(&copy);
    return copies;
}

/// "Received by: Counsel for 24/7 Customer, Inc.; Expert One."
std::string RecipientsInWords(const std::vector<const Distribution*>& copies) {
    std::vector<std::string> names;
    for (const Distribution* copy : copies)
        if (!copy->recipient.empty() &&
            std::find(names.begin(), names.end(), copy->recipient) == names.end())
            names.push_back(copy->recipient);
    if (names.empty())
        return "Nobody outside the program: no copy names a recipient.";
    std::string words = "Received by: ";
    for (std::size_t i = 0; i < names.size(); ++i)
        words += (i == 0 ? "" : "; ") + names[i];
    return Ended(words);
}

void AppendSecret(const ReceivedContent& content, const TradeSecret& secret,
                  std::vector<Block>& blocks) {
    blocks.push_back(Heading{2, Plain(Designation(secret) + "\u2002" + secret.title)});
    const std::vector<const Distribution*> copies = CopiesOf(content, secret);
    if (copies.empty()) {
        blocks.push_back(
            Paragraph{ParagraphRole::kBody,
                      Italic("No copy that was logged is known to have held this entry.")});
        return;
    }
    blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(RecipientsInWords(copies)), true});
    blocks.push_back(TableOf(copies, content.tier_names, false));
}

void AppendUncertain(const ReceivedContent& content, std::vector<Block>& blocks) {
    std::vector<const Distribution*> copies;
    for (const Distribution& copy : content.log)
        if (MayHold(copy))
            copies.push_back(&copy);
    if (copies.empty())
        return;
    blocks.push_back(Heading{2, Plain("Copies that may have held it")});
    blocks.push_back(
        Paragraph{ParagraphRole::kNote,
                  Plain("Handed out above public, with no entry noted: papers that quote none, and "
                        "copies of the whole case from before entries were noted."),
                  true});
    blocks.push_back(TableOf(copies, content.tier_names, false));
}

}  // namespace

bool Holds(const Distribution& copy, const TradeSecret& secret) {
    return (copy.subject == secret.id.text() && copy.tier >= secret.tier) ||
           std::find(copy.secrets.begin(), copy.secrets.end(), Designation(secret)) !=
               copy.secrets.end();
}

PaperDocument ComposeReceivedList(const ReceivedContent& content) {
    const std::string name = content.secrets.size() == 1
                                 ? "Who has received " + Designation(content.secrets.front())
                                 : "Who has received what";
    PaperDocument paper;
    paper.title = PaperTitle(name, *content.matter);
    paper.running_head = RunningHead(*content.matter);
    paper.notice = "Attorney work product";
    paper.stamp = content.stamp;
    paper.draft = false;
    paper.landscape = true;
    AppendTitleBlock(*content.matter, CourtInWords(*content.matter), name, paper.blocks);
    if (content.log.empty()) {
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody,
                      Italic("Nothing has left the program yet. Each print, export and copy is "
                             "logged from now on; name its recipient when it is made.")});
        return paper;
    }
    if (content.secrets.empty()) {
        std::vector<const Distribution*> all;
        for (const Distribution& copy : content.log)
            all.push_back(&copy);
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody, Plain(RecipientsInWords(all)), true});
        paper.blocks.push_back(TableOf(all, content.tier_names, true));
    }
    for (const TradeSecret& secret : content.secrets)
        AppendSecret(content, secret, paper.blocks);
    if (!content.secrets.empty())
        AppendUncertain(content, paper.blocks);
    paper.blocks.push_back(
        Paragraph{ParagraphRole::kNote,
                  Plain(fmt::format("Days are in UTC. Of each hash the first {} digits stand here; "
                                    "the log has all 64.",
                                    kHashDigits))});
    return paper;
}

}  // namespace particulars
