#include "model/papers/redaction_papers.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "model/core/capitalized.h"
#include "model/core/error.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/redaction_round.h"
#include "model/papers/redaction_text.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

/// How a paper is called where its title might give away what is sealed.
std::string NumberOf(const DocketEntry& paper) {
    return paper.ecf_number.empty() ? std::string() : "ECF No. " + paper.ecf_number;
}

/// Sets the lines of a paper as they stand, in paragraphs parted by its empty lines and pages.
class LineSetter {
public:
    explicit LineSetter(std::vector<Block>& blocks) : blocks_(blocks) {}

    void Add(std::string_view text, TextStyle style) {
        while (!text.empty()) {
            const std::size_t end = text.find_first_of("\n\f");
            AddRun(text.substr(0, end), style);
            if (end == std::string_view::npos)
                return;
            if (text[end] == '\f')
                EndParagraph();
            EndLine();
            text.remove_prefix(end + 1);
        }
    }

    void AddRun(std::string_view text, TextStyle style) {
        const bool blank = Trim(text).empty();
        if (blank && line_is_empty_)
            return;
        if (line_is_empty_ && !paragraph_.empty())
            paragraph_.push_back({"\n", TextStyle::kPlain});
        paragraph_.push_back({std::string(text), style});
        line_is_empty_ = false;
    }

    void EndParagraph() {
        if (!paragraph_.empty())
            blocks_.push_back(
                Paragraph{ParagraphRole::kBody, std::exchange(paragraph_, RichText())});
        line_is_empty_ = true;
    }

private:
    void EndLine() {
        if (line_is_empty_)
            EndParagraph();
        line_is_empty_ = true;
    }

    std::vector<Block>& blocks_;
    RichText paragraph_;
    bool line_is_empty_ = true;
};

std::string NumbersInWords(const std::vector<std::size_t>& passages) {
    std::string words;
    for (const std::size_t index : passages)
        words += (words.empty() ? "" : ", ") + std::to_string(index + 1);
    return words;
}

PaperDocument NewPaper(const RedactionContent& content, const std::string& name) {
    PaperDocument paper;
    paper.title = PaperTitle(name, content.matter);
    paper.running_head = RunningHead(content.matter);
    paper.draft = !content.final_copy;
    return paper;
}

PaperDocument NewSealedPaper(const RedactionContent& content, const std::string& name) {
    PaperDocument paper = NewPaper(content, name);
    SetTier(TierOfPaper(content.paper), paper);
    paper.notice = "SEALED: not for the public file";
    paper.stamp = content.stamp;
    AppendTitleBlock(content.matter, content.court_name, name, paper.blocks);
    Table facts = FactsTable(0.2);
    AddFact(facts, "Paper", NumberOf(content.paper));
    AddFact(facts, "Title", content.paper.title);
    if (content.paper.dated)
        AddFact(facts, "Dated", ToWords(*content.paper.dated));
    AddFact(facts, "Standing", content.standing);
    paper.blocks.push_back(std::move(facts));
    return paper;
}

std::string TextOf(const RichText& runs) {
    std::string text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

/// Everything that the public version says, outside of the lines of the paper itself.
std::string FrontOf(const PaperDocument& paper, std::size_t front_blocks) {
    std::string text = paper.title + "\n" + paper.running_head;
    for (std::size_t i = 0; i < front_blocks; ++i)
        if (const auto* paragraph = std::get_if<Paragraph>(&paper.blocks[i]))
            text += "\n" + TextOf(paragraph->text);
    return text;
}

void RefuseOpenWords(const RedactionContent& content, const std::string& front) {
    for (std::size_t i = 0; i < content.passages.size(); ++i) {
        const Redaction& redaction = content.passages[i];
        if (!IsKeptBack(redaction))
            continue;
        const auto open = OpenPlacesOf(redaction.passage, content.paper, content.passages);
        if (!open.empty())
            throw Error(
                ErrorKind::kConflict,
                fmt::format("The words of passage {} also stand in line {} of the paper, where "
                            "they are not kept back. Nothing was written. Mark them there too, or "
                            "withdraw the passage.",
                            i + 1, LineOf(content.paper.text, open.front().start)));
        if (!PlacesOfWords(front, redaction.passage).empty())
            throw Error(ErrorKind::kConflict,
                        fmt::format("The words of passage {} also stand in the caption or docket "
                                    "number of the case, which head the public version. Nothing "
                                    "was written. Withdraw the passage or make it longer.",
                                    i + 1));
    }
}

std::string PlaceInWords(const RedactionContent& content, const Redaction& redaction) {
    const std::size_t first = LineOf(content.paper.text, redaction.place.start);
    const std::size_t last = LineOf(content.paper.text, redaction.place.end);
    return first == last ? fmt::format("line {}", first) : fmt::format("lines {}–{}", first, last);
}

}  // namespace

