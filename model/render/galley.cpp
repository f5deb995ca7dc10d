#include "model/render/galley.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/core/error.h"
#include "model/render/month_setter.h"
#include "model/render/note_setter.h"
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

BlockRange AllOf(const PaperDocument& document) {
    return {0, document.blocks.size(), 1};
}

bool HasContent(const PaperDocument& document, const BlockRange& range) {
    const auto at = [&document](std::size_t block) {
        return document.blocks.begin() + static_cast<std::ptrdiff_t>(block);
    };
    return std::any_of(at(range.begin), at(range.end), [](const Block& block) {
        if (const auto* table = std::get_if<Table>(&block))
            return TableSetter::HasHeader(*table) ||
                   (!table->columns.empty() && !table->rows.empty());
        if (const auto* lines = std::get_if<SignatureLines>(&block))
            return !lines->labels.empty();
        return !std::holds_alternative<PageBreak>(block);
    });
}

Galley::Galley(const TextShaper& shaper, TypeArea area, AddedText& added_text,
               const PaperDocument& document, Progress& progress, const BlockRange& range)
    : shaper_(shaper),
      area_(area),
      added_text_(added_text),
      document_(document),
      progress_(progress),
      next_block_(range.begin),
      end_(range.end),
      next_note_(range.first_note) {}

Galley::~Galley() = default;

const Strip* Galley::Peek(std::size_t index) {
    while (index >= strips_.size())
        if (!SetMore())
            return nullptr;
    return &strips_[index];
}

bool Galley::SetMore() {
    const std::size_t block_count = document_.blocks.size();
    progress_.Step(static_cast<std::int64_t>(next_block_), static_cast<std::int64_t>(block_count),
                   "setting the pages");
    if (table_ && table_->HasMore()) {
        for (Strip& strip : table_->SetNextRow())
            Add(std::move(strip));
        space_after_ = table_->HasMore() ? 0 : kAfterTable;
        return true;
    }
    table_.reset();
    if (next_block_ == end_)
        return false;
    block_ = static_cast<int>(next_block_);
    std::visit([this](const auto& block) { SetBlock(block); }, document_.blocks[next_block_++]);
    return true;
}

void Galley::SetBlock(const Heading& heading) {
    SetText(heading.text, RoleOf(heading), true);
}

void Galley::SetBlock(const Paragraph& paragraph) {
    SetText(paragraph.text, RoleOf(paragraph.role), paragraph.leads_in);
}

void Galley::SetBlock(const Table& table) {
    table_ = std::make_unique<TableSetter>(shaper_, area_, added_text_, table, block_, next_note_);
    for (Strip& strip : table_->SetHeader())
        Add(std::move(strip));
    if (!table_->HasMore())
        space_after_ = kAfterTable;
}

void Galley::SetBlock(const SignatureLines& lines) {
    if (any_set_ && !break_pending_)
        strips_.back().keep_with_next = true;  // Nobody signs a page that says nothing else.
    for (std::size_t i = 0; i < lines.labels.size(); i += 2) {
        const bool pair = i + 1 < lines.labels.size();
        const double first_width = (area_.width - kSignatureGap) * kFirstLabelShare;
        Strip strip;
        strip.before = i == 0 ? 10 : 0;
        strip.height = kSignatureHeight;
        strip.keep_with_next = i + 2 < lines.labels.size();
        const auto add_label = [&](const std::string& label, int column, double x, double width) {
            const double leading = StyleOf(TypeRole::kSignature).leading;
            const double y = kSignatureHeight - leading;
            strip.pieces.push_back(
                {{}, RulePiece{.x = x, .y = y - 2, .width = width, .height = 0.5}});
            strip.pieces.push_back(
                {{.block = block_, .row = static_cast<int>(i), .column = column},
                 TextPiece{added_text_.Keep(label), TypeRole::kSignature, x, y, width, 0, 1}});
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
    const int first_note = next_note_;
    const int line_count = shaper_.LineCount(text, role, width, first_note);
    const std::vector<int> note_lines = shaper_.NoteLines(text, role, width, first_note);
    std::vector<Footnote> notes =
        NotesOf(shaper_, text, first_note, {.block = block_}, area_.width);
    next_note_ += static_cast<int>(notes.size());
    for (int line = 0; line < line_count; ++line) {
        Strip strip;
        strip.before = line == 0 ? style.before : 0;
        strip.height = style.leading;
        strip.keep_with_next = leads_in || role == TypeRole::kLabel ||
                               (line + 1 < line_count && KeepsLine(line, line_count));
        if (const std::optional<RulePiece> rule = SideRule(role, style.leading))
            strip.pieces.push_back({{}, *rule});
        strip.pieces.push_back(
            {{.block = block_},
             TextPiece{&text, role, style.indent, 0, width, line, 1, first_note}});
        for (std::size_t i = 0; i < notes.size(); ++i)
            if (note_lines[i] == line)
                strip.notes.push_back(std::move(notes[i]));
        Add(std::move(strip));
    }
    space_after_ = style.after;
}

void Galley::Add(Strip strip) {
    strip.before = std::max(strip.before, std::exchange(space_after_, 0.0));
    if (std::exchange(break_pending_, false))
        strip.starts_page = any_set_;
    any_set_ = true;
    strips_.push_back(std::move(strip));
}

}  // namespace particulars
