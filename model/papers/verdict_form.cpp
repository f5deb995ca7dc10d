#include "model/papers/verdict_form.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/text.h"
#include "model/deadlines/court.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/party_words.h"
#include "model/papers/rich_text.h"

namespace particulars {
namespace {

constexpr const char* kName = "Special verdict form";
constexpr const char* kBlank = "______";
constexpr std::string_view kAmount = "$\u00a0____________";

/// An entry that the jury is asked about, and as against whom it stands.
struct TriedEntry {
    const TradeSecret* secret = nullptr;
    std::vector<const Party*> against;
};

bool MakesClaim(const Matter& matter, std::string_view folded) {
    return std::any_of(matter.claims.begin(), matter.claims.end(), [&](const std::string& claim) {
        return Fold(claim).find(folded) != std::string::npos;
    });
}

/// The authorities of those of `sources` whose claim the case makes.
std::string AuthorityFor(const Matter& matter,
                         std::initializer_list<std::pair<const char*, const char*>> sources) {
    std::string words;
    for (const auto& [claim, source] : sources)
        if (MakesClaim(matter, claim))
            words += (words.empty() ? "" : "; ") + std::string(source);
    return words.empty() ? words : words + ".";
}

RichText WithNote(std::string text, std::string footnote) {
    RichText runs = Plain(std::move(text));
    runs.front().footnote = std::move(footnote);
    return runs;
}

class VerdictForm {
public:
    explicit VerdictForm(const VerdictContent& content) : content_(content) {
        Choose(SecretStatus::kOperative);
        if (entries_.empty() && !content.is_named)
            Choose(SecretStatus::kAdjudicated);
    }

    PaperDocument Compose() {
        PaperDocument paper;
        paper.title = PaperTitle(kName, *content_.matter);
        paper.running_head = RunningHead(*content_.matter);
        paper.stamp = content_.stamp;
        paper.draft = true;
        AppendTitleBlock(*content_.matter, CourtInWords(*content_.matter), kName, paper.blocks);
        if (entries_.empty()) {
            paper.blocks.push_back(Paragraph{
                ParagraphRole::kWarning,
                Plain("No entry stands for trial. Set the status of those that are tried to "
                      "\u201coperative\u201d, or name them.")});
            return paper;
        }
        AppendInstructions(paper.blocks);
        for (const TriedEntry& entry : entries_)
            AppendEntry(entry, paper.blocks);
        AppendDamages(paper.blocks);
        paper.blocks.push_back(SignatureLines{{"Foreperson", "Date"}});
        return paper;
    }

private:
    SecretStatus StatusAs(const TradeSecret& secret, const PartyId& defendant) const {
        return StatusAgainst(content_.steps, secret.id, defendant, content_.today)
            .value_or(secret.status);
    }

    bool Stands(const TradeSecret& secret, const PartyId& defendant, SecretStatus wanted) const {
        const SecretStatus status = StatusAs(secret, defendant);
        if (IsOver(status) || IsOver(secret.status))
            return false;
        return content_.is_named || status == wanted;
    }

    /// The side of the party that asserts the entry; the plaintiffs' where nobody is named.
    PartyRole ClaimantRole(const TradeSecret& secret) const {
        for (const Party& party : content_.parties)
            if (!secret.holder.empty() && Fold(party.name) == Fold(secret.holder))
                return party.role;
        return PartyRole::kPlaintiff;
    }

    std::string ClaimantOf(const TradeSecret& secret) const {
        if (!secret.holder.empty())
            return secret.holder;
        const std::string names = NamesOf(PartiesIn(content_.parties, PartyRole::kPlaintiff));
        return names.empty() ? "the plaintiff" : names;
    }

    void Choose(SecretStatus wanted) {
        for (const TradeSecret& secret : content_.secrets) {
            TriedEntry entry{&secret, {}};
            for (const Party* party :
                 PartiesIn(content_.parties, OtherRole(ClaimantRole(secret)))) {
                const bool is_asked =
                    content_.only_against.empty() || content_.only_against == party->id;
                if (is_asked && Stands(secret, party->id, wanted))
                    entry.against.push_back(party);
            }
            if (!entry.against.empty())
                entries_.push_back(std::move(entry));
        }
        for (const TriedEntry& entry : entries_)
            for (const Party* party : entry.against)
                if (std::find(defendants_.begin(), defendants_.end(), party) == defendants_.end())
                    defendants_.push_back(party);
    }

    void AppendInstructions(std::vector<Block>& blocks) const {
        const Court* court = FindCourtOrNull(content_.matter->court);
        const bool federal = !court || court->federal;
        RichText text = WithNote(
            "Answer the questions in their order, as the Court has instructed "
            "you on the law.",
            federal ? "Fed. R. Civ. P. 48(b), 49(a)." : "");
        if (federal)
            text = Join(std::move(text), Plain(" Each answer must be the answer of all of you."));
        text = Join(std::move(text),
                    Plain(" The entries keep the numbers under which you heard of them at trial; "
                          "numbers that are missing are not before you."));
        blocks.push_back(Paragraph{ParagraphRole::kBody, std::move(text)});
        blocks.push_back(Paragraph{
            ParagraphRole::kNote,
            Plain("Proposed form. Footnotes are for the Court and counsel and come out before the "
                  "form goes to the jury.")});
    }

    TableRow Question(Cell words) {
        words.paragraphs.front() =
            Join(Bold(std::to_string(++question_) + ".\u2002"), words.paragraphs.front());
        return {{std::move(words), TextCell(Plain(kBlank)), TextCell(Plain(kBlank))}};
    }

