#include "model/render/page_furniture.h"

#include <fmt/format.h>
#include <memory>
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
    int copy_lines = 0;
    double top = 0;  ///< Of the rule.
};

int LinesOf(const std::string& text, TypeRole role, const TextShaper& shaper, double width) {
    return text.empty() ? 0 : shaper.LineCount({{text}}, role, width);
}

Foot FootFor(const Furniture& furniture, const TextShaper& shaper, PageSize size) {
    const double width = size.width - 2 * kSideMargin;
    Foot foot;
    foot.legend_lines = LinesOf(furniture.legend, TypeRole::kLegend, shaper, width);
    foot.copy_lines = LinesOf(furniture.copy, TypeRole::kCopy, shaper, width);
    foot.top = size.height - kFootBottom - StyleOf(TypeRole::kFoot).leading -
               foot.legend_lines * StyleOf(TypeRole::kLegend).leading -
               foot.copy_lines * StyleOf(TypeRole::kCopy).leading - kRuleGap;
    return foot;
}

}  // namespace

Furniture FurnitureOf(const PaperDocument& document) {
    return {document.running_head, document.draft, document.legend,
            document.copy,         document.stamp, document.notice};
}

PageFrame FrameFor(const Furniture& furniture, const TextShaper& shaper, PageSize size) {
    PageFrame frame{.size = size, .left = kSideMargin, .top = kTypeTop, .area = {}};
    frame.area.width = size.width - 2 * kSideMargin;
    frame.area.height = FootFor(furniture, shaper, size).top - kFootGap - kTypeTop;
    return frame;
}

FurnitureSetter::FurnitureSetter(const Furniture& furniture, const PageFrame& frame,
                                 const TextShaper& shaper, AddedText& added_text)
    : frame_(frame) {
    const Foot foot = FootFor(furniture, shaper, frame.size);
    foot_rule_ = foot.top;
    const double legend_y = foot.top + kRuleGap;
    const double copy_y = legend_y + foot.legend_lines * StyleOf(TypeRole::kLegend).leading;
    last_line_ = copy_y + foot.copy_lines * StyleOf(TypeRole::kCopy).leading;
    const auto keep = [&added_text](const std::string& text, TypeRole role, double y,
                                    std::vector<Line>& lines, int line_count = 1) {
        if (!text.empty())
            lines.push_back({added_text.Keep(text), role, y, line_count});
    };
    keep(furniture.running_head, TypeRole::kHead, kHeadTop, head_);
    keep(furniture.draft ? "DRAFT" : "", TypeRole::kDraft, kHeadTop, head_);
    keep(furniture.legend, TypeRole::kLegend, legend_y, foot_, foot.legend_lines);
    keep(furniture.copy, TypeRole::kCopy, copy_y, foot_, foot.copy_lines);
    keep(furniture.stamp, TypeRole::kFoot, last_line_, foot_);
    keep(furniture.notice, TypeRole::kFootCenter, last_line_, foot_);
}

void FurnitureSetter::AddTo(Page& page, std::size_t number, std::size_t total) const {
    page.texts.push_back(
        std::make_unique<const RichText>(RichText{{fmt::format("Page {} of {}", number, total)}}));
    std::vector<Piece> pieces;
    for (const Line& line : head_)
        AddLine(line, pieces);
    AddRule(kHeadRule, pieces);
    AddRule(foot_rule_, pieces);
    for (const Line& line : foot_)
        AddLine(line, pieces);
    AddLine({page.texts.back().get(), TypeRole::kFootRight, last_line_}, pieces);
    page.pieces.insert(page.pieces.begin(), pieces.begin(), pieces.end());
}

void FurnitureSetter::AddLine(const Line& line, std::vector<Piece>& pieces) const {
    const double width = frame_.area.width - (line.role == TypeRole::kHead ? kDraftRoom : 0);
    pieces.push_back(
        {{}, TextPiece{line.text, line.role, frame_.left, line.y, width, 0, line.line_count}});
}

void FurnitureSetter::AddRule(double y, std::vector<Piece>& pieces) const {
    pieces.push_back({{},
                      RulePiece{.x = frame_.left,
                                .y = y,
                                .width = frame_.area.width,
                                .height = kHairline,
                                .gray = kHairGray}});
}

}  // namespace particulars
