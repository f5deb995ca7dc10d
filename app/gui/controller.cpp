#include "app/gui/controller.h"

#include <utility>

#include "app/gui/change_words.h"
#include "model/jobs/accept_order.h"
#include "model/jobs/decide_conflict.h"
#include "model/jobs/save_records.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr const char* kWaitsForServer =
    "The team server did not answer. It is saved nowhere but here; save it once the server is "
    "back.";
constexpr const char* kWaitsForDecision =
    "Somebody else changed the same fields, and you have not decided yet whose to keep.";

constexpr const char* kHasNoPart =
    "You have no part in the case any more. It is saved nowhere but here, to be read and copied.";

/// Whether the user did nothing wrong and may want to do the same later.
bool IsWorthKeeping(ErrorKind kind) {
    return kind == ErrorKind::kConflict || kind == ErrorKind::kUnavailable ||
           kind == ErrorKind::kDisconnected || kind == ErrorKind::kForbidden;
}

/// Whether the case holds `record` as it is, whatever its revision and a number given on saving.
template <typename Record>
bool Holds(Database& db, const Record& record) {
    const RecordTable& table = TableOf<Record>();
    const Values wanted = ValuesOf(record);
    const Values found = CurrentValues(db, table, record.id.text());
    if (found.size() != wanted.size())
        return false;
    const auto number =
        table.numbered && record.revision == 0 ? table.Position("number") : std::nullopt;
    for (std::size_t column = 0; column + 1 < wanted.size(); ++column)
        if (column != number && table.columns[column].name != "matter" &&
            found[column] != wanted[column])
            return false;
    return true;
}

}  // namespace

bool Controller::Act(const std::string& label, const std::function<void()>& act) {
    try {
        if (!standing_.lost_since.empty())
            throw Error(ErrorKind::kDisconnected, *WhyNot(Task::kContribute));
        act();
        Done(label);
        return true;
    } catch (const Error& error) {
        Fail(error);
    } catch (const std::exception& failure) {
        outlets_.errors(Describe(failure));
    }
    return false;
}

void Controller::Done(const std::string& label) {
    try {
        Read();
    } catch (const Error& error) {
        Fail(error);  // It is saved all the same.
    }
    outlets_.changed(label);
}

void Controller::Fail(const Error& error) {
    if (error.kind() == ErrorKind::kDisconnected)
        return Lose();
    outlets_.errors(Describe(error));
    if (error.kind() == ErrorKind::kForbidden)
        Refresh();  // The role has changed while the window was open.
}

bool Controller::Save(const std::string& label, std::vector<AnyRecord> records,
                      const std::string& reason, Progress* progress) {
    GiveIds(records, session_.clock());
    return SaveOrKeep({session_.path(), label, reason, std::move(records)}, progress);
}

bool Controller::SaveOrKeep(PendingAct act, Progress* progress) {
    if (!standing_.lost_since.empty() || !has_part_) {
        Keep(std::move(act), has_part_ ? kWaitsForServer : kHasNoPart);
        return false;
    }
    try {
        SaveDeciding(act, progress);
        kept_.Forget(act);
        Done(act.label);
        TellMerges();
        return true;
    } catch (const ConflictError&) {
        Keep(std::move(act), kWaitsForDecision);
        Refresh();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::kCancelled) {
            outlets_.told(error.what());
            return false;
        }
        if (IsWorthKeeping(error.kind()))
            Keep(std::move(act),
                 error.kind() == ErrorKind::kDisconnected ? kWaitsForServer : error.what());
        Fail(error);
    } catch (const std::exception& failure) {
        outlets_.errors(Describe(failure));
    }
    return false;
}

/// Saves, asking for each conflict, until nobody else has come between. Throws the conflict that
/// was left undecided.
void Controller::SaveDeciding(PendingAct& act, Progress* progress) {
    for (;;) {
        try {
            std::vector<AnyRecord> records = act.records;
            session_.Save(act.label, records, act.reason, progress);
            return;
        } catch (const ConflictError& error) {
            const EditConflict& conflict = error.conflict();
            const auto take_mine = outlets_.decide(conflict, records_);
            if (!take_mine)
                throw;
            const int place = PlaceOf(conflict, act.records);
            if (place < 0)
                throw;
            AnyRecord& record = act.records[static_cast<std::size_t>(place)];
            record = Decide(session_.db(), record, conflict, *take_mine);
        }
    }
}

void Controller::Keep(PendingAct act, const std::string& why) {
    act.since = TimeInWords();
    act.why = why;
    act.text = RecordsInWords(records_, act.records);
    outlets_.announced("Not saved yet: " + act.label);
    kept_.Keep(std::move(act));
    outlets_.refreshed();
}

bool Controller::IsSaved(const PendingAct& act) {
    for (const AnyRecord& any : act.records)
        if (!std::visit([&](const auto& record) { return Holds(session_.db(), record); },
                        any.held()))
            return false;
    return true;
}

bool Controller::SaveKept(PendingAct act) {
    try {
        // The server may have been lost after it had saved, before it could say so.
        if (standing_.lost_since.empty() && IsSaved(act)) {
            kept_.Forget(act);
            outlets_.told("It was saved before: " + act.label + ".");
            outlets_.refreshed();
            return true;
        }
    } catch (const Error& error) {
        Fail(error);
        return false;
    }
    return SaveOrKeep(std::move(act));
}

void Controller::TellMerges() {
    for (const EditMerge& merge : session_.merges())
        outlets_.told(MergeInWords(records_, merge));
}

bool Controller::AcceptOrder(const AcceptedOrder& order) {
    const std::string label =
        "add what was read from " + (order.entry.title.empty() ? "a paper" : order.entry.title);
    return Act(label, [&] {
        Edit edit(session_.db(), session_.clock(), session_.user(), label);
        particulars::AcceptOrder(edit, records_, order);
        edit.Commit();
    });
}

bool Controller::ActOnSet(const SetAct& act) {
    std::string label = "change a list";
    return Act(label, [&] {
        label = LabelOf(act, records_);
        particulars::ActOnSet(session_.db(), session_.clock(), session_.user(), act);
    });
}

void Controller::ChooseStandards(std::vector<std::string> standards) {
    Act("choose standards", [&] { session_.ChooseStandards(standards); });
}

bool Controller::Undo(Progress& progress) {
    return Act("undo", [&] { session_.Undo(progress); });
}

bool Controller::Redo(Progress& progress) {
    return Act("redo", [&] { session_.Redo(progress); });
}

}  // namespace particulars
