#include "model/render/galley.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/core/error.h"
#include "model/render/month_setter.h"
#include "model/render/table_setter.h"

namespace particulars {
namespace {

constexpr double kAfterTable = 12;
constexpr double kAfterMonth = 6;
constexpr double kSignatureHeight = 34;
constexpr double kSignatureGap = 24;
constexpr double kFirstLabelShare = 0.64;  // A name needs more room than a date.

TypeRole RoleOf(const Heading& heading) {
    if (heading.level <= 1)
        return TypeRole::kHeading1;
    return heading.level == 2 ? TypeRole::kHeading2 : TypeRole::kHeading3;
}

TypeRole RoleOf(ParagraphRole role) {
    switch (role) {
        case ParagraphRole::kBody:
            return TypeRole::kBody;
        case ParagraphRole::kQuote:
            return TypeRole::kQuote;
        case ParagraphRole::kNote:
            return TypeRole::kNote;
        case ParagraphRole::kCaption:
            return TypeRole::kCaption;
        case ParagraphRole::kLabel:
            return TypeRole::kLabel;
        case ParagraphRole::kWarning:
            return TypeRole::kWarning;
    }
    throw Error(ErrorKind::kInternal, "A kind of paragraph has no style.");
}

/// No page ends with the first line of a paragraph or starts with its last.
bool KeepsLine(int line, int line_count) {
    return line_count <= 3 || line == 0 || line == line_count - 2;
}

std::optional<RulePiece> SideRule(TypeRole role, double height) {
    if (role == TypeRole::kQuote)
        return RulePiece{.x = 8, .width = 0.75, .height = height, .gray = 0.6};
    if (role == TypeRole::kWarning)
        return RulePiece{.width = 2.5, .height = height, .gray = 0.25};
    return std::nullopt;
}

}  // namespace

Galley::Galley(const TextShaper& shaper, TypeArea area, std::deque<RichText>& added_text)
    : shaper_(shaper), area_(area), added_text_(added_text) {}

void Galley::Set(const PaperDocument& document, Progress& progress) {
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        progress.Step(static_cast<std::int64_t>(i),
                      static_cast<std::int64_t>(document.blocks.size()), "setting the pages");
        block_ = static_cast<int>(i);
        std::visit([this](const auto& block) { SetBlock(block); }, document.blocks[i]);
    }
}

void Galley::SetBlock(const Heading& heading) {
    SetText(heading.text, RoleOf(heading), true);
}

void Galley::SetBlock(const Paragraph& paragraph) {
    SetText(paragraph.text, RoleOf(paragraph.role), paragraph.leads_in);
}

void Galley::SetBlock(const Table& table) {
    const std::size_t first = strips_.size();
    std::vector<Strip> strips = TableSetter(shaper_, area_, added_text_, table, block_).Set();
    for (Strip& strip : strips) {
        if (strip.header)
            *strip.header += first;
        Add(std::move(strip));
    }
    space_after_ = kAfterTable;
}

void Galley::SetBlock(const SignatureLines& lines) {
    if (!strips_.empty() && !break_pending_)
        strips_.back().keep_with_next = true;  // Nobody signs a page that says nothing else.
    for (std::size_t i = 0; i < lines.labels.size(); i += 2) {
        const bool pair = i + 1 < lines.labels.size();
        const double first_width = (area_.width - kSignatureGap) * kFirstLabelShare;
        Strip strip;
        strip.before = i == 0 ? 10 : 0;
        strip.height = kSignatureHeight;
        strip.keep_with_next = i + 2 < lines.labels.size();
        const auto add_label = [&](const std::string& label, int column, double x, double width) {
            added_text_.push_back({{label, TextStyle::kPlain}});
            const double leading = StyleOf(TypeRole::kSignature).leading;
            const double y = kSignatureHeight - leading;
            strip.pieces.push_back(
                {{}, RulePiece{.x = x, .y = y - 2, .width = width, .height = 0.5}});
            strip.pieces.push_back(
                {{.block = block_, .row = static_cast<int>(i), .column = column},
                 TextPiece{&added_text_.back(), TypeRole::kSignature, x, y, width, 0, 1}});
        };
        add_label(lines.labels[i], 0, 0, first_width);
        if (pair)
            add_label(lines.labels[i + 1], 1, first_width + kSignatureGap,
                      area_.width - first_width - kSignatureGap);
        Add(std::move(strip));
    }
    space_after_ = kAfterTable;
}

void Galley::SetBlock(const PageBreak&) {
    break_pending_ = true;
}

void Galley::SetBlock(const MonthGrid& grid) {
    Add(MonthSetter(area_, added_text_, grid, block_).Set());
    space_after_ = kAfterMonth;
}

void Galley::SetText(const RichText& text, TypeRole role, bool leads_in) {
    const TypeStyle& style = StyleOf(role);
    const double width = area_.width - 2 * style.indent;
    const int line_count = shaper_.LineCount(text, role, width);
    for (int line = 0; line < line_count; ++line) {
        Strip strip;
        strip.before = line == 0 ? style.before : 0;
        strip.height = style.leading;
        strip.keep_with_next = leads_in || role == TypeRole::kLabel ||
                               (line + 1 < line_count && KeepsLine(line, line_count));
        if (const std::optional<RulePiece> rule = SideRule(role, style.leading))
            strip.pieces.push_back({{}, *rule});
        strip.pieces.push_back(
            {{.block = block_}, TextPiece{&text, role, style.indent, 0, width, line, 1}});
        Add(std::move(strip));
    }
    space_after_ = style.after;
}

void Galley::Add(Strip strip) {
    strip.before = std::max(strip.before, std::exchange(space_after_, 0.0));
    if (std::exchange(break_pending_, false))
        strip.starts_page = !strips_.empty();
    strips_.push_back(std::move(strip));
}

}  // namespace particulars
