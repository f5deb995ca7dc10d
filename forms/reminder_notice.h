// Reminds of deadlines in the bar above the case: when the case is opened, and while the program
// runs as days pass. Says designations and how long there is, nothing else; works without a
// network.
//
// A notice that was closed comes back with the next mark or the next day. Putting off is a change
// like any other: saved, in the history, and for a day at most.

#pragma once

#include <functional>
#include <optional>

#include <wx/timer.h>

#include "model/deadlines/reminder.h"

namespace particulars {

class CaseAccess;
class NoticeBar;

class ReminderNotice {
public:
    /// `access` answers with the open case, or null; `show` is called to bring up the deadlines.
    ReminderNotice(NoticeBar& bar, std::function<CaseAccess*()> access, std::function<void()> show);

    /// A case was opened or closed: nothing was shown of it yet.
    void Begin();

    /// The records or the day may have changed.
    void Look();

private:
    void Show(const std::vector<Reminder>& reminders, bool may_snooze);
    void Snooze();

    NoticeBar& bar_;
    std::function<CaseAccess*()> access_;
    std::function<void()> show_;
    wxTimer timer_;
    std::optional<Date> looked_on_;  ///< The last day that reminders were shown for.
    std::vector<Reminder> shown_;
};

/// "D-02 is due in 3 days; D-05 is due today", the first few by name and the rest as a number.
std::string InWords(const std::vector<Reminder>& reminders);

}  // namespace particulars
