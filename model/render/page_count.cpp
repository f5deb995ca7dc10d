#include "model/render/page_count.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <optional>
#include <thread>
#include <utility>

#include "model/core/error.h"
#include "model/render/note_setter.h"
#include "model/render/page_flow.h"

namespace particulars {
namespace {

constexpr std::chrono::milliseconds kBetweenSteps(50);
constexpr std::size_t kShortPaper = 200;  // In blocks: a second shaper takes longer to set up.

void AddHeadings(const PaperDocument& document, const Page& page, PageCount& count) {
    for (const Piece& piece : page.pieces) {
        const int block = piece.origin.block;
        if (block == Origin::kFurniture || piece.origin.note > 0 ||
            (!count.headings.empty() && count.headings.back().block >= block))
            continue;
        const auto* heading =
            std::get_if<Heading>(&document.blocks[static_cast<std::size_t>(block)]);
        if (heading && heading->level <= 2)
            count.headings.push_back({block, count.pages});
    }
}

PageCount CountRange(const PaperDocument& document, const BlockRange& range, const PageFrame& frame,
                     const TextShaper& shaper, Progress& progress) {
    PageCount count;
    if (!HasContent(document, range))
        return count;
    AddedText added_text;
    PageFlow flow(document, frame, shaper, added_text, progress, range);
    for (std::optional<Page> page = flow.Next(); page; page = flow.Next()) {
        AddHeadings(document, *page, count);
        ++count.pages;
    }
    return count;
}

int NotesOf(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block))
        return NoteCount(heading->text);
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return NoteCount(paragraph->text);
    const auto* table = std::get_if<Table>(&block);
    int notes = 0;
    if (table)
        for (const TableRow& row : table->rows)
            for (std::size_t i = 0; i < std::min(row.cells.size(), table->columns.size()); ++i)
                for (const RichText& paragraph : row.cells[i].paragraphs)
                    notes += NoteCount(paragraph);
    return notes;
}

/// The page break nearest to the middle, or the end of a document without any.
std::size_t MiddleBreak(const PaperDocument& document) {
    const std::size_t middle = document.blocks.size() / 2;
    const auto is_break = [&document](std::size_t block) {
        return std::holds_alternative<PageBreak>(document.blocks[block]);
    };
    for (std::size_t away = 0; away < middle; ++away) {
        if (is_break(middle - away))
            return middle - away;
        if (is_break(middle + away))
            return middle + away;
    }
    return document.blocks.size();
}

/// Of a thread that the user's cancelling reaches through another.
class Stoppable final : public Progress {
public:
    explicit Stoppable(const std::atomic<bool>& stopped) : stopped_(stopped) {}
    void Step(std::int64_t, std::int64_t, std::string_view) override {
        if (stopped_)
            throw Error(ErrorKind::kCancelled, "The work was stopped.");
    }

private:
    const std::atomic<bool>& stopped_;
};

PageCount CountHalves(const PaperDocument& document, std::size_t middle, const PageFrame& frame,
                      const TextShaper& shaper, Progress& progress) {
    BlockRange second{middle, document.blocks.size(), 1};
    for (std::size_t block = 0; block < middle; ++block)
        second.first_note += NotesOf(document.blocks[block]);
    std::atomic<bool> stopped = false;
    std::future<PageCount> rest = std::async(std::launch::async, [&] {
        Stoppable stoppable(stopped);
        const TextShaper own(document.language);
        return CountRange(document, second, frame, own, stoppable);
    });
    try {
        PageCount count = CountRange(document, {0, middle, 1}, frame, shaper, progress);
        while (rest.wait_for(kBetweenSteps) != std::future_status::ready)
            progress.Step(static_cast<std::int64_t>(middle),
                          static_cast<std::int64_t>(document.blocks.size()), "setting the pages");
        const PageCount behind = rest.get();
        for (const HeadingPage& heading : behind.headings)
            count.headings.push_back({heading.block, heading.page + count.pages});
        count.pages += behind.pages;
        return count;
    } catch (...) {
        stopped = true;  // The other thread ends soon; `rest` waits for it.
        throw;
    }
}

}  // namespace

PageCount CountPages(const PaperDocument& document, const PageFrame& frame,
                     const TextShaper& shaper, Progress& progress) {
    const std::size_t middle = MiddleBreak(document);
    if (document.blocks.size() < kShortPaper || middle == document.blocks.size() ||
        std::thread::hardware_concurrency() < 2)
        return CountRange(document, {0, document.blocks.size(), 1}, frame, shaper, progress);
    return CountHalves(document, middle, frame, shaper, progress);
}

}  // namespace particulars
