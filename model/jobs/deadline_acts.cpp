#include "model/jobs/deadline_acts.h"

#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/deadlines/chain.h"
#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

constexpr std::size_t kShortestReason = 10;

std::string InWords(const Completion& completion, const Obligation* obligation) {
    std::string words;
    const auto add = [&](std::string_view label, const std::string& value) {
        if (!value.empty())
            words += (words.empty() ? "" : "; ") + std::string(label) + value;
    };
    if (obligation && !obligation->alternative.empty())
        add("", completion.by_alternative ? "The alternative: " + obligation->alternative
                                          : std::string("The act itself"));
    add("ECF No. ", completion.ecf_number);
    add("", completion.document);
    add("", completion.note);
    return words;
}

void Unverify(Deadline& deadline) {
    deadline.verified_by.clear();
    deadline.verified_on.reset();
}

std::string GrantInWords(const Extension& extension, const Deadline& deadline) {
    std::string words =
        fmt::format("Extension of {} by {}", Designation(deadline), ToText(extension.ground));
    if (extension.granted_on)
        words += " of " + ToWords(*extension.granted_on);
    if (!extension.ecf_number.empty())
        words += ", ECF No. " + extension.ecf_number;
    if (!extension.further.empty() && !extension.new_date)
        words += ": " + extension.further + " more";
    return extension.note.empty() ? words : words + ". " + extension.note;
}

/// What takes the place of `deadline`, computed.
Deadline Successor(const Deadline& deadline, const Extension& extension, const std::string& user,
                   const CaseRecords& records, const Clock& clock) {
    Deadline next;
    next.id = NewId<DeadlineId>(clock);
    next.matter = deadline.matter;
    next.title = deadline.title;
    next.obligation = deadline.obligation;
    next.court = deadline.court;
    next.authority = GrantInWords(extension, deadline);
    if (!deadline.authority.empty())
        next.authority += "\nExtends: " + deadline.authority;
    next.responsible = deadline.responsible;
    next.backup = deadline.backup;
    next.reminders = deadline.reminders;
    next.entered_by = user;
    if (extension.new_date) {
        next.basis = TriggerBasis::kFixed;
        next.trigger = extension.new_date;
    } else {
        next.basis = TriggerBasis::kEvent;
        next.trigger = DayOf(deadline, ParentDay::kDue);
        next.period = extension.further;
    }
    ComputeDeadline(next, records.closures);
    return next;
}

}  // namespace

Violations Check(const Completion& completion) {
    Violations violations;
    if (!completion.done_on)
        violations.push_back({"completed_on", "Enter the day on which it was done."});
    if (Trim(completion.ecf_number).empty() && Trim(completion.document).empty() &&
        Trim(completion.note).empty())
        violations.push_back(
            {"ecf", "Give at least one piece of evidence: an ECF number, a document or a note."});
    return violations;
}

Violations Check(const Extension& extension, const Deadline& deadline) {
    Violations violations;
    if (deadline.state != DeadlineState::kOpen)
        violations.push_back(
            {"new_date", Designation(deadline) + " is no longer open, so it cannot be extended."});
    else if (extension.new_date && !extension.further.empty())
        violations.push_back({"further", "Give the new day or a further period, not both."});
    else if (!extension.new_date && extension.further.empty())
        violations.push_back({"new_date", "Give the new day, or a further period."});
    else if (!extension.further.empty() && !ReadPeriod(extension.further))
        violations.push_back({"further", "Write the further period as 14 days or 2 weeks."});
    else if (!extension.further.empty() && !DayOf(deadline, ParentDay::kDue))
        violations.push_back(
            {"further",
             "The old date is not known yet, so nothing can be counted from it. Give "
             "the new day."});
    if (extension.ground != ExtensionGround::kAgreement && !extension.granted_on)
        violations.push_back({"granted_on", "Enter the day on which it was ordered."});
    return violations;
}

Violations Check(const Ending& ending) {
    Violations violations;
    if (ending.state == DeadlineState::kOpen || ending.state == DeadlineState::kSatisfied)
        violations.push_back({"state", "Choose vacated, superseded, moot or entered in error."});
    if (CharacterCount(Trim(ending.reason)) < kShortestReason)
        violations.push_back({"reason", "Give the reason in at least 10 characters."});
    if (!ending.successor.empty() && ending.state != DeadlineState::kSuperseded)
        violations.push_back(
            {"successor", "Only a superseded deadline has another one in its place."});
    return violations;
}

std::vector<AnyRecord> Satisfy(const CaseRecords& records, Deadline deadline,
                               const Completion& completion) {
    const Obligation* obligation = ObligationOf(records, deadline);
    deadline.state = DeadlineState::kSatisfied;
    deadline.completed_on = completion.done_on;
    deadline.completion = InWords(completion, obligation);
    std::vector<AnyRecord> changed = {deadline};
    if (obligation) {
        Obligation done = *obligation;
        done.state = ObligationState::kSatisfied;
        done.satisfied_by = deadline.completion;
        changed.emplace_back(std::move(done));
    }
    return changed;
}

std::vector<AnyRecord> Extend(const CaseRecords& records, const Deadline& deadline,
                              const Extension& extension, const std::string& user,
                              const Clock& clock) {
    const Deadline next = Successor(deadline, extension, user, records, clock);
    Deadline old = deadline;
    old.state = DeadlineState::kSuperseded;
    old.successor = next.id;
    old.completion = GrantInWords(extension, deadline);
    std::vector<AnyRecord> changed = {next, std::move(old)};
    for (const Deadline& link : records.deadlines)
        if (link.parent == deadline.id) {
            Deadline follows = link;
            follows.parent = next.id;
            changed.emplace_back(std::move(follows));
        }
    return changed;
}

Deadline Override(Deadline deadline, std::optional<Date> date, const std::string& reason,
                  const std::string& user, const Date& today) {
    deadline.override_date = date;
    deadline.override_reason = date ? reason : std::string();
    deadline.override_by = date ? user : std::string();
    deadline.override_on = date ? std::optional(today) : std::nullopt;
    Unverify(deadline);
    return deadline;
}

Deadline Verify(Deadline deadline, const std::string& user, const Date& today) {
    if (deadline.entered_by == user)
        throw Error(ErrorKind::kForbidden,
                    "You entered this deadline. Another person must verify it.");
    deadline.verified_by = user;
    deadline.verified_on = today;
    return deadline;
}

Deadline End(Deadline deadline, const Ending& ending) {
    deadline.state = ending.state;
    deadline.completion = ending.reason;
    deadline.successor = ending.successor;
    return deadline;
}

Deadline Reopen(Deadline deadline) {
    deadline.state = DeadlineState::kOpen;
    deadline.completion.clear();
    deadline.completed_on.reset();
    deadline.successor = {};
    return deadline;
}

}  // namespace particulars
