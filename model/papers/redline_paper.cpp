#include "model/papers/redline_paper.h"

#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/fact_section.h"
#include "model/papers/paper_front.h"
#include "model/papers/redline_paragraphs.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

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
    std::get<Heading>(paper.blocks.back()).anchor = Designation(content.secret);
    AppendAbout(content, paper.blocks);
    AppendRedlineKey(paper.blocks);
    const std::string& older = content.sealed_and_public ? content.newer.text : content.older.text;
    const std::string& newer =
        content.sealed_and_public ? content.newer.public_text : content.newer.text;
    const std::vector<RedlineRun> runs = Redline(older, newer);
    AppendRedline(runs, paper.blocks);
    if (!ChangesWords(runs))
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kNote, Italic("The two have the same words.")});
    AppendFacts(content.facts, content.fact_values, paper);
    return paper;
}

}  // namespace particulars
