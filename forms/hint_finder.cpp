#include "forms/hint_finder.h"

#include <any>
#include <utility>

#include "model/particularity/law_data.h"

namespace particulars {
namespace {

struct Answer {
    std::string text;
    std::vector<Hint> hints;
};

/// Gives up once nobody wants the answer any more.
class Wanted final : public Progress {
public:
    Wanted(Progress& job, const std::atomic<bool>& outdated) : job_(job), outdated_(outdated) {}

    void Step(std::int64_t done, std::int64_t total, std::string_view what) override {
        job_.Step(done, total, what);
        if (outdated_)
            throw Error(ErrorKind::kCancelled, "The text has changed since.");
    }

private:
    Progress& job_;
    const std::atomic<bool>& outdated_;
};

std::size_t SizeOf(const std::string& text, const HintContext& context) {
    std::size_t size = text.size();
    for (const std::string& earlier : context.earlier_texts)
        size += earlier.size();
    for (const std::string& published : context.public_texts)
        size += published.size();
    return size;
}

}  // namespace

HintFinder::HintFinder(Found found) : found_(std::move(found)) {}

HintFinder::~HintFinder() {
    if (outdated_)
        *outdated_ = true;
}

void HintFinder::Ask(std::string text, HintContext context) {
    if (outdated_)
        *outdated_ = true;
    next_.reset();
    if (SizeOf(text, context) <= kAtOnce)
        return found_(text, TheLawData().hints.Find(text, context));
    next_ = Question{std::move(text), std::move(context)};
    if (!job_.running())
        Start();
}

void HintFinder::Start() {
    outdated_ = std::make_shared<std::atomic<bool>>(false);
    auto question = std::make_shared<const Question>(*std::exchange(next_, std::nullopt));
    job_.Start(
        [question, outdated = outdated_, &rules = TheLawData().hints](Progress& job) -> std::any {
            Wanted progress(job, *outdated);
            return Answer{question->text, rules.Find(question->text, question->context, progress)};
        },
        [this, outdated = outdated_](std::any result) {
            if (!*outdated) {
                const auto answer = std::any_cast<Answer>(std::move(result));
                found_(answer.text, answer.hints);
            }
            End();
        },
        [this](const Error&) { End(); });
}

void HintFinder::End() {
    if (next_ && !job_.running())
        Start();
}

}  // namespace particulars