    /// One row a defendant, so that each is judged alone.
    void AddPerDefendant(const TriedEntry& entry, const std::string& words,
                         const std::string& footnote, const std::string& skip, Table& table) {
        for (const Party* party : entry.against) {
            Cell cell = TextCell(WithNote(fmt::format(fmt::runtime(words), party->name),
                                          party == entry.against.front() ? footnote : ""));
            if (!skip.empty())
                cell.paragraphs.push_back(Italic(skip));
            table.rows.push_back(Question(std::move(cell)));
        }
    }

    void AppendEntry(const TriedEntry& entry, std::vector<Block>& blocks) {
        const Matter& matter = *content_.matter;
        const std::string number = Designation(*entry.secret);
        const bool is_first = entry.secret == entries_.front().secret;
        blocks.push_back(Heading{2, Plain(number + "\u2002" + entry.secret->title)});
        Table table;
        table.columns = {{"Question", 5}, {"Yes", 0.6}, {"No", 0.6}};
        Cell existence = TextCell(WithNote(
            fmt::format("Did {} prove by a preponderance of the evidence that {} is a trade "
                        "secret?",
                        ClaimantOf(*entry.secret), number),
            is_first ? AuthorityFor(matter,
                                    {{"dtsa", "18 U.S.C. \u00a7\u00a01839(3)"},
                                     {"cutsa",
                                      "Cal. Civ. Code \u00a7\u00a03426.1(d); CACI No. "
                                      "4402"},
                                     {"n.y. common law",
                                      "Ashland Mgmt. Inc. v. Janien, 82 N.Y.2d 395, 407 (1993)"}})
                     : ""));
        existence.paragraphs.push_back(Italic("If no, go on to the next entry."));
        table.rows.push_back(Question(std::move(existence)));
        AddPerDefendant(
            entry, "Did {} misappropriate " + number + "?",
            is_first ? AuthorityFor(matter, {{"dtsa", "18 U.S.C. \u00a7\u00a01839(5)"},
                                             {"cutsa", "Cal. Civ. Code \u00a7\u00a03426.1(b)"}})
                     : "",
            "", table);
        AddPerDefendant(
            entry, "Did {} misappropriate " + number + " willfully and maliciously?",
            is_first ? AuthorityFor(matter, {{"dtsa", "18 U.S.C. \u00a7\u00a01836(b)(3)(C), (D)"},
                                             {"cutsa",
                                              "Cal. Civ. Code \u00a7\u00a7\u00a03426.3(c), "
                                              "3426.4"}})
                     : "",
            "Only if you found that it misappropriated the entry.", table);
        blocks.push_back(std::move(table));
    }

    /// A row of `words` with an amount for each defendant.
    void AddAmounts(RichText words, Table& table) const {
        TableRow row{{TextCell(std::move(words))}};
        for (std::size_t i = 0; i < defendants_.size(); ++i)
            row.cells.push_back(TextCell(Plain(std::string(kAmount))));
        table.rows.push_back(std::move(row));
    }

    Table AmountTable(const std::string& first) const {
        Table table;
        table.columns = {{first, 2.6}};
        for (const Party* party : defendants_)
            table.columns.push_back({party->name, 1.2});
        return table;
    }

    void AppendDamages(std::vector<Block>& blocks) const {
        const Matter& matter = *content_.matter;
        blocks.push_back(Heading{2, Plain("Damages")});
        blocks.push_back(Paragraph{
            ParagraphRole::kBody,
            Plain("For entries that you found misappropriated, and for these alone. Count no loss "
                  "or gain twice."),
            true});
        Table heads = AmountTable("Head of damages");
        AddAmounts(WithNote("Actual loss",
                            AuthorityFor(matter,
                                         {{"dtsa", "18 U.S.C. \u00a7\u00a01836(b)(3)(B)(i)(I)"},
                                          {"cutsa", "Cal. Civ. Code \u00a7\u00a03426.3(a)"},
                                          {"n.y. common law",
                                           "E.J. Brooks Co. v. Cambridge Sec. Seals, 31 N.Y.3d 441 "
                                           "(2018) (the plaintiff\u2019s own losses)"}})),
                   heads);
        AddAmounts(
            WithNote("Unjust enrichment that is not part of actual loss",
                     AuthorityFor(matter,
                                  {{"dtsa", "18 U.S.C. \u00a7\u00a01836(b)(3)(B)(i)(II)"},
                                   {"cutsa", "Cal. Civ. Code \u00a7\u00a03426.3(a)"},
                                   {"n.y. common law",
                                    "E.J. Brooks, 31 N.Y.3d 441 (not what the defendant saved in "
                                    "development)"}})),
            heads);
        AddAmounts(
            WithNote("Reasonable royalty, only if neither of these can be proved",
                     AuthorityFor(matter, {{"dtsa", "18 U.S.C. \u00a7\u00a01836(b)(3)(B)(ii)"},
                                           {"cutsa",
                                            "Cal. Civ. Code \u00a7\u00a03426.3(b) (for the "
                                            "court to order; advisory here)"}})),
            heads);
        AddAmounts(Bold("Total"), heads);
        blocks.push_back(std::move(heads));
        if (entries_.size() < 2)
            return;
        blocks.push_back(
            Paragraph{ParagraphRole::kLabel, Plain("How much of the total falls to each entry")});
        Table shares = AmountTable("Entry");
        for (const TriedEntry& entry : entries_)
            AddAmounts(
                Join(Bold(Designation(*entry.secret)), Plain("\u2002" + entry.secret->title)),
                shares);
        blocks.push_back(std::move(shares));
    }

    const VerdictContent& content_;
    std::vector<TriedEntry> entries_;
    std::vector<const Party*> defendants_;  ///< Each that an entry stands against, once.
    int question_ = 0;
};

}  // namespace

PaperDocument ComposeVerdictForm(const VerdictContent& content) {
    return VerdictForm(content).Compose();
}

}  // namespace particulars
