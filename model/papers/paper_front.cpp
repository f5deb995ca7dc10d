#include "model/papers/paper_front.h"

#include "model/papers/rich_text.h"

namespace particulars {

std::string RunningHead(const Matter& matter) {
    const bool both = !matter.caption.empty() && !matter.docket_number.empty();
    return matter.caption + (both ? ", " : "") + matter.docket_number;
}

std::string PaperTitle(const std::string& name, const Matter& matter) {
    return matter.docket_number.empty() ? name : name + ", " + NeutralName(matter);
}

void AppendTitleBlock(const Matter& matter, const std::string& court_name, const std::string& name,
                      std::vector<Block>& blocks) {
    if (!court_name.empty())
        blocks.push_back(Paragraph{ParagraphRole::kCaption, SmallCaps(court_name)});
    if (!matter.caption.empty())
        blocks.push_back(Paragraph{ParagraphRole::kCaption, Italic(matter.caption)});
    if (!matter.docket_number.empty())
        blocks.push_back(Paragraph{ParagraphRole::kCaption, Plain(matter.docket_number)});
    blocks.push_back(Heading{1, Plain(name)});
}

}  // namespace particulars