Tier TierOfPaper(const DocketEntry& paper) {
    return paper.sealed && paper.tier == Tier::kPublic ? Tier::kAttorneysEyesOnly : paper.tier;
}

bool IsRoundPaper(std::string_view paper) {
    return paper == "redacted" || paper == "highlighted" || paper == "redactions";
}

RedactionContent ContentOfRound(const Matter& matter, const DocketEntry& paper,
                                std::span<const Redaction> redactions,
                                std::span<const Obligation> obligations,
                                std::span<const Deadline> deadlines) {
    RedactionContent content;
    content.matter = matter;
    content.court_name = CourtInWords(matter);
    content.paper = paper;
    content.passages = PassagesOf(paper.id, redactions);
    content.standing = RoundInWords(RoundOf(paper, redactions, obligations, deadlines));
    return content;
}

PaperDocument ComposePublicVersion(const RedactionContent& content) {
    const std::string number = NumberOf(content.paper);
    PaperDocument paper =
        NewPaper(content, "Public version" + (number.empty() ? "" : " of " + number));
    paper.blocks.push_back(
        Paragraph{ParagraphRole::kCaption,
                  SmallCaps("Public version" + (number.empty() ? "" : " of " + number))});
    RefuseOpenWords(content, FrontOf(paper, paper.blocks.size()));
    LineSetter setter(paper.blocks);
    for (const PaperStretch& stretch : CutPaper(content.paper, content.passages))
        if (stretch.passages.empty())
            setter.Add(Slice(content.paper.text, stretch.place), TextStyle::kPlain);
        else
            setter.AddRun(kRedactedBar, TextStyle::kReversed);
    setter.EndParagraph();
    return paper;
}

PaperDocument ComposeHighlightedVersion(const RedactionContent& content) {
    PaperDocument paper = NewSealedPaper(content, "Highlighted version");
    paper.blocks.push_back(
        Paragraph{ParagraphRole::kWarning,
                  Plain("SEALED. The passages on a colored ground, each after its number in square "
                        "brackets, are those that are to be kept from the public version.")});
    LineSetter setter(paper.blocks);
    for (const PaperStretch& stretch : CutPaper(content.paper, content.passages)) {
        const bool kept_back = !stretch.passages.empty();
        if (kept_back)
            setter.AddRun("[" + NumbersInWords(stretch.passages) + "]\u00a0", TextStyle::kBold);
        setter.Add(Slice(content.paper.text, stretch.place),
                   kept_back ? TextStyle::kMarked : TextStyle::kPlain);
    }
    setter.EndParagraph();
    return paper;
}

PaperDocument ComposeRedactionTable(const RedactionContent& content) {
    PaperDocument paper = NewSealedPaper(content, "Passages proposed for redaction");
    paper.landscape = true;
    Table table;
    table.columns = {
        {"No.", 0.35}, {"Passage", 3}, {"Tier", 0.9}, {"Reason", 2}, {"Narrower alternative", 1.5},
        {"State", 0.8}};
    for (std::size_t i = 0; i < content.passages.size(); ++i) {
        const Redaction& redaction = content.passages[i];
        Cell passage = TextCell(Plain("\u201c" + redaction.passage + "\u201d"));
        passage.paragraphs.push_back(Italic(PlaceInWords(content, redaction)));
        table.rows.push_back({{TextCell(Plain(std::to_string(i + 1))), std::move(passage),
                               TextCell(Plain(TierInWords(content.tier_names, redaction.tier))),
                               TextCell(Plain(redaction.reason)),
                               TextCell(redaction.narrower.empty() ? Italic("none stated")
                                                                   : Plain(redaction.narrower)),
                               TextCell(Plain(Capitalized(ToText(redaction.state))))}});
    }
    if (table.rows.empty())
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody,
                                         Italic("No passage has been marked. Mark in the redaction "
                                                "round what is to be kept from the public.")});
    else
        paper.blocks.push_back(std::move(table));
    return paper;
}

}  // namespace particulars
