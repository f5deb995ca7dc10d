#include "forms/reminder_notice.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "forms/case_access.h"
#include "forms/notice_bar.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kKey = "reminders";
constexpr std::size_t kNamed = 5;
constexpr int kBetweenLooks = 10 * 60 * 1000;  ///< Milliseconds.

}  // namespace

std::string InWords(const std::vector<Reminder>& reminders) {
    std::string words;
    for (std::size_t place = 0; place < std::min(kNamed, reminders.size()); ++place)
        words += (place == 0 ? "" : "; ") + reminders[place].words;
    if (reminders.size() > kNamed)
        words += fmt::format("; and {} more", reminders.size() - kNamed);
    return words + ".";
}

ReminderNotice::ReminderNotice(NoticeBar& bar, std::function<CaseAccess*()> access,
                               std::function<void()> show)
    : bar_(bar), access_(std::move(access)), show_(std::move(show)) {
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Look(); });
    timer_.Start(kBetweenLooks);
}

void ReminderNotice::Begin() {
    looked_on_.reset();
    shown_.clear();
    bar_.Withdraw(kKey);
    Look();
}

void ReminderNotice::Look() {
    CaseAccess* access = access_();
    if (access == nullptr) {
        bar_.Withdraw(kKey);
        return;
    }
    const Date today = access->clock().Today();
    const bool same_day = looked_on_ == today;
    std::vector<Reminder> due =
        RemindersOn(access->records().deadlines, today, same_day ? std::nullopt : looked_on_);
    // What was closed stays closed for the day; what was done or put off goes.
    if (same_day && bar_.Find(kKey) == nullptr)
        return;
    looked_on_ = today;
    if (due.empty()) {
        bar_.Withdraw(kKey);
        return;
    }
    shown_ = std::move(due);
    Show(shown_, !access->WhyNot(Task::kContribute));
}

void ReminderNotice::Show(const std::vector<Reminder>& reminders, bool may_snooze) {
    Notice notice{kKey, "Reminder: " + Wx(InWords(reminders)), true, {{_("Sho&w"), show_}}};
    if (may_snooze)
        notice.acts.push_back({_("&Remind tomorrow"), [this] { Snooze(); }});
    bar_.ShowNotice(std::move(notice));
}

void ReminderNotice::Snooze() {
    CaseAccess* access = access_();
    if (access == nullptr)
        return;
    const Date until = LatestSnooze(access->clock().Today());
    std::vector<AnyRecord> records;
    for (const Deadline& deadline : access->records().deadlines)
        if (std::any_of(shown_.begin(), shown_.end(), [&](const Reminder& reminder) {
                return reminder.deadline == deadline.id;
            })) {
            Deadline snoozed = deadline;
            snoozed.snoozed_until = until;
            records.emplace_back(std::move(snoozed));
        }
    if (access->Save("put reminders off to " + ToIso(until), std::move(records)))
        bar_.Withdraw(kKey);
}

}  // namespace particulars
