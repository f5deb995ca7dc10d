#include "model/papers/particularity_checklist.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "model/papers/checklist_front.h"
#include "model/papers/checklist_secret.h"
#include "model/papers/checklist_standards.h"
#include "model/papers/fact_section.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

Tier HighestTier(const ChecklistContent& content) {
    Tier highest = Tier::kPublic;
    for (const ChecklistSecret& entry : content.secrets) {
        highest = std::max(highest, entry.secret.tier);
        for (const Particular& particular : entry.particulars)
            highest = std::max(highest, particular.tier);
    }
    return highest;
}

bool IsServed(const ChecklistSecret& entry) {
    return entry.version.state == VersionState::kServed ||
           entry.version.state == VersionState::kSuperseded;
}

}  // namespace

PaperDocument ComposeChecklist(const StandardLibrary& library, const ChecklistContent& content) {
    const std::vector<ChosenStandard> standards =
        ChooseStandards(library, content.matter, content.standards);
    PaperDocument paper;
    paper.title = PaperTitle("Particularity checklist", content.matter);
    paper.running_head = RunningHead(content.matter);
    SetTier(HighestTier(content), paper);
    paper.notice = "Attorney work product";
    paper.stamp = content.stamp;
    paper.draft = !content.final_copy || content.secrets.empty() ||
                  !std::all_of(content.secrets.begin(), content.secrets.end(), IsServed);

    AppendChecklistFront(content, standards, paper.blocks);
    if (content.secrets.empty())
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody,
                                         Italic("No trade secret is recorded in this case yet.")});
    if (content.secrets.size() > 1)
        AppendChecklistSummary(library, content, standards, paper.blocks);
    for (const ChecklistSecret& entry : content.secrets) {
        if (content.secrets.size() > 1)
            paper.blocks.push_back(PageBreak{});
        AppendChecklistSecret(library, content, standards, entry, paper.blocks);
    }
    AppendFacts(content.facts, content.fact_values, paper);
    return paper;
}

}  // namespace particulars
