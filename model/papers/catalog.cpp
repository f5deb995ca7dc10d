#include "model/papers/catalog.h"

#include <algorithm>

namespace particulars {

const std::vector<PaperKind>& PaperCatalog() {
    static const std::vector<PaperKind> kPapers = {
        {"checklist", "Particularity checklist", {Audience::kOwnTeam}},
    };
    return kPapers;
}

const PaperKind* FindPaper(std::string_view id) {
    const auto& papers = PaperCatalog();
    const auto found = std::find_if(papers.begin(), papers.end(),
                                    [id](const PaperKind& paper) { return paper.id == id; });
    return found == papers.end() ? nullptr : &*found;
}

bool IsFor(const PaperKind& paper, Audience audience) {
    return std::find(paper.audiences.begin(), paper.audiences.end(), audience) !=
           paper.audiences.end();
}

}  // namespace particulars
