#include "app/cli/move_option.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/table.h"
#include "model/core/error.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

Json DateOrNull(const std::optional<Date>& date) {
    return date ? Json(ToIso(*date)) : Json(nullptr);
}

Json ToJson(const MovedDeadline& moved, bool moves) {
    return {{"designation", Designation(*moved.before)},
            {"title", moved.before->title},
            {"was", DateOrNull(ActBy(*moved.before))},
            {"will_be", DateOrNull(ActBy(moved.after))},
            {"moves", moves},
            {"caution", moved.caution.empty() ? Json(nullptr) : Json(moved.caution)}};
}

}  // namespace

void MoveOption::AddTo(CLI::App& command) {
    command
        .add_option("--move", move_,
                    "Which dates may move with it: all, none, or designations such as D-03; what "
                    "is overridden, verified or done moves only where it is named")
        ->delimiter(',');
    command.add_flag("--json", json_, "Print JSON (resources/help/json.md)");
}

std::set<DeadlineId> MoveOption::Staying(const std::vector<MovedDeadline>& moved) const {
    std::set<DeadlineId> staying;
    const auto named = [&](const std::string& word) {
        return std::find(move_.begin(), move_.end(), word) != move_.end();
    };
    for (const MovedDeadline& one : moved) {
        const bool by_all = named("all") && one.caution.empty();
        if (!by_all && !named(Designation(*one.before)))
            staying.insert(one.before->id);
    }
    for (const std::string& word : move_) {
        const bool known = word == "all" || word == "none" ||
                           std::any_of(moved.begin(), moved.end(), [&](const MovedDeadline& one) {
                               return Designation(*one.before) == word;
                           });
        if (!known)
            throw Error(ErrorKind::kNotFound,
                        fmt::format("{} does not move with this. Nothing was saved.", word));
    }
    return staying;
}

void MoveOption::Report(const std::vector<MovedDeadline>& moved,
                        const std::set<DeadlineId>& staying, bool saved) const {
    if (json_) {
        Json list = Json::array();
        for (const MovedDeadline& one : moved)
            list.push_back(particulars::ToJson(one, !staying.contains(one.before->id)));
        std::cout << Json{{"saved", saved}, {"moves", list}}.dump(2) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const MovedDeadline& one : moved)
        rows.push_back(
            {Designation(*one.before), ActByInWords(*one.before), ActByInWords(one.after),
             staying.contains(one.before->id) ? "stays" : "moves", one.caution, one.before->title});
    if (!rows.empty())
        PrintTable(std::cout, {"No.", "Was", "Will be", "", "Caution", "What"}, rows);
}

bool MoveOption::Save(Session& session, CommandContext& context, const std::string& label,
                      std::vector<AnyRecord> changed, const std::string& reason,
                      const std::vector<MovedDeadline>& attached) const {
    const CaseRecords records = session.Load();
    NoProgress progress;
    const auto moved = WhatActMoves(records, changed, attached, progress);
    const std::set<DeadlineId> staying = Staying(moved);
    if (!moved.empty() && move_.empty()) {
        Report(moved, staying, false);
        std::cerr << "Nothing was saved. Say which dates may move: --move all, --move none, or "
                     "--move D-03,D-04.\n";
        context.exit_code = 1;
        return false;
    }
    AddWhatMoves(records, changed, attached, staying, progress);
    session.Save(label, changed, reason);
    Report(moved, staying, true);
    return true;
}

bool MoveOption::SaveTrigger(Session& session, CommandContext& context, const CaseRecords& records,
                             const Deadline& deadline, const Event& event) const {
    const std::string name = Designation(deadline);
    if (!deadline.parent.empty())
        throw Error(ErrorKind::kUsage, name +
                                           " runs from another deadline, so its first day comes "
                                           "from there. Nothing was saved.");
    return Save(session, context, "enter the trigger of " + name, {event}, {},
                AttachEvent(records, deadline, event));
}

}  // namespace particulars
