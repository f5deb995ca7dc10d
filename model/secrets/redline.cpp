#include "model/secrets/redline.h"

#include <cstddef>
#include <utility>

#include "model/secrets/redline_changes.h"
#include "model/secrets/redline_words.h"

namespace particulars {
namespace {

/// What a run is, without its words.
struct RunLabel {
    RunKind kind = RunKind::kSame;
    int move = 0;
};

void Append(std::vector<RedlineRun>& runs, RunLabel label, std::string_view text) {
    if (text.empty())
        return;
    if (runs.empty() || runs.back().kind != label.kind || runs.back().move != label.move)
        runs.push_back({label.kind, {}, label.move});
    runs.back().text += text;
}

RunLabel LabelOf(const RedlineRun& run) {
    return {run.kind, run.move};
}

/// Collects the two sides of a change and writes them one after the other, old words first.
class RunWriter {
public:
    void Same(std::string_view text) {
        if (text.empty())
            return;
        Flush();
        Append(runs_, {}, text);
    }

    void Old(RunLabel label, std::string_view text) { Append(old_side_, label, text); }
    void New(RunLabel label, std::string_view text) { Append(new_side_, label, text); }

    /// White space that differs before a word in common; it goes with the change it follows.
    void Space(std::string_view old_space, std::string_view new_space) {
        Old(old_side_.empty() ? RunLabel{RunKind::kDeleted} : LabelOf(old_side_.back()), old_space);
        New(new_side_.empty() ? RunLabel{RunKind::kInserted} : LabelOf(new_side_.back()),
            new_space);
    }

    std::vector<RedlineRun> Take() {
        Flush();
        return std::move(runs_);
    }

private:
    void Flush() {
        if (!old_side_.empty() && !new_side_.empty())
            ShareLeadingSpace();
        for (const std::vector<RedlineRun>* side : {&old_side_, &new_side_})
            for (const RedlineRun& run : *side)
                Append(runs_, LabelOf(run), run.text);
        old_side_.clear();
        new_side_.clear();
    }

    /// White space that both sides begin with stands before the change, not in it twice.
    void ShareLeadingSpace() {
        std::string& old_text = old_side_.front().text;
        std::string& new_text = new_side_.front().text;
        std::size_t shared = 0;
        while (shared < old_text.size() && shared < new_text.size() &&
               old_text[shared] == new_text[shared] &&
               std::string_view(" \t\r\n\f\v").find(old_text[shared]) != std::string_view::npos)
            ++shared;
        Append(runs_, {}, std::string_view(old_text).substr(0, shared));
        old_text.erase(0, shared);
        new_text.erase(0, shared);
    }

    std::vector<RedlineRun> runs_;
    std::vector<RedlineRun> old_side_;
    std::vector<RedlineRun> new_side_;
};

class Comparison {
public:
    Comparison(std::string_view old_text, std::string_view new_text, Progress& progress)
        : old_words_(SplitForRedline(old_text)), new_words_(SplitForRedline(new_text)) {
        const NumberedWords numbers = NumberWords(old_words_, new_words_);
        changes_ = FindChanges(old_words_, new_words_, numbers, progress);
        moves_ = FindMoves(old_words_, numbers, changes_);
    }

    std::vector<RedlineRun> Write() const {
        RunWriter writer;
        std::size_t old_at = 0;
        std::size_t new_at = 0;
        for (const WordChange& change : changes_) {
            WriteSame(writer, old_at, new_at, static_cast<std::size_t>(change.old_begin));
            WriteChange(writer, change);
            old_at = static_cast<std::size_t>(change.old_end);
            new_at = static_cast<std::size_t>(change.new_end);
        }
        WriteSame(writer, old_at, new_at, old_words_.size());
        return writer.Take();
    }

private:
    void WriteSame(RunWriter& writer, std::size_t old_at, std::size_t new_at,
                   std::size_t old_end) const {
        for (; old_at < old_end; ++old_at, ++new_at) {
            const RedlineWord& old_word = old_words_[old_at];
            const RedlineWord& new_word = new_words_[new_at];
            if (old_word.space == new_word.space)
                writer.Same(old_word.space);
            else
                writer.Space(old_word.space, new_word.space);
            writer.Same(old_word.text);
        }
    }

    void WriteChange(RunWriter& writer, const WordChange& change) const {
        for (auto at = static_cast<std::size_t>(change.old_begin);
             at < static_cast<std::size_t>(change.old_end); ++at) {
            const int move = moves_.old_moved[at];
            const RunLabel label{move > 0 ? RunKind::kMovedFrom : RunKind::kDeleted, move};
            writer.Old(label, old_words_[at].space);
            writer.Old(label, old_words_[at].text);
        }
        for (auto at = static_cast<std::size_t>(change.new_begin);
             at < static_cast<std::size_t>(change.new_end); ++at) {
            const int move = moves_.new_moved[at];
            const RunLabel label{move > 0 ? RunKind::kMovedTo : RunKind::kInserted, move};
            writer.New(label, new_words_[at].space);
            writer.New(label, new_words_[at].text);
        }
    }

    std::vector<RedlineWord> old_words_;
    std::vector<RedlineWord> new_words_;
    std::vector<WordChange> changes_;
    Moves moves_;
};

}  // namespace

std::vector<RedlineRun> Redline(std::string_view old_text, std::string_view new_text) {
    NoProgress progress;
    return Redline(old_text, new_text, progress);
}

std::vector<RedlineRun> Redline(std::string_view old_text, std::string_view new_text,
                                Progress& progress) {
    return Comparison(old_text, new_text, progress).Write();
}

}  // namespace particulars
