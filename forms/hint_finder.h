// Finds the hints of a text that is being typed, without the typing ever waiting for it: a short
// text is looked through at once, a long one on a thread of its own.
//
// A run for a text that has changed since gives up by itself and is never waited for; its answer is
// dropped, and the newest text asked for is looked through next.

#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "forms/background_job.h"
#include "model/particularity/hint.h"

namespace particulars {

class HintFinder {
public:
    using Found = std::function<void(const std::string& text, const std::vector<Hint>& hints)>;

    /// Up to so many bytes, with the texts it is compared with, are looked through at once.
    static constexpr std::size_t kAtOnce = 32U << 10U;

    explicit HintFinder(Found found);
    ~HintFinder();
    HintFinder(const HintFinder&) = delete;
    HintFinder& operator=(const HintFinder&) = delete;

    /// Asks for the hints of `text` under the rules in force, in place of what was asked before.
    void Ask(std::string text, HintContext context);

    /// Whether an answer is still to come.
    bool busy() const { return job_.running() || next_.has_value(); }

private:
    struct Question {
        std::string text;
        HintContext context;
    };
    void Start();
    void End();

    Found found_;
    std::optional<Question> next_;
    std::shared_ptr<std::atomic<bool>>
        outdated_;  ///< Of the run under way; shared with its thread.
    BackgroundJob job_;
};

}  // namespace particulars
