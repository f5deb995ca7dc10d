#include "model/render/page_furniture.h"

#include <fmt/format.h>
#include <string>
#include <utility>

namespace particulars {
namespace {

constexpr double kSideMargin = 72;
constexpr double kHeadTop = 42;
constexpr double kHeadRule = 57;
constexpr double kDraftRoom = 70;
constexpr double kTypeTop = 76;
constexpr double kFootBottom = 36;  // Below the last line of the foot.
constexpr double kFootGap = 14;     // Between type area and the rule above the foot.
constexpr double kRuleGap = 5;
constexpr double kHairline = 0.4;
constexpr double kHairGray = 0.35;

struct Foot {
    int legend_lines = 0;
    double top = 0;  ///< Of the rule.
};

Foot FootFor(const PaperDocument& document, const TextShaper& shaper, PageSize size) {
    Foot foot;
    if (!document.legend.empty())
        foot.legend_lines = shaper.LineCount({{document.legend, TextStyle::kPlain}},
                                             TypeRole::kLegend, size.width - 2 * kSideMargin);
    foot.top = size.height - kFootBottom - StyleOf(TypeRole::kFoot).leading -
               foot.legend_lines * StyleOf(TypeRole::kLegend).leading - kRuleGap;
    return foot;
}

class FurnitureSetter {
public:
    FurnitureSetter(const PageFrame& frame, std::deque<RichText>& added_text)
        : frame_(frame), added_text_(added_text) {}

    const RichText* Keep(const std::string& text) {
        added_text_.push_back({{text, TextStyle::kPlain}});
        return &added_text_.back();
    }

    void AddLine(const RichText* text, TypeRole role, double y, int lines = 1) {
        const double width = frame_.area.width - (role == TypeRole::kHead ? kDraftRoom : 0);
        if (!text->front().text.empty())
            pieces_.push_back({{}, TextPiece{text, role, frame_.left, y, width, 0, lines}});
    }

    void AddRule(double y) {
        pieces_.push_back({{},
                           RulePiece{.x = frame_.left,
                                     .y = y,
                                     .width = frame_.area.width,
                                     .height = kHairline,
                                     .gray = kHairGray}});
    }

    std::vector<Piece> Take() { return std::exchange(pieces_, {}); }

private:
    const PageFrame& frame_;
    std::deque<RichText>& added_text_;
    std::vector<Piece> pieces_;
};

}  // namespace

PageFrame FrameFor(const PaperDocument& document, const TextShaper& shaper, PageSize size) {
    PageFrame frame{.size = size, .left = kSideMargin, .top = kTypeTop, .area = {}};
    frame.area.width = size.width - 2 * kSideMargin;
    frame.area.height = FootFor(document, shaper, size).top - kFootGap - kTypeTop;
    return frame;
}

void AddFurniture(const PaperDocument& document, const TextShaper& shaper, const PageFrame& frame,
                  std::deque<RichText>& added_text, std::vector<Page>& pages) {
    const Foot foot = FootFor(document, shaper, frame.size);
    FurnitureSetter setter(frame, added_text);
    const RichText* head = setter.Keep(document.running_head);
    const RichText* draft = setter.Keep(document.draft ? "DRAFT" : "");
    const RichText* legend = setter.Keep(document.legend);
    const RichText* stamp = setter.Keep(document.stamp);
    const RichText* notice = setter.Keep(document.notice);
    const double legend_y = foot.top + kRuleGap;
    const double last_y = legend_y + foot.legend_lines * StyleOf(TypeRole::kLegend).leading;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        setter.AddLine(head, TypeRole::kHead, kHeadTop);
        setter.AddLine(draft, TypeRole::kDraft, kHeadTop);
        setter.AddRule(kHeadRule);
        setter.AddRule(foot.top);
        setter.AddLine(legend, TypeRole::kLegend, legend_y, foot.legend_lines);
        setter.AddLine(stamp, TypeRole::kFoot, last_y);
        setter.AddLine(notice, TypeRole::kFootCenter, last_y);
        setter.AddLine(setter.Keep(fmt::format("Page {} of {}", i + 1, pages.size())),
                       TypeRole::kFootRight, last_y);
        std::vector<Piece> pieces = setter.Take();
        pages[i].pieces.insert(pages[i].pieces.begin(), pieces.begin(), pieces.end());
    }
}

}  // namespace particulars
