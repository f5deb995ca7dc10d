#include "model/papers/redline_paper.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/papers/fact_section.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

TextStyle StyleOf(RunKind kind) {
    switch (kind) {
        case RunKind::kSame:
            break;
        case RunKind::kDeleted:
            return TextStyle::kDeleted;
        case RunKind::kInserted:
            return TextStyle::kInserted;
        case RunKind::kMovedFrom:
            return TextStyle::kMovedFrom;
        case RunKind::kMovedTo:
            return TextStyle::kMovedTo;
    }
    return TextStyle::kPlain;
}

/// Runs as paragraphs of the paper. Only an empty line that both texts have parts paragraphs: one
/// within a change stays part of it, so that taking or refusing the change in Word gives the text.
class ParagraphSetter {
public:
    explicit ParagraphSetter(std::vector<Block>& blocks) : blocks_(blocks) {}

    void Add(const RedlineRun& run) {
        std::string_view text = run.text;
        while (run.kind == RunKind::kSame) {
            const std::size_t end = text.find("\n\n");
            if (end == std::string_view::npos)
                break;
            Append(text.substr(0, end), run);
            End();
            text.remove_prefix(std::min(text.find_first_not_of('\n', end), text.size()));
        }
        Append(text, run);
    }

    void End() {
        if (!paragraph_.empty())
            blocks_.push_back(
                Paragraph{ParagraphRole::kBody, std::exchange(paragraph_, RichText())});
    }

private:
    void Append(std::string_view text, const RedlineRun& run) {
        if (!text.empty())
            paragraph_.push_back({std::string(text), StyleOf(run.kind), run.move});
    }

    std::vector<Block>& blocks_;
    RichText paragraph_;
};

std::string VersionInWords(const Version& version) {
    std::string words = fmt::format("version {}, {}", version.number, ToText(version.state));
    if (!version.author.empty())
        words += ", by " + version.author;
    if (version.created_at.size() >= 10)
        if (const auto day = DateFromIso(version.created_at.substr(0, 10)))
            words += ", " + ToWords(*day);
    return words;
}

void AppendAbout(const RedlineContent& content, std::vector<Block>& blocks) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Trade secret", Designation(content.secret) + "\u2002" + content.secret.title);
    if (content.sealed_and_public) {
        AddFact(facts, "Struck through", "only in the sealed wording");
        AddFact(facts, "Underlined", "only in the wording for the public file");
        AddFact(facts, "Both of", VersionInWords(content.newer));
    } else {
        AddFact(facts, "Older", Capitalized(VersionInWords(content.older)));
        AddFact(facts, "Newer", Capitalized(VersionInWords(content.newer)));
        AddFact(facts, "Change", std::string(ToText(content.newer.kind)));
    }
    if (!content.printed_on.is_special())
        AddFact(facts, "Printed", ToWords(content.printed_on));
    blocks.push_back(std::move(facts));
}

void AppendKey(std::vector<Block>& blocks) {
    RichText key = Plain("How to read it: ");
    key.push_back({"taken out", TextStyle::kDeleted});
    key.push_back({"  ", TextStyle::kPlain});
    key.push_back({"put in", TextStyle::kInserted});
    key.push_back({"  ", TextStyle::kPlain});
    key.push_back({"moved from here", TextStyle::kMovedFrom});
    key.push_back({"  ", TextStyle::kPlain});
    key.push_back({"moved to here", TextStyle::kMovedTo});
    blocks.push_back(Paragraph{ParagraphRole::kNote, std::move(key)});
}

}  // namespace

PaperDocument ComposeRedline(const RedlineContent& content) {
    const std::string name = content.sealed_and_public ? "Sealed and public wording" : "Redline";
    PaperDocument paper;
    paper.title = PaperTitle(name + " of " + Designation(content.secret), content.matter);
    paper.running_head = RunningHead(content.matter);
    SetTier(content.secret.tier, paper);
    paper.notice = "Attorney work product";
    paper.stamp = content.stamp;
    paper.draft = !content.final_copy;
    AppendTitleBlock(content.matter, content.court_name,
                     name + " of " + Designation(content.secret), paper.blocks);
    AppendAbout(content, paper.blocks);
    AppendKey(paper.blocks);
    const std::string& older = content.sealed_and_public ? content.newer.text : content.older.text;
    const std::string& newer =
        content.sealed_and_public ? content.newer.public_text : content.newer.text;
    ParagraphSetter setter(paper.blocks);
    bool changed = false;
    for (const RedlineRun& run : Redline(older, newer)) {
        changed = changed || run.kind != RunKind::kSame;
        setter.Add(run);
    }
    setter.End();
    if (!changed)
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kNote, Italic("The two have the same words.")});
    AppendFacts(content.facts, content.fact_values, paper);
    return paper;
}

}  // namespace particulars
