#include "model/papers/redline_paragraphs.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/core/text.h"
#include "model/papers/rich_text.h"

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

}  // namespace

bool ChangesWords(const std::vector<RedlineRun>& runs) {
    return std::any_of(runs.begin(), runs.end(),
                       [](const RedlineRun& run) { return run.kind != RunKind::kSame; });
}

void AppendRedline(const std::vector<RedlineRun>& runs, std::vector<Block>& blocks) {
    ParagraphSetter setter(blocks);
    for (const RedlineRun& run : runs)
        setter.Add(run);
    setter.End();
}

void AppendMarked(std::string_view text, TextStyle style, std::vector<Block>& blocks) {
    while (!text.empty()) {
        const std::size_t end = text.find("\n\n");
        if (const std::string_view part = Trim(text.substr(0, end)); !part.empty())
            blocks.push_back(Paragraph{ParagraphRole::kBody, {{std::string(part), style}}});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    }
}

void AppendRedlineKey(std::vector<Block>& blocks) {
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

}  // namespace particulars
