#include "model/papers/served_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/withheld.h"

namespace particulars {
namespace {

/// How much of the digest of a list stands in the foot of its pages.
constexpr std::size_t kStampDigits = 12;

constexpr std::size_t kDigestsInARow = 40;

/// The text in paragraphs, which empty lines part; line ends within them stay.
void AppendText(std::string_view text, const std::string& anchor, std::vector<Block>& blocks) {
    while (!text.empty()) {
        const std::size_t end = text.find("\n\n");
        if (const std::string_view part = Trim(text.substr(0, end)); !part.empty())
            blocks.push_back(
                Paragraph{ParagraphRole::kBody, Plain(std::string(part)), false, anchor});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    }
}

void AppendParticulars(const ServedItem& item, bool lettered, std::vector<Block>& blocks) {
    const std::vector<std::string> lines = LinesOf(item.particulars);
    if (lines.empty())
        return;
    blocks.push_back(Paragraph{ParagraphRole::kLabel, Plain("Particulars")});
    Table table;
    table.look = TableLook::kFacts;
    table.columns = {{"", 1}, {"", 2}};
    if (lettered)
        table.columns.insert(table.columns.begin(), {"", 0.2});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t colon = lines[i].find(": ");
        const bool parted = colon != std::string::npos;
        TableRow row{{TextCell(Italic(parted ? lines[i].substr(0, colon) : std::string())),
                      TextCell(Plain(parted ? lines[i].substr(colon + 2) : lines[i]))}};
        if (lettered)
            row.cells.insert(row.cells.begin(), TextCell(Plain(LetterOf(i))));
        table.rows.push_back(std::move(row));
    }
    blocks.push_back(std::move(table));
}

void AppendSupport(const ServedItem& item, std::vector<Block>& blocks) {
    const std::vector<std::string> lines = LinesOf(item.support);
    if (lines.empty())
        return;
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "; ") + line;
    blocks.push_back(Paragraph{ParagraphRole::kBody, Join(Italic("Support: "), Plain(text + "."))});
}

/// "email; ECF No. 101; Letter of April 26, 2016".
std::string ByWhat(const ServedListContent& content) {
    std::string words = content.set.method;
    if (!content.ecf_number.empty())
        words += "; ECF No. " + content.ecf_number;
    if (!content.set.reference.empty())
        words += "; " + content.set.reference;
    return words;
}

void AppendSignatures(const ServedSet& set, std::vector<Block>& blocks) {
    if (set.state != ServedSetState::kServed) {
        blocks.push_back(SignatureLines{{"Counsel (Rule 26(g))", "Date"}});
        return;
    }
    Table facts = FactsTable(0.3);
    AddFact(facts, "Signed by counsel", set.signer);
    AddFact(facts, "Verified under oath", set.verifier);
    blocks.push_back(std::move(facts));
}

Table ServiceFacts(const ServedListContent& content) {
    const ServedSet& set = content.set;
    Table facts = FactsTable(0.27);
    AddFact(facts, "List", fmt::format("{} ({})", set.title, Designation(set)));
    AddFact(facts, "Served on", set.served_on ? ToWords(*set.served_on) : std::string());
    AddFact(facts, "Upon", NamesInWords(set.recipients));
    AddFact(facts, "By", ByWhat(content));
    AddFact(facts, "Signed by (Rule 26(g))", set.signer);
    AddFact(facts, "Verified by (Rule 33(b))", set.verifier);
    AddFact(facts, "Approved by",
            fmt::format("{}, {} UTC", set.approver, set.approved_at.substr(0, 10)));
    AddFact(facts, "SHA-256 of the list", set.sha256);
    return facts;
}

/// Line below line without rules between them, so that some thirty entries go on one page.
Table DigestTable(const std::vector<ServedItem>& items) {
    Table table;
    table.columns = {{"No.", 0.5}, {"Entry", 1}, {"SHA-256", 5}};
    for (std::size_t first = 0; first < items.size(); first += kDigestsInARow) {
        std::string numbers;
        std::string designations;
        std::string digests;
        const std::size_t last = std::min(items.size(), first + kDigestsInARow);
        for (std::size_t i = first; i < last; ++i) {
            const char* const end = i + 1 < last ? "\n" : "";
            numbers += std::to_string(items[i].position) + end;
            designations += items[i].designation + end;
            digests += items[i].sha256 + end;
        }
        table.rows.push_back(
            {{TextCell(Plain(numbers)), TextCell(Plain(designations)), TextCell(Plain(digests))}});
    }
    return table;
}

}  // namespace

std::string NamesInWords(const std::string& lines) {
    std::string names;
    for (const std::string& name : LinesOf(lines))
        names += (names.empty() ? "" : "; ") + name;
    return names;
}

std::vector<std::string> LinesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (const std::string_view line = Trim(text.substr(0, end)); !line.empty())
            lines.emplace_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

PaperDocument NewServedPaper(const ServedListContent& content, const std::string& name) {
    PaperDocument paper;
    paper.title = PaperTitle(Designation(content.set), content.matter);
    paper.running_head = RunningHead(content.matter);
    Tier tier = Tier::kPublic;
    for (const ServedItem& item : content.items)
        tier = std::max(tier, item.tier);
    SetTier(tier, paper);
    paper.draft = content.set.state != ServedSetState::kServed;
    if (!paper.draft)
        paper.stamp = "SHA-256 " + content.set.sha256.substr(0, kStampDigits);
    AppendTitleBlock(content.matter, CourtInWords(content.matter), name, paper.blocks);
    return paper;
}

void AppendServedItem(const ServedItem& item, std::span<const TierName> names,
                      const ServedItemLook& look, std::vector<Block>& blocks) {
    blocks.push_back(Heading{
        look.level,
        Plain(fmt::format("{}.\u2002{}\u2002{}", item.position, item.designation, item.title)),
        item.designation});
    RichText about;
    if (item.tier != Tier::kPublic)
        about = SmallCaps(TierInWords(names, item.tier));
    if (!look.also_known.empty())
        about = Join(Join(std::move(about), Plain(about.empty() ? "" : "\u2003")),
                     Join(Italic("also known as "), Plain(look.also_known)));
    if (!about.empty())
        blocks.push_back(Paragraph{ParagraphRole::kNote, std::move(about), true});
    const bool comes_back = look.is_open && !IsWithheld(item.text);
    AppendText(item.text, comes_back ? item.designation + " description" : std::string(), blocks);
    AppendParticulars(item, look.lettered, blocks);
    AppendSupport(item, blocks);
}

PaperDocument ComposeServedList(const ServedListContent& content) {
    PaperDocument paper = NewServedPaper(content, content.set.title);
    if (content.items.empty())
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody, Italic("The list has no entries.")});
    for (const ServedItem& item : content.items)
        AppendServedItem(item, content.tier_names, {.is_open = paper.draft}, paper.blocks);
    AppendSignatures(content.set, paper.blocks);
    return paper;
}

PaperDocument ComposeCertificate(const ServedListContent& content) {
    if (content.set.state != ServedSetState::kServed)
        throw Error(ErrorKind::kUsage,
                    "Only a list that was served has a certificate. Serve it first.");
    PaperDocument paper = NewServedPaper(content,
                                         "Certificate of service of a list of trade "
                                         "secrets");
    SetTier(Tier::kPublic, paper);  // Names no secret: designations and digests only.
    paper.blocks.push_back(ServiceFacts(content));
    paper.blocks.push_back(DigestTable(content.items));
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kNote,
        Plain("Over number, designation, title, tier, description, particulars and support of "
              "each entry, and for the list over its title, its service and these digests. "
              "\u201cparticulars-cli verify-set\u201d computes them again from the exported "
              "list.")});
    return paper;
}

}  // namespace particulars
